"""The files of the project."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
KIOSK = ROOT / "kiosk"
QML = KIOSK / "ui" / "Kiosk"

FOLDERS = ("kiosk", "translations", "resources", "tests")
FILES = (
    "main.py",
    "pyproject.toml",
    "README.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "LICENSE",
    "requirements.lock",
)


def files(*suffixes: str) -> Iterator[Path]:
    """Yield the project's own files with one of these suffixes, or all of them."""
    found = (path for name in FOLDERS for path in (ROOT / name).rglob("*"))
    for path in sorted((*(ROOT / name for name in FILES), *found)):
        if path.is_file() and "__pycache__" not in path.parts and (path.suffix in suffixes or not suffixes):
            yield path


def qml_files() -> list[Path]:
    """Return every QML file, which must be some."""
    found = sorted(QML.rglob("*.qml"))
    assert found
    return found


def short(path: Path) -> str:
    """Return a path from the top of the project."""
    return path.relative_to(ROOT).as_posix()
