"""The map for QML: the markers laid out on the pane, the camera, the tour."""

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Content
from kiosk.map.camera import LEVELS, WHOLE, Camera, focus, nudge
from kiosk.map.geometry import MapLayout, lay_out
from kiosk.map.hit_test import subject_at
from kiosk.map.tour import stop_seconds
from kiosk.viewmodels.ground import GroundModel
from kiosk.viewmodels.markers import ListRow, MapStatic, MarkerRow, map_static, marker_patterns, names_fit
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.struct_list_model import StructListModel
from kiosk.viewmodels.subjects import Subject
from kiosk.viewmodels.translations import Translations
from kiosk.viewmodels.viewmodel import ViewModel
from kiosk.visit.pages import Attract, MapPage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LABEL_U, LABEL_LEADING = 28.0, 1.2


class MapState(msgspec.Struct, frozen=True, kw_only=True):
    """What the map shows beside its markers."""

    camera: Camera
    subject: str
    touring: bool
    paused: bool
    stop: int
    layout: MapLayout
    markers: tuple[MarkerRow, ...]
    rows: tuple[ListRow, ...]
    named: bool


@QmlElement
class MapModel(ViewModel[MapState, MapStatic]):
    """Lays out the markers for the pane that QML reports, and turns touches into acts."""

    changed = Signal()
    cameraChanged = Signal()
    fieldChanged = Signal()
    contentChanged = Signal()

    def __init__(self, store: VisitStore, words: Translations) -> None:
        self._words = words
        self._markers = StructListModel(MarkerRow)
        self._rows = StructListModel(ListRow)
        self._live: Camera | None = None
        self._unit = 1.0
        self._fitted: tuple[object, bool] = (None, False)
        self._layout = lay_out(store.content, 1216.0, 764.0, turned=False)
        self._patterns = marker_patterns(self._layout, self._unit)
        self._ground = GroundModel()
        super().__init__(store)
        words.revisionChanged.connect(self.update)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tourOn)

    def from_content(self, content: Content) -> MapStatic:
        """Return what does not depend on pane and visit."""
        return map_static(content)

    def derive(self) -> MapState:
        """Return the state that follows from the visit and the pane."""
        page = self.store.visit.page
        here = page if isinstance(page, MapPage) else MapPage()
        touring = here.tour
        at_stop = touring is not None and touring.stop < len(self._layout.markers)
        lit = (
            f"clusters.{self._layout.markers[touring.stop].id}" if touring and at_stop else here.subject or ""
        )
        return MapState(
            camera=self._camera(here),
            subject=here.subject or "",
            touring=touring is not None,
            paused=touring is not None and touring.paused,
            stop=touring.stop if touring else 0,
            layout=self._layout,
            markers=tuple(
                self._row(self.static.subjects[f"clusters.{marker.id}"], index, lit)
                for index, marker in enumerate(self._layout.markers)
            ),
            rows=tuple(
                ListRow(
                    subject=s.subject,
                    number=s.number,
                    icon=s.icon,
                    colour=s.colour,
                    name=s.shortName,
                    area=s.areaKey,
                    selected=s.subject == lit,
                )
                for s in self.static.subjects.values()
            ),
            named=self._names_fit(),
        )

    @Slot()
    def update(self) -> None:
        """Derive anew; a new pane moves markers and camera, but says nothing of what is open."""
        was = self.state
        self.before = self.state = self.derive()
        if self.state == was:
            return
        self.show()
        if (was.subject, was.touring, was.paused, was.stop) != (
            self.state.subject,
            self.state.touring,
            self.state.paused,
            self.state.stop,
        ):
            self.changed.emit()
        self.cameraChanged.emit()

    def show(self) -> None:
        """Bring the markers in line, and let the tour's clock run or rest."""
        self._markers.replace(self.state.markers)
        self._rows.replace(self.state.rows)
        timer = self.findChild(QTimer)
        if timer is None:
            return
        if self.state.touring and not self.state.paused:
            timer.start(round(stop_seconds(self._layout) * 1000))
        else:
            timer.stop()

    @Slot(float, float, bool, float)
    def setField(self, width: float, height: float, turned: bool, unit: float) -> None:  # noqa: FBT001
        """Lay out for a pane of this size in pixels, `unit` pixels to the design unit."""
        if width <= 0 or height <= 0:
            return
        if self._lay(lay_out(self.store.content, width, height, turned=turned), unit):
            self.update()
            self.fieldChanged.emit()

    @Slot()
    def renew(self) -> None:
        """Lay out other content on the same pane."""
        pane = self._layout
        moved = self._lay(
            lay_out(self.store.content, pane.width, pane.height, turned=pane.turned), self._unit
        )
        super().renew()
        if moved:
            self.fieldChanged.emit()

    @Slot(float, float, float)
    def touch(self, x: float, y: float, slop: float) -> None:
        """Open what lies at (x, y) of the pane at 1×, or close what is open."""
        visit = self.store.visit
        hit = subject_at(self.store.content, self._layout, x, y, slop)
        if isinstance(visit.page, Attract) and not (hit or "").startswith("clusters."):
            self.store.apply(visit.open(MapPage()))
        elif hit is None or hit == self.state.subject:
            self.close()
        else:
            self.store.apply(visit.open(MapPage(subject=hit)))

    @Slot()
    def close(self) -> None:
        """Close the open card, or end the tour; what was there before is shown again."""
        if self.state.subject or self.state.touring:
            self.store.apply(self.store.visit.back() if self.state.subject else self.store.visit.end_tour())

    @Slot(str)
    def open(self, subject: str) -> None:
        """Open a card, or close it if it is open."""
        if subject == self.state.subject:
            self.close()
        else:
            self.store.apply(self.store.visit.open(MapPage(subject=subject)))

    @Slot(float, float, float)
    def nudge(self, factor: float, dx: float, dy: float) -> None:
        """Follow moving fingers: closer by a factor, and along by pixels."""
        self._live = nudge(self.state.camera, self._layout, factor, dx, dy)
        self.update()

    @Slot()
    def settle(self) -> None:
        """Let the camera come to rest on a level when the fingers have left."""
        live, self._live = self._live, None
        if live:
            self.store.apply(self.store.visit.look_at(live))
            self.update()

    @Slot(int)
    def zoomBy(self, step: int) -> None:
        """One level closer (1) or farther (-1)."""
        self.store.apply(self.store.visit.zoom_by(step))

    @Slot()
    def whole(self) -> None:
        """Show the whole park."""
        self.store.apply(self.store.visit.look_at(WHOLE))

    @Slot()
    def tourStart(self) -> None:
        """Begin the silent tour."""
        self.store.apply(self.store.visit.start_tour(self._layout))

    @Slot()
    def tourPause(self) -> None:
        """Hold the tour or let it go on."""
        self.store.apply(self.store.visit.pause_tour(self._layout))

    @Slot()
    def tourOn(self) -> None:
        """Go to the next stop, or end."""
        self.store.apply(self.store.visit.continue_tour(self._layout))

    @Slot()
    def tourEnd(self) -> None:
        """End the tour."""
        self.store.apply(self.store.visit.end_tour())

    def _lay(self, layout: MapLayout, unit: float) -> bool:
        """Take over a plan in pixels, `unit` pixels to the design unit; tell whether it is another one."""
        if (layout, unit) == (self._layout, self._unit):
            return False
        self._layout, self._unit = layout, unit
        self._patterns = marker_patterns(layout, unit)
        self._ground.draw(layout, unit)
        return True

    def _camera(self, page: MapPage) -> Camera:
        if self._live:
            return self._live
        marker = next((b for b in self._layout.markers if f"clusters.{b.id}" == page.subject), None)
        return focus(marker.along, marker.across) if marker and page.camera == WHOLE else page.camera

    def _names_fit(self) -> bool:
        """Tell whether every name has room beside its marker; if one has not, the list carries them all.

        The camera has no part in it, so nothing is measured while fingers move the map.
        """
        now = self._layout, self._unit, self.store.visit.text_size, self._words.property("revision")
        if now != self._fitted[0]:
            self._fitted = now, self._measure_names()
        return self._fitted[1]

    def _measure_names(self) -> bool:
        layout, unit = self._layout, self._unit
        size = LABEL_U * self.store.visit.text_size.step * unit
        extents = [self._words.extent(f"clusters.{marker.id}.short", size, size) for marker in layout.markers]
        labels = [(width, lines * LABEL_LEADING * size) for width, lines in extents]
        return names_fit(layout, labels, unit)

    def _row(self, subject: Subject, index: int, lit: str) -> MarkerRow:
        marker = self._layout.markers[index]
        return MarkerRow(
            subject=subject.subject,
            number=subject.number,
            icon=subject.icon,
            colour=subject.colour,
            shortKey=subject.shortKey,
            nameKey=subject.nameKey,
            areaKey=subject.areaKey,
            industriesKey=f"{subject.subject}.industries",
            centreX=marker.x,
            centreY=marker.y,
            diameter=2 * marker.radius,
            reachX=marker.reach_x,
            reachY=marker.reach_y,
            detailRoom=self._words.widest_word(f"{subject.subject}.industries", LABEL_U * self._unit),
            outline=marker.outline,
            pattern=self._patterns[index],
            selected=subject.subject == lit,
            dimmed=lit.startswith("clusters.") and subject.subject != lit,
        )

    markers = Property(QObject, lambda self: self._markers, constant=True)
    ground = Property(GroundModel, lambda self: self._ground, constant=True)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    zoom = Property(float, lambda self: self.state.camera.zoom, notify=cameraChanged)
    along = Property(float, lambda self: self.state.camera.along, notify=cameraChanged)
    across = Property(float, lambda self: self.state.camera.across, notify=cameraChanged)
    subject = Property(str, lambda self: self.state.subject, notify=changed)
    touring = Property(bool, lambda self: self.state.touring, notify=changed)
    paused = Property(bool, lambda self: self.state.paused, notify=changed)
    stop = Property(int, lambda self: self.state.stop, notify=changed)
    count = Property(int, lambda self: self.static.count, notify=contentChanged)
    stops = Property(int, lambda self: self.static.count + 1, notify=contentChanged)
    canZoomIn = Property(bool, lambda self: self.state.camera.zoom < LEVELS[-1], notify=cameraChanged)
    canZoomOut = Property(bool, lambda self: self.state.camera.zoom > LEVELS[0], notify=cameraChanged)
    named = Property(bool, lambda self: self.state.named, notify=cameraChanged)
    northWing = Property(str, lambda self: self.static.north, notify=contentChanged)
    southWing = Property(str, lambda self: self.static.south, notify=contentChanged)
    corridor = Property(str, lambda self: self.static.corridor, notify=contentChanged)
    caveat = Property(str, lambda self: self.static.caveat, notify=contentChanged)
    ribbonDepth = Property(float, lambda self: self._layout.ribbon, notify=fieldChanged)
    slotLength = Property(float, lambda self: self._layout.slot, notify=fieldChanged)
