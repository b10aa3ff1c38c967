"""The language switch: each language by its own name, marked 1 and 2 as they are shown."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.model import Content
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.struct_list_model import StructListModel
from kiosk.viewmodels.viewmodel import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class LanguageRow(msgspec.Struct, frozen=True):
    """A button of the switch; `mark` is 1 or 2 for the languages shown, else 0."""

    code: str
    nameKey: str
    mark: int


@QmlElement
class LanguagesModel(ViewModel[tuple[LanguageRow, ...], None]):
    """The languages in a fixed order, the same from start to end."""

    changed = Signal()

    def __init__(self, store: VisitStore, codes: Sequence[str]) -> None:
        self._codes = tuple(codes)
        self._rows = StructListModel(LanguageRow)
        super().__init__(store)

    def from_content(self, content: Content) -> None:
        """Nothing of the switch follows from the content."""

    def derive(self) -> tuple[LanguageRow, ...]:
        """Return the buttons that follow from the visit."""
        shown = self.store.visit.shown
        return tuple(
            LanguageRow(code, f"languages.{code}", shown.index(code) + 1 if code in shown else 0)
            for code in self._codes
        )

    def show(self) -> None:
        """Bring the rows in line with the state."""
        self._rows.replace(self.state)

    rows = Property(QObject, lambda self: self._rows, constant=True)
    count = Property(int, lambda self: len(self._codes), constant=True)
    codes = Property(list, lambda self: list(self._codes), constant=True)
    first = Property(str, lambda self: self.store.visit.languages[0], notify=changed)
    others = Property(
        list,
        lambda self: [code for code in self._codes if code != self.store.visit.languages[0]],
        notify=changed,
    )
