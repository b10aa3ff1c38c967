"""A save loses nothing of others, and reads and writes a catalog no more often than it must."""

import errno
from collections import Counter
from pathlib import Path
from shutil import rmtree

import polib
import pytest

from kiosk.l10n import translation_editor as module
from kiosk.l10n.catalog_file import parse_sound_po, write_text
from kiosk.l10n.translation_editor import ChangedMeanwhile
from tests.unit.l10n.saver import NAME, Saver


@pytest.fixture
def saver(tmp_path: Path) -> Saver:
    """An editor with nothing changed yet."""
    (tmp_path / "park").mkdir()
    return Saver(tmp_path)


def test_what_somebody_else_made_of_the_text_meanwhile_is_not_replaced_unseen(saver: Saver) -> None:
    seen = ("茶クラスター",)
    saver.files.translate({NAME: "緑茶クラスター"})
    with pytest.raises(ChangedMeanwhile, match=f"{NAME} has become “緑茶クラスター” meanwhile") as told:
        saver.save("お茶クラスター", seen=seen)
    assert saver.files.entry(NAME).msgstr == "緑茶クラスター"
    assert not saver.editor.undoable
    saver.save("お茶クラスター", seen=told.value.forms)
    assert saver.files.entry(NAME).msgstr == "お茶クラスター"


def test_who_saves_what_somebody_else_has_saved_too_is_told_nothing(saver: Saver) -> None:
    saver.files.translate({NAME: "緑茶クラスター"})
    saver.save("緑茶クラスター", seen=("茶クラスター",))
    assert saver.files.entry(NAME).msgstr == "緑茶クラスター"


def test_a_save_reads_the_catalog_once_and_writes_it_once(
    saver: Saver, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, message, po = saver.files.project(), saver.message(NAME), saver.files.park.po
    reads, writes = Counter[Path](), Counter[Path]()
    opened = Path.open

    def read(path: Path, *args: str, **options: str) -> object:
        reads[path] += 1
        return opened(path, *args, **options)  # type: ignore[call-overload]  # as it was called

    def write(path: Path, text: str) -> None:
        writes[path] += 1
        write_text(path, text)

    monkeypatch.setattr(Path, "open", read)
    monkeypatch.setattr(module, "write_text", write)
    saver.editor.save(project, "ja_JP", message, ("お茶クラスター",), seen=("茶クラスター",), review=False)
    assert (reads[po], writes) == (1, {po: 1})


def test_a_catalog_is_parsed_only_after_somebody_else_has_changed_it(
    saver: Saver, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = list[bytes]()

    def parse(data: bytes, code: str, file: str) -> polib.POFile:
        parsed.append(data)
        return parse_sound_po(data, code, file)

    monkeypatch.setattr(module, "parse_sound_po", parse)
    saver.save("一")
    saver.save("二", "dock.back")
    saver.undo()
    assert len(parsed) == 1
    saver.files.translate({"dock.back": "もどる"})
    saver.save("三")
    assert len(parsed) == 2
    assert (saver.files.entry(NAME).msgstr, saver.files.entry("dock.back").msgstr) == ("三", "もどる")


def test_a_save_that_failed_is_not_in_the_next_one(saver: Saver, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path, _: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(module, "write_text", fail)
        with pytest.raises(OSError, match="No space"):
            saver.save("一")
    saver.save("二", "dock.back")
    assert (saver.files.entry(NAME).msgstr, saver.files.entry("dock.back").msgstr) == ("茶クラスター", "二")


def test_where_the_catalog_vanished_the_change_goes_beside(saver: Saver) -> None:
    project, message = saver.files.project(), saver.message(NAME)
    rmtree(saver.files.park.japanese)
    edit = saver.editor.save(project, "ja_JP", message, ("お茶クラスター",), seen=("",), review=False)
    assert edit.file == str(saver.overlay / "ja_JP.po")
    assert not saver.files.park.japanese.exists()


def test_a_catalog_without_a_text_keeps_its_header_with_the_first_one(saver: Saver) -> None:
    po = saver.files.park.po
    po.write_text(
        '# Of our own.\nmsgid ""\nmsgstr "Language: ja_JP\\nLast-Translator: Mio\\n"\n', encoding="utf-8"
    )
    saver.save("お茶クラスター")
    text = po.read_text(encoding="utf-8")
    assert text.startswith("# Of our own.")
    assert "Last-Translator: Mio" in text
    assert saver.files.entry(NAME).msgstr == "お茶クラスター"
