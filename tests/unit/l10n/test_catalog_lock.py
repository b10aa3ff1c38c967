"""Two programs that change one catalog at the same time lose nothing of each other."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import polib
import pytest

from kiosk.l10n import catalog_lock
from kiosk.l10n.catalog_lock import CatalogBusy, locked
from tests.unit.l10n.parks import ParkFiles

ROOT = Path(__file__).parents[3]
KEYS = ("clusters.tea.name", "clusters.paper.name", "clusters.tea.short", "clusters.paper.short", "dock.back")
ROUNDS = 40

SAVER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.app.paths import load_edition
from kiosk.l10n.project import Project
from kiosk.l10n.translation_editor import TranslationEditor

folder, name, *keys = sys.argv[1:]
park = Path(folder)
project = Project(load_edition(park), park / "translations")
editor = TranslationEditor(park / name, park / f"{name}.jsonl", name, lambda: datetime.now(UTC))
messages = {message.key: message for message in project.messages}
print("ready", flush=True)
sys.stdin.readline()
for number in range(ROUNDS):
    for key in keys:
        entry = editor.entry(project, "ja_JP", key)
        seen = (entry.msgstr,)
        editor.save(project, "ja_JP", messages[key], (f"{key} {number}",), seen=seen, review=False)
""".replace("ROUNDS", str(ROUNDS))

UPDATER = """
import sys
from kiosk.app.main import main

folder, *screens = sys.argv[1:]
print("ready", flush=True)
sys.stdin.readline()
for number in range(ROUNDS):
    assert main(["i18n", "update", "--screens", screens[number % 2], "--content", folder]) == 0
""".replace("ROUNDS", str(ROUNDS))

HOLDER = """
import sys
from pathlib import Path
from kiosk.l10n import catalog_lock
from kiosk.l10n.catalog_lock import locked

with locked(Path(sys.argv[1])):
    print("ready", flush=True)
    sys.stdin.readline()
"""

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a program of our own in another process, which waits for a line before it begins."""
    with ExitStack() as running:

        def started(program: str, *words: object) -> subprocess.Popen[str]:
            process = running.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", program, *map(str, words)],
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            running.callback(process.kill)
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
            return process

        yield started


def begin(*processes: subprocess.Popen[str]) -> None:
    """Let processes begin at once, and wait until all have done their work."""
    for process in processes:
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()
    assert [process.wait(120) for process in processes] == [0] * len(processes)


@pytest.fixture
def files(tmp_path: Path) -> ParkFiles:
    """A park whose Japanese catalog has a few texts."""
    files = ParkFiles(tmp_path)
    files.update()
    files.translate(dict.fromkeys(KEYS, "茶"))
    files.update()
    return files


def test_two_translators_who_save_at_the_same_time_lose_nothing(files: ParkFiles, start: Start) -> None:
    folder = files.park.folder
    begin(start(SAVER, folder, "mio", *KEYS[:2]), start(SAVER, folder, "ken", *KEYS[2:]))
    assert {key: files.entry(key).msgstr for key in KEYS} == {key: f"{key} {ROUNDS - 1}" for key in KEYS}
    for name, keys in (("mio", KEYS[:2]), ("ken", KEYS[2:])):
        journal = (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        assert len(journal) == ROUNDS * len(keys)


def test_an_update_that_runs_while_somebody_saves_loses_nothing(files: ParkFiles, start: Start) -> None:
    folder = files.park.folder
    screens = [folder / "a.json", folder / "b.json"]
    for path in screens:
        path.write_text(json.dumps({"screens": {"dock.back": [path.stem]}}), encoding="utf-8")
    begin(start(SAVER, folder, "mio", *KEYS), start(UPDATER, folder, *screens))
    assert {key: files.entry(key).msgstr for key in KEYS} == {key: f"{key} {ROUNDS - 1}" for key in KEYS}
    assert "screens: b" in files.entry("dock.back").comment


def test_a_lock_leaves_no_file_behind(files: ParkFiles) -> None:
    before = sorted(files.park.folder.rglob("*"))
    with locked(files.park.po):
        assert sorted(files.park.folder.rglob("*")) == before
    assert sorted(files.park.folder.rglob("*")) == before


def test_whoever_waits_too_long_is_told_so(files: ParkFiles) -> None:
    po = files.park.po
    with (
        locked(po),
        pytest.raises(CatalogBusy, match="another program is changing the translations"),
        locked(po, patience=0),
    ):
        pass
    with locked(po, patience=0):
        pass


def test_a_program_that_dies_holds_nothing(files: ParkFiles, start: Start) -> None:
    process = start(HOLDER, files.park.po)
    with pytest.raises(CatalogBusy), locked(files.park.po, patience=0):
        pass
    process.kill()
    process.wait()
    with locked(files.park.po, patience=0):
        pass


def test_another_catalog_is_free(files: ParkFiles) -> None:
    other = files.park.folder / "translations" / "ko_KR" / "LC_MESSAGES" / "kiosk.po"
    other.parent.mkdir(parents=True)
    with locked(files.park.po), locked(other, patience=0):
        pass


def test_a_catalog_that_a_link_leads_to_is_the_same_one(files: ParkFiles, tmp_path: Path) -> None:
    link = tmp_path / "link.po"
    link.symlink_to(files.park.po)
    with locked(files.park.po), pytest.raises(CatalogBusy), locked(link, patience=0):
        pass


def test_several_catalogs_are_held_together_and_one_that_is_named_twice_once(files: ParkFiles) -> None:
    other = files.park.folder / "translations" / "ko_KR" / "LC_MESSAGES" / "kiosk.po"
    other.parent.mkdir(parents=True)
    with locked(other, files.park.po, other, patience=0):
        for path in (other, files.park.po):
            with pytest.raises(CatalogBusy), locked(path, patience=0):
                pass


def test_a_folder_that_is_read_only_or_gone_can_be_held(files: ParkFiles, tmp_path: Path) -> None:
    files.park.po.parent.chmod(0o555)
    try:
        with locked(files.park.po, patience=0):
            pass
    finally:
        files.park.po.parent.chmod(0o755)
    with locked(tmp_path / "nowhere" / "kiosk.po", patience=0):
        pass


def test_a_folder_that_vanishes_while_it_is_held_is_no_fault(files: ParkFiles) -> None:
    with locked(files.park.po, patience=0):
        files.park.po.parent.rename(files.park.folder / "moved")
    assert polib.pofile(str(files.park.folder / "moved" / "kiosk.po"))


def test_a_folder_that_is_replaced_before_it_is_held_is_held_anew(
    files: ParkFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, moved, lock = files.park.po.parent, files.park.folder / "moved", catalog_lock._lock

    def replaced(handle: int) -> bool:
        if not moved.exists():
            folder.rename(moved)
            folder.mkdir()
        return lock(handle)

    monkeypatch.setattr(catalog_lock, "_lock", replaced)
    with locked(files.park.po), pytest.raises(CatalogBusy), locked(files.park.po, patience=0):
        pass
