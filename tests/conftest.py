"""Every test runs off screen, on the software renderer, and without a font of this machine."""

import os
import tempfile
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.editions import edition_from
from kiosk.content.edition import Edition


def pytest_configure(config: pytest.Config) -> None:
    """Set up Qt before it looks around: fonts that the kiosk does not bring along shall not be there."""
    for name in [name for name in os.environ if name.startswith(("QT_", "QML_", "QSG_"))]:
        del os.environ[name]
    folder = tempfile.TemporaryDirectory(prefix="kiosk-tests-")
    config.stash[_FOLDER] = folder
    fonts = Path(folder.name, "fonts.conf")
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


_FOLDER = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


class Clock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def edition() -> Edition:
    """The built-in content in its languages."""
    return edition_from(None)
