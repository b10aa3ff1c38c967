"""What a check finds in a catalog: where, how grave, and what would mend it."""

from enum import StrEnum

import msgspec


class Severity(StrEnum):
    """An error blocks saving and release; a warning can be overridden; a hint is only told."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong; `fix` is the mended text, if the check can mend it."""

    file: str
    line: int
    locale: str
    key: str
    check: str
    severity: Severity
    message: str
    fix: str = ""

    @property
    def sentence(self) -> str:
        """All of it on one line."""
        return f"{self.file}:{self.line}: {self.severity}[{self.check}] {self.key}: {self.message}"
