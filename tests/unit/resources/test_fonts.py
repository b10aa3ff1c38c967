from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QRawFont,
)

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "resources" / "fonts"
FAMILIES = ("Kiosk Sans SC", "Kiosk Sans JP", "Kiosk Sans EN")
STYLES = {"Regular": QFont.Weight.Normal, "Bold": QFont.Weight.Bold}
FILES = tuple(f"{family.replace(' ', '')}-{style}.ttf" for family in FAMILIES for style in STYLES)

LATIN = "AZaz09 &@²³₂·×±°–—…“”‘’€¥£−≈≤→▲▼⏎ŌōǎÉüŴɱ\N{THIN SPACE}\N{NO-BREAK SPACE}"
INVISIBLE = "\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{RIGHT-TO-LEFT OVERRIDE}\N{POP DIRECTIONAL FORMATTING}"
HAN = "骨直门海角令陂汉漢"
MARKS = "　、。，：；！？「」『』《》（）【】・〜～￥％Ｗｅあんアンー①⑳㎡"


@pytest.fixture(scope="module", autouse=True)
def families(qapp: QGuiApplication) -> dict[str, list[str]]:
    assert qapp is not None
    return {
        name: QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(FOLDER / name)))
        for name in FILES
    }


def font(family: str, style: str = "Regular", **features: int) -> QFont:
    made = QFont(family)
    made.setPixelSize(100)
    made.setWeight(STYLES[style])
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    for tag, value in ({"locl": 0} | features).items():
        made.setFeature(QFont.Tag(tag), value)
    return made


def width(text: str, family: str, style: str = "Regular", **features: int) -> float:
    return QFontMetricsF(font(family, style, **features)).horizontalAdvance(text)


def picture(text: str, family: str, style: str = "Regular") -> QImage:
    image = QImage(150, 150, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(font(family, style))
    painter.drawText(QPointF(10, 120), text)
    painter.end()
    return image


def ink(image: QImage) -> int:
    return sum(255 - value for value in bytes(image.constBits()))


def missing(text: str, family: str, style: str) -> str:
    raw = QRawFont.fromFont(font(family, style))
    assert raw.familyName() == family
    return "".join(sign for sign in text if not raw.supportsCharacter(ord(sign)))


def test_there_are_six_font_files_and_they_stay_small() -> None:
    assert sorted(file.name for file in FOLDER.glob("*.ttf")) == sorted(FILES)
    assert sum((FOLDER / name).stat().st_size for name in FILES) <= 12_000_000


def test_each_file_loads_under_the_name_of_its_family(families: dict[str, list[str]]) -> None:
    assert families == {
        f"{family.replace(' ', '')}-{style}.ttf": [family] for family in FAMILIES for style in STYLES
    }


@pytest.mark.parametrize("family", FAMILIES)
def test_bold_is_a_drawing_of_its_own(family: str) -> None:
    assert sorted(QFontDatabase.styles(family)) == ["Bold", "Regular"]
    for style, weight in STYLES.items():
        info = QFontInfo(font(family, style))
        assert (info.family(), info.styleName(), info.weight()) == (family, style, weight)
        assert QRawFont.fromFont(font(family, style)).weight() == weight
    sign = "R" if family == "Kiosk Sans EN" else "国"
    assert ink(picture(sign, family, "Bold")) > 1.25 * ink(picture(sign, family, "Regular"))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("sign", "直骨令海角")
def test_chinese_and_japanese_readers_see_their_own_shape(sign: str, style: str) -> None:
    chinese, japanese = picture(sign, "Kiosk Sans SC", style), picture(sign, "Kiosk Sans JP", style)
    assert ink(chinese) > 0
    assert ink(japanese) > 0
    assert chinese != japanese


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("family", "text"),
    [
        ("Kiosk Sans SC", LATIN + INVISIBLE + MARKS + HAN),
        ("Kiosk Sans JP", LATIN + INVISIBLE + MARKS + HAN),
        ("Kiosk Sans EN", LATIN + INVISIBLE),
    ],
    ids=FAMILIES,
)
def test_no_character_is_missing(family: str, text: str, style: str) -> None:
    assert not missing(text, family, style)


