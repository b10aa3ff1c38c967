"""The front door: what it finds missing, what it says, and when it makes the environment anew."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import main as door

NOWHERE = {"libnowhere.so.9": "libnowhere9", "libgone-x11.so.2": "libgone-x11-2"}
DESK = {"DISPLAY": ":0"}
WAYLAND_DESK = {"WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"}


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    (tmp_path / "requirements.lock").write_text("rich==15.0.0\n")
    (tmp_path / "pyproject.toml").write_text('name = "park-kiosk"\n')
    return tmp_path


@pytest.fixture
def venv(clone: Path) -> Path:
    """An environment as the front door leaves it."""
    venv = clone / ".venv"
    (venv / door.PYTHON).parent.mkdir(parents=True)
    (venv / door.PYTHON).touch()
    (venv / "lock").touch()
    (venv / "made-from").write_text(door.recipe(clone))
    return venv


@pytest.fixture
def visitor(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Somebody who may not install system packages."""
    monkeypatch.setattr(os, "access", lambda *_: False)
    return monkeypatch


def test_an_old_python_is_refused_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 18, "final", 0))
    monkeypatch.setattr(sys, "version", "3.9.18 (main)")
    with pytest.raises(SystemExit) as end:
        door.main([])
    assert end.value.code == 2
    assert capsys.readouterr().err == "The kiosk needs Python 3.11 or newer; this is Python 3.9.18.\n"


def test_only_libraries_that_cannot_be_loaded_are_named() -> None:
    loadable = {"linux": "libc.so.6", "win32": "kernel32", "darwin": "libSystem.dylib"}[sys.platform]
    assert door.absent({loadable: "here", **NOWHERE}) == ["libnowhere9", "libgone-x11-2"]


def test_whoever_may_not_install_reads_the_apt_line(
    visitor: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    visitor.setattr(door, "OFFSCREEN", NOWHERE)
    visitor.setattr(door, "run", lambda *_: pytest.fail("nothing may be installed"))
    with pytest.raises(SystemExit) as end:
        door.prepare_system(testing=True, installing=False)
    assert end.value.code == 2
    assert capsys.readouterr().err == (
        "System packages are missing; run this as root and start again: apt-get update && "
        "apt-get install -y --no-install-recommends libnowhere9 libgone-x11-2\n"
    )


def test_root_installs_what_is_missing_and_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []

    def install(*command: str) -> bool:
        lines.append(command[-1])
        monkeypatch.setattr(door, "OFFSCREEN", {})
        return True

    monkeypatch.setattr(door, "OFFSCREEN", NOWHERE)
    monkeypatch.setattr(door, "window_libraries", lambda _: {})
    monkeypatch.setattr(os, "access", lambda *_: True)
    monkeypatch.setattr(door, "run", install)
    door.prepare_system(testing=False, installing=False)
    assert lines == ["apt-get update && apt-get install -y --no-install-recommends libnowhere9 libgone-x11-2"]


def test_tests_go_on_without_a_window(visitor: pytest.MonkeyPatch) -> None:
    visitor.setattr(door, "OFFSCREEN", {})
    visitor.setattr(door, "X11", NOWHERE)
    visitor.setattr(shutil, "which", lambda _: None)
    door.prepare_system(testing=True, installing=False)
    assert door.missing(testing=True, installing=False) == (
        [],
        [*NOWHERE.values(), "xvfb", "xauth", "xdotool", "chromium", "poppler-utils", "gettext"],
    )


def test_a_python_without_pip_needs_its_venv_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "OFFSCREEN", {})
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert door.missing(testing=True, installing=True)[0] == ["python3-venv"]
    assert door.missing(testing=True, installing=False)[0] == []


@pytest.mark.parametrize(
    ("environ", "libraries"),
    [
        ({}, {}),
        (DESK, door.X11),
        (WAYLAND_DESK, door.WAYLAND),
        ({"WAYLAND_DISPLAY": "wayland-0"}, door.WAYLAND),
        ({**DESK, "WAYLAND_DISPLAY": "wayland-0"}, door.X11),
        ({**WAYLAND_DESK, "QT_QPA_PLATFORM": "xcb"}, door.X11),
        ({**DESK, "QT_QPA_PLATFORM": "offscreen:size=800x600"}, {}),
        ({**DESK, "QT_QPA_PLATFORM": "wayland;xcb"}, door.WAYLAND),
    ],
)
def test_the_window_system_that_qt_will_choose_is_looked_after(
    environ: dict[str, str], libraries: dict[str, str]
) -> None:
    assert door.window_libraries(environ) == libraries


