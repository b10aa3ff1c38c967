"""Notices that somebody is here: touch, key, wheel, and a mouse that really moves."""

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QMouseEvent

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


class Presence(QObject):
    """An event filter of the application; it takes no event away."""

    noticed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = QPointF()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say that somebody is here, and let the event pass."""
        kind = event.type()
        if kind in _ACTS and watched.isWindowType():
            self.noticed.emit()
        elif kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            place = event.globalPosition()
            if (place - self._place).manhattanLength() > STILL_PX:
                self._place = place
                self.noticed.emit()
        return False
