"""`VisitStore`: the current visit, which changes only here, and the content."""

from PySide6.QtCore import QObject, Signal

from kiosk.content.model import Content
from kiosk.visit.reconcile import reconcile
from kiosk.visit.visit import Visit


class VisitStore(QObject):
    """Holds visit and content and says when they change; every act of a visitor comes through `apply`.

    `changed` tells of another visit, `contentChanged` of other content.
    """

    changed = Signal()
    contentChanged = Signal()

    def __init__(self, start: Visit, content: Content) -> None:
        super().__init__()
        self._start = start
        self._visit = start
        self._content = content

    @property
    def visit(self) -> Visit:
        """What is on the screen now."""
        return self._visit

    @property
    def content(self) -> Content:
        """What the park says now."""
        return self._content

    def apply(self, visit: Visit) -> None:
        """Make this the current visit."""
        if visit != self._visit:
            self._visit = visit
            self.changed.emit()

    def renew(self, content: Content) -> None:
        """Make this the current content; a visitor at something that is gone is led to what held it."""
        if content == self._content:
            return
        before = self._visit
        self._content, self._visit = content, reconcile(before, content)
        self.contentChanged.emit()
        if self._visit != before:
            self.changed.emit()

    def reset(self) -> None:
        """Go back to the start with everything as nobody had touched it."""
        self.apply(self._start)
