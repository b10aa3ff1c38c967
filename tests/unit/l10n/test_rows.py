"""A translator finds beside each text what is needed to translate it."""

from pathlib import Path

import pytest

from kiosk.l10n.rows import Column, UnknownState, rows_of, states_asked
from kiosk.l10n.stats import State
from tests.unit.l10n.books import Book, make_book

NAME = "clusters.tea.name"


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """The workbook of a park."""
    return make_book(tmp_path)


def test_a_row_has_note_and_room_and_the_text_in_the_language_of_reference(book: Book) -> None:
    book.add_language("zh_Hans_CN")
    book.desk.park.change(
        "order: 2", "order: 2\nreference: zh_Hans_CN", book.desk.park.japanese / "locale.yaml"
    )
    book.export()
    cells = book.read()[NAME].cells
    assert cells[Column.REFERENCE] == "茶クラスター"
    assert cells[Column.ROOM] == "60"
    assert cells[Column.NOTE] == "Full name: heading of the card, rows of lists."


def test_a_stale_text_stands_beside_what_it_was_made_from(book: Book) -> None:
    book.desk.park.change("name: Tea cluster", "name: Green tea cluster")
    book.desk.update()
    book.export()
    cells = book.read()[NAME].cells
    assert (cells[Column.SOURCE], cells[Column.PREVIOUS]) == ("Green tea cluster", "Tea cluster")
    assert cells[Column.STATE] == State.STALE
    assert book.read()["park.lead"].cells[Column.PREVIOUS] == ""


def test_a_text_that_was_changed_without_an_update_is_stale_too(book: Book) -> None:
    book.desk.park.change("name: Tea cluster", "name: Green tea cluster")
    book.export()
    cells = book.read()[NAME].cells
    assert (cells[Column.PREVIOUS], cells[Column.STATE]) == ("Tea cluster", State.STALE)


def test_each_form_of_a_plural_has_its_row(book: Book) -> None:
    book.add_language("de_DE")
    book.export()
    japanese, german = book.read(), book.read("de_DE")
    assert japanese["dock.photos[0]"].cells[Column.SOURCE] == "{n} photos"
    assert "dock.photos[1]" not in japanese
    sources = [german[f"dock.photos[{number}]"].cells[Column.SOURCE] for number in (0, 1)]
    assert sources == ["{n} photo", "{n} photos"]


def test_only_texts_in_the_states_asked_for_are_written(book: Book) -> None:
    book.desk.park.change("name: Tea cluster", "name: Green tea cluster")
    bench = book.desk.bench()
    keys = {
        state: {row[Column.KEY] for row in rows_of(bench, "ja_JP", states_asked(state))} for state in State
    }
    assert keys[State.STALE] == {NAME}
    assert keys[State.TRANSLATED] == {"dock.back", "park.lead"}
    assert "wings.north.name" in keys[State.MISSING]
    both = {row[Column.KEY] for row in rows_of(bench, "ja_JP", states_asked("stale,missing"))}
    assert both == keys[State.STALE] | keys[State.MISSING]


def test_a_state_that_there_is_not_is_refused() -> None:
    with pytest.raises(UnknownState, match=r"--only late: .* translated, stale, missing"):
        states_asked("stale,late")
