"""The one mutable cell: the current visit."""

from PySide6.QtCore import QObject, Signal

from kiosk.visit.visit import Visit


class VisitStore(QObject):
    """Holds the visit and says when it changed; every act of a visitor comes through `apply`."""

    changed = Signal()

    def __init__(self, start: Visit) -> None:
        super().__init__()
        self._start = start
        self._visit = start

    @property
    def visit(self) -> Visit:
        """What is on the screen now."""
        return self._visit

    def apply(self, visit: Visit) -> None:
        """Make this the current visit."""
        if visit != self._visit:
            self._visit = visit
            self.changed.emit()

    def reset(self) -> None:
        """Go back to the start with everything as nobody had touched it."""
        self.apply(self._start)
