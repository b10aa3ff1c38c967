"""The map for QML: the beads laid out on the pane, the camera, the tour."""

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.geometry import Plan, plan
from kiosk.content.model import Content
from kiosk.viewmodels.beads import BeadRow, ListRow, MapGiven, bead_patterns, map_given
from kiosk.viewmodels.ground import GroundModel
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.subjects import Subject
from kiosk.viewmodels.translations import Translations
from kiosk.viewmodels.viewmodel import ViewModel
from kiosk.viewmodels.visit import STEPS
from kiosk.visit import tour
from kiosk.visit.camera import LEVELS, WHOLE, Camera, nudged
from kiosk.visit.hits import subject_at
from kiosk.visit.pages import Attract, MapPage
from kiosk.visit.visit import focus

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LABEL_U, LABEL_LEADING = 28.0, 1.2


class MapState(msgspec.Struct, frozen=True, kw_only=True):
    """What the map shows beside its beads."""

    camera: Camera
    subject: str
    touring: bool
    paused: bool
    stop: int
    plan: Plan
    beads: tuple[BeadRow, ...]
    rows: tuple[ListRow, ...]
    named: bool


@QmlElement
class MapModel(ViewModel[MapState, MapGiven]):
    """Lays out the beads for the pane that QML reports, and turns touches into acts."""

    changed = Signal()
    cameraChanged = Signal()
    fieldChanged = Signal()
    renewed = Signal()

    def __init__(self, store: VisitStore, words: Translations) -> None:
        self._words = words
        self._beads = Rows(BeadRow)
        self._rows = Rows(ListRow)
        self._live: Camera | None = None
        self._unit = 1.0
        self._plan = plan(store.content, 1216.0, 764.0, turned=False)
        self._patterns = bead_patterns(self._plan, self._unit)
        self._ground = GroundModel()
        super().__init__(store)
        words.revisionChanged.connect(self.fold)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tourOn)

    def take(self, content: Content) -> MapGiven:
        """Return what does not depend on pane and visit."""
        return map_given(content)

    def derive(self) -> MapState:
        """Return the state that follows from the visit and the pane."""
        page = self.store.visit.page
        here = page if isinstance(page, MapPage) else MapPage()
        touring = here.tour
        at_stop = touring is not None and touring.stop < len(self._plan.beads)
        lit = f"clusters.{self._plan.beads[touring.stop].id}" if touring and at_stop else here.subject or ""
        return MapState(
            camera=self._camera(here),
            subject=here.subject or "",
            touring=touring is not None,
            paused=touring is not None and touring.paused,
            stop=touring.stop if touring else 0,
            plan=self._plan,
            beads=tuple(
                self._row(self.given.subjects[f"clusters.{bead.id}"], index, lit)
                for index, bead in enumerate(self._plan.beads)
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
                for s in self.given.subjects.values()
            ),
            named=self._names_fit(),
        )

    @Slot()
    def fold(self) -> None:
        """Derive anew; a new pane moves beads and camera, but says nothing of what is open."""
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
        """Bring the beads in line, and let the tour's clock run or rest."""
        self._beads.replace(self.state.beads)
        self._rows.replace(self.state.rows)
        timer = self.findChild(QTimer)
        if timer is None:
            return
        if self.state.touring and not self.state.paused:
            timer.start(round(tour.stop_seconds(self._plan) * 1000))
        else:
            timer.stop()

    @Slot(float, float, bool, float)
    def setField(self, width: float, height: float, turned: bool, unit: float) -> None:  # noqa: FBT001
        """Lay out for a pane of this size in pixels, `unit` pixels to the design unit."""
        if width <= 0 or height <= 0:
            return
        if self._lay(plan(self.store.content, width, height, turned=turned), unit):
            self.fold()
            self.fieldChanged.emit()

    @Slot()
    def renew(self) -> None:
        """Lay out other content on the same pane."""
        pane = self._plan
        moved = self._lay(plan(self.store.content, pane.width, pane.height, turned=pane.turned), self._unit)
        super().renew()
        if moved:
            self.fieldChanged.emit()

    @Slot(float, float, float)
    def touch(self, x: float, y: float, slop: float) -> None:
        """Open what lies at (x, y) of the pane at 1×, or close what is open."""
        visit = self.store.visit
        hit = subject_at(self.store.content, self._plan, x, y, slop)
        if isinstance(visit.page, Attract) and not (hit or "").startswith("clusters."):
            self.store.apply(visit.opened(MapPage()))
        elif hit is None or hit == self.state.subject:
            self.close()
        else:
            self.store.apply(visit.opened(MapPage(subject=hit)))

    @Slot()
    def close(self) -> None:
        """Close the open card, or end the tour; what was there before is shown again."""
        if self.state.subject or self.state.touring:
            self.store.apply(self.store.visit.back() if self.state.subject else tour.ended(self.store.visit))

    @Slot(str)
    def open(self, subject: str) -> None:
        """Open a card, or close it if it is open."""
        if subject == self.state.subject:
            self.close()
        else:
            self.store.apply(self.store.visit.opened(MapPage(subject=subject)))

    @Slot(float, float, float)
    def nudge(self, factor: float, dx: float, dy: float) -> None:
        """Follow moving fingers: closer by a factor, and along by pixels."""
        self._live = nudged(self.state.camera, self._plan, factor, dx, dy)
        self.fold()

    @Slot()
    def settle(self) -> None:
        """Let the camera come to rest on a level when the fingers have left."""
        live, self._live = self._live, None
        if live:
            self.store.apply(self.store.visit.looking(live))
            self.fold()

    @Slot(int)
    def zoomBy(self, step: int) -> None:
        """One level closer (1) or farther (-1)."""
        self.store.apply(self.store.visit.zoomed(step))

    @Slot()
    def whole(self) -> None:
        """Show the whole park."""
        self.store.apply(self.store.visit.looking(WHOLE))

    @Slot()
    def tourStart(self) -> None:
        """Begin the silent tour."""
        self.store.apply(tour.started(self.store.visit, self._plan))

    @Slot()
    def tourPause(self) -> None:
        """Hold the tour or let it go on."""
        self.store.apply(tour.paused(self.store.visit, self._plan))

    @Slot()
    def tourOn(self) -> None:
        """Go to the next stop, or end."""
        self.store.apply(tour.onward(self.store.visit, self._plan))

    @Slot()
    def tourEnd(self) -> None:
        """End the tour."""
        self.store.apply(tour.ended(self.store.visit))

    def _lay(self, laid: Plan, unit: float) -> bool:
        """Take over a plan in pixels, `unit` pixels to the design unit; tell whether it is another one."""
        if (laid, unit) == (self._plan, self._unit):
            return False
        self._plan, self._unit = laid, unit
        self._patterns = bead_patterns(laid, unit)
        self._ground.draw(laid, unit)
        return True

    def _camera(self, page: MapPage) -> Camera:
        if self._live:
            return self._live
        bead = next((b for b in self._plan.beads if f"clusters.{b.id}" == page.subject), None)
        return focus(bead.along, bead.across) if bead and page.camera == WHOLE else page.camera

    def _names_fit(self) -> bool:
        """Tell whether every name has room beside its bead; if one has not, the list carries them all."""
        size = LABEL_U * STEPS[self.store.visit.text_size] * self._unit
        largest = 2 * max(bead.radius for bead in self._plan.beads)
        beside = (self._plan.ribbon - largest) / 2 - 16 * self._unit
        across, along = (
            (beside, self._plan.slot) if self._plan.turned else (self._plan.slot - 8 * self._unit, beside)
        )
        extents = [self._words.extent(f"clusters.{bead.id}.short", size, size) for bead in self._plan.beads]
        return all(width <= across and lines * LABEL_LEADING * size <= along for width, lines in extents)

    def _row(self, subject: Subject, index: int, lit: str) -> BeadRow:
        bead = self._plan.beads[index]
        return BeadRow(
            subject=subject.subject,
            number=subject.number,
            icon=subject.icon,
            colour=subject.colour,
            shortKey=subject.shortKey,
            nameKey=subject.nameKey,
            areaKey=subject.areaKey,
            industriesKey=f"{subject.subject}.industries",
            centreX=bead.x,
            centreY=bead.y,
            diameter=2 * bead.radius,
            outline=bead.outline,
            pattern=self._patterns[index],
            selected=subject.subject == lit,
            others=lit.startswith("clusters.") and subject.subject != lit,
        )

    beads = Property(QObject, lambda self: self._beads, constant=True)
    ground = Property(GroundModel, lambda self: self._ground, constant=True)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    zoom = Property(float, lambda self: self.state.camera.zoom, notify=cameraChanged)
    along = Property(float, lambda self: self.state.camera.along, notify=cameraChanged)
    across = Property(float, lambda self: self.state.camera.across, notify=cameraChanged)
    subject = Property(str, lambda self: self.state.subject, notify=changed)
    touring = Property(bool, lambda self: self.state.touring, notify=changed)
    paused = Property(bool, lambda self: self.state.paused, notify=changed)
    stop = Property(int, lambda self: self.state.stop, notify=changed)
    count = Property(int, lambda self: self.given.count, notify=renewed)
    stops = Property(int, lambda self: self.given.count + 1, notify=renewed)
    canZoomIn = Property(bool, lambda self: self.state.camera.zoom < LEVELS[-1], notify=cameraChanged)
    canZoomOut = Property(bool, lambda self: self.state.camera.zoom > LEVELS[0], notify=cameraChanged)
    named = Property(bool, lambda self: self.state.named, notify=cameraChanged)
    northWing = Property(str, lambda self: self.given.north, notify=renewed)
    southWing = Property(str, lambda self: self.given.south, notify=renewed)
    corridor = Property(str, lambda self: self.given.corridor, notify=renewed)
    caveat = Property(str, lambda self: self.given.caveat, notify=renewed)
    ribbonDepth = Property(float, lambda self: self._plan.ribbon, notify=fieldChanged)
    slotLength = Property(float, lambda self: self._plan.slot, notify=fieldChanged)
