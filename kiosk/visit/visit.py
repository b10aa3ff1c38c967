"""One visit: everything the visitor has chosen, as one frozen value; each act returns a new one."""

from enum import StrEnum

import msgspec
from msgspec.structs import replace

from kiosk.visit.camera import WHOLE, Camera, settled, stepped
from kiosk.visit.pages import Attract, FactsPage, MapPage, Page

FOCUS_ZOOM = 2.0


class TextSize(StrEnum):
    """Steps of the text size; the largest doubles running text."""

    A = "a"
    A_PLUS = "a-plus"
    A_PLUS_PLUS = "a-plus-plus"


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

    def opened(self, page: Page) -> "Visit":
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

    def spoken(self, code: str) -> "Visit":
        """Show a language first; the one before it stays ready as the second."""
        others = tuple(other for other in self.languages if other != code)
        return replace(self, languages=(code, *others)[:2])

    def looking(self, camera: Camera) -> "Visit":
        """Move the map's camera and let it settle; a tour ends."""
        if not isinstance(self.page, MapPage):
            return self
        return replace(self, page=replace(self.page, camera=settled(camera), tour=None))

    def zoomed(self, step: int) -> "Visit":
        """Go one level closer (1) or farther (-1)."""
        return self.looking(stepped(self.page.camera, step)) if isinstance(self.page, MapPage) else self


def _deeper(here: Page, there: Page) -> bool:
    match here, there:
        case MapPage(subject=None), MapPage(subject=str()):
            return True
        case FactsPage(statement=None), FactsPage(statement=str()):
            return True
        case _:
            return False


def focus(along: float, across: float = WHOLE.across) -> Camera:
    """Return the camera that looks closely at one point of the map."""
    return settled(Camera(FOCUS_ZOOM, along, across))
