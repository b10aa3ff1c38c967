"""What the kiosk costs while nobody is there: processor time and frames, on the start page and on the map."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.bench.measure import fresh, kiosk, say

SECONDS = 10
WATCH = f"""
from PySide6.QtCore import QTimer
frames = 0
def count():
    global frames
    frames += 1
window.afterAnimating.connect(count)
figures = dict()
def begin():
    figures.update(cpu=time.process_time(), frames=frames)
def end():
    report(cpu=time.process_time() - figures["cpu"], frames=frames - figures["frames"])
    import os; os._exit(0)
QTimer.singleShot(3000, begin)
QTimer.singleShot(3000 + {SECONDS} * 1000, end)
app.exec()
"""


def main() -> None:
    """Watch each page for some seconds after it has come to rest."""
    for name, way in (("start page", ""), ("map at rest", "kiosk.visit.home()\n")):
        figures = fresh(kiosk(still=False) + way + WATCH)
        share = 100 * figures["cpu"] / SECONDS
        rate = figures["frames"] / SECONDS
        say(f"{name:12} {share:5.1f} % of one core, {rate:5.1f} frames a second over {SECONDS} s")


if __name__ == "__main__":
    main()
