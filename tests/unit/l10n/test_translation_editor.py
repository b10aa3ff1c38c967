"""A translation is saved where it can be, told in the journal, and can be taken back."""

import errno
import json
from collections.abc import Callable
from pathlib import Path

import polib
import pytest

from kiosk.i18n.catalogs import CatalogError
from kiosk.l10n import translation_editor as module
from kiosk.l10n.catalog_file import write_text
from kiosk.l10n.project import Project
from kiosk.l10n.translation_editor import ChangedSince
from tests.unit.l10n.saver import NAME, Saver


@pytest.fixture
def saver(tmp_path: Path) -> Saver:
    """A park whose catalog nobody has changed yet."""
    (tmp_path / "park").mkdir()
    return Saver(tmp_path)


@pytest.fixture
def read_only(saver: Saver, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be written into the park's own folder."""

    def refuse(path: Path, text: str) -> None:
        if path.is_relative_to(saver.files.park.folder):
            raise OSError(errno.EROFS, "Read-only file system", str(path))
        write_text(path, text)

    monkeypatch.setattr(module, "write_text", refuse)


def test_only_the_entry_that_was_changed_changes_in_the_file(saver: Saver) -> None:
    before = saver.files.park.po.read_text(encoding="utf-8").splitlines()
    saver.save("お茶クラスター")
    after = saver.files.park.po.read_text(encoding="utf-8").splitlines()
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [
        ('msgstr "茶クラスター"', 'msgstr "お茶クラスター"')
    ]


def test_a_change_made_meanwhile_elsewhere_is_not_lost(saver: Saver) -> None:
    saver.files.translate({"dock.back": "もどる"})
    saver.save("お茶クラスター")
    assert saver.files.entry("dock.back").msgstr == "もどる"


def test_a_saved_translation_is_good_for_the_present_text(saver: Saver) -> None:
    saver.files.park.change("name: Tea cluster", "name: Green tea cluster")
    saver.files.update()
    saver.save("緑茶クラスター")
    entry = saver.files.entry(NAME)
    assert (entry.msgid, entry.msgstr, entry.fuzzy, entry.previous_msgid) == (
        "Green tea cluster",
        "緑茶クラスター",
        False,
        None,
    )


def test_a_translation_can_be_marked_for_another_look(saver: Saver) -> None:
    assert saver.save("緑茶クラスター", review=True).review
    assert saver.files.entry(NAME).fuzzy


def test_a_text_that_is_not_yet_in_the_file_gets_its_entry(saver: Saver) -> None:
    saver.files.park.change("name: Tea cluster\n", "name: Tea cluster\n    goal: Much tea\n")
    saver.save("茶をたくさん", "clusters.tea.goal")
    entry = saver.files.entry("clusters.tea.goal")
    assert (entry.msgid, entry.msgstr, entry.comment.splitlines()[0]) == (
        "Much tea",
        "茶をたくさん",
        "What it is meant to become; a line without a final stop.",
    )


def test_the_journal_tells_who_changed_what_and_when(saver: Saver) -> None:
    saver.save("お茶クラスター")
    assert json.loads(saver.journal.read_text(encoding="utf-8")) == {
        "when": "2020-01-02T03:04:05+00:00",
        "who": "mio",
        "locale": "ja_JP",
        "key": NAME,
        "old": ["茶クラスター"],
        "new": ["お茶クラスター"],
        "review": False,
        "file": str(saver.files.park.po),
    }


def test_changes_are_taken_back_one_by_one(saver: Saver) -> None:
    before = saver.files.park.po.read_bytes()
    saver.save("一")
    saver.save("二", "dock.back")
    assert saver.undo() is not None
    assert saver.files.entry("dock.back").msgstr == "戻る"
    saver.undo()
    assert saver.files.park.po.read_bytes() == before
    assert saver.undo() is None
    assert len(saver.journal.read_text(encoding="utf-8").splitlines()) == 4


def test_taking_back_brings_the_marks_back_too(saver: Saver) -> None:
    saver.files.park.change("name: Tea cluster", "name: Green tea cluster")
    saver.files.update()
    before = saver.files.park.po.read_bytes()
    saver.save("緑茶クラスター")
    saver.undo()
    assert saver.files.park.po.read_bytes() == before


@pytest.mark.usefixtures("read_only")
def test_where_nothing_can_be_written_the_change_goes_beside(saver: Saver) -> None:
    before = saver.files.park.po.read_bytes()
    edit = saver.save("お茶クラスター")
    assert saver.files.park.po.read_bytes() == before
    assert edit.file == str(saver.overlay / "ja_JP.po")
    entries = [entry for entry in polib.pofile(edit.file) if entry.msgctxt]
    assert [(entry.msgctxt, entry.msgstr) for entry in entries] == [(NAME, "お茶クラスター")]
    found = saver.editor.entry(saver.files.project(), "ja_JP", NAME)
    assert found
    assert found.msgstr == "お茶クラスター"


def test_a_text_that_has_been_changed_beside_is_changed_there_again(saver: Saver) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "write_text", _only(saver.overlay))
        saver.save("一")
    saver.save("二")
    assert saver.files.entry(NAME).msgstr == "茶クラスター"
    assert saver.editor.entry(saver.files.project(), "ja_JP", NAME).msgstr == "二"  # type: ignore[union-attr]


