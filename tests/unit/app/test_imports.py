"""A command loads only what it needs: without a window no Qt Quick, for help alone hardly anything."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.tree import ROOT

RUN = """
import sys
from kiosk.app.main import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print("\\nloaded:", *sys.modules)
"""


def loaded(*words: str) -> frozenset[str]:
    """Return the names of all modules that a command has loaded by its end, in an interpreter of its own."""
    done = subprocess.run(
        [sys.executable, "-c", RUN, *words], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return frozenset(done.stdout.rpartition("loaded:")[2].split())


@pytest.mark.parametrize(
    "words",
    [
        ("check",),
        ("i18n", "check"),
        ("i18n", "stats"),
        ("i18n", "extract", "--check"),
        ("handout", "OUT.pdf"),
    ],
    ids=" ".join,
)
def test_a_command_without_a_window_loads_no_qt_quick(words: tuple[str, ...], tmp_path: Path) -> None:
    names = loaded(*(str(tmp_path / word) if word.endswith(".pdf") else word for word in words))
    assert "kiosk.content.edition" in names
    assert not names & {"PySide6.QtQuick", "PySide6.QtQml"}


def test_what_prints_a_handout_loads_no_qt_at_all(tmp_path: Path) -> None:
    assert not {name for name in loaded("handout", str(tmp_path / "a.pdf")) if name.startswith("PySide6")}


@pytest.mark.parametrize("command", ["", "run", "check", "proof", "present", "handout", "i18n", "i18n check"])
def test_help_reads_no_content_and_loads_no_outside_package(command: str) -> None:
    packages = {name.partition(".")[0] for name in loaded(*command.split(), "--help")}
    assert not packages & {"PySide6", "msgspec", "yaml", "babel", "rich", "polib"}
