"""Which characters of the texts the bundled font of their language cannot draw."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QGuiApplication, QRawFont

from kiosk.content.diagnostics import Diagnostic, Place
from kiosk.content.edition import Edition
from kiosk.i18n.localization import Message
from kiosk.ui.fonts import load_fonts


def glyph_diagnostics(edition: Edition, fonts: Path) -> Iterator[Diagnostic]:
    """Yield a problem for each text with characters that its language's font of the folder lacks."""
    app = application_with_fonts(fonts)
    for code in edition.locales:
        for message, family, characters in uncovered_messages(edition, code):
            place = Place(file=message.file, line=message.line, key=message.key, language=code)
            yield place.error(f"the font {family} of {code} has no {characters}")
    del app


def uncovered_messages(edition: Edition, code: str) -> Iterator[tuple[Message, str, str]]:
    """Yield each text with characters that a language cannot draw, and its font.

    Needs `application_with_fonts`.
    """
    localization = edition.localization()
    for message in edition.messages:
        resolved = localization.resolve(message.key, code, 2, 2)
        if characters := missing_characters(resolved.text, QFont(resolved.locale.family)):
            yield message, resolved.locale.family, characters


def missing_characters(text: str, font: QFont) -> str:
    """Return the characters of a text that the font's own file lacks, each once."""
    return "".join(char for char in dict.fromkeys(text) if not _has(font.family(), font.weight(), char))


def application_with_fonts(fonts: Path) -> QCoreApplication:
    """Return an application that has loaded the fonts of a folder; they are gone with it."""
    app = QGuiApplication.instance() or QGuiApplication(["check", "-platform", "offscreen"])
    load_fonts(fonts)
    return app


@cache
def _has(family: str, weight: int, char: str) -> bool:
    return unicodedata.category(char)[0] in "CZ" or _raw(family, weight).supportsCharacter(ord(char))


@cache
def _raw(family: str, weight: int) -> QRawFont:
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    return QRawFont.fromFont(font)
