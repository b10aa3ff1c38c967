"""The base of all view models: derives a frozen state from visit and content; tells QML if it differs."""

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, SignalInstance, Slot

from kiosk.content.model import Content
from kiosk.viewmodels.store import VisitStore

State = TypeVar("State")
Static = TypeVar("Static")


class ViewModel(QObject, Generic[State, Static]):
    """Derives its state from visit and content.

    Each heir declares `changed`, the notify signal of what follows from the visit, and, if it has any,
    `contentChanged`, the one of what follows from the content alone. (A signal declared here would not be
    found as a notify signal by QML. And a list with the wrong signal would be built anew at every tap.)
    """

    changed: SignalInstance
    contentChanged: SignalInstance
    before: State | None = None

    def __init__(self, store: VisitStore) -> None:
        super().__init__()
        self.store = store
        self.static = self.from_content(store.content)
        self.before = self.state = self.derive()
        self.show()
        store.changed.connect(self.update)
        store.contentChanged.connect(self.renew)

    def from_content(self, content: Content) -> Static:
        """Return what follows from the content alone."""
        raise NotImplementedError

    def derive(self) -> State:
        """Return the state that follows from the visit; `before` is the one until now, None at first."""
        raise NotImplementedError

    def show(self) -> None:
        """Bring what is not a plain property, such as rows, in line with the state."""

    @Slot()
    def update(self) -> None:
        """Derive anew and tell QML if anything differs."""
        state = self.derive()
        if state != self.state:
            self.before = self.state = state
            self.show()
            self.changed.emit()

    @Slot()
    def renew(self) -> None:
        """Derive all of it anew from other content; what had stayed from before is forgotten."""
        was, self.static = self.static, self.from_content(self.store.content)
        self.before = None
        self.update()
        if self.static != was:
            self.contentChanged.emit()
