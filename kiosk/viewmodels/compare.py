"""The comparison: the clusters' planned areas as bars on one scale from zero."""

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Content
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.struct_list_model import StructListModel
from kiosk.viewmodels.subjects import note_keys, stamp_key, subjects
from kiosk.viewmodels.viewmodel import ViewModel
from kiosk.visit.pages import ComparePage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TOTAL, PARK = "cluster_total", "park_area"


class BarRow(msgspec.Struct, frozen=True, kw_only=True):
    """One bar; `share` is its length as a share of the longest."""

    subject: str
    number: int
    icon: str
    colour: int
    nameKey: str
    areaKey: str
    share: float


class CompareState(msgspec.Struct, frozen=True, kw_only=True):
    """The bars in their order."""

    bars: tuple[BarRow, ...]
    by_area: bool


class CompareStatic(msgspec.Struct, frozen=True, kw_only=True):
    """What stands below the bars: the keys of two figures, of their notes and of when it was reported."""

    total: str
    park: str
    notes: tuple[str, ...]
    stamp: str


@QmlElement
class CompareModel(ViewModel[CompareState, CompareStatic]):
    """Sorts the bars as in the source or by area; ties keep the source's order."""

    changed = Signal()
    contentChanged = Signal()

    def __init__(self, store: VisitStore) -> None:
        self._bars = StructListModel(BarRow)
        super().__init__(store)

    def from_content(self, content: Content) -> CompareStatic:
        """Return what does not depend on the order of the bars."""
        facts = {name: content.facts[name] for name in (TOTAL, PARK) if name in content.facts}
        return CompareStatic(
            total=f"facts.{TOTAL}" if TOTAL in facts else "",
            park=f"facts.{PARK}" if PARK in facts else "",
            notes=tuple(dict.fromkeys(key for fact in facts.values() for key in note_keys(fact.notes))),
            stamp=stamp_key(content, None),
        )

    def derive(self) -> CompareState:
        """Return the state that follows from the visit."""
        page = self.store.visit.page
        by_area = isinstance(page, ComparePage) and page.by_area
        areas = {f"clusters.{cluster.id}": cluster.area_km2 for cluster in self.store.content.clusters}
        known = subjects(self.store.content)
        order = sorted(areas, key=lambda key: -areas[key]) if by_area else list(areas)
        longest = max(areas.values())
        return CompareState(
            bars=tuple(
                BarRow(
                    subject=key,
                    number=known[key].number,
                    icon=known[key].icon,
                    colour=known[key].colour,
                    nameKey=known[key].nameKey,
                    areaKey=known[key].areaKey,
                    share=areas[key] / longest,
                )
                for key in order
            ),
            by_area=by_area,
        )

    def show(self) -> None:
        """Bring the rows in line with the state."""
        self._bars.replace(self.state.bars)

    @Slot(bool)
    def sort(self, by_area: bool) -> None:  # noqa: FBT001  # a QML slot
        """Sort by area, or as in the source."""
        self.store.apply(self.store.visit.open(ComparePage(by_area=by_area)))

    bars = Property(QObject, lambda self: self._bars, constant=True)
    byArea = Property(bool, lambda self: self.state.by_area, notify=changed)
    total = Property(str, lambda self: self.static.total, notify=contentChanged)
    park = Property(str, lambda self: self.static.park, notify=contentChanged)
    notes = Property(list, lambda self: list(self.static.notes), notify=contentChanged)
    stamp = Property(str, lambda self: self.static.stamp, notify=contentChanged)