def test_an_unsound_file_is_not_touched(saver: Saver) -> None:
    saver.files.park.po.write_text('msgid "cut', encoding="utf-8")
    with pytest.raises(CatalogError):
        saver.editor.entry(saver.files.project(), "ja_JP", NAME)
    assert saver.files.park.po.read_text(encoding="utf-8") == 'msgid "cut'


def _only(folder: Path) -> Callable[[Path, str], None]:

    def guarded(path: Path, text: str) -> None:
        if not path.is_relative_to(folder):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        write_text(path, text)

    return guarded


def test_a_text_that_has_lost_its_plural_is_written_with_one_form(saver: Saver) -> None:
    saver.save("{n}枚", "dock.photos")
    saver.files.park.change('    plural: "{n} photos"\n', "", saver.files.park.interface)
    saver.save("{n}枚の写真", "dock.photos")
    entry = saver.files.entry("dock.photos")
    assert (entry.msgstr, entry.msgstr_plural) == ("{n}枚の写真", {})


def test_a_journal_that_cannot_be_written_does_not_undo_a_save(saver: Saver) -> None:
    saver.journal.mkdir(parents=True)
    saver.save("お茶クラスター")
    assert saver.files.entry(NAME).msgstr == "お茶クラスター"
    assert str(saver.journal) in saver.editor.journal_fault
    assert saver.undo() is not None
    assert saver.files.entry(NAME).msgstr == "茶クラスター"
    saver.journal.rmdir()
    saver.save("お茶クラスター")
    assert saver.editor.journal_fault == ""


def test_a_change_that_could_not_be_taken_back_can_be_later(saver: Saver) -> None:
    saver.save("お茶クラスター")
    sound = saver.files.park.po.read_bytes()
    saver.files.park.po.write_text('msgid "cut', encoding="utf-8")
    with pytest.raises(CatalogError):
        saver.undo()
    saver.files.park.po.write_bytes(sound)
    assert saver.undo() is not None
    assert saver.files.entry(NAME).msgstr == "茶クラスター"


def test_what_somebody_changed_later_is_not_taken_back(saver: Saver) -> None:
    saver.save("もどる", "dock.back")
    saver.save("お茶クラスター")
    saver.files.translate({NAME: "緑茶クラスター"})
    with pytest.raises(ChangedSince, match=f"{NAME} has been changed again"):
        saver.undo()
    assert saver.files.entry(NAME).msgstr == "緑茶クラスター"
    saver.undo()
    assert saver.files.entry("dock.back").msgstr == "戻る"


def test_a_change_of_a_text_that_is_gone_is_not_taken_back(saver: Saver) -> None:
    saver.save("お茶クラスター")
    saver.files.park.change("  - id: tea\n", "  - id: leaf\n")
    saver.files.update()
    with pytest.raises(ChangedSince):
        saver.undo()
    assert not saver.editor.undoable


def test_what_is_taken_back_beside_no_longer_hides_the_file(saver: Saver) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "write_text", _only(saver.overlay))
        saver.save("お茶クラスター")
        saver.save("山", "wings.north.name")
        saver.undo()
        saver.undo()
    saver.files.translate({NAME: "緑茶クラスター", "wings.north.name": "北"})
    project = saver.files.project()
    found = [saver.editor.entry(project, "ja_JP", key) for key in (NAME, "wings.north.name")]
    assert [entry.msgstr for entry in found if entry] == ["緑茶クラスター", "北"]


def test_what_was_saved_beside_for_an_earlier_text_gives_way_to_the_file(saver: Saver) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "write_text", _only(saver.overlay))
        saver.save("お茶クラスター")
    saver.files.park.change("name: Tea cluster", "name: Coffee cluster")
    po = saver.files.park.po
    saver.files.park.change(
        'msgid "Tea cluster"\nmsgstr "茶クラスター"', 'msgid "Coffee cluster"\nmsgstr "珈琲クラスター"', po
    )
    found = saver.editor.entry(saver.files.project(), "ja_JP", NAME)
    assert found
    assert found.msgstr == "珈琲クラスター"


def test_a_park_in_the_languages_of_another_one_gets_its_translations_beside(saver: Saver) -> None:
    project = Project(saver.files.park.read(), saver.files.park.folder / "own" / "translations")
    edit = saver.editor.save(
        project, "ja_JP", saver.message(NAME), ("お茶クラスター",), seen=("",), review=False
    )
    assert edit.file == str(saver.overlay / "ja_JP.po")
    assert not project.translations.exists()


def test_a_catalog_that_is_write_protected_is_left_as_it_is(saver: Saver) -> None:
    saver.files.park.po.chmod(0o444)
    edit = saver.save("お茶クラスター")
    assert edit.file == str(saver.overlay / "ja_JP.po")
    assert saver.files.entry(NAME).msgstr == "茶クラスター"


def test_saving_what_is_there_already_is_no_change(saver: Saver) -> None:
    before = saver.files.park.po.read_bytes()
    saver.save("茶クラスター")
    assert saver.files.park.po.read_bytes() == before
    assert not saver.journal.exists()
    assert not saver.editor.undoable
