"""A finger that rests on one place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QPointingDevice, QTouchEvent
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.ui.long_press import HOLD_MS, STILL_PX, LongPress

Touch = Callable[..., None]


@pytest.fixture
def hold(qtbot: QtBot) -> LongPress:
    assert qtbot
    return LongPress()


@pytest.fixture
def touch(hold: LongPress) -> Touch:
    """Tell the hold of fingers, each at its place."""

    def told(kind: QEvent.Type, *places: QPointF) -> None:
        points = [
            QEventPoint(number, QEventPoint.State.Updated, place, place)
            for number, place in enumerate(places)
        ]
        device = QPointingDevice.primaryPointingDevice()
        event = QTouchEvent(kind, device, Qt.KeyboardModifier.NoModifier, points)
        assert not hold.eventFilter(QObject(), event)

    return told


PLACE = QPointF(300.0, 200.0)


@pytest.mark.parametrize(
    ("then", "holds"),
    [
        ([PLACE], True),
        ([PLACE + QPointF(STILL_PX / 3, STILL_PX / 3)], True),
        ([PLACE + QPointF(STILL_PX, STILL_PX)], False),
        ([PLACE, PLACE + QPointF(400.0, 0.0)], False),  # another finger beside the one that rests
    ],
)
def test_one_finger_that_hardly_moves_holds(
    hold: LongPress, touch: Touch, qtbot: QtBot, then: list[QPointF], *, holds: bool
) -> None:
    said = QSignalSpy(hold.held)
    touch(QEvent.Type.TouchBegin, PLACE)
    touch(QEvent.Type.TouchUpdate, *then)
    qtbot.wait(HOLD_MS + 100)
    assert [said.at(number) for number in range(said.count())] == [[300.0, 200.0]] * holds


def test_a_finger_that_leaves_early_does_not_hold(hold: LongPress, touch: Touch, qtbot: QtBot) -> None:
    said = QSignalSpy(hold.held)
    touch(QEvent.Type.TouchBegin, PLACE)
    touch(QEvent.Type.TouchEnd, PLACE)
    qtbot.wait(HOLD_MS + 100)
    assert said.count() == 0
