"""Every command that writes a catalog holds it meanwhile, so that nobody's work is lost."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.app.commands.i18n import catalog_commands, new_language, xlsx_commands
from kiosk.l10n import translation_editor
from kiosk.l10n.catalog_file import write_text
from kiosk.l10n.catalog_lock import CatalogBusy, locked
from kiosk.l10n.xlsx_rows import Column
from tests.unit.l10n.books import Book, make_book
from tests.unit.l10n.saver import Saver

NAME = "clusters.tea.name"
Watch = Callable[[ModuleType], list[Path]]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Look at each file that a module writes whether it is held; return those that are."""

    def watched(module: ModuleType) -> list[Path]:
        held: list[Path] = []

        def write(path: Path, text: str) -> None:
            try:
                # A language that is begun is held by the folder of all languages.
                with locked(path, path.parent, path.parents[1], patience=0):
                    pass
            except CatalogBusy:
                held.append(path)
            write_text(path, text)

        monkeypatch.setattr(module, "write_text", write)
        return held

    return watched


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """The workbook of a park, not yet written."""
    return make_book(tmp_path)


def run(book: Book, command: str, **options: object) -> int:
    known: dict[str, object] = {
        "json": False, "dry_run": False, "only": "", "languages": [], "screens": None, "minor": [],
        "prune": False, "fix": False, "check": False, "output": book.path, "file": book.path,
    }  # fmt: skip
    commands = {**catalog_commands.COMMANDS, **xlsx_commands.COMMANDS}
    return commands[command](book.files.project(), Namespace(**{**known, **options}))


def test_an_update_holds_what_it_writes(book: Book, watch: Watch) -> None:
    book.files.park.change("name: Tea cluster", "name: Green tea cluster")
    held = watch(catalog_commands)
    assert run(book, "update") == 0
    assert held == [book.files.park.po]


def test_putting_in_form_holds_what_it_writes(book: Book, watch: Watch) -> None:
    book.files.park.change("茶クラスター", "茶ｸﾗｽﾀｰ", book.files.park.po)
    held = watch(catalog_commands)
    assert run(book, "fmt", fix=True) == 0
    assert held == [book.files.park.po]


def test_an_import_holds_what_it_writes(book: Book, watch: Watch) -> None:
    book.export()
    book.change({(NAME, Column.TRANSLATION): "お茶クラスター"})
    held = watch(xlsx_commands)
    assert run(book, "import") == 0
    assert held == [book.files.park.po]


def test_a_new_language_is_held_while_it_is_begun(book: Book, watch: Watch) -> None:
    held = watch(new_language)
    assert run(book, "new", language="ko_KR") == 0
    assert [path.name for path in held] == ["locale.yaml", "kiosk.po"]


def test_a_save_and_what_takes_it_back_hold_what_they_write(tmp_path: Path, watch: Watch) -> None:
    (tmp_path / "park").mkdir()
    saver = Saver(tmp_path)
    held = watch(translation_editor)
    saver.save("お茶クラスター")
    saver.undo()
    assert held == [saver.files.park.po] * 2
