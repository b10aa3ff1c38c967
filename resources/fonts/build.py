"""Builds the kiosk's six fonts out of Noto Sans SC, Noto Sans JP and Inter.

Not used by the kiosk itself; run it again when a text needs a character that the fonts lack:

    python3 -m venv DIR && DIR/bin/pip install fonttools==4.68.0
    cd DIR && npm pack @expo-google-fonts/noto-sans-sc@0.4.3 \
        @expo-google-fonts/noto-sans-jp@0.4.3 @expo-google-fonts/inter@0.4.2
    DIR/bin/python resources/fonts/build.py DIR resources/*.yaml translations/*/*.yaml translations/*/*/*.po

"Kiosk Sans SC" and "Kiosk Sans JP" draw Han, kana and the punctuation of Chinese and Japanese as Noto does,
and letters, digits and signs as Inter does; "Kiosk Sans EN" is Inter. All share one ascent and descent, so
a line stays where it is when the language changes. SC holds GB 2312, JP holds JIS X 0208 with the vendor
characters of code page 932, and both hold every character of the text files named on the command line.
A second run writes the same bytes.
"""
# ruff: noqa: INP001 - a script, not a module of a package

import argparse
import hashlib
import io
import logging
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path

from fontTools.merge import Merger
from fontTools.merge import Options as MergeOptions
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables import otTables

HERE = Path(__file__).parent
WEIGHTS = {"Regular": 400, "Bold": 700}
UNITS_PER_EM = 1000
ASCENT, DESCENT = 1160, 288  # what Noto's Han glyphs ask for
CAP_HEIGHT, X_HEIGHT = 728, 546  # Inter's
BORN = 3786912000  # 1 January 2024, in seconds since 1904

# file, Noto's or Inter's name of the face, SHA-256
PACKAGES = {
    "SC": (
        "expo-google-fonts-noto-sans-sc-0.4.3.tgz",
        "NotoSansSC",
        "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59",
    ),
    "JP": (
        "expo-google-fonts-noto-sans-jp-0.4.3.tgz",
        "NotoSansJP",
        "563ee80509692e2b2f42ceae6a0b82afecb90daa1b3d025bcebdf3d9120f43a3",
    ),
    "EN": (
        "expo-google-fonts-inter-0.4.2.tgz",
        "Inter",
        "b5c1e5878c07a5637169da9f7b1f370c69709f1f8de55998e2522f7aa9dfe2a9",
    ),
}


def spans(*bounds: tuple[int, int]) -> frozenset[int]:
    """List every code point from each first to each last one."""
    return frozenset(code for first, last in bounds for code in range(first, last + 1))


def double_bytes(encoding: str) -> frozenset[int]:
    """List the characters that an East Asian encoding writes with two bytes."""
    pairs = (bytes((lead, trail)) for lead in range(0x81, 0xFD) for trail in range(0x40, 0xFF))
    texts = (pair.decode(encoding, "ignore") for pair in pairs)
    return frozenset(ord(text) for text in texts if len(text) == 1 and not text.isascii())


LETTERS = spans((0x20, 0x7E), (0xA0, 0x4FF), (0x1E00, 0x1EFF))
SIGNS = spans(
    (0x2000, 0x2013), (0x202F, 0x203A), (0x2044, 0x2044), (0x2070, 0x20CF), (0x2122, 0x2122), (0x2212, 0x2265)
)
KEYS = spans((0x21B5, 0x21B5), (0x21E7, 0x21E7), (0x2318, 0x2318), (0x23CE, 0x23CF), (0x2713, 0x2713))
SHAPES = spans((0x2190, 0x2199), (0x25A0, 0x25CF), (0x2605, 0x2606))
QUOTES_AND_DASHES = spans((0x2014, 0x2026))
EVERYWHERE = LETTERS | SIGNS | KEYS | SHAPES | QUOTES_AND_DASHES
CJK_MARKS = spans((0x3000, 0x30FF), (0x2460, 0x2473), (0x33A1, 0x33A2), (0xFF01, 0xFF9F), (0xFFE0, 0xFFE6))
TELLING = frozenset(map(ord, "骨直门門曜海今令角汉漢陂"))  # shows at a glance whose shapes are drawn

