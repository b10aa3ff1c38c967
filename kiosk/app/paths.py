"""Where the program's own files lie: beside the package in a clone, inside it when installed."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_BESIDE = _PACKAGE.parent


def resources() -> Path:
    """Return the folder of the built-in content, fonts and icons."""
    return _found("resources")


def translations() -> Path:
    """Return the folder of the built-in languages."""
    return _found("translations")


def _found(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _BESIDE / name
