"""Registers the bundled fonts before anything is drawn, so that no font of the machine is needed."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from kiosk.errors import KioskError


class FontMissing(KioskError):
    """A font file cannot be used."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"The font {path} cannot be read; install the program again.")


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Register every TTF of a folder and return their family names. Raises FontMissing."""
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise FontMissing(path)
        families += QFontDatabase.applicationFontFamilies(number)
    if not families:
        raise FontMissing(folder)
    return tuple(dict.fromkeys(families))
