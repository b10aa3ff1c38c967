"""Pseudolocales: made-up languages that show what real ones would break in the layout.

Their codes are private: they are no folder of `translations/`, and the switch never offers them.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import cycle
from math import ceil

import msgspec

from kiosk.i18n.catalogs import Catalog, Entry
from kiosk.i18n.locales import Locale, make_locale, subtags
from kiosk.i18n.localization import Message
from kiosk.i18n.placeholders import PLACEHOLDER
from kiosk.i18n.plurals import form_count
from kiosk.i18n.profiles import Profile

ACCENTED = "en_XA"
KEYS = "en_XK"
MIRRORED = "ar_XB"
WIDE = "zh_XC"
# The language that stands behind each: its plural forms, figures and font.
_BASES = {ACCENTED: "en_001", MIRRORED: "ar", WIDE: "zh_Hans_CN", KEYS: "en_001"}
KINDS = tuple(_BASES)

_LAST = 1000
_SHORT = 20
_KEPT = re.compile(rf"(?:{PLACEHOLDER.pattern})|</?[A-Za-z][^<>\n]*>|\n")
_WORD = re.compile(r"\S+")
_ACCENTS = str.maketrans(
    "ABCDEFGHIJKLNOPRSTUWYZabcdefghijklnoprstuwyz", "ÅƁÇÐÉƑĜĤÎĴĶĻÑÖÞŔŠŢÛŴÝŽåƀçðéƒĝĥîĵķļñöþŕšţûŵýž"
)
_WIDENED = {0x20: 0x3000} | {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_FILLER = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_OVERRIDE, _END = "\u202e", "\u202c"


def pseudo(text: str, kind: str, key: str) -> str:
    """Return a text in one of KINDS. `{placeholders}`, `<tags>` and line breaks stay as they are.

    The text in `en_XK` is its key, followed by its placeholders and tags.
    """
    parts = tuple(_parts(text))
    match kind:
        case "en_XA":
            return f"[{_lengthened(parts)}]"
        case "ar_XB":
            return _changed(parts, _overridden)
        case "zh_XC":
            return f"【{_changed(parts, _widened)}】"
        case _:
            return " ".join((key, *(part for part, kept in parts if kept and part != "\n")))


def languages(
    messages: Sequence[Message], known: Mapping[str, Locale], kinds: Sequence[str]
) -> Mapping[str, tuple[Locale, Catalog]]:
    """Return each of the `kinds` as a language in which all messages are translated and current.

    Figures are written as the known language of the same base does, else as CLDR does.
    """
    made = {}
    for kind in kinds:
        locale = _locale(kind, known.values())
        made[kind] = (locale, Catalog(kind, {one.key: _entry(one, locale) for one in messages}))
    return made


def unbracketed(text: str) -> str:
    """Return the plain letters of a text in `en_XA` that stand outside its brackets: written by hand."""
    depth, found = 0, ""
    for char in text:
        depth = max(0, depth + (char == "[") - (char == "]"))
        if not depth and char.isascii() and char.isalpha():
            found += char
    return found


def _locale(kind: str, known: Iterable[Locale]) -> Locale:
    base = next((locale for locale in known if subtags(locale.code) == subtags(_BASES[kind])), None)
    if base is None:
        base = make_locale(kind, Profile(cldr=_BASES[kind]))
    return msgspec.structs.replace(base, code=kind, name=kind, order=_LAST, fallback=(), reference=None)


def _entry(message: Message, locale: Locale) -> Entry:
    kind = locale.code
    forms: tuple[str, ...] = (pseudo(message.text, kind, message.key),)
    if message.plural is not None:
        many = pseudo(message.plural, kind, message.key)
        one = locale.plural_index(1)
        count = form_count(locale)
        forms = tuple(forms[0] if number == one < count - 1 else many for number in range(count))
    return message.translated(forms, line=message.line)


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of a text in order, each with whether it has to stay as it is."""
    start = 0
    for match in _KEPT.finditer(text):
        yield text[start : match.start()], False
        yield match[0], True
        start = match.end()
    yield text[start:], False


def _changed(parts: Iterable[tuple[str, bool]], change: Callable[[str], str]) -> str:
    return "".join(part if kept else change(part) for part, kept in parts)


def _overridden(text: str) -> str:
    return _WORD.sub(lambda word: f"{_OVERRIDE}{word[0]}{_END}", text)


def _widened(text: str) -> str:
    return text.translate(_WIDENED)


def _lengthened(parts: Sequence[tuple[str, bool]]) -> str:
    """Accent the letters, and make each line longer by words: a heading of two lines keeps its shape."""
    words = "".join(part for part, kept in parts if not kept)
    share = 0.6 if len(words) <= _SHORT else 0.4
    lines, length = [""], [0]
    for part, kept in parts:
        if part == "\n":
            lines.append("")
            length.append(0)
        else:
            lines[-1] += part if kept else part.translate(_ACCENTS)
            length[-1] += 0 if kept or not any(map(str.isalpha, words)) else len(part)
    return "\n".join(line + _filler(ceil(share * count)) for line, count in zip(lines, length, strict=True))


def _filler(length: int) -> str:
    """Return a blank and words, cut to a length in characters."""
    text, words = "", cycle(_FILLER)
    while len(text) < length:
        text += f" {next(words)}"
    return text[:length].rstrip()
