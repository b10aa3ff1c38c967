"""Sheets of paper: their size and what of it the drawings take, in mm."""

from enum import StrEnum

import msgspec

MARGIN = 20.0


class Paper(msgspec.Struct, frozen=True):
    """An upright sheet."""

    width: float
    height: float
    margin: float = MARGIN

    @property
    def field(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def band(self) -> float:
        """The height of the cover's band."""
        return round(0.385 * self.height, 1)

    @property
    def map_height(self) -> float:
        """The height of the map."""
        return round(0.325 * self.height, 1)


class PaperName(StrEnum):
    """The sheets that there are."""

    A4 = "a4"
    LETTER = "letter"


def paper_of(name: PaperName) -> Paper:
    """Return the sheet of a name."""
    match name:
        case PaperName.A4:
            return Paper(210.0, 297.0)
        case PaperName.LETTER:
            return Paper(215.9, 279.4)
