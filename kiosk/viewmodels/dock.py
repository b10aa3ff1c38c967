"""The dock: the same buttons at the same places on every page, and their acts."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Content
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.struct_list_model import StructListModel
from kiosk.viewmodels.viewmodel import ViewModel
from kiosk.viewmodels.visit import VisitModel, page_name

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class DockRow(msgspec.Struct, frozen=True, kw_only=True):
    """A button of the dock.

    A language stands by its own name, in `language`; `mark` is 1 or 2 for the languages shown, else 0.
    """

    name: str
    key: str
    icon: str = ""
    language: str = ""
    mark: int = 0
    checkable: bool = False
    checked: bool = False
    usable: bool = True


@QmlElement
class DockModel(ViewModel[tuple[DockRow, ...], bool]):
    """Where to go, how to read, which language; `codes` are the languages in a fixed order."""

    changed = Signal()
    contentChanged = Signal()

    def __init__(self, store: VisitStore, visit: VisitModel, codes: Sequence[str]) -> None:
        self._codes = tuple(codes)
        self._rows = StructListModel(DockRow)
        self._acts: Mapping[str, Callable[[], None]] = {
            "dock:map": visit.home,
            "dock:back": visit.back,
            "dock:facts": visit.facts,
            "dock:compare": visit.compare,
            "dock:about": visit.about,
            "dock:access": visit.toggleAccess,
            "dock:bilingual": visit.toggleBilingual,
            **{f"language:{code}": partial(visit.speak, code) for code in codes},
        }
        super().__init__(store)

    def from_content(self, content: Content) -> bool:
        """Tell whether there are facts to go to."""
        return bool(content.topics)

    def derive(self) -> tuple[DockRow, ...]:
        """Return the buttons; a park without topics has no facts, and one language leaves no choice."""
        visit = self.store.visit
        rows = [
            self._page("map", "dock.map"),
            DockRow(name="dock:back", key="dock.back", icon="back", usable=visit.back() != visit),
            *([self._page("facts", "dock.facts")] if self.static else []),
            self._page("compare", "dock.compare"),
            self._page("about", "dock.about"),
            DockRow(
                name="dock:access", key="dock.access", icon="access", checkable=True, checked=visit.access
            ),
        ]
        if len(self._codes) > 1:
            rows += [
                DockRow(
                    name="dock:bilingual",
                    key="dock.bilingual",
                    icon="bilingual",
                    checkable=True,
                    checked=visit.bilingual,
                ),
                *map(self._language, self._codes),
            ]
        return tuple(rows)

    def show(self) -> None:
        """Bring the rows in line with the state."""
        self._rows.replace(self.state)

    @Slot(str)
    def press(self, name: str) -> None:
        """Do what the button of this name does."""
        self._acts[name]()

    def _page(self, page: str, key: str) -> DockRow:
        checked = page_name(self.store.visit.page) == page
        return DockRow(name=f"dock:{page}", key=key, icon=page, checked=checked)

    def _language(self, code: str) -> DockRow:
        shown = self.store.visit.shown
        mark = shown.index(code) + 1 if code in shown else 0
        return DockRow(
            name=f"language:{code}",
            key=f"languages.{code}",
            language=code,
            mark=mark,
            checkable=True,
            checked=mark > 0,
        )

    rows = Property(QObject, lambda self: self._rows, constant=True)
