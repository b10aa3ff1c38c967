"""Workbooks as translators send them back: written, changed cell by cell, read."""

from collections.abc import Mapping
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.l10n.catalog_update import UpdateOptions
from kiosk.l10n.status import Status
from kiosk.l10n.xlsx import read_book, write_book
from kiosk.l10n.xlsx_import import ImportResult, import_rows
from kiosk.l10n.xlsx_rows import OFFERED, Column, Row, export_rows
from tests.unit.l10n.parks import ParkFiles


class Book:
    """A workbook with all languages of a park."""

    def __init__(self, files: ParkFiles) -> None:
        self.files = files
        self.path = files.park.folder / "kiosk.xlsx"

    def export(self) -> None:
        """Write every text of every language."""
        project = self.files.project()
        write_book(
            self.path, {code: tuple(export_rows(project, code, tuple(Status))) for code in project.codes}
        )

    def change(self, cells: Mapping[tuple[str, Column], str | float], code: str = "ja_JP") -> None:
        """Fill in cells by key and column, as a person does in a spreadsheet."""
        book = load_workbook(self.path)
        sheet = book[code]
        for (key, column), value in cells.items():
            sheet.cell(row_of(sheet, key), OFFERED.index(column) + 1, value)
        book.save(self.path)

    def sheet(self, code: str = "ja_JP", path: Path | None = None) -> Worksheet:
        """Return a sheet as a spreadsheet program sees it."""
        sheet = load_workbook(path or self.path)[code]
        assert isinstance(sheet, Worksheet)
        return sheet

    def read(self, code: str = "ja_JP") -> Mapping[str, Row]:
        """Return the rows by key."""
        rows = read_book(self.path, self.files.project().codes)[code]
        return {row.cells[Column.KEY]: row for row in rows}

    def run_import(self, code: str = "ja_JP") -> ImportResult:
        """Judge the workbook, and write what is taken."""
        project = self.files.project()
        outcome = import_rows(project, code, read_book(self.path, project.codes)[code], lambda *_: "")
        if outcome.text is not None:
            project.path(code).write_text(outcome.text, encoding="utf-8")
        return outcome

    def add_language(self, code: str) -> Path:
        """Give the park another language with the same translations, and return its catalog."""
        path = self.files.park.folder / "translations" / code / "LC_MESSAGES" / "kiosk.po"
        path.parent.mkdir(parents=True)
        project = self.files.project()
        path.write_text(
            project.path("ja_JP").read_text(encoding="utf-8").replace("ja_JP", code), encoding="utf-8"
        )
        (path.parents[1] / "locale.yaml").write_text("order: 3\n", encoding="utf-8")
        path.write_text(
            self.files.project().updated((code,), UpdateOptions(), None)[code][0], encoding="utf-8"
        )
        return path

    def refused(self) -> str:
        """Return the reason of the only rejected row, and make sure that nothing is taken."""
        before = self.files.park.po.read_bytes()
        outcome = self.run_import()
        assert not outcome.taken
        assert self.files.park.po.read_bytes() == before
        (rejected,) = outcome.rejected
        return rejected.reason


def row_of(sheet: Worksheet, key: str) -> int:
    """Return the number of the row with a key."""
    return [cell.value for (cell,) in sheet.iter_rows(max_col=1)].index(key) + 1


def make_book(folder: Path) -> Book:
    """Return the workbook of a park with an up-to-date Japanese catalog that has a few texts."""
    files = ParkFiles(folder)
    files.update()
    files.translate({"clusters.tea.name": "茶クラスター", "park.lead": "{park_area_long}のパーク。"})
    files.update()
    return Book(files)
