"""`present`: a talk made of the content, in a window for the audience and one for the speaker."""

import argparse
import sys
from logging import WARNING

from PySide6.QtGui import QGuiApplication
from shiboken6 import delete

from kiosk.app.arguments import require_languages
from kiosk.app.display import choose_renderer, require_screen, run_until_signal
from kiosk.app.edition_watcher import watch_edition
from kiosk.app.logs import log, start_logs
from kiosk.app.paths import data_folder, load_edition, overlay_folder
from kiosk.app.presentation import Presentation, TalkOptions
from kiosk.content.diagnostics import Severity
from kiosk.errors import KioskError
from kiosk.presentation.deck import deck_of
from kiosk.viewmodels.reload_status import ReloadStatus


class NoSlide(KioskError):
    """A talk was to begin at a slide that is not there."""

    def __init__(self, number: int, count: int) -> None:
        super().__init__(f"There is no slide {number}; the talk has {count}.")


def present(arguments: argparse.Namespace) -> int:
    """Show the talk until the speaker's window is closed or the program is told to stop."""
    start_logs()
    overlay = overlay_folder(data_folder(), arguments.content)
    edition = load_edition(arguments.content, overlay)
    for note in edition.notes:
        if note.severity is Severity.ERROR:
            log.log(WARNING, "%s", note.sentence)
    wishes = (arguments.language, arguments.second, arguments.notes_language)
    require_languages(wishes, edition.offered_languages())
    count = len(deck_of(edition.content))
    if arguments.slide > count:
        raise NoSlide(arguments.slide, count)
    choose_renderer(arguments.renderer)
    require_screen()
    app = QGuiApplication(sys.argv[:1])
    # On one screen one of the two windows is always hidden.
    app.setQuitOnLastWindowClosed(False)
    options = TalkOptions(
        language=arguments.language,
        second=arguments.second,
        notes_language=arguments.notes_language,
        slide=arguments.slide,
        minutes=arguments.minutes,
        loop=arguments.loop,
        theme=arguments.theme,
        size=arguments.size or (1280, 720),
        fullscreen=arguments.size is None,
    )
    presentation = Presentation(app, edition, options)
    presentation.left.connect(lambda: app.exit(0))
    presentation.start()
    status = ReloadStatus()
    files = watch_edition(presentation, arguments.content, overlay, status)
    status.found.connect(lambda fault: log.warning("%s", fault))
    try:
        return run_until_signal(app)
    finally:
        delete(files)
        presentation.close()
