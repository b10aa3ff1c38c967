"""Diagnostics: what is wrong in a file, with place, cause and remedy, in words for its author."""

from collections.abc import Iterable
from difflib import get_close_matches
from enum import StrEnum

import msgspec

from kiosk.errors import KioskError


class Severity(StrEnum):
    """An error stops what it is found in; a warning can be overridden; a note is only told."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A spot in a file. Line and column count from 1 and are 0 where there are none, or none is known.

    `key` is the path in the file, list items by id; `language` the locale code of what is spoken of, if any.
    """

    file: str
    line: int = 1
    column: int = 0
    key: str = ""
    language: str = ""

    def error(self, cause: str, *, found: str = "", expected: str = "", remedy: str = "") -> "Diagnostic":
        """Make an error of what is wrong here."""
        return self._diagnostic(Severity.ERROR, cause, found, expected, remedy)

    def note(self, cause: str, *, remedy: str = "") -> "Diagnostic":
        """Make a remark on what is here."""
        return self._diagnostic(Severity.NOTE, cause, "", "", remedy)

    def _diagnostic(
        self, severity: Severity, cause: str, found: str, expected: str, remedy: str
    ) -> "Diagnostic":
        return Diagnostic(
            **msgspec.structs.asdict(self),
            severity=severity,
            cause=cause,
            found=found,
            expected=expected,
            remedy=remedy,
        )


class Diagnostic(Place, frozen=True, kw_only=True):
    """One thing that is wrong.

    `check` is the id of the check that found it, empty for the rules of content files. `remedy` is a sentence
    that says what helps, `fix` the mended text, if the check can mend it.
    """

    severity: Severity
    check: str = ""
    cause: str
    found: str = ""
    expected: str = ""
    remedy: str = ""
    fix: str = ""

    @property
    def message(self) -> str:
        """What is wrong and what helps, without the place."""
        found = f"found {self.found}" if self.found else ""
        expected = f"expected {self.expected}" if self.expected else ""
        said = "; ".join(filter(None, (self.cause, found, expected)))
        return f"{said}. {self.remedy}" if self.remedy else said

    @property
    def sentence(self) -> str:
        """All of it for a person to read, on one line."""
        place = ":".join(map(str, filter(None, (self.file, self.line, self.column))))
        check = f"{self.severity}[{self.check}] " if self.check else ""
        key = f"{self.key}: " if self.key else ""
        end = "" if self.remedy or self.message.endswith(".") else "."
        return f"{place}: {check}{key}{self.message}{end}"


class ContentError(KioskError):
    """Files that cannot be shown, with all their problems in the order of the lines."""

    def __init__(self, problems: Iterable[Diagnostic]) -> None:
        self.problems = tuple(
            sorted(problems, key=lambda problem: (problem.file, problem.line, problem.column))
        )
        super().__init__("\n".join(problem.sentence for problem in self.problems))


def nearest(word: str, known: Iterable[str]) -> str:
    """Return “Did you mean …?” with the known word that is most like this one; empty if none is."""
    matches = get_close_matches(word.lower(), known, n=1)
    return f"Did you mean “{matches[0]}”?" if matches else ""


def quoted(text: str, most: int = 40) -> str:
    """Return a text in quotation marks, cut to `most` characters."""
    return f"“{text[:most]}…”" if len(text) > most else f"“{text}”"
