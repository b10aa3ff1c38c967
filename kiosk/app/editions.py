"""Which files a command reads: a folder's own, the built-in ones for what it lacks."""

from pathlib import Path

from kiosk.app.paths import resources, translations
from kiosk.content.edition import Edition, read_edition


def pictures_of(folder: Path | None) -> Path:
    """Return the folder of the content's pictures; it need not be there."""
    return (folder or resources()).resolve() / "pictures"


def edition_from(folder: Path | None) -> Edition:
    """Return the content of a folder, or the built-in one. Raises ContentError with all problems."""
    return read_edition(folder or resources(), resources(), translations())
