"""Which characters of the texts the bundled font of their language cannot draw."""

from collections.abc import Iterator

from PySide6.QtGui import QFont, QGuiApplication, QRawFont

from kiosk.app.kiosk import phrases_of
from kiosk.app.paths import resources
from kiosk.content.edition import Edition
from kiosk.content.problems import Place, Problem
from kiosk.ui.fonts import load_fonts


def missing_glyphs(edition: Edition) -> Iterator[Problem]:
    """Yield a problem for each text with characters that its language's font lacks."""
    app = QGuiApplication.instance() or QGuiApplication(["check", "-platform", "offscreen"])
    families = load_fonts(resources() / "fonts")
    fonts = {family: _raw(family) for family in families}
    phrases = phrases_of(edition)
    for code in phrases.locales:
        for message in edition.messages:
            phrase = phrases.phrase(message.key, code, 2, 2)
            font = fonts.get(phrase.locale.family)
            lacking = "".join(
                sorted(
                    {c for c in phrase.text if c > "\u001f" and not (font and font.supportsCharacter(ord(c)))}
                )
            )
            if lacking:
                place = Place(file=message.file, line=message.line, key=message.key)
                yield place.error(f"the font {phrase.locale.family} of {code} has no {lacking}")
    del app


def _raw(family: str) -> QRawFont:
    font = QFont(family)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return QRawFont.fromFont(font)
