"""How long a content file of 50, 500 and 5,000 clusters takes to read, in three languages."""

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from kiosk.app.paths import resources, translations
from kiosk.content.edition import read_edition
from tests.bench.measure import median, say, verdict
from tests.ui.parks import cluster, write_park

SIZES, RUNS = (50, 500, 5000), 3
AIM_MS, AIM_FACTOR = 300.0, 12.0


def milliseconds(clusters: int) -> float:
    """Return the median time of some readings."""
    with tempfile.TemporaryDirectory() as folder:
        write_park(Path(folder), [cluster(number) for number in range(1, clusters + 1)])
        times = []
        for _ in range(RUNS):
            begun = time.perf_counter()
            read_edition(Path(folder), resources(), translations())
            times.append(1000 * (time.perf_counter() - begun))
    return median(times)


def main() -> None:
    """Compare each size with the one before."""
    before = None
    for size in SIZES:
        took = milliseconds(size)
        growth = f"   {took / before:5.1f} times the time for 10 times the content" if before else ""
        say(f"{size:5} clusters  {took:8.1f} ms{growth}")
        if size == 500:
            say(f"                aim ≤ {AIM_MS:.0f} ms: {verdict(took, AIM_MS)}")
        before = took


if __name__ == "__main__":
    main()
