"""Paging a column of items."""

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.pager import Pager
from tests.unit.viewmodels.heard import heard, within

HEIGHTS = (100, 100, 100, 100)


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
def pager(column: QQuickItem, qtbot: QtBot) -> Pager:
    """Show two items at a time."""
    made = Pager()
    made.setProperty("column", column)
    made.setProperty("viewport", 250)
    qtbot.waitUntil(lambda: made.property("count") == 2)
    return made


def place(pager: Pager) -> tuple[object, ...]:
    return tuple(pager.property(name) for name in ("page", "first", "offset", "extent"))


def test_pages_turn_and_stop_at_the_ends(pager: Pager) -> None:
    assert place(pager) == (0, 0, 0, 200)
    for _ in range(3):
        pager.turn(1)
    assert place(pager) == (1, 2, 200, 200)
    for _ in range(3):
        pager.turn(-1)
    assert place(pager) == (0, 0, 0, 200)


def test_a_column_that_fits_is_one_page(pager: Pager, qtbot: QtBot) -> None:
    pager.setProperty("viewport", 400)
    qtbot.waitUntil(lambda: pager.property("count") == 1)
    assert place(pager) == (0, 0, 0, 400)


def test_the_buttons_take_room_only_where_there_are_pages(pager: Pager, qtbot: QtBot) -> None:
    pager.setProperty("bar", 100)
    qtbot.waitUntil(lambda: pager.property("count") == 4)
    pager.setProperty("viewport", 400)
    qtbot.waitUntil(lambda: pager.property("count") == 1)


def test_another_layout_keeps_the_block_in_sight(pager: Pager, qtbot: QtBot) -> None:
    pager.turn(1)
    pager.setProperty("viewport", 120)
    qtbot.waitUntil(lambda: pager.property("count") == 4)
    assert place(pager) == (2, 2, 200, 100)
    pager.setProperty("viewport", 350)
    qtbot.waitUntil(lambda: pager.property("count") == 2)
    assert pager.property("page") == 0
    pager.setProperty("viewport", 250)
    qtbot.waitUntil(lambda: pager.property("extent") == 200)
    assert place(pager) == (1, 2, 200, 200)


def test_a_page_can_be_asked_for_by_its_first_block(pager: Pager) -> None:
    pager.setProperty("first", 3)
    assert pager.property("page") == 1


def test_items_of_one_height_are_one_row_and_hidden_ones_none(
    pager: Pager, column: QQuickItem, qtbot: QtBot
) -> None:
    items = column.childItems()
    items[3].setY(items[2].y())
    items[0].setVisible(False)
    pager.setProperty("viewport", 150)
    qtbot.waitUntil(lambda: pager.property("count") == 2)
    assert pager.property("offset") == 0


@pytest.mark.parametrize("name", ["viewport", "bar", "first"])
def test_the_same_value_again_says_nothing(pager: Pager, name: str) -> None:
    calls = [heard(pager.changed), heard(pager.sizeChanged)]
    pager.setProperty(name, pager.property(name))
    assert calls == [[], []]


@pytest.mark.parametrize("step", [-1, 1])
def test_turning_past_an_end_says_nothing(pager: Pager, step: int) -> None:
    pager.turn(step)
    calls = heard(pager.changed)
    assert within(calls, lambda: pager.turn(step)) == 0
