"""The tools for Python find nothing, files stay short, and nothing lies around that nobody expects."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.rules.tree import FILES, FOLDERS, ROOT, files, said_by, short

MOST_LINES = 300


def long_files(paths: list[Path]) -> list[str]:
    return [path.name for path in paths if len(path.read_text(encoding="utf-8").splitlines()) > MOST_LINES]


def test_ruff_finds_nothing() -> None:
    assert said_by("ruff", "check", "--no-cache", "--output-format", "concise", *FOLDERS, "main.py") == ""


def test_every_python_file_is_formatted() -> None:
    assert said_by("ruff", "format", "--check", "--no-cache", *FOLDERS, "main.py") == ""


def test_mypy_finds_nothing() -> None:
    assert said_by("mypy", "--no-error-summary") == ""


@pytest.mark.parametrize("flaw", ["import os\n", "def f(x):\n    return x\n", "x = 1;\n"])
def test_ruff_finds_a_flaw_under_the_settings_of_the_project(flaw: str, tmp_path: Path) -> None:
    sample = tmp_path / "sample.py"
    sample.write_text(flaw)
    assert said_by("ruff", "check", "--no-cache", "--config", ROOT / "pyproject.toml", sample)


def test_mypy_is_strict(tmp_path: Path) -> None:
    sample = tmp_path / "sample.py"
    sample.write_text("def f(x):\n    return x\n")
    assert "missing a type annotation" in said_by("mypy", sample)


def test_no_file_is_longer_than_three_hundred_lines() -> None:
    assert long_files([*files(".py", ".qml")]) == []


def test_a_long_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "long.py").write_text("\n" * (MOST_LINES + 1))
    (tmp_path / "short.py").write_text("\n" * MOST_LINES)
    assert long_files(sorted(tmp_path.iterdir())) == ["long.py"]


def test_the_top_of_the_project_holds_only_what_everybody_expects() -> None:
    git = shutil.which("git")
    listed = (
        subprocess.run(
            [git, "ls-files", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        ).stdout.splitlines()
        if git
        else []
    )
    names = {Path(line).parts[0] for line in listed} or {
        path.name for path in ROOT.iterdir() if path.name != "__pycache__"
    }
    assert sorted(name for name in names if name[0] != "." and name not in {*FILES, *FOLDERS}) == []


@pytest.mark.parametrize("path", [path for path in files(".py") if path.stem != "__init__"], ids=short)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith(('"""', "#!")) or path.stem.startswith("test_")
