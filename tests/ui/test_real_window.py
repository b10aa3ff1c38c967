"""The program in a real window under X11, drawn by the software renderer and by OpenGL."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from main import X11, absent
from tests.ui.portraits import ROUTES
from tests.ui.screen import Open, Screen

ROOT = Path(__file__).parents[2]
SIZE, DIAGONAL = (1920, 1080), "24"
PATIENCE_S = 60.0
TILE = 20
MOST_DIFFERENCE = 24
XDOTOOL, XVFB = shutil.which("xdotool"), shutil.which("Xvfb")
needs_xdotool = pytest.mark.skipif(not XDOTOOL, reason="xdotool is not installed")


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """What a program finds that is started from a desktop; the desktop is an X server without a screen."""
    lacking = [*absent(X11), *([] if XVFB else ["xvfb"])]
    if XVFB is None or lacking:
        pytest.skip(f"not installed: {', '.join(lacking)}")
    reading, writing = os.pipe()
    command = [XVFB, "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb does not start"
        kept = {name: os.environ[name] for name in os.environ if not name.startswith(("QT_", "QML_", "QSG_"))}
        yield kept | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1"}
        server.terminate()


class Desktop:
    """A hand on a mouse before the window of the program."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment
        self._window = self._tool("search", "--sync", "--onlyvisible", "--name", ".").split()[0]

    def click(self, point: QPoint) -> None:
        self._tool("mousemove", "--window", self._window, str(point.x()), str(point.y()), "click", "1")

    def press(self, key: str) -> None:
        self._tool("key", key)

    def waits_for_title(self, title: str) -> bool:
        """Tell whether the window gets this title soon."""
        deadline = time.monotonic() + PATIENCE_S
        while self._tool("getwindowname", self._window).strip() != title:
            if time.monotonic() > deadline:
                return False
        return True

    def _tool(self, *words: str) -> str:
        done = subprocess.run(
            [XDOTOOL or "", *words],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=True,
        )
        return done.stdout


@needs_xdotool
@pytest.mark.parametrize("renderer", ["software", "gpu"])
def test_the_program_opens_a_window_answers_the_mouse_and_ends_when_told(
    open_screen: Open, environment: dict[str, str], renderer: str
) -> None:
    twin = open_screen(size=SIZE, diagonal=float(DIAGONAL))
    names = {code: twin.kiosk.localization.resolve("park.name", code).text for code in twin.kiosk.codes}
    size = f"{SIZE[0]}x{SIZE[1]}"
    command = [
        sys.executable,
        "main.py",
        "run",
        "--renderer",
        renderer,
        "--size",
        size,
        "--diagonal",
        DIAGONAL,
    ]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as program:
        try:
            desktop = Desktop(environment)
            assert desktop.waits_for_title(names["zh_Hans_CN"])
            for button, title in (("attract:en", "en"), ("language:ja_JP", "ja_JP"), ("language:en", "en")):
                desktop.click(twin.place(button))
                twin.tap(button)
                assert desktop.waits_for_title(names[title]), button
            desktop.press("Escape")
            assert program.poll() is None
            program.send_signal(signal.SIGTERM)
            said = program.communicate(timeout=PATIENCE_S)[1]
        finally:
            program.kill()
    assert program.returncode == 0
    assert "WARNING" not in said
    assert "Error" not in said


@pytest.fixture(scope="module")
def pictures(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every page drawn by both renderers, in folders named after them."""
    folder = tmp_path_factory.mktemp("pictures")
    for renderer in ("software", "gpu"):
        (folder / renderer).mkdir()
        command = [sys.executable, "-m", "tests.ui.portraits", renderer, str(folder / renderer)]
        subprocess.run(command, cwd=ROOT, env=environment, check=True, timeout=4 * PATIENCE_S)
    return folder


@pytest.mark.parametrize("page", ROUTES)
def test_no_item_is_missing_on_either_renderer(pictures: Path, page: str) -> None:
    one, other = (QImage(str(pictures / renderer / f"{page}.png")) for renderer in ("software", "gpu"))
    assert one.size() == other.size()
    different = [place for place, difference in tiles(one, other) if difference > MOST_DIFFERENCE]
    assert not different


@pytest.mark.parametrize("page", ROUTES)
def test_a_page_is_more_than_an_empty_window(pictures: Path, page: str) -> None:
    picture = QImage(str(pictures / "software" / f"{page}.png")).scaled(96, 54)
    colours = {picture.pixel(x, y) for x in range(96) for y in range(54)}
    assert len(colours) > 20


def tiles(one: QImage, other: QImage) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield the place of each tile and how far its mean colours are apart, 0 to 255; edges hardly count."""
    small = [
        picture.scaled(
            one.width() // TILE,
            one.height() // TILE,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        for picture in (one, other)
    ]
    for x in range(small[0].width()):
        for y in range(small[0].height()):
            a, b = (picture.pixelColor(x, y) for picture in small)
            difference = max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue()))
            yield (x * TILE, y * TILE), difference


def test_the_comparison_notices_one_missing_icon(at_map: Screen) -> None:
    at_map.tap("dock:about")
    with_icon = at_map.grab()
    area = at_map.rectangle(at_map.item("dock:back")).toRect()
    without = with_icon.copy()
    for x in range(area.center().x() - 24, area.center().x() + 24):
        for y in range(area.top() + 8, area.top() + 60):
            without.setPixelColor(x, y, with_icon.pixelColor(area.left() + 2, area.center().y()))
    assert max(difference for _, difference in tiles(with_icon, without)) > MOST_DIFFERENCE
