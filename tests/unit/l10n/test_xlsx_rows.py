"""A translator finds beside each text what is needed to translate it."""

from pathlib import Path

import pytest

from kiosk.l10n.status import Status
from kiosk.l10n.xlsx_rows import Column, UnknownStatus, export_rows, parse_states
from tests.unit.l10n.books import Book, make_book

NAME = "clusters.tea.name"


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """The workbook of a park."""
    return make_book(tmp_path)


def test_a_row_has_note_and_room_and_the_text_in_the_language_of_reference(book: Book) -> None:
    book.add_language("zh_Hans_CN")
    book.files.park.change(
        "order: 2", "order: 2\nreference: zh_Hans_CN", book.files.park.japanese / "locale.yaml"
    )
    book.export()
    cells = book.read()[NAME].cells
    assert cells[Column.REFERENCE] == "茶クラスター"
    assert cells[Column.ROOM] == "60"
    assert cells[Column.NOTE] == "Full name: heading of the card, rows of lists."


def test_a_stale_text_stands_beside_what_it_was_made_from(book: Book) -> None:
    book.files.park.change("name: Tea cluster", "name: Green tea cluster")
    book.files.update()
    book.export()
    cells = book.read()[NAME].cells
    assert (cells[Column.SOURCE], cells[Column.PREVIOUS]) == ("Green tea cluster", "Tea cluster")
    assert cells[Column.STATE] == Status.STALE
    assert book.read()["park.lead"].cells[Column.PREVIOUS] == ""


def test_a_text_that_was_changed_without_an_update_is_stale_too(book: Book) -> None:
    book.files.park.change("name: Tea cluster", "name: Green tea cluster")
    book.export()
    cells = book.read()[NAME].cells
    assert (cells[Column.PREVIOUS], cells[Column.STATE]) == ("Tea cluster", Status.STALE)


def test_each_form_of_a_plural_has_its_row(book: Book) -> None:
    book.add_language("de_DE")
    book.export()
    japanese, german = book.read(), book.read("de_DE")
    assert japanese["dock.photos[0]"].cells[Column.SOURCE] == "{n} photos"
    assert "dock.photos[1]" not in japanese
    sources = [german[f"dock.photos[{number}]"].cells[Column.SOURCE] for number in (0, 1)]
    assert sources == ["{n} photo", "{n} photos"]


def test_only_texts_in_the_states_asked_for_are_written(book: Book) -> None:
    book.files.park.change("name: Tea cluster", "name: Green tea cluster")
    project = book.files.project()
    keys = {
        state: {row[Column.KEY] for row in export_rows(project, "ja_JP", parse_states(state))}
        for state in Status
    }
    assert keys[Status.STALE] == {NAME}
    assert keys[Status.TRANSLATED] == {"dock.back", "park.lead"}
    assert "wings.north.name" in keys[Status.MISSING]
    both = {row[Column.KEY] for row in export_rows(project, "ja_JP", parse_states("stale,missing"))}
    assert both == keys[Status.STALE] | keys[Status.MISSING]


def test_a_state_that_there_is_not_is_refused() -> None:
    with pytest.raises(UnknownStatus, match=r"--only late: .* translated, stale, missing"):
        parse_states("stale,late")
