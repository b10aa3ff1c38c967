"""What all view models share: fold the visit, derive a frozen state, tell QML if it differs."""

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, SignalInstance, Slot

from kiosk.viewmodels.store import VisitStore

State = TypeVar("State")


class ViewModel(QObject, Generic[State]):
    """Derives its state from the visit. Each heir declares `changed`, the notify signal of its properties.

    (A signal declared here would not be found as a notify signal by QML.)
    """

    changed: SignalInstance
    before: State | None = None

    def __init__(self, store: VisitStore) -> None:
        super().__init__()
        self.store = store
        self.before = self.state = self.derive()
        self.show()
        store.changed.connect(self.fold)

    def derive(self) -> State:
        """Return the state that follows from the visit; `before` is the one until now, None at first."""
        raise NotImplementedError

    def show(self) -> None:
        """Bring what is not a plain property, such as rows, in line with the state."""

    @Slot()
    def fold(self) -> None:
        """Derive anew and tell QML if anything differs."""
        state = self.derive()
        if state != self.state:
            self.before = self.state = state
            self.show()
            self.changed.emit()
