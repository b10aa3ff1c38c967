"""Anything at all may be touched, in any order, without a warning or a way that leads nowhere."""

import os
import random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.screen import Screen

EVENTS = int(os.environ.get("KIOSK_TOUCHES", "600"))
KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Right,
    Qt.Key.Key_Space,
    Qt.Key.Key_F5,
)
SIZES = ((1920, 1080), (1080, 1920), (1280, 800))


def test_after_hundreds_of_random_touches_it_is_back_at_its_start(screen: Screen) -> None:
    chance = random.Random(20191106)  # noqa: S311  # a seed brings a failure back
    start = screen.visit
    for _ in range(EVENTS):
        one_act(screen, chance)
    screen.wait(120)
    screen.wait(30)
    assert screen.page == "attract"
    assert screen.visit == start
    assert all(screen.visible(f"attract:{code}") for code in screen.kiosk.codes)


def one_act(screen: Screen, chance: random.Random) -> None:
    """Do what some visitor may do; the screen is not drawn in between."""
    where = [
        QPoint(chance.randrange(screen.window.width()), chance.randrange(screen.window.height()))
        for _ in range(5)
    ]
    screen.clock.advance(chance.choice((0.05, 0.3, 1.0, 5.0)))
    match chance.choices(("tap", "drag", "pinch", "palm", "key", "wait", "turn"), (70, 10, 5, 2, 10, 2, 1))[
        0
    ]:
        case "tap":
            gesture(screen, [(where[0],)])
        case "drag":
            gesture(screen, [(place,) for place in where])
        case "pinch":
            gesture(screen, list(zip(where, reversed(where), strict=True)))
        case "palm":
            gesture(screen, [tuple(where)])
        case "key":
            QTest.keyClick(screen.window, chance.choice(KEYS))
        case "wait":
            screen.wait(chance.choice((20, 61, 75)))
        case _:
            screen.resize(*chance.choice(SIZES))


def gesture(screen: Screen, steps: list[tuple[QPoint, ...]]) -> None:
    """Move fingers and take them off, without waiting for a picture."""
    screen.fingers(steps, lift=False)
    screen.lift(settle=False)
