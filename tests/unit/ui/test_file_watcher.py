"""Files that are followed while the kiosk runs: real files, real saves."""

import os
import shutil
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.ui.file_watcher import QUIET_MS, FileWatcher
from tests.conftest import PATIENCE_MS

Save = Callable[[Path, str], None]


def by_rename(file: Path, text: str) -> None:
    file.with_name("4913").write_text("")
    file.with_name("4913").unlink()
    fresh = file.with_name(f".{file.name}.swp")
    fresh.write_text(text)
    fresh.replace(file)


def in_place(file: Path, text: str) -> None:
    file.write_text(text)


def through_a_backup(file: Path, text: str) -> None:
    file.rename(file.with_name(f"{file.name}~"))
    file.write_text(text)


def anew(file: Path, text: str) -> None:
    file.unlink()
    file.write_text(text)


SAVES = [by_rename, in_place, through_a_backup, anew]


class Ear:
    """Two files in folders of their own, and what is heard of them."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.bot = qtbot
        self.folder = folder / "translations"
        self.file = self.folder / "ja_JP" / "kiosk.po"
        self.other = folder / "park.yaml"
        for file in (self.file, self.other):
            file.parent.mkdir(exist_ok=True, parents=True)
            file.write_text("0")
        self.watch = FileWatcher(lambda: (self.file, self.other))
        # No QSignalSpy: it does not outlive the collection of a cycle that it is a part of.
        self.said: list[None] = []
        self.watch.saved.connect(lambda: self.said.append(None))
        self.hears(1)

    def hears(self, times: int) -> None:
        """Wait until `saved` has come so often, and no more often."""
        self.bot.waitUntil(lambda: len(self.said) >= times, timeout=PATIENCE_MS)
        self.quiet(times)

    def quiet(self, times: int) -> None:
        """Let the time of several looks pass, and find that nothing more was said."""
        self.bot.wait(int(2.5 * QUIET_MS))
        assert len(self.said) == times


@pytest.fixture
def ear(tmp_path: Path, qtbot: QtBot) -> Ear:
    return Ear(tmp_path, qtbot)


@pytest.mark.parametrize("save", SAVES)
def test_each_of_several_saves_is_heard_once(ear: Ear, save: Save) -> None:
    for times in (2, 3, 4):
        save(ear.file, str(times))
        ear.hears(times)


def test_saves_of_all_kinds_after_each_other_are_heard(ear: Ear) -> None:
    for times, save in enumerate([*SAVES, *SAVES[::-1]], start=2):
        save(ear.other, "x" * times)
        ear.hears(times)


def test_what_editors_leave_around_is_not_heard(ear: Ear) -> None:
    for name in (".kiosk.po.swp", "4913", "kiosk.po~", "kiosk.po.bak", "#kiosk.po#"):
        ear.file.with_name(name).write_text("")
        ear.quiet(1)
        ear.file.with_name(name).unlink()
    ear.quiet(1)


def test_a_file_that_is_saved_as_it_was_is_no_news_after_its_time_is_set_back(ear: Ear) -> None:
    status = ear.file.stat()
    ear.file.chmod(0o600)
    os.utime(ear.file, ns=(status.st_atime_ns, status.st_mtime_ns))
    ear.quiet(1)


def test_a_burst_of_saves_is_heard_when_it_is_over(ear: Ear) -> None:
    for _ in range(30):
        ear.file.write_text("1")
        ear.other.write_text("1")
    ear.hears(2)


def test_a_file_that_vanishes_and_comes_back_is_heard_both_times(ear: Ear) -> None:
    ear.file.unlink()
    ear.hears(2)
    ear.file.write_text("1")
    ear.hears(3)
    ear.file.write_text("12")
    ear.hears(4)


@pytest.mark.parametrize("whole", [True, False], ids=["all languages", "one language"])
@pytest.mark.parametrize("away", [True, False], ids=["moved away", "deleted"])
def test_a_folder_that_vanishes_and_returns_is_followed_again(ear: Ear, whole: bool, away: bool) -> None:  # noqa: FBT001  # columns of a table
    folder = ear.folder if whole else ear.file.parent
    for times in (2, 6):
        if away:
            folder.rename(folder.with_name("away"))
        else:
            shutil.copytree(folder, folder.with_name("away"))
            shutil.rmtree(folder)
        ear.hears(times)
        folder.with_name("away").rename(folder)
        ear.hears(times + 1)
        ear.file.write_text("x" * times)
        ear.hears(times + 2)
        by_rename(ear.file, "y")
        ear.hears(times + 3)


def test_a_folder_that_is_swapped_for_another_is_followed(ear: Ear) -> None:
    shutil.copytree(ear.folder, ear.folder.with_name("fresh"))
    ear.folder.rename(ear.folder.with_name("old"))
    ear.folder.with_name("fresh").rename(ear.folder)
    ear.hears(2)
    ear.file.write_text("12")
    ear.hears(3)


def test_a_busy_folder_does_not_put_off_a_save(ear: Ear) -> None:
    busy = count()

    def heard_amid_noise() -> bool:
        ear.other.with_name(f"log-{next(busy)}").write_text("")
        return len(ear.said) > 1

    ear.other.write_text("12")
    ear.bot.waitUntil(heard_amid_noise, timeout=PATIENCE_MS)


def test_while_nothing_happens_no_clock_runs(ear: Ear) -> None:
    assert not ear.watch._quiet.isActive()
    assert not ear.watch._slow.isActive()


class Refusing(QFileSystemWatcher):
    """What the system does when all its watches are taken."""

    def addPaths(self, paths: Sequence[str]) -> list[str]:
        """Refuse all."""
        return list(paths)


@pytest.mark.parametrize(
    ("name", "stand_in"), [("_remote", lambda _: True), ("QFileSystemWatcher", Refusing)], ids=["net", "full"]
)
def test_where_the_system_cannot_watch_a_save_is_found_by_looking(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str, stand_in: object
) -> None:
    monkeypatch.setattr(f"kiosk.ui.file_watcher.{name}", stand_in)
    monkeypatch.setattr("kiosk.ui.file_watcher.LOOK_MS", 100)
    ear = Ear(tmp_path, qtbot)
    assert not ear.watch._system.files()
    for times in (2, 3):
        ear.file.write_text("x" * times)
        ear.hears(times)


def test_a_watch_that_is_gone_says_nothing_of_a_save_that_just_happened(ear: Ear) -> None:
    ear.file.write_text("1")
    delete(ear.watch)
    ear.quiet(1)
