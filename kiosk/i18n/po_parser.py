"""A strict parser of gettext PO files.

A lenient parser takes `msgstr "unterminated` for `unterminate`, and a file saved halfway would
reach the screen one letter short. So each line must follow the grammar; and as that leaves nothing
to guess, the check is the parser. Obsolete entries are passed over, and so are comments other than flags
and exceptions from checks.
"""

import re
from collections.abc import Mapping
from typing import Never

import msgspec

from kiosk.errors import KioskError

MOST_ENTRIES = 50_000

_MOST_FORMS = 6
_PLAIN = r'[^"\\\x00-\x08\x0a-\x1f\x7f]*'
_LINE = re.compile(
    r"(?:(?P<keyword>msgctxt|msgid|msgid_plural|msgstr(?:\[[0-9]\])?)[ \t]+)?"
    rf'"(?P<text>{_PLAIN}(?:\\[nrt"\\]{_PLAIN})*)"'
)
_ESCAPE = re.compile(r"\\(.)")
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}
# An exception from a check with its reason; as a remark it comes through editors that drop unknown flags.
_EXCUSE = re.compile(r"#\s+(ignore-[a-z-]+):")
_CONFLICT = re.compile(r"<{7}|={7}|>{7}|\|{7}")
_FIRST = ("msgctxt", "msgid")
_NEXT: Mapping[str, tuple[str, ...]] = {
    "": _FIRST,
    "msgctxt": ("msgid",),
    "msgid": ("msgstr", "msgid_plural"),
    "msgid_plural": ("msgstr[0]",),
    "msgstr": _FIRST,
    **{f"msgstr[{n}]": (f"msgstr[{n + 1}]", *_FIRST) for n in range(_MOST_FORMS - 1)},
    f"msgstr[{_MOST_FORMS - 1}]": _FIRST,
}


class CatalogError(KioskError):
    """A file that is not a sound catalog: where, the cause without the place, and the check that it fails."""

    def __init__(self, file: str, line: int, cause: str, check: str = "po-syntax") -> None:
        super().__init__(f"{file}:{line}: {cause}")
        self.file = file
        self.line = line
        self.cause = cause
        self.check = check


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One translation: the source text it was made from, and its plural forms (mostly one).

    `context` is the key of the message, or None as in the header.
    """

    context: str | None
    id: str
    plural: str | None
    forms: tuple[str, ...]
    flags: frozenset[str]
    line: int


def excuse_of(comment: str) -> str:
    """Return the flag that a comment such as `# ignore-number: part of a name` stands for; empty if none."""
    found = _EXCUSE.match(comment)
    return found[1] if found else ""


def parse_po(text: str, file: str) -> tuple[Entry, ...]:
    """Return the entries of a PO file, the header among them. Raise CatalogError at the first fault."""
    return _Parser(file).parse(text)


class _Parser:
    def __init__(self, file: str) -> None:
        self._file = file
        self._entries: list[Entry] = []
        self._line = 0
        self._start = 0
        self._keyword = ""
        self._texts: dict[str, str] = {}
        self._flags: list[str] = []

    def parse(self, text: str) -> tuple[Entry, ...]:
        for number, raw in enumerate(text.split("\n"), start=1):
            self._line = number
            line = raw.strip(" \t\r")
            if line and line[0] != "#":
                self._take_string(line)
            else:
                self._finish()
                self._take_comment(line)
        self._finish()
        return tuple(self._entries)

    def _take_comment(self, line: str) -> None:
        if line.startswith("#,"):
            self._flags += [flag.strip() for flag in line[2:].split(",")]
        elif excuse := excuse_of(line):
            self._flags.append(excuse)
        elif line.startswith("#~"):
            self._flags.clear()

    def _take_string(self, line: str) -> None:
        match = _LINE.fullmatch(line)
        if match is None:
            conflict = _CONFLICT.match(line)
            self._fail("a merge conflict is left in the file" if conflict else "not a PO line, or cut short")
        text = match["text"]
        if "\\" in text:
            text = _ESCAPE.sub(lambda escape: _ESCAPED[escape[1]], text)
        if match["keyword"]:
            self._start_text(match["keyword"], text)
        elif self._keyword:
            self._texts[self._keyword] += text
        else:
            self._fail("a text without a keyword such as msgid before it")

    def _start_text(self, keyword: str, text: str) -> None:
        if keyword not in _NEXT[self._keyword]:
            self._fail(f"`{keyword}` is out of place; expected {' or '.join(_NEXT[self._keyword])}")
        if keyword in _FIRST and self._keyword != "msgctxt":
            self._finish()
            self._start = self._line
        self._keyword = keyword
        self._texts[keyword] = text

    def _finish(self) -> None:
        if not self._keyword:
            return
        if not self._keyword.startswith("msgstr"):
            self._fail(f"the entry that begins in line {self._start} has no msgstr")
        entry = Entry(
            context=self._texts.pop("msgctxt", None),
            id=self._texts.pop("msgid"),
            plural=self._texts.pop("msgid_plural", None),
            forms=tuple(self._texts.values()),
            flags=frozenset(self._flags),
            line=self._start,
        )
        self._entries.append(entry)
        if len(self._entries) > MOST_ENTRIES:
            self._fail(f"more than {MOST_ENTRIES:,} entries")
        self._keyword = ""
        self._texts.clear()
        self._flags.clear()

    def _fail(self, what: str) -> Never:
        raise CatalogError(self._file, self._line, what)
