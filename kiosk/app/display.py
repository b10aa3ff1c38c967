"""What every command that shows windows needs: a screen, a renderer, and an orderly end by signals."""

import os
import signal
import socket
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.errors import KioskError

_STOPS = (signal.SIGINT, signal.SIGTERM)
_MOST_BYTES = 4096


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
    """Run until the windows are closed or SIGINT or SIGTERM says to stop; return the exit code."""
    # Python handles a signal only between its own instructions. The system writes a byte for each signal,
    # the byte wakes Qt, and Qt calls Python. Sockets, for Windows can wait for nothing else.
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.settimeout(0.0)
        theirs.settimeout(0.0)
        former = {number: signal.signal(number, lambda *_: app.exit(0)) for number in _STOPS}
        wakeup = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        waker = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
        waker.activated.connect(lambda: ours.recv(_MOST_BYTES))
        try:
            return app.exec()
        finally:
            waker.setEnabled(False)
            signal.set_wakeup_fd(wakeup)
            for number, handler in former.items():
                signal.signal(number, handler)
