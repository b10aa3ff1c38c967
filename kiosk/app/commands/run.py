"""`run`: the kiosk in its window."""

import argparse
import os
import signal
import sys
from logging import INFO, WARNING
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.app.editions import edition_from, pictures_of
from kiosk.app.kiosk import Kiosk, Options, offered, phrases_of
from kiosk.app.logs import log, start_logs
from kiosk.app.paths import data_folder, overlay_of
from kiosk.content.problems import Severity
from kiosk.errors import KioskError


class NoScreen(KioskError):
    """There is nothing to show a window on."""

    def __init__(self) -> None:
        super().__init__("There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.")


class UnknownLanguage(KioskError):
    """A language was asked for that is not there."""

    def __init__(self, code: str, known: tuple[str, ...]) -> None:
        super().__init__(f"There is no language {code}; there are {', '.join(known)}.")


def run(arguments: argparse.Namespace) -> int:
    """Show the kiosk until it is told to stop."""
    start_logs()
    overlay = overlay_of(data_folder(), arguments.content)
    edition = edition_from(arguments.content, overlay)
    for note in edition.notes:
        log.log(WARNING if note.severity is Severity.ERROR else INFO, "%s", note.sentence)
    phrases = phrases_of(edition)
    everything = arguments.all_languages or arguments.translator
    codes = tuple(phrases.locales) if everything else offered(phrases)
    for code in filter(None, (arguments.language, arguments.second)):
        if code not in codes:
            raise UnknownLanguage(code, codes)
    choose_renderer(arguments.renderer)
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise NoScreen
    app = QGuiApplication(sys.argv[:1])
    kiosk = Kiosk(
        app,
        edition,
        Options(
            language=arguments.language,
            second=arguments.second,
            size=arguments.size,
            fullscreen=arguments.fullscreen,
            theme=arguments.theme,
            idle=None if arguments.translator else arguments.idle,
            all_languages=everything,
            diagonal=arguments.diagonal,
            pictures=pictures_of(arguments.content),
        ),
    )
    kiosk.start()
    kiosk.watch(arguments.content, overlay)
    workplace = _workplace(kiosk, arguments.content) if arguments.translator else None
    kiosk.reloader.found.connect(lambda fault: log.warning("%s", fault))
    # Python handles a signal only between its own instructions; a timer lets it come up.
    signal.signal(signal.SIGINT, lambda *_: app.exit(0))
    signal.signal(signal.SIGTERM, lambda *_: app.exit(0))
    heartbeat = QTimer()
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(500)
    code = app.exec()
    kiosk.close()
    del workplace
    return code


def _workplace(kiosk: Kiosk, folder: Path | None) -> object:
    """Open the translator's tools, which only staff at the command line can ask for."""
    from kiosk.app.workplace import Workplace

    workplace = Workplace(kiosk, folder, data_folder())
    workplace.open()
    return workplace


def choose_renderer(wish: str) -> None:
    """Take the software scene graph when asked to, or when no graphics card answers."""
    card = sys.platform != "linux" or any(Path("/dev/dri").glob("renderD*"))
    if wish == "software" or (wish == "auto" and not card):
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
