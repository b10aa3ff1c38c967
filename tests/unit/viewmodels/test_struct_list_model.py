"""Rows for QML: what stays keeps its delegate, what differs is told to change."""

import msgspec
import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QSignalSpy

from kiosk.viewmodels.struct_list_model import FIRST_ROLE, StructListModel


class Row(msgspec.Struct, frozen=True):
    name: str
    number: int


ABC = (Row("a", 1), Row("b", 2), Row("c", 3))


@pytest.fixture
def rows() -> StructListModel:
    made = StructListModel(Row)
    made.replace(ABC)
    return made


def test_each_field_is_a_role(rows: StructListModel) -> None:
    names = {role: bytes(name.data()).decode() for role, name in rows.roleNames().items()}
    assert names == {FIRST_ROLE: "name", FIRST_ROLE + 1: "number"}
    assert [rows.data(rows.index(row), FIRST_ROLE) for row in range(3)] == ["a", "b", "c"]
    assert [rows.data(rows.index(row), FIRST_ROLE + 1) for row in range(3)] == [1, 2, 3]


@pytest.mark.parametrize(("row", "role"), [(3, FIRST_ROLE), (0, FIRST_ROLE + 2), (0, 0), (-1, FIRST_ROLE)])
def test_where_nothing_is_there_is_nothing(rows: StructListModel, row: int, role: int) -> None:
    assert rows.data(rows.index(row), role) is None


def test_a_list_has_no_tree_below_its_rows(rows: StructListModel) -> None:
    assert rows.rowCount() == 3
    assert rows.rowCount(rows.index(0)) == 0
    assert rows.rowCount(QModelIndex()) == 3


def test_only_the_rows_that_differ_are_told_to_change(rows: StructListModel) -> None:
    changed, reset = QSignalSpy(rows.dataChanged), QSignalSpy(rows.modelReset)
    rows.replace((ABC[0], Row("b", 9), Row("z", 3)))
    assert [tuple(index.row() for index in changed.at(number)[:2]) for number in range(changed.count())] == [
        (1, 1),
        (2, 2),
    ]
    assert reset.count() == 0
    assert rows.data(rows.index(1), FIRST_ROLE + 1) == 9


def test_the_same_rows_again_say_nothing(rows: StructListModel) -> None:
    changed, reset = QSignalSpy(rows.dataChanged), QSignalSpy(rows.modelReset)
    rows.replace(list(ABC))
    assert changed.count() == reset.count() == 0


@pytest.mark.parametrize("count", [0, 1, 2])
def test_another_number_of_rows_begins_anew(rows: StructListModel, count: int) -> None:
    changed, reset = QSignalSpy(rows.dataChanged), QSignalSpy(rows.modelReset)
    rows.replace(ABC[:count])
    assert (changed.count(), reset.count(), rows.rowCount()) == (0, 1, count)
