"""Measures columns of items and cuts them into pages. Each column knows its own page."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem

from kiosk.visit.paging import Block, cuts

QML_IMPORT_NAME = "Kiosk.Services"
QML_IMPORT_MAJOR_VERSION = 1

LEAST = 64.0  # pixels that a page has at least, however low its room is
FURTHER = 1 / 1024  # of a place, for each further page within one block


@QmlElement
@QmlSingleton
class Pager(QObject):
    """Answers for every column; the state is numbers in QML, so a column that goes leaves nothing behind.

    A place is the number of the block that a page begins with, and a little more for each further page that
    begins within the same block. Cuts are three numbers a page: its place, its top and its bottom in pixels.
    """

    @Slot(QQuickItem, float, float, result="QVariantList")
    def cuts(self, column: QQuickItem, viewport: float, bar: float) -> list[float]:
        """Return the cuts of a column in pixels; where there are pages, a bar takes its height off each."""
        blocks = _rows(column)
        found = cuts(blocks, max(viewport, LEAST))
        if len(found) > 1:
            found = cuts(blocks, max(viewport - bar, LEAST))
        firsts = [cut.first for cut in found]
        further = (number - firsts.index(first) for number, first in enumerate(firsts))
        return [
            number
            for cut, more in zip(found, further, strict=True)
            for number in (cut.first + more * FURTHER, cut.top, cut.bottom)
        ]

    @Slot("QVariantList", float, result="QVariantList")
    def shown(self, cuts: Sequence[float], place: float) -> list[float]:
        """Return the page that holds a place, and its top and its height in pixels."""
        page = _holding(cuts, place)
        top, bottom = cuts[3 * page + 1 : 3 * page + 3]
        return [page, top, bottom - top]

    @Slot("QVariantList", float, int, result=float)
    def turned(self, cuts: Sequence[float], place: float, step: int) -> float:
        """Return the place of the page that is some steps on from that which holds a place."""
        places = cuts[::3]
        return places[max(0, min(_holding(cuts, place) + step, len(places) - 1))]


def _holding(cuts: Sequence[float], place: float) -> int:
    """Return the page that begins at a place, or else the last one that begins before it."""
    return max(sum(begin <= place for begin in cuts[::3]) - 1, 0)


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
