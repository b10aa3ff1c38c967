"""Which files a command reads: a folder's own, the built-in ones for what it lacks."""

from pathlib import Path

from kiosk.app.paths import data_folder, overlay_of, resources, translations
from kiosk.content.edition import Edition, read_edition


def park_of(folder: Path | None) -> Path:
    """Return the file of the content."""
    return (folder or resources()).resolve() / "park.yaml"


def interface_of(folder: Path | None) -> Path:
    """Return the file of the frame's words that goes with a content folder."""
    own = (folder or resources()).resolve() / "interface.yaml"
    return own if own.exists() else resources() / "interface.yaml"


def pictures_of(folder: Path | None) -> Path:
    """Return the folder of the content's pictures; it need not be there."""
    return (folder or resources()).resolve() / "pictures"


def edition_from(folder: Path | None, overlay: Path | None = None) -> Edition:
    """Return the content of a folder, or the built-in one. Raises ContentError with all problems.

    `overlay` is a folder of translations that stand beside the catalogs.
    """
    return read_edition(folder or resources(), resources(), translations(), overlay)


def catalogs_of(folder: Path | None) -> Path:
    """Return the folder where the languages of a content folder are written, the first not yet begun."""
    park = park_of(folder).parent
    return translations() if park == resources().resolve() else park / "translations"


def translations_of(folder: Path | None) -> Path:
    """Return the folder of the languages that go with a content folder."""
    own = (folder or resources()) / "translations"
    return own.resolve() if own.is_dir() else translations()


def edition_shown(folder: Path | None) -> Edition:
    """Return the content of a folder with what translators have saved beside it. Raises ContentError."""
    return edition_from(folder, overlay_of(data_folder(), folder))
