"""The linters: ruff, mypy, import-linter and Qt's own for QML, each run once over the whole project.

A step of `python3 main.py test` before pytest; alone, `.venv/bin/python -m tests.lint`. Prints every finding
and ends with exit code 1 if there is one.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.rules.qmltypes import write_modules
from tests.rules.tree import FOLDERS, QML, ROOT, qml_files

TOOLS = Path(sys.executable).parent

Linter = Callable[[], str]
"""Returns what is wrong, a line each; empty if nothing is."""


def run_tool(tool: str, *arguments: str | Path) -> str:
    """Run a tool of the environment in the project; return what it says if it fails, else nothing."""
    try:
        done = subprocess.run(
            [TOOLS / tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
    except OSError as error:
        return f"{tool} does not start: {error}"
    said = (done.stdout + done.stderr).strip()
    return said or f"{tool} ended with {done.returncode}" if done.returncode else ""


def ruff_check() -> str:
    """Check Python under the rules of the project."""
    return run_tool("ruff", "check", "--no-cache", "--output-format", "concise", *FOLDERS, "main.py")


def ruff_format() -> str:
    """Name the Python files that the formatter would change."""
    return run_tool("ruff", "format", "--check", "--no-cache", *FOLDERS, "main.py")


def mypy() -> str:
    """Check the types."""
    return run_tool("mypy", "--no-error-summary")


def import_linter() -> str:
    """Check that imports only go down."""
    return run_tool("lint-imports", "--no-cache", "--no-logo")


def qmllint(*files: Path) -> str:
    """Check QML files, all of them if none is named, against Qt and the types of the view models."""
    with TemporaryDirectory() as types:
        write_modules(Path(types))
        arguments = ("--ignore-settings", "-W", "0", "-I", types, "-I", QML.parent)
        said = run_tool("pyside6-qmllint", *arguments, *(files or qml_files()))
        # PySide's wrapper closes with the whole command line.
        return said.rpartition("\n'")[0] or said


def qmlformat(folder: Path = QML) -> str:
    """Name the QML files of a folder that the formatter would change."""
    with TemporaryDirectory() as place:
        copy = shutil.copytree(folder, Path(place, "copy"))
        before = {path: path.read_text(encoding="utf-8") for path in sorted(copy.rglob("*.qml"))}
        failure = run_tool("pyside6-qmlformat", "--ignore-settings", "-i", *before)
        changed = (path for path in before if path.read_text(encoding="utf-8") != before[path])
        return failure or "\n".join(
            f"{folder / path.relative_to(copy)}: would be reformatted" for path in changed
        )


LINTERS: Mapping[str, Linter] = {
    "ruff check": ruff_check,
    "ruff format": ruff_format,
    "mypy": mypy,
    "import-linter": import_linter,
    "qmllint": qmllint,
    "qmlformat": qmlformat,
}


def main(linters: Mapping[str, Linter] = LINTERS) -> int:
    """Run all linters side by side and print what each finds; return the exit code."""
    with ThreadPoolExecutor() as pool:
        findings = dict(zip(linters, pool.map(lambda linter: linter(), linters.values()), strict=True))
    for name, found in findings.items():
        sys.stdout.write(f"{name} failed:\n{found}\n\n" if found else f"{name} passed\n")
    return int(any(findings.values()))


if __name__ == "__main__":
    raise SystemExit(main())
