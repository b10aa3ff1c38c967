"""Which characters of the texts the bundled font of their language cannot draw."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QGuiApplication

from kiosk.app.kiosk import phrases_of
from kiosk.app.paths import resources
from kiosk.content.edition import Edition
from kiosk.content.problems import Place, Problem
from kiosk.i18n.phrases import Message
from kiosk.proof.ink import missing
from kiosk.ui.fonts import load_fonts


def missing_glyphs(edition: Edition) -> Iterator[Problem]:
    """Yield a problem for each text with characters that its language's font lacks."""
    app = with_fonts()
    for code in edition.locales:
        for message, family, characters in lacking(edition, code):
            place = Place(file=message.file, line=message.line, key=message.key)
            yield place.error(f"the font {family} of {code} has no {characters}")
    del app


def lacking(edition: Edition, code: str) -> Iterator[tuple[Message, str, str]]:
    """Yield each text with characters that a language cannot draw, and its font. Needs `with_fonts`."""
    phrases = phrases_of(edition)
    for message in edition.messages:
        phrase = phrases.phrase(message.key, code, 2, 2)
        if characters := missing(phrase.text, QFont(phrase.locale.family)):
            yield message, phrase.locale.family, characters


def with_fonts() -> QCoreApplication:
    """Return an application that has loaded the bundled fonts; they are gone with it."""
    app = QGuiApplication.instance() or QGuiApplication(["check", "-platform", "offscreen"])
    load_fonts(resources() / "fonts")
    return app
