"""A whole proof: all pages in all languages and both sizes, and the sheet, against bare pictures."""

import os
import sys
import tempfile
import time
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from kiosk.app.main import main as kiosk_main
from tests.bench.measure import fresh, kiosk, say, verdict

AIM_S = 60.0
GRABS = """
for _ in range(4): app.processEvents(); window.grabWindow()
start = time.perf_counter()
for _ in range(30): app.processEvents(); window.grabWindow()
report(ms=1000 * (time.perf_counter() - start) / 30)
import os; os._exit(0)
"""


class Written(msgspec.Struct):
    """What is read back of proof.json."""

    pictures: int


def main() -> None:
    """Take all pictures once into an empty folder and once more over the same."""
    bare = fresh(kiosk() + GRABS)["ms"]
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as folder:
        for what in ("first", "again"):
            start = time.perf_counter()
            kiosk_main(["proof", folder, "--text-size", "a"])
            seconds = time.perf_counter() - start
            pictures = msgspec.json.decode((Path(folder) / "proof.json").read_bytes(), type=Written).pictures
            each = 1000 * seconds * cores / pictures
            size = (Path(folder) / "index.html").stat().st_size / 1e6
            say(
                f"{what}: {seconds:5.1f} s, {pictures / seconds:.1f} pictures a second on {cores} cores, "
                f"{each:.0f} ms a picture and core = {each / bare:.1f} × a bare one ({bare:.1f} ms), "
                f"index.html {size:.1f} MB      aim ≤ {AIM_S:.0f} s: {verdict(seconds, AIM_S)}"
            )


if __name__ == "__main__":
    main()
