"""Paging a column of items."""

import pytest
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.pager import LEAST, Pager

HEIGHTS = (100, 100, 100, 100)
WORDS = b"""
import QtQuick
Item {
    Item { height: 40 }
    Item { y: 40; height: 400; property real lineStep: 50 }
    Item { y: 440; height: 60 }
}
"""


@pytest.fixture
def column() -> QQuickItem:
    """Four items of 100 px below each other."""
    made = QQuickItem()
    for number, height in enumerate(HEIGHTS):
        item = QQuickItem(made)
        item.setY(sum(HEIGHTS[:number]))
        item.setHeight(height)
    return made


@pytest.fixture
def words(qapp: object) -> QQuickItem:
    """A heading of 40 px, a text of eight lines of 50 px, and a note of 60 px."""
    assert qapp
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(WORDS, "")
    made = component.create()
    assert isinstance(made, QQuickItem)
    component.setParent(made)
    engine.setParent(made)
    return made


def test_pages_turn_and_stop_at_the_ends(column: QQuickItem) -> None:
    pager = Pager()
    cuts = pager.cuts(column, 250, 0)
    assert cuts == [0, 0, 200, 2, 200, 400]
    assert pager.shown(cuts, 0) == [0, 0, 200]
    assert pager.turned(cuts, 0, 1) == pager.turned(cuts, 0, 3) == pager.turned(cuts, 2, 1) == 2
    assert pager.shown(cuts, 2) == [1, 200, 200]
    assert pager.turned(cuts, 2, -1) == pager.turned(cuts, 2, -3) == pager.turned(cuts, 0, -1) == 0


def test_a_column_that_fits_is_one_page(column: QQuickItem) -> None:
    assert Pager().cuts(column, 400, 0) == [0, 0, 400]


def test_an_empty_column_is_one_page_of_no_height() -> None:
    assert Pager().cuts(QQuickItem(), 400, 0) == [0, 0, 0]


def test_the_buttons_take_room_only_where_there_are_pages(column: QQuickItem) -> None:
    assert Pager().cuts(column, 250, 100)[::3] == [0, 1, 2, 3]
    assert Pager().cuts(column, 400, 100)[::3] == [0]


def test_however_low_the_room_is_a_page_keeps_its_least_height(column: QQuickItem) -> None:
    assert Pager().cuts(column, 0, 0) == Pager().cuts(column, LEAST, 0) == Pager().cuts(column, 250, 1000)


def test_another_layout_keeps_the_block_in_sight(column: QQuickItem) -> None:
    pager = Pager()
    assert pager.shown(pager.cuts(column, 120, 0), 2) == [2, 200, 100]
    assert pager.shown(pager.cuts(column, 350, 0), 2) == [0, 0, 300]
    assert pager.shown(pager.cuts(column, 250, 0), 2) == [1, 200, 200]


def test_a_page_can_be_asked_for_by_any_of_its_blocks(column: QQuickItem) -> None:
    pager = Pager()
    cuts = pager.cuts(column, 250, 0)
    assert [pager.shown(cuts, block)[0] for block in range(-1, 5)] == [0, 0, 0, 1, 1, 1]


def test_a_text_of_many_pages_is_turned_page_by_page(words: QQuickItem) -> None:
    pager = Pager()
    cuts = pager.cuts(words, 150, 0)
    assert cuts[2::3] == [40, 190, 340, 440, 500]
    place, pages = 0.0, []
    for _ in range(6):
        pages.append((pager.shown(cuts, place)[0], int(place)))
        place = pager.turned(cuts, place, 1)
    assert pages == [(0, 0), (1, 1), (2, 1), (3, 1), (4, 2), (4, 2)]
    assert pager.shown(cuts, 1)[0] == 1


def test_a_page_within_a_text_stays_within_it_in_another_layout(words: QQuickItem) -> None:
    pager = Pager()
    place = pager.cuts(words, 150, 0)[6]
    cuts = pager.cuts(words, 300, 0)
    assert cuts[1::3] == [0, 40, 340]
    assert pager.shown(cuts, place) == [2, 340, 160]


def test_items_of_one_height_are_one_row_and_hidden_ones_none(column: QQuickItem) -> None:
    items = column.childItems()
    items[3].setY(items[2].y())
    items[0].setVisible(False)
    assert Pager().cuts(column, 250, 0) == [0, 0, 200, 1, 200, 300]
