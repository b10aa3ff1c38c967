"""A language switch on every page: all texts asked anew, and the frame that shows them (software, 1080p)."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.bench.measure import fresh, kiosk, say, verdict

AIM_MS = 16.7
PAGES = {
    "map": "",
    "card": "kiosk.visit.openSubject('clusters.finance-culture')",
    "facts": "kiosk.visit.facts()",
    "compare": "kiosk.visit.compare()",
    "about": "kiosk.visit.about()",
}
SWITCH = """
def settle():
    for _ in range(4): app.processEvents(); window.grabWindow()
def p95(values): return sorted(values)[max(0, round(0.95 * len(values)) - 1)]
now = time.perf_counter
kiosk.visit.speak(kiosk.codes[0]); settle()
if PAIR: kiosk.visit.toggleBilingual()
kiosk.visit._went = -1.0
WAY
settle()
bind, frame, rest = [], [], []
for turn in range(66):
    start = now(); kiosk.visit.speak(kiosk.codes[(turn + 1) % len(kiosk.codes)]); bound = now()
    window.grabWindow(); drawn = now()
    app.processEvents(); window.grabWindow(); app.processEvents(); settled = now()
    if turn > 5:
        bind.append(1000 * (bound - start))
        frame.append(1000 * (drawn - bound))
        rest.append(1000 * (settled - drawn))
both = [a + b for a, b in zip(bind, frame)]
report(bind=p95(bind), frame=p95(frame), both=p95(both), median=sorted(both)[len(both) // 2], rest=p95(rest))
import os; os._exit(0)
"""


def main() -> None:
    """Measure each page with one language and with two."""
    say("95th percentile in ms    re-bind   frame     sum   (median)   then paging and one more frame")
    for pair in (False, True):
        for page, way in PAGES.items():
            got = fresh(kiosk() + SWITCH.replace("PAIR", str(pair)).replace("WAY", way))
            name = f"{page}, {'two languages' if pair else 'one language'}"
            say(
                f"{name:22} {got['bind']:9.1f} {got['frame']:7.1f} {got['both']:7.1f} {got['median']:9.1f} "
                f"{got['rest']:10.1f}      aim ≤ {AIM_MS}: {verdict(got['both'], AIM_MS)}"
            )


if __name__ == "__main__":
    main()
