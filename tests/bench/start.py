"""Start to the first complete frame, beside a bare Qt Quick window with one text."""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.bench.measure import BARE, fresh, kiosk, median, say, verdict

RUNS, AIM = 7, 2.0
FIRST_FRAME = """
from PySide6.QtCore import QObject, Slot
class First(QObject):
    @Slot()
    def seen(self):
        report(at=time.monotonic(), cpu=time.process_time())
        app.exit(0)
first = First()
window.frameSwapped.connect(first.seen)
app.exec()
import os; os._exit(0)
"""


def seconds(program: str) -> tuple[float, float]:
    """Return how long a new process takes to its first frame, and how long the processor works for it."""
    begun = time.monotonic()
    figures = fresh(program + FIRST_FRAME)
    return figures["at"] - begun, figures["cpu"]


def main() -> None:
    """Take turns, so that whatever else the machine does meets both alike."""
    seconds(BARE)
    seconds(kiosk())
    bare, ours = zip(*((seconds(BARE), seconds(kiosk())) for _ in range(RUNS)), strict=True)
    for name, column in (("wall", 0), ("processor", 1)):
        one, other = (median([run[column] for run in runs]) for runs in (bare, ours))
        say(f"{name:9}  bare window {1000 * one:5.0f} ms, kiosk {1000 * other:5.0f} ms to the first frame")
        say(
            f"           ratio {other / one:.2f}, medians of {RUNS}, aim ≤ {AIM}: {verdict(other / one, AIM)}"
        )


if __name__ == "__main__":
    main()
