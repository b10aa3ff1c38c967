"""Where the program's own files lie: beside the package in a clone, inside it when installed."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QStandardPaths

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
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(place) / "park-kiosk"


def overlay_of(data: Path, folder: Path | None = None) -> Path:
    """Return the folder of translations that stand beside read-only ones; each content folder has its own.

    `folder` is the folder of the content, None the built-in one.
    """
    built_in, park = resources().resolve(), (folder or resources()).resolve()
    name = "built-in" if park == built_in else sha256(bytes(park)).hexdigest()[:12]
    return data / "translations" / name


def _found(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _BESIDE / name
