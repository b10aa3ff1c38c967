"""What is wrong in a file, in words that an editor understands: place, cause, remedy."""

from collections.abc import Iterable
from difflib import get_close_matches
from enum import StrEnum

import msgspec

from kiosk.errors import KioskError


class Severity(StrEnum):
    """Whether a problem stops the content from being shown."""

    ERROR = "error"
    NOTE = "note"


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A spot in a file; line and column count from 1. `key` is the path in the file, list items by id."""

    file: str
    line: int = 1
    column: int = 1
    key: str = ""

    def error(self, cause: str, *, found: str = "", expected: str = "", hint: str = "") -> "Diagnostic":
        """Make an error of what is wrong here."""
        return self._diagnostic(Severity.ERROR, cause, found, expected, hint)

    def note(self, cause: str, *, hint: str = "") -> "Diagnostic":
        """Make a remark on what is here."""
        return self._diagnostic(Severity.NOTE, cause, "", "", hint)

    def _diagnostic(
        self, severity: Severity, cause: str, found: str, expected: str, hint: str
    ) -> "Diagnostic":
        return Diagnostic(
            file=self.file,
            line=self.line,
            column=self.column,
            key=self.key,
            cause=cause,
            found=found,
            expected=expected,
            hint=hint,
            severity=severity,
        )


class Diagnostic(Place, frozen=True, kw_only=True):
    """One thing that is wrong. `hint` is a sentence that says what helps."""

    cause: str
    found: str = ""
    expected: str = ""
    hint: str = ""
    severity: Severity = Severity.ERROR

    @property
    def sentence(self) -> str:
        """All of it for a person to read."""
        said = [
            self.cause,
            f"found {self.found}" if self.found else "",
            self.expected and f"expected {self.expected}",
        ]
        where = f"{self.file}:{self.line}:{self.column}: " + (f"{self.key}: " if self.key else "")
        return where + "; ".join(filter(None, said)) + "." + (f" {self.hint}" if self.hint else "")


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
