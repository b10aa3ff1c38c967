"""A thousand signals and setters later, Python still owns as many references to its constants as before."""

import sys
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal since Python 3.12 and not counted"
)

ROUNDS = 1000
# A broken binding loses or keeps one a call; what the interpreter does beside stays far below.
NOISE = 20


class Bell(QObject):
    """Has a signal, a slot and a property, as every view model has."""

    rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._level = 0
        self.rung.connect(self.hear)

    @Slot()
    def hear(self) -> None:
        """Return nothing, as most slots do."""

    def _get(self) -> int:
        return self._level

    def _set(self, level: int) -> None:
        self._level = level

    level = Property(int, _get, _set, notify=rung)


def ring(bell: Bell) -> None:
    bell.rung.emit()


def set_level(bell: Bell) -> None:
    bell.setProperty("level", 3)


def reconnect(bell: Bell) -> None:
    bell.rung.disconnect(bell.hear)
    bell.rung.connect(bell.hear)


def owned() -> tuple[int, int, int]:
    return sys.getrefcount(None), sys.getrefcount(True), sys.getrefcount(False)  # noqa: FBT003  # it is meant


def drift(act: Callable[[], None]) -> int:
    """Return how many references to any constant come or go in a thousand rounds."""
    act()
    before = owned()
    for _ in range(ROUNDS):
        act()
    return max(abs(now - then) for now, then in zip(owned(), before, strict=True))


@pytest.mark.parametrize("act", [ring, set_level, reconnect])
def test_no_reference_to_a_constant_is_lost(qapp: QGuiApplication, act: Callable[[Bell], None]) -> None:
    assert qapp
    assert drift(partial(act, Bell())) <= NOISE


def test_references_that_somebody_keeps_are_counted() -> None:
    kept: list[None] = []
    assert drift(lambda: kept.append(None)) >= ROUNDS
