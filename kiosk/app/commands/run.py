"""`run`: the kiosk in its window."""

import argparse
import sys
from logging import INFO, WARNING
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.app.arguments import require_languages
from kiosk.app.display import choose_renderer, require_screen, run_until_signal
from kiosk.app.kiosk import Kiosk, Options
from kiosk.app.logs import log, start_logs
from kiosk.app.paths import data_folder, load_edition, overlay_folder, pictures_folder
from kiosk.app.talk_shortcut import TalkShortcut
from kiosk.content.diagnostics import Severity


def run(arguments: argparse.Namespace) -> int:
    """Show the kiosk until it is told to stop."""
    start_logs()
    overlay = overlay_folder(data_folder(), arguments.content)
    edition = load_edition(arguments.content, overlay)
    for note in edition.notes:
        log.log(WARNING if note.severity is Severity.ERROR else INFO, "%s", note.sentence)
    everything = arguments.all_languages or arguments.translator
    codes = tuple(edition.localization().locales) if everything else edition.offered_languages()
    require_languages((arguments.language, arguments.second), codes)
    choose_renderer(arguments.renderer)
    require_screen()
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
            pictures=pictures_folder(arguments.content),
        ),
    )
    shortcut = mode = None
    try:
        kiosk.start()
        kiosk.watch(arguments.content, overlay)
        mode = _translator_mode(kiosk, arguments.content) if arguments.translator else None
        kiosk.reload_status.found.connect(lambda fault: log.warning("%s", fault))
        shortcut = TalkShortcut(app, kiosk, fullscreen=arguments.fullscreen)
        return run_until_signal(app)
    finally:
        if shortcut:
            shortcut.end()
        kiosk.close()
        del mode


def _translator_mode(kiosk: Kiosk, folder: Path | None) -> object:
    """Open the translator's tools, which only staff at the command line can ask for."""
    from kiosk.app.translator_mode import TranslatorMode

    mode = TranslatorMode(kiosk, folder, data_folder())
    mode.open()
    return mode
