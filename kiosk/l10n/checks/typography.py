"""Checks of single characters: national sets, scripts, widths, punctuation, spaces."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from kiosk.l10n.checks.message import Language, Text, listed

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_KANA, _HANGUL, _CJK = (
    "\u3041-\u30fa\u30fc-\u30ff",
    "\uac00-\ud7af",
    "\u3005-\u3007\u3041-\u30ff\u3400-\u9fff",
)
_FOREIGN: Mapping[str, re.Pattern[str]] = {
    "Hans": re.compile(f"[{_KANA}{_HANGUL}]"),
    "Hant": re.compile(f"[{_KANA}{_HANGUL}]"),
    "Jpan": re.compile(f"[{_HANGUL}]"),
    "Kore": re.compile(f"[{_KANA}]"),
    "Latn": re.compile(f"[{_CJK}{_HANGUL}]"),
}
_SETS: Mapping[str, tuple[str, ...]] = {
    "Hans": ("gb2312",),
    "Jpan": ("shift_jis", "euc_jis_2004"),
    "Hant": ("big5",),
    "Kore": ("euc_kr",),
}
# In a national set, and yet written otherwise today.
_STRANGE = {"Jpan": frozenset("关养减刘吓启响园壳巩帮开沟沪泻灵灾笔筹肤胶荣袜达运迁阳阴")}
_EAST_ASIAN = frozenset({"Hans", "Hant", "Jpan"})
_MARKS = {",": "，", ".": "。", ";": "；", ":": "：", "!": "！", "?": "？"}
# A point before a Han character may belong to a list or a name: 1.概要, .NET.
_HALF_MARK = re.compile(
    rf"(?<=[{_CJK}）」』”]) ?([,;:!?]|\.(?![.0-9A-Za-z]))(?: (?=\S))?|([,;:!?]|(?<=}})\.) ?(?=[{_CJK}])"
)
_ROUND = re.compile(r"(?:(?<=\S) )?([(（])([^()（）\n]*)([)）])(?: (?=\S))?")
_DOTS = re.compile(r"\.{3,}|…+")
_FULL_WIDTH = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
_HALF_KANA = re.compile("[\uff61-\uff9f]+")
_ENDS = {
    **dict.fromkeys(".。．", "."),
    **dict.fromkeys("?？", "?"),
    **dict.fromkeys("!！", "!"),
    **dict.fromkeys(":：", ":"),
    **dict.fromkeys(",，、", ","),
    "…": "…",
}
_TRAILING = '”’」』")）] '


def han_leak(text: Text) -> Iterator[str]:
    """Yield Han characters that only other languages write."""
    script = text.language.script
    if script in _SETS:
        leaks = {sign for form in text.entry.forms for sign in _HAN.findall(form) if _leaks(sign, script)}
        if leaks:
            yield f"{listed(leaks)} is not written in this language"


def wrong_script(text: Text) -> Iterator[str]:
    """Yield characters of a script that the language does not use."""
    pattern = _FOREIGN.get(text.language.script)
    found = {sign for form in text.entry.forms for sign in pattern.findall(form)} if pattern else ()
    if found:
        yield f"{listed(found)} is of another script"


def cjk_punct(form: str, language: Language) -> str:
    """Give Han and kana the full-width marks that belong beside them."""
    if language.script not in _EAST_ASIAN:
        return form
    marks = {**_MARKS, **({",": "、"} if language.script == "Jpan" else {})}
    form = _HALF_MARK.sub(lambda match: marks[match[1] or match[2]], form)
    form = _ROUND.sub(_rounded, form)
    return _DOTS.sub("……", form) if re.search(f"[{_CJK}]", form) else form


def fullwidth(form: str, language: Language) -> str:
    """Write digits and Latin letters in half width."""
    plain = language.script in _EAST_ASIAN
    return _FULL_WIDTH.sub(lambda match: unicodedata.normalize("NFKC", match[0]), form) if plain else form


def kana_width(form: str, language: Language) -> str:
    """Write katakana in full width."""
    plain = language.script == "Jpan"
    return _HALF_KANA.sub(lambda match: unicodedata.normalize("NFKC", match[0]), form) if plain else form


def end_punct(text: Text) -> Iterator[str]:
    """Yield an end that is not that of the source: a full stop, a question mark, none."""
    wanted = _end(text.message.forms[-1])
    here = _end(text.entry.forms[-1])
    if here != wanted:
        yield f"ends {_named(here)}, the source {_named(wanted)}"


def edge_space(text: Text) -> Iterator[str]:
    """Yield spaces at an end that the source has not."""
    source = text.message.forms[-1]
    for form in text.entry.forms:
        for name, bare, own in (
            ("beginning", form.lstrip(), source.lstrip()),
            ("end", form.rstrip(), source.rstrip()),
        ):
            if (bare != form) != (own != source):
                yield (
                    f"a space at the {name}, unlike in the source"
                    if bare != form
                    else f"no space at the {name}"
                )


def double_space(text: Text) -> Iterator[str]:
    """Yield spaces that stand twice."""
    if any("  " in form for form in text.entry.forms) and "  " not in text.message.forms[-1]:
        yield "two spaces in a row"


def newline_count(text: Text) -> Iterator[str]:
    """Yield another number of lines than the source has, where its room is for whole lines."""
    source = text.message.forms[-1].count("\n")
    for form in text.entry.forms:
        if form.count("\n") > source:
            yield f"{form.count(chr(10)) + 1} lines; the source has {source + 1}"


@cache
def _leaks(sign: str, script: str) -> bool:
    if sign in _STRANGE.get(script, ()):
        return True
    return not _in(sign, _SETS[script]) and any(
        _in(sign, sets) for name, sets in _SETS.items() if name != script
    )


def _in(sign: str, encodings: tuple[str, ...]) -> bool:
    return any(sign.encode(encoding, "ignore") for encoding in encodings)


def _rounded(match: re.Match[str]) -> str:
    opens, inside, closes = match.groups()
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    beside = re.search(f"[{_CJK}]", f"{before}{inside[:1]}{inside[-1:]}{after}")
    return f"（{inside}）" if beside or opens == "（" or closes == "）" else match[0]


def _end(form: str) -> str:
    bare = form.rstrip(_TRAILING)
    return "…" if bare.endswith("...") else _ENDS.get(bare[-1:], "")


def _named(end: str) -> str:
    return f"in “{end}”" if end else "without a mark"
