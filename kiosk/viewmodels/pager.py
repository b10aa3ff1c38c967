"""Measures a column of items and says which stretch of it a page shows."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.visit.paging import Block, Cut, cuts

QML_IMPORT_NAME = "Kiosk.Services"
QML_IMPORT_MAJOR_VERSION = 1

LEAST = 64.0  # pixels that a page has at least, however low its room is


@QmlElement
class Pager(QObject):
    """Pages a column; `first` is the block that the page starts with, kept through every re-layout."""

    changed = Signal()
    columnChanged = Signal()
    sizeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._column: QQuickItem | None = None
        self._viewport = 0.0
        self._bar = 0.0
        self._first = 0
        self._page = 0
        self._cuts: tuple[Cut, ...] = (Cut(0, 0, 0),)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._measure)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next page (1) or the one before (-1)."""
        page = max(0, min(self._page + step, len(self._cuts) - 1))
        if page != self._page:
            self._page, self._first = page, self._cuts[page].first
            self.changed.emit()

    @Slot()
    def _measure(self) -> None:
        if self._column is None:
            return
        blocks = _rows(self._column)
        found = cuts(blocks, max(self._viewport, LEAST))
        if len(found) > 1:
            found = cuts(blocks, max(self._viewport - self._bar, LEAST))
        if found != self._cuts:
            self._cuts = found
            self._page = self._holding(self._first)
            self.changed.emit()

    def _holding(self, block: int) -> int:
        """Return the page that begins with a block, or else the last one that begins before it."""
        firsts = [cut.first for cut in self._cuts]
        return firsts.index(block) if block in firsts else max(sum(first < block for first in firsts) - 1, 0)

    def _get_column(self) -> QQuickItem | None:
        return self._column

    def _set_column(self, column: QQuickItem) -> None:
        self._column = column
        column.visibleChanged.connect(self.measure)
        self.columnChanged.emit()
        self.measure()

    def _get_viewport(self) -> float:
        return self._viewport

    def _set_viewport(self, height: float) -> None:
        if height != self._viewport:
            self._viewport = height
            self.sizeChanged.emit()
            self.measure()

    def _get_bar(self) -> float:
        return self._bar

    def _set_bar(self, height: float) -> None:
        if height != self._bar:
            self._bar = height
            self.sizeChanged.emit()
            self.measure()

    def _get_first(self) -> int:
        return self._first

    def _set_first(self, first: int) -> None:
        page = self._holding(first)
        if (first, page) != (self._first, self._page):
            self._first, self._page = first, page
            self.changed.emit()

    @Slot()
    def measure(self) -> None:
        """Measure the column, once all that happens now has happened."""
        self._soon.start(0)

    column = Property(QQuickItem, _get_column, _set_column, notify=columnChanged)
    viewport = Property(float, _get_viewport, _set_viewport, notify=sizeChanged)
    bar = Property(float, _get_bar, _set_bar, notify=sizeChanged)
    first = Property(int, _get_first, _set_first, notify=changed)
    count = Property(int, lambda self: len(self._cuts), notify=changed)
    page = Property(int, lambda self: self._page, notify=changed)
    offset = Property(float, lambda self: self._cuts[self._page].top, notify=changed)
    extent = Property(
        float, lambda self: self._cuts[self._page].bottom - self._cuts[self._page].top, notify=changed
    )


def _rows(column: QQuickItem) -> list[Block]:
    """Return the rows of a grid; items that begin at one height belong together."""
    rows: dict[float, Block] = {}
    for item in column.childItems():
        if item.isVisible() and item.height() > 0:
            row = rows.get(item.y())
            height = max(item.height(), row.height if row else 0.0)
            rows[item.y()] = Block(item.y(), height, _breaks(item), bool(item.property("leads")))
    return list(rows.values())


def _breaks(item: QQuickItem) -> tuple[float, ...]:
    """Return where a text may be cut: after each line of its first language, then of its second."""
    step, second = item.property("lineStep") or 0.0, item.property("secondStep") or 0.0
    turn, height = item.property("turn") or item.height(), item.height()
    first = tuple(step * n for n in range(1, int(turn / step) + 1)) if step > 0 else ()
    rest = tuple(turn + second * n for n in range(1, int((height - turn) / second) + 1)) if second > 0 else ()
    return first + rest
