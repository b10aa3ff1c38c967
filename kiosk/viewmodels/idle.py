"""The idle timer: warns, counts down, and brings the start page back."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.store import VisitStore
from kiosk.visit.idle import COUNTDOWN_S, Asking, Expired, Watching, idle_state

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class IdleModel(QObject):
    """Sleeps until something can happen; every touch starts it anew."""

    changed = Signal()

    def __init__(self, store: VisitStore, idle_s: float | None, clock: Callable[[], float]) -> None:
        super().__init__()
        self._store = store
        self._idle_s = idle_s
        self._clock = clock
        self._touched = clock()
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        store.changed.connect(self.touched)

    @Slot()
    def touched(self) -> None:
        """Somebody is here."""
        self._touched = self._clock()
        self.look()

    @Slot()
    def noticed(self) -> None:
        """Somebody is here; the question goes only after the press has been delivered to it."""
        if self._left:
            QTimer.singleShot(0, self, self.touched)
        else:
            self.touched()

    @Slot()
    def look(self) -> None:
        """Act on the time that has passed."""
        match idle_state(self._clock(), self._touched, self._store.visit.page, self._idle_s):
            case Watching(wait):
                self._show(0)
                self._sleep(wait)
            case Asking(left, wait):
                self._show(left)
                self._sleep(wait)
            case Expired():
                self._show(0)
                self._store.reset()

    def _show(self, left: int) -> None:
        if left != self._left:
            self._left = left
            self.changed.emit()

    def _sleep(self, seconds: float | None) -> None:
        if seconds is None:
            self._timer.stop()
        else:
            self._timer.start(round(seconds * 1000) + 1)

    warning = Property(bool, lambda self: self._left > 0, notify=changed)
    left = Property(int, lambda self: self._left, notify=changed)
    share = Property(float, lambda self: self._left / COUNTDOWN_S, notify=changed)
