"""`run`: the kiosk in its window."""

import argparse
import sys
from logging import INFO, WARNING
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.app.editions import edition_from, pictures_of
from kiosk.app.kiosk import Kiosk, Options, offered, phrases_of
from kiosk.app.logs import log, start_logs
from kiosk.app.paths import data_folder, overlay_of
from kiosk.app.showing import choose_renderer, need_screen, only_known, until_told
from kiosk.app.speaking import Speaking
from kiosk.content.problems import Severity


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
    only_known((arguments.language, arguments.second), codes)
    choose_renderer(arguments.renderer)
    need_screen()
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
    speaking = Speaking(app, kiosk, fullscreen=arguments.fullscreen)
    code = until_told(app)
    speaking.end()
    kiosk.close()
    del workplace
    return code


def _workplace(kiosk: Kiosk, folder: Path | None) -> object:
    """Open the translator's tools, which only staff at the command line can ask for."""
    from kiosk.app.workplace import Workplace

    workplace = Workplace(kiosk, folder, data_folder())
    workplace.open()
    return workplace
