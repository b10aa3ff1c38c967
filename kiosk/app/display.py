"""What every command that shows windows needs: a screen, something that draws, an end."""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.errors import KioskError


class NoScreen(KioskError):
    """There is nothing to show a window on."""

    def __init__(self) -> None:
        super().__init__("There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.")


def require_screen() -> None:
    """Raise NoScreen where Qt would end the program."""
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise NoScreen


def choose_renderer(wish: str) -> None:
    """Take the software scene graph when asked to, or when no graphics card answers."""
    card = sys.platform != "linux" or any(Path("/dev/dri").glob("renderD*"))
    if wish == "software" or (wish == "auto" and not card):
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


def run_until_signal(app: QGuiApplication) -> int:
    """Run until the windows are closed or a signal says to stop; return the exit code."""
    # Python handles a signal only between its own instructions; a timer lets it come up.
    signal.signal(signal.SIGINT, lambda *_: app.exit(0))
    signal.signal(signal.SIGTERM, lambda *_: app.exit(0))
    heartbeat = QTimer()
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(500)
    return app.exec()
