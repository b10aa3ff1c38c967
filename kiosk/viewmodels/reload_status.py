"""What is wrong with the files that the kiosk follows while it runs, for staff."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReloadStatus(QObject):
    """Holds the current faults, and says each once for the log; `contentChanged` tells of other texts."""

    changed = Signal()
    found = Signal(str)
    contentChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._faults: tuple[str, ...] = ()

    def report(self, faults: Sequence[str]) -> None:
        """Take over what is wrong now."""
        before, self._faults = self._faults, tuple(dict.fromkeys(faults))
        if self._faults != before:
            self.changed.emit()
        for fault in self._faults:
            if fault not in before:
                self.found.emit(fault)

    fault = Property(str, lambda self: self._faults[0] if self._faults else "", notify=changed)
