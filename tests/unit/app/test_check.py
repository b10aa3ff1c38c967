"""The command `check`: every diagnostic for a person or a program, and an exit code for scripts."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.main import main
from tests.unit.content.conftest import Park


@pytest.fixture
def park(tmp_path: Path, qapp: QGuiApplication) -> Park:
    """A sound park; drawing its texts needs Qt."""
    assert qapp
    return Park(tmp_path)


def test_a_broken_language_is_told_with_its_place_and_what_follows(
    park: Park, capsys: pytest.CaptureFixture[str]
) -> None:
    (park.japanese / "locale.yaml").write_text("order: 1\nordr: 2\n", encoding="utf-8")
    assert main(["check", str(park.folder)]) == 1
    told = capsys.readouterr().out
    assert (
        f"{park.japanese / 'locale.yaml'}:2:1: ordr: the key “ordr” is unknown. Did you mean “order”?" in told
    )
    assert f"{park.japanese}: the language is left out." in told
    assert told.splitlines()[-1].startswith("Errors: 1, warnings: 0, notes: ")


def test_a_program_is_told_the_same_with_the_language_by_itself(
    park: Park, capsys: pytest.CaptureFixture[str]
) -> None:
    (park.japanese / "locale.yaml").write_text("order: 1\nordr: 2\n", encoding="utf-8")
    assert main(["check", str(park.folder), "--json"]) == 1
    (error,) = [one for one in json.loads(capsys.readouterr().out) if one["severity"] == "error"]
    assert error == {
        "severity": "error",
        "file": str(park.japanese / "locale.yaml"),
        "line": 2,
        "column": 1,
        "key": "ordr",
        "language": "ja_JP",
        "check": "",
        "cause": "the key “ordr” is unknown",
        "found": "",
        "expected": "",
        "remedy": "Did you mean “order”?",
        "fix": "",
    }


def test_what_a_font_cannot_draw_is_told_with_the_language(
    park: Park, capsys: pytest.CaptureFixture[str]
) -> None:
    park.change("戻る", "戻\U0001f600", park.po)
    assert main(["check", str(park.folder), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert {one["language"] for one in found if "has no" in one["cause"]} == {"ja_JP"}


def test_a_folder_without_content_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 2
    assert "there is no such file" in capsys.readouterr().out
