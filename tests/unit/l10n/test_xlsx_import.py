"""What a translator changed is taken if it is sound and still stands for the source; the rest stays."""

from pathlib import Path

import polib
import pytest

from kiosk.i18n.po_parser import CatalogError
from kiosk.l10n.xlsx_import import DONE, REVIEW, import_rows
from kiosk.l10n.xlsx_rows import Column
from tests.unit.l10n.books import Book, make_book

NAME, LEAD = "clusters.tea.name", "park.lead"
TEXT, STATE, SOURCE = Column.TRANSLATION, Column.STATE, Column.SOURCE


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """A workbook that has just been written."""
    book = make_book(tmp_path)
    book.export()
    return book


def test_a_workbook_that_comes_back_unchanged_changes_nothing(tmp_path: Path) -> None:
    book = make_book(tmp_path)
    extra = "".join(f'  - {{id: n{number}, text: "Rain is wanted, {number}."}}\n' for number in range(500))
    book.files.park.change("notes:\n  - {id: rain", f"notes:\n{extra}  - {{id: rain")
    book.files.update()
    book.files.translate({f"notes.n{number}.text": f" 雨を{number}。\n「=1」\t" for number in range(500)})
    book.files.update()
    before = book.files.park.po.read_bytes()
    book.export()
    outcome = book.run_import()
    assert len(book.read()) > 500
    assert (outcome.taken, outcome.rejected, outcome.warnings, outcome.text) == ((), (), (), None)
    assert book.files.park.po.read_bytes() == before


def test_a_new_translation_changes_its_entry_and_no_other(book: Book) -> None:
    before = book.files.park.po.read_text(encoding="utf-8")
    book.change({(NAME, TEXT): "お茶クラスター"})
    (taken,) = book.run_import().taken
    assert (taken.locale, taken.key, taken.old, taken.new, taken.state) == (
        "ja_JP",
        NAME,
        ("茶クラスター",),
        ("お茶クラスター",),
        DONE,
    )
    after = book.files.park.po.read_text(encoding="utf-8")
    assert after == before.replace("茶クラスター", "お茶クラスター")


def test_taking_the_same_workbook_twice_takes_nothing_more(book: Book) -> None:
    book.change({(NAME, TEXT): "お茶クラスター", (LEAD, STATE): REVIEW})
    assert len(book.run_import().taken) == 2
    outcome = book.run_import()
    assert (outcome.taken, outcome.rejected) == ((), ())


def test_an_emptied_cell_leaves_the_translation(book: Book) -> None:
    book.change({(NAME, TEXT): "", (LEAD, TEXT): "  "})
    outcome = book.run_import()
    assert (outcome.taken, outcome.rejected) == ((), ())
    assert book.files.entry(NAME).msgstr == "茶クラスター"


def test_a_text_that_is_not_yet_in_the_catalog_gets_its_entry(tmp_path: Path) -> None:
    book = make_book(tmp_path)
    book.files.park.change("name: Tea cluster\n", "name: Tea cluster\n    goal: Much tea\n")
    book.export()
    book.change({("clusters.tea.goal", TEXT): "茶をたくさん"})
    assert len(book.run_import().taken) == 1
    assert (book.files.entry("clusters.tea.goal").msgid, book.files.update()) == ("Much tea", {})


def test_a_changed_source_cell_rejects_its_row_and_no_other(book: Book) -> None:
    book.change({(NAME, SOURCE): "Coffee cluster", (NAME, TEXT): "珈琲", ("dock.back", TEXT): "もどる"})
    outcome = book.run_import()
    assert [one.key for one in outcome.taken] == ["dock.back"]
    (rejected,) = outcome.rejected
    assert (rejected.row.cells[Column.KEY], rejected.row.cells[TEXT]) == (NAME, "珈琲")
    assert rejected.reason == "the source is now “Tea cluster”; export again"
    assert book.files.entry(NAME).msgstr == "茶クラスター"


def test_a_workbook_that_is_older_than_the_source_is_not_taken(book: Book) -> None:
    book.change({(NAME, TEXT): "お茶クラスター"})
    book.files.park.change("name: Tea cluster", "name: Green tea cluster")
    book.files.update()
    assert book.refused() == "the source is now “Green tea cluster”; export again"


def test_a_translation_that_changed_meanwhile_is_not_written_over(book: Book) -> None:
    book.change({(NAME, TEXT): "お茶クラスター"})
    book.files.translate({NAME: "緑茶クラスター"})
    book.files.update()
    assert book.refused() == "the translation has become “緑茶クラスター” since the export"


def test_a_translation_that_changed_meanwhile_stays_where_the_workbook_says_nothing(book: Book) -> None:
    book.files.translate({NAME: "緑茶クラスター"})
    outcome = book.run_import()
    assert (outcome.taken, outcome.rejected) == ((), ())


