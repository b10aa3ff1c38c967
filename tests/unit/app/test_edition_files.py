"""What a running kiosk shows after a save, and what it says is wrong."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.edition_files import EditionFiles, Reading, edition_files
from kiosk.app.paths import load_edition
from kiosk.content.edition import Edition
from tests.ui.parks import add_languages, cluster, write_park

NAME = "clusters.quarter-1.name"


class Running:
    """A park's folder, and what a kiosk that follows it shows."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        write_park(folder, [cluster(1), cluster(2)], words=[])
        (folder / "interface.yaml").write_text("dock: {map: {text: Map, note: A button., max: 8}}\n")
        add_languages(folder, "ja_JP")
        self.yaml = folder / "park.yaml"
        self.japanese = folder / "translations" / "ja_JP"
        self.po = self.japanese / "LC_MESSAGES" / "kiosk.po"
        self.edition: Edition = load_edition(folder)
        self.places: EditionFiles = edition_files(folder, self.edition)

    def change(self, old: str, new: str, file: Path) -> None:
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def read(self) -> Reading:
        reading = self.places.read(self.edition)
        self.edition = reading.edition
        return reading

    def fault(self) -> str:
        """Return the one fault, and find that all that was shown stays."""
        before = self.edition
        (fault,) = self.read().faults
        assert self.edition.locales == before.locales
        assert self.edition.catalogs == before.catalogs
        assert self.edition.content == before.content
        return fault

    def japanese_name(self) -> str:
        return self.edition.catalogs["ja_JP"].entries[NAME].forms[0]


@pytest.fixture
def running(tmp_path: Path) -> Running:
    return Running(tmp_path)


def test_sound_files_are_shown_as_they_are(running: Running) -> None:
    running.change("訳Quarter 1", "第一区", running.po)
    running.change("Quarter 2", "Quarter Two", running.yaml)
    running.change("order:", "name: にほんご\norder:", running.japanese / "locale.yaml")
    assert running.read().faults == ()
    assert running.japanese_name() == "第一区"
    assert running.edition.content.clusters[1].name == "Quarter Two"
    assert running.edition.locales["ja_JP"].name == "にほんご"