def test_a_finished_environment_is_used_as_it_is(clone: Path, venv: Path) -> None:
    assert door.usable(venv, door.recipe(clone))


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_a_change_of_the_requirements_makes_the_environment_anew(clone: Path, venv: Path, name: str) -> None:
    (clone / name).write_text("changed\n")
    assert not door.usable(venv, door.recipe(clone))


def test_another_python_makes_the_environment_anew(
    clone: Path, venv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 99, 0, "final", 0))
    assert not door.usable(venv, door.recipe(clone))


def test_an_interrupted_installation_is_made_anew(clone: Path, venv: Path) -> None:
    (venv / "made-from").unlink()
    assert not door.usable(venv, door.recipe(clone))


def test_an_environment_whose_python_went_away_is_made_anew(clone: Path, venv: Path) -> None:
    (venv / door.PYTHON).unlink()
    assert not door.usable(venv, door.recipe(clone))


def test_an_environment_made_by_somebody_else_is_never_made_anew(clone: Path, venv: Path) -> None:
    (venv / "lock").unlink()
    (venv / "made-from").unlink()
    assert door.usable(venv, door.recipe(clone))


def test_the_stamp_comes_only_after_a_complete_installation(
    clone: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    venv = clone / ".venv"
    monkeypatch.setattr(door, "run", lambda *command: "pip" not in command)
    with pytest.raises(SystemExit):
        door.make(venv, door.recipe(clone))
    assert not (venv / "made-from").exists()
    assert "the next start tries again" in capsys.readouterr().err
    monkeypatch.setattr(door, "run", lambda *_: True)
    door.make(venv, door.recipe(clone))
    assert (venv / "made-from").read_text() == door.recipe(clone)


def test_the_libraries_of_an_old_environment_do_not_stay(
    clone: Path, venv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (venv / "made-from").write_text("3.11 of an older lock file")
    monkeypatch.setattr(door, "run", lambda *_: not (venv / door.PYTHON).exists())
    door.make(venv, door.recipe(clone))
    assert (venv / "made-from").read_text() == door.recipe(clone)


def test_a_second_start_waits_while_the_environment_is_made(
    clone: Path, venv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second_start = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN EXCLUSIVE')"
    said: list[str] = []

    def start_again(*_: object) -> bool:
        command = [sys.executable, "-c", second_start, str(venv / "lock")]
        said.append(subprocess.run(command, capture_output=True, text=True, check=False).stderr)
        return True

    (venv / "made-from").unlink()
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(door, "run", start_again)
    door.make(venv, door.recipe(clone))
    assert ["database is locked" in line for line in said] == [True, True, True]


def test_the_lock_file_names_no_host() -> None:
    assert "http" not in (door.ROOT / "requirements.lock").read_text()


@pytest.mark.parametrize(("linted", "tested", "code"), [(0, 0, 0), (1, 0, 1), (0, 1, 1), (1, 2, 2)])
def test_linters_and_tests_give_one_verdict(
    monkeypatch: pytest.MonkeyPatch, linted: int, tested: int, code: int
) -> None:
    started: list[list[str]] = []

    def call(command: list[str]) -> int:
        started.append(command[1:])
        return linted

    def run(words: list[str]) -> int:
        started.append(words)
        return tested

    monkeypatch.setattr(os, "chdir", lambda _: None)
    monkeypatch.setattr(subprocess, "call", call)
    monkeypatch.setattr(pytest, "main", run)
    assert door.test([]) == code
    assert started == [["-m", "tests.lint"], door.EVERYTHING]


def test_words_after_the_command_are_for_pytest_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "chdir", lambda _: None)
    monkeypatch.setattr(subprocess, "call", lambda _: pytest.fail("no linter was asked for"))
    monkeypatch.setattr(pytest, "main", lambda words: 5 if words == ["tests/unit", "-x"] else 0)
    assert door.test(["tests/unit", "-x"]) == 5