INTER_FIRST = {
    "SC": (LETTERS | SIGNS | KEYS) - {0xB7},  # the dot between the parts of a name, a full square in Chinese
    "JP": LETTERS | SIGNS | KEYS,
}
WANTED = {
    "SC": double_bytes("gb2312") | EVERYWHERE | CJK_MARKS | TELLING,
    "JP": double_bytes("cp932") | EVERYWHERE | CJK_MARKS | TELLING,
    "EN": EVERYWHERE,
}
# Characters that only steer the layout: no font here draws them, and none of them may count as missing.
INVISIBLE = spans((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2060), (0x2066, 0x2069), (0xFEFF, 0xFEFF))


def source(folder: Path, name: str, style: str) -> TTFont:
    """Read a static font out of its package in `folder`, scaled to 1000 units an em."""
    file, face, digest = PACKAGES[name]
    data = (folder / file).read_bytes()
    if hashlib.sha256(data).hexdigest() != digest:
        sys.exit(f"{folder / file}: not the package this script was written for")
    member = f"package/{WEIGHTS[style]}{style}/{face}_{WEIGHTS[style]}{style}.ttf"
    with tarfile.open(fileobj=io.BytesIO(data)) as package:
        content = package.extractfile(member)
        if content is None:
            sys.exit(f"{folder / file}: no {member}")
        font = TTFont(io.BytesIO(content.read()), recalcTimestamp=False)
    scale_upem(font, UNITS_PER_EM)
    return font


def reduce_features(font: TTFont, kept: dict[str, tuple[str, ...]]) -> None:
    """Leave the features that are the keys of `kept`, each with the lookups of the features named there.

    They then hold for every script and language alike: digits between Han keep `tnum`, and no locale of the
    machine chooses other shapes.
    """
    for tag in ("GSUB", "GPOS"):
        table = font[tag].table
        found: dict[str, set[int]] = {}
        for record in table.FeatureList.FeatureRecord:
            for feature, origins in kept.items():
                if record.FeatureTag in origins:
                    found.setdefault(feature, set()).update(record.Feature.LookupListIndex)
        table.FeatureList.FeatureRecord = [feature_record(key, sorted(found[key])) for key in sorted(found)]
        table.FeatureList.FeatureCount = len(found)
        table.ScriptList.ScriptRecord = [script_record(len(found))]
        table.ScriptList.ScriptCount = 1


def feature_record(tag: str, lookups: list[int]) -> otTables.FeatureRecord:
    """Make a feature that applies the lookups of these numbers."""
    record = otTables.FeatureRecord()
    record.FeatureTag = tag
    record.Feature = otTables.Feature()
    record.Feature.FeatureParams = None
    record.Feature.LookupListIndex = lookups
    record.Feature.LookupCount = len(lookups)
    return record


def script_record(features: int) -> otTables.ScriptRecord:
    """Make the default script, with the first `features` features and no languages."""
    language = otTables.DefaultLangSys()
    language.LookupOrder, language.ReqFeatureIndex = None, 0xFFFF
    language.FeatureIndex, language.FeatureCount = list(range(features)), features
    record = otTables.ScriptRecord()
    record.ScriptTag = "DFLT"
    record.Script = otTables.Script()
    record.Script.DefaultLangSys = language
    record.Script.LangSysRecord, record.Script.LangSysCount = [], 0
    return record


