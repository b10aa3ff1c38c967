"""One visit: everything the visitor has chosen, as one frozen value; each act returns a new one."""

from enum import StrEnum
from typing import Self

import msgspec
from msgspec.structs import replace

from kiosk.map.camera import WHOLE, Camera, settle, step_zoom
from kiosk.map.geometry import MapLayout
from kiosk.map.tour import Tour, next_stop, stop_camera
from kiosk.visit.pages import Attract, FactsPage, MapPage, Page


class TextSize(StrEnum):
    """The text sizes to choose from, smallest first: a name and, as `step`, a multiple of the smallest.

    A button shows each by the text `access.size-NAME` of interface.yaml.
    """

    step: float

    def __new__(cls, name: str, step: float = 1.0) -> Self:
        """Make a size that is its name and knows its step."""
        size = str.__new__(cls, name)
        size._value_ = name
        size.step = step
        return size

    A = "a", 1.0
    A_PLUS = "a-plus", 1.45
    A_PLUS_PLUS = "a-plus-plus", 2.0


class Theme(StrEnum):
    """The looks of the kiosk."""

    PAPER = "paper"
    NIGHT = "night"
    CONTRAST = "contrast"


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """What is on the screen and how. `languages` are the last two tapped, latest first."""

    languages: tuple[str, ...]
    page: Page = Attract()
    history: tuple[Page, ...] = ()
    bilingual: bool = False
    text_size: TextSize = TextSize.A
    contrast: bool = False
    calm: bool = False
    reach: bool = False
    access: bool = False

    @property
    def shown(self) -> tuple[str, ...]:
        """The languages on the screen, the first one first."""
        return self.languages if self.bilingual else self.languages[:1]

    @property
    def text_step(self) -> float:
        """The size of running text as a multiple of the smallest; the start page has only that."""
        return 1.0 if isinstance(self.page, Attract) else self.text_size.step

    def open(self, page: Page) -> "Visit":
        """Go to a page; back leads here again. A page of the same kind takes this one's place."""
        if page == self.page:
            return replace(self, access=False)
        left = () if isinstance(self.page, Attract) else (self.page,)
        history = (
            self.history
            if type(page) is type(self.page) and not _deeper(self.page, page)
            else self.history + left
        )
        return replace(self, page=page, history=history[-20:], access=False)

    def back(self) -> "Visit":
        """Close the sheet, or go to the page before; at the map's root, show the whole park again."""
        if self.access:
            return replace(self, access=False)
        if self.history:
            return replace(self, page=self.history[-1], history=self.history[:-1])
        return replace(self, page=MapPage())

    def home(self) -> "Visit":
        """Go to the map, whole and with nothing open; languages and reading aids stay."""
        return replace(self, page=MapPage(), history=(), access=False)

    def speak(self, code: str) -> "Visit":
        """Show a language first; the one before it stays ready as the second."""
        others = tuple(other for other in self.languages if other != code)
        return replace(self, languages=(code, *others)[:2])

    def look_at(self, camera: Camera) -> "Visit":
        """Move the map's camera and let it settle; a tour ends."""
        if not isinstance(self.page, MapPage):
            return self
        return replace(self, page=replace(self.page, camera=settle(camera), tour=None))

    def zoom_by(self, step: int) -> "Visit":
        """Go one level closer (1) or farther (-1)."""
        return self.look_at(step_zoom(self.page.camera, step)) if isinstance(self.page, MapPage) else self

    def start_tour(self, layout: MapLayout) -> "Visit":
        """Begin the tour at the first marker."""
        return replace(self._at_stop(Tour(), layout), history=(), access=False)

    def continue_tour(self, layout: MapLayout) -> "Visit":
        """Go to the next stop of the tour, or end it after the last one."""
        tour = self._tour and next_stop(self._tour, layout)
        return self._at_stop(tour, layout) if tour else self.end_tour()

    def pause_tour(self, layout: MapLayout) -> "Visit":
        """Hold the tour, or let it go on."""
        tour = self._tour
        return self._at_stop(replace(tour, paused=not tour.paused), layout) if tour else self

    def end_tour(self) -> "Visit":
        """Leave the tour; the map shows the whole park."""
        return self.look_at(WHOLE)

    @property
    def _tour(self) -> Tour | None:
        return self.page.tour if isinstance(self.page, MapPage) else None

    def _at_stop(self, tour: Tour, layout: MapLayout) -> "Visit":
        return replace(self, page=MapPage(camera=stop_camera(tour, layout), tour=tour))


def _deeper(here: Page, there: Page) -> bool:
    match here, there:
        case MapPage(subject=None), MapPage(subject=str()):
            return True
        case FactsPage(statement=None), FactsPage(statement=str()):
            return True
        case _:
            return False