def test_a_catalog_cut_anywhere_keeps_the_last_good_one_and_its_line_is_named(running: Running) -> None:
    """At each line end, and inside each line."""
    whole = running.po.read_text(encoding="utf-8")
    last = running.japanese_name()
    lines = whole.splitlines(keepends=True)
    needed = "".join(lines).rstrip()
    for number in range(len(lines)):
        for part in ("", lines[number][: len(lines[number]) // 2]):
            saved = "".join(lines[:number]) + part
            if saved.rstrip() == needed:
                continue
            running.po.write_text(saved, encoding="utf-8")
            reading = running.read()
            # A line that ends within a comment or between two lines of the grammar is found a line later.
            assert running.edition.catalogs["ja_JP"].entries[NAME].forms == (last,), number
            if reading.faults:
                place, line = reading.faults[0].split(":")[:2]
                assert (place, int(line) <= number + 1) == (str(running.po), True)
            else:
                assert "msgctxt" not in "".join(lines[number:]), number
    running.po.write_text(whole, encoding="utf-8")
    assert running.read().faults == ()


@pytest.mark.parametrize(
    ("spoil", "cause"),
    [
        (lambda _: b"", "no header"),
        (lambda data: b"\xef\xbb\xbf" + data, "byte order mark"),
        (lambda data: data.replace("訳".encode(), b"\xe9", 1), "not in UTF-8"),
        (lambda data: data.replace(b"\nmsgctxt", b"\n<<<<<<< ours\nmsgctxt", 1), "merge conflict"),
        (lambda data: data.replace("訳Quarter 1".encode(), "訳{quarter".encode(), 1), "no placeholder"),
    ],
    ids=["empty", "byte order mark", "Latin-1", "conflict markers", "a brace"],
)
def test_a_broken_catalog_is_not_shown_and_the_cause_is_named(
    running: Running, spoil: Callable[[bytes], bytes], cause: str
) -> None:
    sound = running.po.read_bytes()
    running.po.write_bytes(spoil(sound))
    fault = running.fault()
    assert fault.startswith(f"{running.po}:")
    assert cause in fault
    assert fault.endswith("What was shown before stays.")
    assert "left out" not in fault
    running.po.write_bytes(sound.replace("訳Quarter 1".encode(), "第一区".encode()))
    assert running.read().faults == ()
    assert running.japanese_name() == "第一区"


def test_a_catalog_that_lost_texts_is_refused_as_cut(running: Running) -> None:
    entries = running.po.read_text(encoding="utf-8").split("\n\n")
    running.po.write_text("\n\n".join(entries[:-2]) + "\n", encoding="utf-8")
    assert "cut off: 2 texts that were there are gone, such as “" in running.fault()


def test_texts_that_the_content_no_longer_has_may_go(running: Running) -> None:
    entries = running.po.read_text(encoding="utf-8").split("\n\n")
    kept = [entry for entry in entries if "clusters.quarter-2." not in entry]
    assert len(kept) < len(entries)
    write_park(running.folder, [cluster(1)])
    running.po.write_text("\n\n".join(kept), encoding="utf-8")
    assert running.read().faults == ()


@pytest.mark.parametrize(
    "gone", ["kiosk.po", "LC_MESSAGES", "ja_JP", "en", "translations", "interface.yaml", "park.yaml"]
)
def test_what_vanishes_stays_on_the_screen_until_it_returns(running: Running, gone: str) -> None:
    (path,) = [path for path in running.folder.rglob(gone) if path.name == gone]
    away = running.folder.parent / "away"
    path.rename(away)
    fault = running.fault()
    assert str(path.parent) in fault
    assert "left out" not in fault
    away.rename(path)
    assert running.read().faults == ()


def test_a_broken_profile_keeps_the_last_good_one(running: Running) -> None:
    for code in ("en", "ja_JP"):
        profile = running.folder / "translations" / code / "locale.yaml"
        profile.write_text("order: first\n", encoding="utf-8")
        assert f"{profile}:1:" in running.fault()
        profile.write_text("order: 7\n", encoding="utf-8")
        assert running.read().faults == ()
        assert running.edition.locales[code].order == 7


def test_one_broken_language_does_not_hold_up_the_others(running: Running) -> None:
    running.po.write_text("", encoding="utf-8")
    running.change("Quarter 2", "Quarter Two", running.yaml)
    assert len(running.read().faults) == 1
    assert running.edition.content.clusters[1].name == "Quarter Two"


def test_a_broken_file_beside_a_read_only_catalog_keeps_what_was_shown(tmp_path: Path) -> None:
    running = Running(tmp_path / "park")
    beside = tmp_path / "overlay"
    beside.mkdir()
    catalog = running.po.read_text(encoding="utf-8").replace("訳Quarter 1", "第一区")
    (beside / "ja_JP.po").write_text(catalog, encoding="utf-8")
    running.places = edition_files(running.folder, running.edition, beside)
    assert running.read().faults == ()
    assert running.japanese_name() == "第一区"
    (beside / "ja_JP.po").write_text(catalog[:-3], encoding="utf-8")
    fault = running.fault()
    assert fault.startswith(f"{beside / 'ja_JP.po'}:")
    assert "left out" not in fault
    assert running.japanese_name() == "第一区"
    assert beside / "ja_JP.po" in running.places.files()


def test_a_broken_content_file_keeps_everything(running: Running) -> None:
    running.change("name: Quarter 2", "nome: Quarter Two", running.yaml)
    assert "“nome” is unknown" in running.fault()


def test_a_language_that_is_added_waits_for_the_next_start(running: Running) -> None:
    shutil.copytree(running.japanese, running.folder / "translations" / "ko_KR")
    (running.folder / "translations" / "ko_KR" / "LC_MESSAGES" / "kiosk.po").write_text("broken")
    (fault,) = running.read().faults
    assert "ko_KR" in fault
    running.change("msgid", "msgid", running.po)
    shutil.rmtree(running.folder / "translations" / "ko_KR")
    assert running.read().faults == ()
    assert set(running.edition.locales) == {"en", "ja_JP"}


def test_a_park_in_a_folder_named_as_a_language_is_not_that_language(tmp_path: Path) -> None:
    running = Running(tmp_path / "ja_JP")
    running.change("legend: Area is area", "legend: Area is area #1", running.yaml)
    running.read()
    shutil.rmtree(running.japanese)
    fault = running.fault()
    assert fault.startswith(f"{running.japanese}")
    assert "is no such folder" in fault


def test_another_source_language_needs_a_new_start(running: Running) -> None:
    running.change("source_language: en", "source_language: ja_JP", running.yaml)
    assert "needs a new start" in running.fault()


def test_what_was_wrong_at_the_start_is_known(tmp_path: Path) -> None:
    write_park(tmp_path, [cluster(1)])
    add_languages(tmp_path, "ja_JP")
    (tmp_path / "translations" / "ja_JP" / "locale.yaml").write_text("order: first\n")
    edition = load_edition(tmp_path)
    places = edition_files(tmp_path, edition)
    assert places.steadied(edition, edition).faults == places.read(edition).faults != ()
