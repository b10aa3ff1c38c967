"""The window's size in design units, for the theme."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.visit.sizing import Sizing, density, sizing

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ScreenModel(QObject):
    """Turns the window's pixels into units each time its size changes."""

    changed = Signal()

    def __init__(self, width: int, height: int, diagonal_inch: float | None) -> None:
        super().__init__()
        self._diagonal = diagonal_inch
        self._keys = False
        self._sizing: Sizing = sizing(width, height, density(width, height, diagonal_inch, 0))

    @Slot(float, float, float)
    def resize(self, width: float, height: float, px_per_mm: float) -> None:
        """Take over a window of this size on a screen that reports this density."""
        now = sizing(width, height, density(width, height, self._diagonal, px_per_mm))
        if now != self._sizing:
            self._sizing = now
            self.changed.emit()

    @Slot(bool)
    def setKeys(self, keys: bool) -> None:  # noqa: FBT001  # a Qt slot
        """Say whether the last act came from the keyboard; only then is the focus shown."""
        if keys != self._keys:
            self._keys = keys
            self.changed.emit()

    keys = Property(bool, lambda self: self._keys, notify=changed)
    u = Property(float, lambda self: self._sizing.u, notify=changed)
    target = Property(float, lambda self: self._sizing.target, notify=changed)
    portrait = Property(bool, lambda self: self._sizing.portrait, notify=changed)
    compact = Property(bool, lambda self: self._sizing.compact, notify=changed)
    pxPerMm = Property(float, lambda self: 1 / self._sizing.mm_per_px, notify=changed)
