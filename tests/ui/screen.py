"""The one place that knows how a page is found, touched and read."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QEventPoint, QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.kiosk import Kiosk, Options
from kiosk.content.edition import Edition
from kiosk.ui.window_items import scene_box, walk
from kiosk.viewmodels.visit import page_name
from kiosk.visit.visit import Visit
from tests.conftest import Clock

BETWEEN_TAPS_S = 1.0
MOST_PAGES = 30
LAYOUT_ROUNDS = 2


class Screen:
    """A kiosk in an offscreen window, used as a visitor uses it: by the names of what is shown."""

    def __init__(
        self, app: QGuiApplication, edition: Edition, options: Options, finger: QPointingDevice, clock: Clock
    ) -> None:
        self._app = app
        self._finger = finger
        self._resting: dict[int, QPoint] = {}
        self.kept: list[object] = []
        """What QML binds to and nobody else holds until the window is gone."""
        self.clock = clock
        self.kiosk = Kiosk(app, edition, options, self.clock)
        self.window: QQuickWindow = self.kiosk.start()
        self.settle()

    def close(self) -> None:
        """Take the kiosk down."""
        self.kiosk.close()
        self.kept.clear()

    @property
    def visit(self) -> Visit:
        """Everything that the visitor has chosen."""
        return self.kiosk.store.visit

    @property
    def page(self) -> str:
        """The short name of the page."""
        return page_name(self.visit.page)

    def settle(self) -> None:
        """Let layout and paging come to rest; drawing is what makes Qt lay out rows and columns."""
        for _ in range(LAYOUT_ROUNDS):
            self._turn()
            self.window.grabWindow()

    def _turn(self) -> None:
        """Do what a turn of the event loop does; outside of one, Qt lets what was deleted live on."""
        self._app.processEvents()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def wait(self, seconds: float) -> None:
        """Let time pass in which nobody touches anything."""
        self.clock.advance(seconds)
        self.kiosk.idle.look()
        self.settle()

    # --- what is shown

    def items(self, top: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Yield every visible item, from the back to the front."""
        return (thing.item for thing in walk(top or self.window.contentItem()))

    def item(self, name: str) -> QQuickItem:
        """Return the item of this name that a finger can reach."""
        found = [item for item in self.items() if item.objectName() == name and self.within_reach(item)]
        assert found, f"{name} is not on the screen"
        return found[-1]

    def visible(self, name: str) -> bool:
        """Tell whether something of this name is on the screen."""
        return any(item.objectName() == name and self.within_reach(item) for item in self.items())

    def within_reach(self, item: QQuickItem) -> bool:
        """Tell whether the middle of an item is neither outside the window nor clipped away."""
        middle = self.rectangle(item).center()
        above: QQuickItem | None = item
        while above is not None:
            clips = above.clip() or above is self.window.contentItem()
            if clips and not self.rectangle(above).contains(middle):
                return False
            above = above.parentItem()
        return item.width() > 0 and item.height() > 0

    def rectangle(self, item: QQuickItem) -> QRectF:
        """Return where an item lies in the window."""
        return scene_box(item)

    def controls(self) -> list[QQuickItem]:
        """Return everything that can be pressed now, from the back to the front."""
        return [item for item in self.items() if item.property("checkable") is not None]

    def lines(self, top: QQuickItem | None = None) -> list[QQuickItem]:
        """Return the visible pieces of text."""
        return [
            i
            for i in self.items(top)
            if i.property("lineHeight") and i.property("key") and i.property("text")
        ]

    def painted(self, line: QQuickItem) -> QRectF:
        """Return where the letters of a piece of text are, without the air between lines."""
        width, height = (
            line.property("contentWidth"),
            line.property("lineCount") * line.property("lineHeight"),
        )
        spare = line.width() - width
        alignment = Qt.AlignmentFlag(line.parentItem().property("horizontalAlignment"))
        left = {Qt.AlignmentFlag.AlignHCenter: spare / 2, Qt.AlignmentFlag.AlignRight: spare}.get(
            alignment, 0.0
        )
        air = 0.15 * line.property("lineHeight")
        return line.mapRectToScene(QRectF(left, air, width, height - 2 * air))

    def text(self, key: str) -> tuple[str, ...]:
        """Return what is shown for a key, each line once."""
        return tuple(dict.fromkeys(str(i.property("text")) for i in self.lines() if i.property("key") == key))

    def words(self) -> tuple[str, ...]:
        """Return every text on the screen."""
        return tuple(str(item.property("text")) for item in self.lines())

    def accessible(self, item: QObject) -> tuple[QAccessible.Role, str]:
        """Return role and name of an item as a screen reader gets them."""
        interface = QAccessible.queryAccessibleInterface(item)
        return interface.role(), interface.text(QAccessible.Text.Name)

    def face(self, tag: str) -> tuple[int, int]:
        """Return which page of a text or list is shown, counted from 0, and how many there are."""
        paged = next(item for item in self.items() if item.property("tag") == tag and item.property("pages"))
        return int(paged.property("page")), int(paged.property("pages"))

    def first_block(self, tag: str) -> int:
        """Return which block of a text the page that is shown begins with."""
        paged = next(item for item in self.items() if item.property("tag") == tag and item.property("pages"))
        return int(paged.property("first"))

    @property
    def focused(self) -> str:
        """The name of the item that the keyboard is on, empty if none."""
        item = self.window.activeFocusItem()
        return item.objectName() if item else ""

    # --- what a visitor does

    def place(self, name: str) -> QPoint:
        """Return the middle of an item in the window."""
        return self.rectangle(self.item(name)).center().toPoint()

    def marker(self, cluster: str) -> QPointF:
        """Return the middle of a cluster's marker in the window."""
        return self.rectangle(self._marker(cluster)).center()

    def marker_radius(self, cluster: str) -> float:
        """Return the radius of a cluster's marker in pixels."""
        return self.rectangle(self._marker(cluster)).width() / 2

    def marker_colour(self, cluster: str) -> QColor:
        """Return the colour of a cluster's marker."""
        return QColor(self._marker(cluster).property("fill"))

    def lit(self) -> set[str]:
        """Return the clusters whose markers are drawn as selected."""
        return {str(item.property("subject")) for item in self._markers() if item.property("selected")}

    def map_view(self) -> QQuickItem:
        """Return the pane that the map is drawn in."""
        return next(item for item in self.items() if item.property("zoomable") is not None)

    def park(self) -> QRectF:
        """Return where the whole park lies in the window, seen or not."""
        return self.rectangle(
            next(item for item in self.items(self.map_view()) if item.property("wing") is not None)
        )

    def _marker(self, cluster: str) -> QQuickItem:
        return next(item for item in self._markers() if item.property("subject") == cluster)

    def _markers(self) -> Iterator[QQuickItem]:
        return (item for item in self.items() if item.property("centreX") is not None)

    def tap(self, name: str) -> None:
        """Touch the middle of an item with one finger."""
        self.touch(self.place(name))

    def turn_to(self, name: str, tag: str) -> None:
        """Turn the pages of a list or text until an item of this name is there."""
        for _ in range(MOST_PAGES):
            if self.visible(name):
                return
            self.tap(f"{tag}:down")
        message = f"{name} is on no page of {tag}"
        raise AssertionError(message)

    def aid(self, name: str) -> None:
        """Open the sheet of reading aids, touch one of them, and close the sheet."""
        self.tap("dock:access")
        self.turn_to(f"access:{name}", "access")
        self.tap(f"access:{name}")
        self.tap("access:close")

    def touch(self, point: QPoint) -> None:
        """Touch a point of the window, a second after whatever was before."""
        self.clock.advance(BETWEEN_TAPS_S)
        self.slide(point)

    def slide(self, *points: QPoint, lift: bool = True) -> None:
        """Put a finger down at the first point, move it through the others and lift it at the last."""
        self.fingers([(point,) for point in points], lift=lift)

    def fingers(self, steps: Sequence[tuple[QPoint, ...]], *, lift: bool = True) -> None:
        """Move several fingers together: each step holds a place for every finger."""
        for number, step in enumerate(steps):
            state = QEventPoint.State.Updated if number else QEventPoint.State.Pressed
            self._send({finger: (state, point) for finger, point in enumerate(step)})
        if lift:
            self.lift()

    def put_down(self, finger: int, point: QPoint) -> None:
        """Put one more finger down; those that rest stay where they are."""
        self._send({finger: (QEventPoint.State.Pressed, point)})

    def lift(self, *fingers: int, settle: bool = True) -> None:
        """Take these fingers off, or all."""
        leaving = fingers or tuple(self._resting)
        self._send({finger: (QEventPoint.State.Released, self._resting[finger]) for finger in leaving})
        if settle:
            self.settle()

    def _send(self, states: Mapping[int, tuple[QEventPoint.State, QPoint]]) -> None:
        touch = QTest.touchEvent(self.window, self._finger, autoCommit=False)
        for finger in set(self._resting) - set(states):
            touch.stationary(finger)
        for finger, (state, point) in states.items():
            self._resting[finger] = point
            match state:
                case QEventPoint.State.Pressed:
                    touch.press(finger, point, self.window)
                case QEventPoint.State.Released:
                    touch.release(finger, point, self.window)
                    del self._resting[finger]
                case _:
                    touch.move(finger, point, self.window)
        touch.commit()
        self._turn()

    def press(self, key: Qt.Key) -> None:
        """Press and release a key."""
        self.clock.advance(BETWEEN_TAPS_S)
        QTest.keyClick(self.window, key)
        self.settle()

    def resize(self, width: int, height: int) -> None:
        """Give the window another size, or turn it."""
        self.window.resize(QSize(width, height))
        self.settle()

    def grab(self) -> QImage:
        """Return a picture of the window."""
        return self.window.grabWindow()


Open = Callable[..., Screen]
