"""The pages a visitor can be on: a closed union of frozen values.

A subject or statement is named by its key in the content file, such as `clusters.smart-logistics`.
"""

from enum import StrEnum

import msgspec

from kiosk.map.camera import WHOLE, Camera
from kiosk.map.tour import Tour


class Attract(msgspec.Struct, frozen=True):
    """Nobody is here: the map moves by itself."""


class MapPage(msgspec.Struct, frozen=True):
    """The map, with the card of one subject open or none, or on a tour."""

    subject: str | None = None
    camera: Camera = WHOLE
    tour: Tour | None = None


class FactsPage(msgspec.Struct, frozen=True):
    """A topic's tiles, with one statement open or none."""

    topic: str
    statement: str | None = None
    beside: bool = False


class ComparePage(msgspec.Struct, frozen=True):
    """Bars by planned area."""

    by_area: bool = False


class AboutTab(StrEnum):
    """The parts of the page about this display."""

    DISPLAY = "display"
    SOURCES = "sources"
    WORDS = "words"
    LICENCES = "licences"


class AboutPage(msgspec.Struct, frozen=True):
    """What this display is, where it comes from, what its words mean."""

    tab: AboutTab = AboutTab.DISPLAY


Page = Attract | MapPage | FactsPage | ComparePage | AboutPage
