"""A program with windows ends when the system tells it to, and does nothing until then."""

import gc
import os
import signal
import subprocess
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from kiosk.app.display import run_until_signal

PATIENCE_MS = 20_000
BOTH = (signal.SIGTERM, signal.SIGINT)


def active_timers() -> list[QTimer]:
    timers = [thing for thing in gc.get_objects() if isinstance(thing, QTimer)]
    return [timer for timer in timers if isValid(timer) and timer.isActive()]


def run(app: QGuiApplication, then: Callable[[], object]) -> int:
    """Run until a signal, and do something as soon as the loop turns."""
    QTimer.singleShot(0, app, then)
    return run_until_signal(app)


@pytest.mark.parametrize("number", BOTH)
def test_a_signal_ends_the_program_well(qapp: QGuiApplication, number: signal.Signals) -> None:
    started: list[subprocess.Popen[bytes]] = []
    limit = QTimer(singleShot=True)
    limit.timeout.connect(lambda: qapp.exit(99))
    limit.start(PATIENCE_MS)
    # From outside, so that it comes while Qt waits and no line of Python runs.
    command = ["sh", "-c", f"kill -{number.value} {os.getpid()}"]
    assert run(qapp, lambda: started.append(subprocess.Popen(command))) == 0
    limit.stop()
    assert started.pop().wait() == 0


def test_nothing_ticks_while_it_waits_for_a_signal(qapp: QGuiApplication) -> None:
    before, during = active_timers(), list[QTimer]()

    def look() -> None:
        during.extend(active_timers())
        os.kill(os.getpid(), signal.SIGTERM)

    assert run(qapp, look) == 0
    assert during == before


def test_signals_mean_afterwards_what_they_meant_before(qapp: QGuiApplication) -> None:
    before = [signal.getsignal(number) for number in BOTH]
    run(qapp, lambda: qapp.exit(0))
    assert [signal.getsignal(number) for number in BOTH] == before
    assert signal.set_wakeup_fd(-1) == -1


def test_the_exit_code_is_that_of_the_program(qapp: QGuiApplication) -> None:
    assert run(qapp, lambda: qapp.exit(3)) == 3
