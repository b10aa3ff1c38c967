"""What the benchmarks share: fresh processes that report figures, medians, and lines to read."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]

BARE = '''
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b"""
import QtQuick
Window { width: 1920; height: 1080; visible: true; Text { anchors.centerIn: parent; text: "Park" } }
""")
window = engine.rootObjects()[0]
'''

KIOSK = """
from kiosk.app.display import choose_renderer
from kiosk.app.paths import load_edition
from kiosk.app.kiosk import Kiosk, Options
from PySide6.QtGui import QGuiApplication
edition = load_edition(None)
choose_renderer("software")
app = QGuiApplication([])
kiosk = Kiosk(app, edition, Options(still=STILL))
window = kiosk.start()
"""

REPORT = """
import json, sys, time
def memory():
    lines = [line.split() for line in open("/proc/self/smaps_rollup") if line.endswith("kB\\n")]
    return {name.rstrip(":"): int(kilobytes) / 1024 for name, kilobytes, _ in lines}
def report(**figures):
    print(json.dumps(figures), flush=True)
"""


def kiosk(*, still: bool = True) -> str:
    """Return the lines of a program that starts the kiosk; `window` and `app` are there afterwards."""
    return KIOSK.replace("STILL", str(still))


def fresh(program: str) -> Mapping[str, float]:
    """Run a program in a new process, off screen, and return the figures that it reports."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", REPORT + program],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    figures: Mapping[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def median(values: Sequence[float]) -> float:
    """Return the value in the middle."""
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    return sorted(values)[max(0, round(0.95 * len(values)) - 1)]


def say(line: str = "") -> None:
    """Write a line."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def verdict(figure: float, aim: float) -> str:
    """Say whether an aim is met."""
    return "met" if figure <= aim else "missed"
