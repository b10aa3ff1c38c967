"""The visit for QML: the page, the theme, and the acts that every page offers."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Content
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.struct_list_model import StructListModel
from kiosk.viewmodels.viewmodel import ViewModel
from kiosk.visit.pages import AboutPage, Attract, ComparePage, FactsPage, MapPage, Page
from kiosk.visit.visit import TextSize, Visit

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DOUBLE_TAP_S = 0.4


class TextSizeRow(msgspec.Struct, frozen=True):
    """A button that chooses a text size."""

    name: str
    key: str


class VisitState(msgspec.Struct, frozen=True, kw_only=True):
    """What of the visit concerns the whole screen."""

    page: str
    text_size: str
    calm: bool
    contrast: bool
    reach: bool
    access: bool
    bilingual: bool


@QmlElement
class VisitModel(ViewModel[VisitState, str]):
    """Page, text size and reading aids, with their acts."""

    changed = Signal()
    contentChanged = Signal()

    def __init__(self, store: VisitStore, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._sizes = StructListModel(TextSizeRow)
        self._sizes.replace([TextSizeRow(size.value, f"access.size-{size}") for size in TextSize])
        self._went = -DOUBLE_TAP_S
        super().__init__(store)

    def from_content(self, content: Content) -> str:
        """Return the topic that the facts open with, empty if there are none."""
        return content.topics[0].id if content.topics else ""

    def derive(self) -> VisitState:
        """Return the state that follows from the visit."""
        visit = self.store.visit
        return VisitState(
            page=page_name(visit.page),
            text_size=visit.text_size,
            calm=visit.calm,
            contrast=visit.contrast,
            reach=visit.reach,
            access=visit.access,
            bilingual=visit.bilingual,
        )

    @Slot()
    def home(self) -> None:
        """Go to the map."""
        self._go(Visit.home)

    @Slot()
    def back(self) -> None:
        """One step back."""
        self._go(Visit.back)

    @Slot()
    def facts(self) -> None:
        """Open the facts at the first topic."""
        if self.static:
            self._go(lambda visit: visit.open(FactsPage(topic=self.static)))

    @Slot()
    def compare(self) -> None:
        """Open the bars."""
        self._go(lambda visit: visit.open(ComparePage()))

    @Slot()
    def about(self) -> None:
        """Open the page about this display."""
        self._go(lambda visit: visit.open(AboutPage()))

    @Slot(str)
    def openSubject(self, subject: str) -> None:
        """Open the card of a cluster, wing or the corridor."""
        self._go(lambda visit: visit.open(MapPage(subject=subject)))

    @Slot()
    def toggleAccess(self) -> None:
        """Open or close the sheet of reading aids."""
        self._set(access=not self.store.visit.access)

    @Slot()
    def toggleBilingual(self) -> None:
        """Show two languages, or one."""
        self._set(bilingual=not self.store.visit.bilingual)

    @Slot()
    def toggleContrast(self) -> None:
        """High contrast on or off."""
        self._set(contrast=not self.store.visit.contrast)

    @Slot()
    def toggleCalm(self) -> None:
        """Reduced motion on or off."""
        self._set(calm=not self.store.visit.calm)

    @Slot()
    def toggleReach(self) -> None:
        """Lower controls on or off."""
        self._set(reach=not self.store.visit.reach)

    @Slot(str)
    def resize(self, size: str) -> None:
        """Take a text size by its name."""
        self._set(text_size=TextSize(size))

    @Slot(str)
    def speak(self, code: str) -> None:
        """Show a language first; from the start page this also enters the map."""
        visit = self.store.visit.speak(code)
        self.store.apply(visit.open(MapPage()) if isinstance(visit.page, Attract) else visit)

    def _set(self, **fields: object) -> None:
        self.store.apply(msgspec.structs.replace(self.store.visit, **fields))

    def _go(self, act: Callable[[Visit], Visit]) -> None:
        now = self._clock()
        if now - self._went >= DOUBLE_TAP_S:
            self._went = now
            self.store.apply(act(self.store.visit))

    page = Property(str, lambda self: self.state.page, notify=changed)
    textSizes = Property(QObject, lambda self: self._sizes, constant=True)
    textSize = Property(str, lambda self: self.state.text_size, notify=changed)
    calm = Property(bool, lambda self: self.state.calm, notify=changed)
    contrast = Property(bool, lambda self: self.state.contrast, notify=changed)
    reach = Property(bool, lambda self: self.state.reach, notify=changed)
    access = Property(bool, lambda self: self.state.access, notify=changed)
    bilingual = Property(bool, lambda self: self.state.bilingual, notify=changed)


def page_name(page: Page) -> str:
    """Return the short name by which QML tells pages apart."""
    match page:
        case Attract():
            return "attract"
        case MapPage():
            return "map"
        case FactsPage():
            return "facts"
        case ComparePage():
            return "compare"
        case AboutPage():
            return "about"
