"""Paths of files and folders, and the edition read from them: a content folder's, else the built-in one.

The built-in files lie beside the package in a clone, inside it when installed.
"""

import os
import sys
from hashlib import sha256
from pathlib import Path

from kiosk.content.edition import Edition, read_edition

_PACKAGE = Path(__file__).resolve().parents[1]
_BESIDE = _PACKAGE.parent


def resources() -> Path:
    """Return the folder of the built-in content, fonts and icons."""
    return _found("resources")


def translations() -> Path:
    """Return the folder of the built-in languages."""
    return _found("translations")


def data_folder() -> Path:
    """Return where the program keeps what it writes, in the way of the system."""
    home = Path.home()
    match sys.platform:
        case "win32":
            place = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
        case "darwin":
            place = home / "Library" / "Application Support"
        case _:
            wish = Path(os.environ.get("XDG_DATA_HOME", ""))
            place = wish if wish.is_absolute() else home / ".local" / "share"
    return place / "park-kiosk"


def overlay_folder(data: Path, folder: Path | None = None) -> Path:
    """Return the folder of translations that stand beside read-only ones; each content folder has its own.

    `folder` is the folder of the content, None the built-in one.
    """
    built_in, park = resources().resolve(), (folder or resources()).resolve()
    name = "built-in" if park == built_in else sha256(bytes(park)).hexdigest()[:12]
    return data / "translations" / name


def park_file(folder: Path | None) -> Path:
    """Return the file of the content."""
    return (folder or resources()).resolve() / "park.yaml"


def interface_file(folder: Path | None) -> Path:
    """Return the file of the frame's words that goes with a content folder."""
    own = (folder or resources()).resolve() / "interface.yaml"
    return own if own.exists() else resources() / "interface.yaml"


def pictures_folder(folder: Path | None) -> Path:
    """Return the folder of the content's pictures; it need not be there."""
    return (folder or resources()).resolve() / "pictures"


def load_edition(folder: Path | None, overlay: Path | None = None) -> Edition:
    """Return the content of a folder, or the built-in one. Raises ContentError with all problems.

    `overlay` is a folder of translations that stand beside the catalogs.
    """
    return read_edition(folder or resources(), resources(), translations(), overlay)


def catalogs_folder(folder: Path | None) -> Path:
    """Return the folder where the languages of a content folder are written, the first not yet begun."""
    park = park_file(folder).parent
    return translations() if park == resources().resolve() else park / "translations"


def translations_folder(folder: Path | None) -> Path:
    """Return the folder of the languages that go with a content folder."""
    own = (folder or resources()) / "translations"
    return own.resolve() if own.is_dir() else translations()


def load_shown_edition(folder: Path | None) -> Edition:
    """Return the content of a folder with what translators have saved beside it. Raises ContentError."""
    return load_edition(folder, overlay_folder(data_folder(), folder))


def _found(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _BESIDE / name