def part(font: TTFont, codes: Iterable[int]) -> TTFont:
    """Cut the font down to these characters, without hints and without what vertical setting needs."""
    options = Options()
    options.layout_features = ["*"]
    options.layout_scripts = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["BASE", "STAT", "vhea", "vmtx", "VORG"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    return font


def merged(parts: list[TTFont]) -> TTFont:
    """Join the characters and features of all parts; the first one gives the box for missing characters."""
    files = []
    for font in parts:
        files.append(io.BytesIO())
        font.save(files[-1])
    return Merger(MergeOptions(drop_tables=["gasp", "prep"])).merge(files)


def name_and_measure(font: TTFont, language: str, style: str, copyrights: str) -> None:
    """Give the font its family, its style and the measures that all families share."""
    family, bold = f"Kiosk Sans {language}", style == "Bold"
    postscript = f"KioskSans{language}-{style}"
    names = {0: copyrights, 1: family, 2: style, 3: f"1.000;{postscript}", 4: f"{family} {style}"}
    names |= {5: "Version 1.000", 6: postscript, 14: "https://openfontlicense.org"}
    names |= {13: "This Font Software is licensed under the SIL Open Font License, Version 1.1."}
    font["name"].names = []
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    head, hhea, os2, post = font["head"], font["hhea"], font["OS/2"], font["post"]
    head.created = head.modified = BORN
    head.fontRevision, head.macStyle = 1.0, int(bold)
    hhea.ascent, hhea.descent, hhea.lineGap = ASCENT, -DESCENT, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, -DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, DESCENT
    os2.sCapHeight, os2.sxHeight = CAP_HEIGHT, X_HEIGHT
    os2.usWeightClass, os2.achVendID = WEIGHTS[style], "NONE"
    os2.fsSelection = 0x80 | (0x20 if bold else 0x40)
    post.formatType, post.underlinePosition, post.underlineThickness = 3.0, -125, 50
    font.recalcTimestamp = False


def build(folder: Path, language: str, style: str, extra: frozenset[int]) -> TTFont:
    """Make the font of a language ("SC", "JP" or "EN"), with what the sources have of `extra`."""
    latin = source(folder, "EN", style)
    reduce_features(latin, {tag: (tag,) for tag in ("ccmp", "kern", "mark", "mkmk", "tnum")})
    inter = frozenset(latin.getBestCmap())
    wanted = WANTED[language] | extra
    if language == "EN":
        sources, shares = [latin], [wanted & inter]
    else:
        own = source(folder, language, style)
        other = source(folder, "JP" if language == "SC" else "SC", style)
        noto, rest = frozenset(own.getBestCmap()), frozenset(other.getBestCmap())
        from_inter = wanted & inter & (INTER_FIRST[language] | (inter - noto))
        from_own = (wanted & noto) - from_inter
        # Noto kerns full-width kana out of their squares; that belongs to proportional setting alone.
        reduce_features(own, {"ccmp": ("ccmp",), "halt": ("halt",), "palt": ("palt", "kern")})
        reduce_features(other, {})
        sources, shares = [own, latin, other], [from_own, from_inter, (wanted & rest) - from_own - from_inter]
    used = [(font, share) for font, share in zip(sources, shares, strict=True) if share]
    copyrights = "\n".join(dict.fromkeys(font["name"].getDebugName(0) for font, _ in used))
    font = merged([part(font, share) for font, share in used])
    for table in font["cmap"].tables:
        table.cmap |= dict.fromkeys(INVISIBLE, table.cmap[0x200B])
    name_and_measure(font, language, style, copyrights)
    return font


def main() -> None:
    """Write the six fonts beside this script."""
    parser = argparse.ArgumentParser(description="Builds the kiosk's fonts.")
    parser.add_argument("folder", type=Path, help="where npm pack put the three packages")
    parser.add_argument("texts", type=Path, nargs="*", help="files whose characters the fonts must have")
    arguments = parser.parse_args()
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    texts = "".join(file.read_text("utf-8") for file in arguments.texts)
    extra = frozenset(ord(sign) for sign in texts if sign.isprintable())
    for language in PACKAGES:
        for style in WEIGHTS:
            font = build(arguments.folder, language, style, extra)
            path = HERE / f"KioskSans{language}-{style}.ttf"
            font.save(path)
            sys.stdout.write(f"{path.name}: {len(font.getBestCmap())} characters\n")


if __name__ == "__main__":
    main()
