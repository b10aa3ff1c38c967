"""Files stay short, and nothing lies around that nobody expects."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.rules.tree import FILES, FOLDERS, ROOT, files

MOST_LINES = 300
GIT = shutil.which("git")


def long_files(paths: list[Path]) -> list[str]:
    return [path.name for path in paths if len(path.read_text(encoding="utf-8").splitlines()) > MOST_LINES]


def test_no_file_is_longer_than_three_hundred_lines() -> None:
    assert long_files([*files(".py", ".qml")]) == []


def test_a_long_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "long.py").write_text("\n" * (MOST_LINES + 1))
    (tmp_path / "short.py").write_text("\n" * MOST_LINES)
    assert long_files(sorted(tmp_path.iterdir())) == ["long.py"]


@pytest.mark.skipif(GIT is None, reason="git is not installed")
@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this folder is no git checkout")
def test_the_top_of_a_git_checkout_holds_only_what_everybody_expects() -> None:
    command = [GIT or "", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    names = {Path(line).parts[0] for line in listed.splitlines()}
    assert sorted(name for name in names if name[0] != "." and name not in {*FILES, *FOLDERS}) == []
