"""Which characters of the texts the bundled font of their language cannot draw."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QGuiApplication

from kiosk.app.kiosk import localization_of
from kiosk.app.paths import resources
from kiosk.content.diagnostics import Diagnostic, Place
from kiosk.content.edition import Edition
from kiosk.i18n.localization import Message
from kiosk.layout_audit.text_bounds import missing_characters
from kiosk.ui.fonts import load_fonts


def glyph_diagnostics(edition: Edition) -> Iterator[Diagnostic]:
    """Yield a problem for each text with characters that its language's font lacks."""
    app = application_with_fonts()
    for code in edition.locales:
        for message, family, characters in uncovered_messages(edition, code):
            place = Place(file=message.file, line=message.line, key=message.key, language=code)
            yield place.error(f"the font {family} of {code} has no {characters}")
    del app


def uncovered_messages(edition: Edition, code: str) -> Iterator[tuple[Message, str, str]]:
    """Yield each text with characters that a language cannot draw, and its font.

    Needs `application_with_fonts`.
    """
    localization = localization_of(edition)
    for message in edition.messages:
        phrase = localization.phrase(message.key, code, 2, 2)
        if characters := missing_characters(phrase.text, QFont(phrase.locale.family)):
            yield message, phrase.locale.family, characters


def application_with_fonts() -> QCoreApplication:
    """Return an application that has loaded the bundled fonts; they are gone with it."""
    app = QGuiApplication.instance() or QGuiApplication(["check", "-platform", "offscreen"])
    load_fonts(resources() / "fonts")
    return app