@pytest.mark.parametrize(("family", "code"), [("Kiosk Sans SC", "zh_Hans_CN"), ("Kiosk Sans JP", "ja_JP")])
def test_every_character_of_the_texts_is_drawn(family: str, code: str) -> None:
    files = (*ROOT.glob("resources/*.yaml"), *ROOT.glob(f"translations/{code}/**/*.*"))
    lines = (line for file in files for line in file.read_text("utf-8").splitlines())
    signs = {sign for line in lines if not line.startswith("#") for sign in line if sign.isprintable()}
    assert len(signs) > 100
    lacking = missing("".join(sorted(signs)), family, "Regular")
    assert not lacking, "run resources/fonts/build.py again with these texts"


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("family", "encoding", "lead"),
    [("Kiosk Sans SC", "gb2312", range(0xB0, 0xF8)), ("Kiosk Sans JP", "euc_jp", range(0xB0, 0xF5))],
)
def test_the_whole_national_character_set_is_drawn(
    family: str, encoding: str, lead: range, style: str
) -> None:
    rows = (bytes((row, cell)).decode(encoding, "ignore") for row in lead for cell in range(0xA1, 0xFF))
    characters = "".join(rows)
    assert len(characters) > 6300
    assert not missing(characters, family, style)


def test_nothing_jumps_when_the_language_changes() -> None:
    metrics = [QFontMetricsF(font(family, style)) for family in FAMILIES for style in STYLES]
    assert len({(each.ascent(), each.descent()) for each in metrics}) == 1
    assert {each.leading() for each in metrics} == {0}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("family", FAMILIES)
def test_digits_in_columns_have_one_width(family: str, style: str) -> None:
    assert len({width(digit * 4, family, style, tnum=1) for digit in "0123456789"}) == 1
    assert width("1111", family, style) < width("0000", family, style)


@pytest.mark.parametrize(
    ("family", "unit"), [("Kiosk Sans SC", "平方公里"), ("Kiosk Sans JP", "平方キロメートル")]
)
def test_digits_between_han_characters_have_one_width_too(family: str, unit: str) -> None:
    assert width(f"约11{unit}", family, tnum=1) == width(f"约80{unit}", family, tnum=1)


@pytest.mark.parametrize("style", STYLES)
def test_letters_and_digits_look_alike_in_all_languages(style: str) -> None:
    for sign in "Rg5²₂–⏎":
        chinese, japanese, english = (picture(sign, family, style) for family in FAMILIES)
        assert chinese == japanese == english
        assert ink(english) > 0


@pytest.mark.parametrize("family", FAMILIES)
def test_pairs_of_letters_are_kerned(family: str) -> None:
    assert width("AVATo", family) < width("AVATo", family, kern=0)


@pytest.mark.parametrize("family", ["Kiosk Sans SC", "Kiosk Sans JP"])
def test_brackets_in_titles_close_up_by_half(family: str) -> None:
    assert width("「友好」、", family) == pytest.approx(500, abs=0.5)
    assert width("「友好」、", family, halt=1) == pytest.approx(350, abs=0.5)


def test_japanese_headings_close_up_and_body_text_stays_on_its_squares() -> None:
    assert width("テクノロジー", "Kiosk Sans JP") == pytest.approx(600, abs=0.5)
    assert width("テクノロジー", "Kiosk Sans JP", palt=1) < 560


def test_chinese_quotes_are_full_width_and_english_ones_are_not() -> None:
    assert width("“", "Kiosk Sans SC") == pytest.approx(100, abs=0.5)
    assert width("“", "Kiosk Sans EN") < 50


def test_the_licence_names_every_source_and_the_fonts_avoid_the_reserved_name() -> None:
    licence = (FOLDER / "OFL.txt").read_text("utf-8")
    assert "Copyright 2014-2021 Adobe" in licence
    assert "The Inter Project Authors" in licence
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert not any("source" in family.lower() for family in FAMILIES)
