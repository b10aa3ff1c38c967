"""The languages of the kiosk for pages that name all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.model import Content
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.viewmodel import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LanguagesModel(ViewModel[str, None]):
    """The languages in a fixed order, the same from start to end; `first` is the one shown first."""

    changed = Signal()

    def __init__(self, store: VisitStore, codes: Sequence[str]) -> None:
        self._codes = tuple(codes)
        super().__init__(store)

    def from_content(self, content: Content) -> None:
        """Nothing of the languages follows from the content."""

    def derive(self) -> str:
        """Return the language that is shown first."""
        return self.store.visit.languages[0]

    count = Property(int, lambda self: len(self._codes), constant=True)
    codes = Property(list, lambda self: list(self._codes), constant=True)
    first = Property(str, lambda self: self.state, notify=changed)
    others = Property(list, lambda self: [code for code in self._codes if code != self.state], notify=changed)
