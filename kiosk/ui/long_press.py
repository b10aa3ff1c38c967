"""An event filter that notices a long press of one finger or the mouse."""

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent, QSinglePointEvent, QTouchEvent

HOLD_MS = 600
STILL_PX = 24.0
_BEGIN = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
_GO_ON = {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove}
_END = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}


class LongPress(QObject):
    """An event filter of the window; it takes no event away. `held` tells the place in pixels."""

    held = Signal(float, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = QPointF()
        self._timer = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._timer.timeout.connect(self._fire)
        # What was held long enough is no tap when it is let go.
        QGuiApplication.styleHints().setMousePressAndHoldInterval(HOLD_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Start and stop waiting, and let the event pass."""
        kind = event.type()
        if kind in _BEGIN | _GO_ON and isinstance(event, QMouseEvent | QTouchEvent):
            place = _place(event)
            if len(event.points()) > 1:
                self._timer.stop()
            elif kind in _BEGIN:
                self._place = place
                self._timer.start()
            elif (place - self._place).manhattanLength() > STILL_PX:
                self._timer.stop()
        elif kind in _END:
            self._timer.stop()
        return False

    @Slot()
    def _fire(self) -> None:
        self.held.emit(self._place.x(), self._place.y())


def _place(event: QMouseEvent | QTouchEvent) -> QPointF:
    points = event.points() if not isinstance(event, QSinglePointEvent) else [event.point(0)]
    return points[0].scenePosition() if points else QPointF()
