"""Where the program's own files lie: beside the package in a clone, inside it when installed."""

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


def overlay_of(data: Path) -> Path:
    """Return the folder of translations that stand beside an installation that is read-only."""
    return data / "translations"


def _found(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _BESIDE / name
