"""Every cell of a workbook is text, and whatever file comes back ends in rows or in one sentence."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kiosk.l10n import xlsx
from kiosk.l10n.xlsx import WorkbookError, read_book, write_book
from kiosk.l10n.xlsx_rows import Column
from tests.unit.l10n.books import make_book

CODES = ("ja_JP",)
ROW = {Column.KEY: "dock.back", Column.SOURCE: "Back", Column.TRANSLATION: "戻る", Column.STATE: "translated"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a workbook with one row lies."""
    path = tmp_path / "kiosk.xlsx"
    write_book(path, {"ja_JP": [ROW]})
    return path


def test_only_translation_and_state_can_be_changed(tmp_path: Path) -> None:
    book = make_book(tmp_path)
    book.export()
    sheet = book.sheet()
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    free = {
        str(head.value) for head, cell in zip(sheet[1], sheet[2], strict=True) if not cell.protection.locked
    }
    assert free == {Column.TRANSLATION, Column.STATE}
    assert all(cell.protection.locked for cell in sheet[1])


def test_the_heading_stays_in_sight_and_rows_can_be_filtered(path: Path) -> None:
    sheet = load_workbook(path)["ja_JP"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:K2"
    assert [sheet.column_dimensions[letter].hidden for letter in "IJK"] == [False, True, True]


@pytest.mark.parametrize(
    "text", ["=SUM(A1)", "+1", "007", "1/2", "#N/A", "  two  ", "a\nb", "<b>&amp;", "𠮷"]
)
def test_whatever_a_text_looks_like_it_stays_that_text(tmp_path: Path, text: str) -> None:
    path = tmp_path / "kiosk.xlsx"
    write_book(path, {"ja_JP": [{**ROW, Column.TRANSLATION: text}]})
    cell = load_workbook(path)["ja_JP"]["F2"]
    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")
    (row,) = read_book(path, CODES)["ja_JP"]
    assert (row.cells[Column.TRANSLATION], row.fault) == (text, "")


@pytest.mark.parametrize("text", ["a\r\nb", "a_x000D_\nb", "a\rb"])
def test_line_breaks_of_other_programs_are_undone(path: Path, text: str) -> None:
    book = load_workbook(path)
    book["ja_JP"]["F2"].value = text
    book.save(path)
    (row,) = read_book(path, CODES)["ja_JP"]
    assert row.cells[Column.TRANSLATION] == "a\nb"


@pytest.mark.parametrize(("text", "why"), [("a\vb", "U\\+000B"), ("a" * 32_768, "longer than the 32,767")])
def test_a_text_that_a_cell_cannot_hold_is_refused(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(WorkbookError, match=f"dock.back .*{why}"):
        write_book(tmp_path / "kiosk.xlsx", {"ja_JP": [{**ROW, Column.TRANSLATION: text}]})


def test_where_nothing_can_be_written_nothing_is_left_open(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_book(tmp_path / "nowhere" / "kiosk.xlsx", {"ja_JP": [ROW]})


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ("=1+1", "translation is a formula"),
        (12, "translation is a number"),
        (True, "translation is true or false"),
    ],
)
def test_a_cell_that_is_no_text_is_told(path: Path, value: object, fault: str) -> None:
    book = load_workbook(path)
    book["ja_JP"]["F2"].value = value
    book.save(path)
    (row,) = read_book(path, CODES)["ja_JP"]
    assert row.fault == fault


def test_columns_are_found_by_their_headings_in_any_order(path: Path) -> None:
    book = load_workbook(path)
    book["ja_JP"].insert_cols(1)
    book["ja_JP"].move_range("F1:F2", cols=20)
    book.save(path)
    (row,) = read_book(path, CODES)["ja_JP"]
    assert {name: text for name, text in row.cells.items() if text} == ROW


def _renamed(path: Path) -> None:
    book = load_workbook(path)
    book["ja_JP"]["C1"].value = "English"
    book.save(path)


def _doubled(path: Path) -> None:
    book = load_workbook(path)
    book["ja_JP"]["L1"].value = "translation"
    book.save(path)


def _another_sheet(path: Path) -> None:
    book = load_workbook(path)
    book.create_sheet("Remarks")
    book.save(path)


def _emptied(path: Path) -> None:
    book = load_workbook(path)
    book["ja_JP"].delete_rows(1, 2)
    book.save(path)


def _far_row(path: Path) -> None:
    book = load_workbook(path)
    book["ja_JP"]["A900000"].value = "dock.back"
    book.save(path)


def _entities(path: Path) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>'
    _replace(path, "xl/workbook.xml", bomb.encode("utf-16"))


def _nothing_in_it(path: Path) -> None:
    _replace(path, "xl/worksheets/sheet1.xml", b"<worksheet>")


def _text_file(path: Path) -> None:
    path.write_text("key\ttranslation\n", encoding="utf-8")


def _other_archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("holiday.txt", "sun")


def _replace(path: Path, name: str, data: bytes) -> None:
    with zipfile.ZipFile(path) as parts:
        kept = {part: parts.read(part) for part in parts.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        for part, had in {**kept, name: data}.items():
            parts.writestr(part, had)


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (_renamed, "the column “source” of the sheet ja_JP is missing"),
        (_doubled, "the column “translation” of the sheet ja_JP is there more than once"),
        (_another_sheet, "the sheet 'Remarks' is no language of these"),
        (_emptied, "the sheet ja_JP is empty"),
        (_far_row, "more than 50,000 rows"),
        (_entities, "declares a document type"),
        (_nothing_in_it, "no workbook that can be read"),
        (_text_file, "no workbook that can be read"),
        (_other_archive, "no workbook that can be read"),
    ],
)
def test_an_unusable_file_is_refused_in_one_sentence(
    path: Path, spoil: Callable[[Path], None], why: str
) -> None:
    spoil(path)
    with pytest.raises(WorkbookError, match=why) as caught:
        read_book(path, CODES)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_too_large_is_not_opened(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_BYTES", 1_000)
    with pytest.raises(WorkbookError, match="larger than 1,000 bytes"):
        read_book(path, CODES)


def test_a_file_that_swells_is_not_unpacked(path: Path) -> None:
    _replace(path, "xl/swollen.xml", b" " * (xlsx.MOST_UNPACKED + 1))
    assert path.stat().st_size < xlsx.MOST_BYTES
    with pytest.raises(WorkbookError, match="when unpacked"):
        read_book(path, CODES)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    part=st.integers(0, 20), place=st.integers(0, 10_000), junk=st.binary(max_size=6), cut=st.integers(0, 6)
)
def test_whatever_bytes_come_in_only_rows_or_a_sentence_come_out(
    tmp_path: Path, part: int, place: int, junk: bytes, cut: int
) -> None:
    path = tmp_path / "kiosk.xlsx"
    write_book(path, {"ja_JP": [ROW]})
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
        name = names[part % len(names)]
        data = parts.read(name)
    place %= len(data)
    _replace(path, name, data[:place] + junk + data[place + cut :])
    try:
        rows = read_book(path, CODES)
    except WorkbookError as error:
        assert str(path) in str(error)  # noqa: PT017  # both outcomes are right
    else:
        assert set(rows) <= set(CODES)