@pytest.mark.parametrize(
    ("key", "column", "value", "reason"),
    [
        (NAME, TEXT, "=1+1", "translation is a formula; only text is taken"),
        (NAME, TEXT, 7, "translation is a number; only text is taken"),
        (NAME, STATE, "perfect", "the state “perfect” is none of"),
        (NAME, Column.KEY, "clusters.tee.name", "no text has the key “clusters.tee.name”"),
        (NAME, Column.KEY, "", "no text has the key “”"),
        ("wings.north.name", STATE, "translated", "a state without a translation"),
        (LEAD, TEXT, "パーク。", "{park_area} is in the source and not here"),
        (LEAD, TEXT, "{park_area_long}のパーク。{", "is no placeholder"),
        (NAME, TEXT, "茶クラスター3", "3 is here and not in the source"),
        (NAME, TEXT, "茶\u202eクラスター", "U+202E"),
    ],
)
def test_a_row_that_is_not_sound_is_rejected(
    book: Book, key: str, column: Column, value: str | float, reason: str
) -> None:
    book.change({(key, column): value})
    assert reason in book.refused()


def test_an_exception_from_a_check_that_stands_as_a_remark_holds_for_an_import(book: Book) -> None:
    book.files.park.change(
        f'msgctxt "{NAME}"', f'# ignore-number: it is called so\nmsgctxt "{NAME}"', book.files.park.po
    )
    book.export()
    book.change({(NAME, TEXT): "茶クラスター3"})
    outcome = book.run_import()
    assert ([one.new for one in outcome.taken], outcome.rejected) == ([("茶クラスター3",)], ())


def test_a_key_that_is_there_twice_rejects_both_rows(book: Book) -> None:
    book.change({("dock.back", TEXT): "もどる", ("dock.back", Column.KEY): NAME})
    outcome = book.run_import()
    assert outcome.taken == ()
    assert [one.reason for one in outcome.rejected] == [f"the key “{NAME}” is there 2 times"] * 2


def test_a_warning_is_shown_and_the_text_taken(book: Book) -> None:
    book.change({(NAME, TEXT): "茶の  クラスター"})
    outcome = book.run_import()
    assert [one.check for one in outcome.warnings] == ["double-space"]
    assert book.files.entry(NAME).msgstr == "茶の  クラスター"


def test_characters_that_the_font_lacks_reject_the_row(book: Book) -> None:
    book.change({(NAME, TEXT): "茶🍵"})
    rows = tuple(book.read().values())
    outcome = import_rows(book.files.project(), "ja_JP", rows, lambda text, _: "🍵" if "🍵" in text else "")
    assert [one.reason for one in outcome.rejected] == ["the font Kiosk Sans JP has no 🍵"]


def test_a_new_translation_of_a_stale_text_makes_it_good(tmp_path: Path) -> None:
    book = _stale(tmp_path)
    book.change({(NAME, TEXT): "緑茶クラスター"})
    book.run_import()
    entry = book.files.entry(NAME)
    assert (entry.msgstr, entry.fuzzy, entry.previous_msgid) == ("緑茶クラスター", False, None)


def test_a_stale_text_that_is_still_right_is_confirmed_by_its_state(tmp_path: Path) -> None:
    book = _stale(tmp_path)
    book.change({(NAME, STATE): "Translated "})
    (taken,) = book.run_import().taken
    assert (taken.old, taken.new, taken.state) == (("茶クラスター",), ("茶クラスター",), DONE)
    assert not book.files.entry(NAME).fuzzy


def test_a_stale_text_that_nobody_touched_stays_stale(tmp_path: Path) -> None:
    book = _stale(tmp_path)
    assert book.run_import().taken == ()
    assert book.files.entry(NAME).fuzzy


@pytest.mark.parametrize("word", ["stale", "Needs review"])
@pytest.mark.parametrize("text", ["茶クラスター", "お茶クラスター"])
def test_a_text_can_be_marked_for_another_look(book: Book, word: str, text: str) -> None:
    book.change({(NAME, STATE): word, (NAME, TEXT): text})
    (taken,) = book.run_import().taken
    assert taken.state == REVIEW
    entry = book.files.entry(NAME)
    assert (entry.msgstr, entry.fuzzy) == (text, True)


def test_all_forms_of_a_plural_are_taken_together(tmp_path: Path) -> None:
    book = make_book(tmp_path)
    path = book.add_language("de_DE")
    book.export()
    book.change({("dock.photos[0]", TEXT): "{n} Foto", ("dock.photos[1]", TEXT): "{n} Fotos"}, "de_DE")
    assert len(book.run_import("de_DE").taken) == 1
    (entry,) = [entry for entry in polib.pofile(str(path)) if entry.msgctxt == "dock.photos"]
    assert entry.msgstr_plural == {0: "{n} Foto", 1: "{n} Fotos"}


def test_half_a_plural_is_not_taken(tmp_path: Path) -> None:
    book = make_book(tmp_path)
    book.add_language("de_DE")
    book.export()
    book.change({("dock.photos[1]", TEXT): "{n} Fotos"}, "de_DE")
    outcome = book.run_import("de_DE")
    assert outcome.taken == ()
    assert [one.reason for one in outcome.rejected] == ["1 of 2 forms are filled in"] * 2


def test_a_broken_catalog_is_told_and_stays(book: Book) -> None:
    book.files.park.po.write_text('msgid "cut', encoding="utf-8")
    with pytest.raises(CatalogError):
        book.run_import()


def _stale(folder: Path) -> Book:
    book = make_book(folder)
    book.files.park.change("name: Tea cluster", "name: Green tea cluster")
    book.files.update()
    book.export()
    return book
