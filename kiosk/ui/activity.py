"""An event filter that notices that somebody is here: touch, key, wheel, a mouse that really moves.

A touch hides the mouse cursor of the window, a moving mouse brings it back.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWindow

_ACTS = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
}
STILL_PX = 3.0


class ActivityFilter(QObject):
    """An event filter of the window; it takes no event away. `keyed` says whether a key or a finger acted."""

    noticed = Signal()
    keyed = Signal(bool)

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._place = QPointF()
        self._hidden = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Say that somebody is here, and let the event pass."""
        kind = event.type()
        if kind in _ACTS:
            if kind is QEvent.Type.TouchBegin:
                self._hide_cursor(hidden=True)
            self.keyed.emit(kind is QEvent.Type.KeyPress)
            self.noticed.emit()
        elif kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            place = event.globalPosition()
            if (place - self._place).manhattanLength() > STILL_PX:
                self._place = place
                self._hide_cursor(hidden=False)
                self.noticed.emit()
        return False

    def _hide_cursor(self, *, hidden: bool) -> None:
        if hidden != self._hidden:
            self._hidden = hidden
            if hidden:
                self._window.setCursor(Qt.CursorShape.BlankCursor)
            else:
                self._window.unsetCursor()
