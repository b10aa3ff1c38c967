"""A workbook goes out and comes back by two commands that tell what they do."""

import errno
import json
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.commands.i18n import xlsx_commands
from kiosk.app.commands.i18n.xlsx_commands import COMMANDS, FileExists, NoOpenpyxl
from kiosk.l10n.xlsx_rows import Column, UnknownStatus
from tests.unit.l10n.books import Book, make_book

NAME = "clusters.tea.name"
TEXT = Column.TRANSLATION

pytestmark = pytest.mark.usefixtures("qapp")
Run = Callable[..., int]


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """The workbook of a park in two languages, not yet written."""
    book = make_book(tmp_path)
    book.add_language("de_DE")
    return book


@pytest.fixture
def run(book: Book) -> Run:
    """Return a function that runs one of the commands with options as on the command line."""

    def run(command: str, **options: object) -> int:
        known: dict[str, object] = {"json": False, "dry_run": False, "only": "", "languages": []}
        places = {"output": book.path, "file": book.path}
        return COMMANDS[command](book.files.project(), Namespace(**{**known, **places, **options}))

    return run


def test_an_export_that_comes_back_changes_no_catalog(
    book: Book, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    before = book.files.park.po.read_bytes()
    assert run("export") == 0
    assert run("import") == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "de_DE: 0 texts taken, 0 rows rejected.",
        "ja_JP: 0 texts taken, 0 rows rejected.",
    ]
    assert book.files.park.po.read_bytes() == before


def test_an_export_does_not_write_over_a_workbook(run: Run) -> None:
    run("export")
    with pytest.raises(FileExists, match="--output"):
        run("export")


def test_an_unknown_state_is_refused(book: Book, run: Run) -> None:
    with pytest.raises(UnknownStatus):
        run("export", only="stale,gone")
    assert not book.path.exists()


def test_both_languages_are_taken_and_the_differences_told(
    book: Book, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    run("export")
    book.change({(NAME, TEXT): "お茶\nクラスター"})
    book.change({("dock.back", TEXT): "Zurück"}, "de_DE")
    assert run("import") == 0
    told = capsys.readouterr().out
    assert f"ja_JP {NAME}: “茶クラスター” → “お茶\\nクラスター”, translated\n" in told
    assert "de_DE dock.back: “戻る” → “Zurück”, translated\n" in told
    assert "Zurück" in book.files.project().path("de_DE").read_text(encoding="utf-8")
    assert book.files.entry(NAME).msgstr == "お茶\nクラスター"


def test_rejected_rows_go_to_a_second_workbook_that_can_be_mended_and_sent_again(
    book: Book, run: Run
) -> None:
    run("export")
    book.change({("park.lead", TEXT): "パーク。", (NAME, TEXT): "お茶クラスター"})
    assert run("import") == 1
    second = book.path.with_name("kiosk.rejected.xlsx")
    head, row = ([cell.value for cell in cells] for cells in book.sheet(path=second).iter_rows())
    told = dict(zip(head, row, strict=True))
    assert (told["key"], told["translation"]) == ("park.lead", "パーク。")
    assert told["reason"] == "{park_area} is in the source and not here"
    assert book.files.entry(NAME).msgstr == "お茶クラスター"
    book.path = second
    book.change({("park.lead", TEXT): "{park_area}の公園。"})
    assert run("import", file=second) == 0
    assert book.files.entry("park.lead").msgstr == "{park_area}の公園。"


def test_a_dry_run_tells_everything_and_writes_nothing(
    book: Book, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    run("export")
    book.change({("park.lead", TEXT): "パーク。", (NAME, TEXT): "お茶クラスター"})
    before = {path: path.read_bytes() for path in book.files.park.folder.rglob("*") if path.is_file()}
    capsys.readouterr()
    assert run("import", dry_run=True, json=True) == 1
    data = json.loads(capsys.readouterr().out)
    assert [one["key"] for one in data["taken"]] == [NAME]
    assert [(one["key"], one["locale"]) for one in data["rejected"]] == [("park.lead", "ja_JP")]
    assert data["rejected_file"] is None
    assert {path: path.read_bytes() for path in book.files.park.folder.rglob("*") if path.is_file()} == before


def test_characters_that_no_font_draws_are_rejected(
    book: Book, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    run("export")
    book.change({(NAME, TEXT): "茶\u1234クラスター"})
    assert run("import", dry_run=True) == 1
    assert f"{NAME}: rejected, the font Kiosk Sans JP has no ሴ" in capsys.readouterr().out


def test_without_openpyxl_a_sentence_tells_how_to_get_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "kiosk.l10n.xlsx")
    monkeypatch.delattr("kiosk.l10n.xlsx")
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    for command in COMMANDS:
        with pytest.raises(NoOpenpyxl, match=r"pip install \"park-kiosk\[translate\]\""):
            run(command)


def test_a_control_sign_in_a_rejected_row_costs_no_good_one(
    book: Book, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    run("export")
    book.change({("park.lead", TEXT): "パーク\x7f。", (NAME, TEXT): "お茶クラスター"})
    capsys.readouterr()
    assert run("import") == 1
    assert book.files.entry(NAME).msgstr == "お茶クラスター"
    second = book.path.with_name("kiosk.rejected.xlsx")
    assert "The rejected rows are in" in capsys.readouterr().out
    values = [cell.value for row in book.sheet(path=second).iter_rows() for cell in row]
    assert "パーク\\x7f。" in values


def test_rejected_rows_of_an_earlier_time_are_not_written_over(book: Book, run: Run) -> None:
    run("export")
    book.change({("park.lead", TEXT): "パーク。"})
    first = book.path.with_name("kiosk.rejected.xlsx")
    first.write_bytes(b"somebody's work")
    assert run("import") == 1
    assert run("import") == 1
    assert first.read_bytes() == b"somebody's work"
    assert sorted(path.name for path in first.parent.glob("*.rejected*")) == [
        "kiosk.rejected.xlsx",
        "kiosk.rejected2.xlsx",
        "kiosk.rejected3.xlsx",
    ]


def test_nothing_is_said_to_be_taken_unless_it_is_written(
    book: Book, run: Run, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, _: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    run("export")
    book.change({(NAME, TEXT): "お茶クラスター"})
    capsys.readouterr()
    monkeypatch.setattr(xlsx_commands, "write_text", refuse)
    with pytest.raises(OSError, match="No space left"):
        run("import")
    assert "taken" not in capsys.readouterr().out
