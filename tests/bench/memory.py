"""Resident memory after every page has been seen in every language, beside a bare Qt Quick window."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.bench.measure import BARE, fresh, kiosk, median, say, verdict

RUNS, AIM = 3, 1.6
SETTLE = """
from PySide6.QtCore import QEvent
DELETE = QEvent.Type.DeferredDelete.value
for _ in range(20): app.processEvents()
"""
AFTER = (
    SETTLE
    + """
report(**memory()); import os; os._exit(0)
"""
)
VISITED = (
    SETTLE
    + """
for code in kiosk.codes:
    kiosk.visit.speak(code)
    for page in (kiosk.visit.home, kiosk.visit.facts, kiosk.visit.compare, kiosk.visit.about):
        kiosk.visit._went = -1.0
        page()
        for _ in range(8): app.processEvents(); app.sendPostedEvents(None, DELETE); time.sleep(0.005)
"""
    + AFTER
)


def megabytes(program: str) -> tuple[float, float]:
    """Return resident and proportional memory in MB, the medians of some runs."""
    runs = [fresh(program) for _ in range(RUNS)]
    return median([run["Rss"] for run in runs]), median([run["Pss"] for run in runs])


def main() -> None:
    """Compare a bare window, the kiosk at its start, and the kiosk after a visit."""
    bare = megabytes(BARE + AFTER)
    say(f"bare window            {bare[0]:6.1f} MB resident, {bare[1]:6.1f} MB proportional")
    for name, program in (
        ("kiosk, at the start  ", kiosk() + AFTER),
        ("kiosk, all pages seen", kiosk() + VISITED),
    ):
        ours = megabytes(program)
        say(f"{name}  {ours[0]:6.1f} MB resident, {ours[1]:6.1f} MB proportional")
        say(f"  ratio {ours[0] / bare[0]:5.2f}   aim ≤ {AIM}: {verdict(ours[0] / bare[0], AIM)}")


if __name__ == "__main__":
    main()
