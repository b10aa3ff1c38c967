"""Every test runs off screen, on the software renderer, and without a font of this machine."""

import os

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.paths import load_edition
from kiosk.content.edition import Edition

# How long a test waits for what must happen: never reached unless it is broken, even on a slow machine.
PATIENCE_MS = 60_000


@pytest.fixture(scope="session", autouse=True)
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Set up Qt before it looks around; a font that the kiosk does not bring along is not there."""
    for name in [name for name in os.environ if name.startswith(("QT_", "QML_", "QSG_"))]:
        del os.environ[name]
    fonts = tmp_path_factory.mktemp("fonts") / "fonts.conf"
    fonts.write_text("<fontconfig/>\n")
    os.environ |= {
        "FONTCONFIG_FILE": str(fonts),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QML_DISABLE_DISK_CACHE": "1",
    }


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk has no widgets."""
    return QGuiApplication


class Clock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock()


@pytest.fixture(scope="session")
def edition() -> Edition:
    """The built-in content in its languages."""
    return load_edition(None)
