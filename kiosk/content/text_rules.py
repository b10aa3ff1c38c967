"""Rules for all texts on the screen, YAML and PO alike: no hidden characters, picture tags or odd braces."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from itertools import groupby

from kiosk.content.diagnostics import nearest, quoted
from kiosk.i18n.placeholders import LONG, PLACEHOLDER

Fault = tuple[str, str]
"""A cause and what helps."""

MOST_MARKS = 8
MOST_UNBROKEN = 80

_PLANE_ENDS = "".join(chr(plane * 0x10000 + end) for plane in range(1, 15) for end in (0xFFFE, 0xFFFF))
_HIDDEN = re.compile(
    # Controls but the line feed, line and paragraph separators, zero width, direction.
    "[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u2060\u061c\u202a-\u202e\u2066-\u2069"
    # Surrogates, private use, no characters, marks of broken text, tags.
    f"\ud800-\uf8ff\ufdd0-\ufdef\ufeff\ufffd-\uffff\U000e0000-\U000e007f\U000f0000-\U0010ffff{_PLANE_ENDS}]"
)
_IMAGE = re.compile(r"<\s*img", re.IGNORECASE)
# Han and kana break between characters, and so do no others.
_UNBROKEN = re.compile(
    f"[^\\s\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]{{{MOST_UNBROKEN + 1}}}"
)
_BRACE = re.compile(r"\{[^{}]*\}?|\}")


def text_faults(text: str) -> Iterator[Fault]:
    """Yield what is wrong with the characters of a text."""
    for character in sorted(set(_HIDDEN.findall(text))):
        before = _HIDDEN.sub("", text[: text.index(character)])[-12:]
        where = f" after {quoted(before)}" if before.strip() else " at the beginning"
        yield f"the hidden or broken character U+{ord(character):04X}{where}", "Delete it."
    if _IMAGE.search(text):
        yield "“<img” is not allowed in a text", "Texts cannot hold pictures."
    if _UNBROKEN.search(text):
        yield f"more than {MOST_UNBROKEN} characters without a place to break the line", "Add spaces."
    if text.isascii():
        return
    if not unicodedata.is_normalized("NFC", text):
        yield "letters whose accents are typed apart (not in NFC)", "Type them anew as single letters."
    if any(marks and len(list(run)) > MOST_MARKS for marks, run in groupby(text, key=_is_mark)):
        yield f"more than {MOST_MARKS} accents on one letter", "Delete them."


def placeholder_faults(text: str, known: Collection[str] | None = None) -> Iterator[Fault]:
    """Yield what is wrong with the braces of a text: their form, and names that are not `known`, if given."""
    for brace in _BRACE.findall(PLACEHOLDER.sub("", text)):
        yield f"{quoted(brace)} is no placeholder", "A placeholder is {name}: small letters, digits and _."
    for name in PLACEHOLDER.findall(text) if known is not None else ():
        if known is not None and name not in known and name.removesuffix(LONG) not in known:
            short = name.removesuffix(LONG)
            yield f"{{{name}}} names nothing that is known", nearest(short, known) or _listed(known)


def _listed(known: Collection[str]) -> str:
    return (
        f"There is {', '.join(f'{{{name}}}' for name in sorted(known))}." if known else "There are no facts."
    )


def _is_mark(character: str) -> bool:
    return unicodedata.combining(character) > 0
