"""XLSX files for translators: a sheet a language, every cell text. What is read is not trusted.

Only this module knows openpyxl. Formulas are read as what they are and refused, never their results;
links to other files are left out.
"""

import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from itertools import chain
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.errors import KioskError
from kiosk.l10n.xlsx_rows import OFFERED, Cells, Column, Row

MOST_BYTES = 20_000_000
MOST_UNPACKED = 100_000_000
MOST_ROWS = 50_000
STATE_WORDS = ("translated", "needs review")
_MOST_COLUMNS = 64
# openpyxl cuts a longer text without a word.
_MOST_CHARACTERS = 32_767
_CONTROL = re.compile("[\0-\x08\x0b-\x1f\x7f]")
_WIDTHS: Mapping[Column, int] = {
    Column.KEY: 28,
    Column.PAGES: 14,
    Column.SOURCE: 48,
    Column.PREVIOUS: 32,
    Column.REFERENCE: 32,
    Column.TRANSLATION: 48,
    Column.ROOM: 6,
    Column.NOTE: 32,
    Column.STATE: 14,
    Column.REASON: 48,
}
_FREE = (Column.TRANSLATION, Column.STATE)
_HIDDEN = (Column.TRANSLATION_BEFORE, Column.STATE_BEFORE)
_READ = frozenset({Column.KEY, Column.SOURCE, *_FREE, *_HIDDEN})
_KINDS = {"f": "a formula", "n": "a number", "d": "a date", "b": "true or false", "e": "an error"}


class WorkbookError(KioskError):
    """A workbook that cannot be written or is not to be used."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path}: {what}.")


def printable(text: str) -> str:
    """Return a text with the control characters that no workbook can have spelt out, and not too long."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text)[:_MOST_CHARACTERS]


def write_book(path: Path, sheets: Mapping[str, Iterable[Cells]], names: Sequence[Column] = OFFERED) -> None:
    """Write rows by language; `names` are the columns. Raises WorkbookError, OSError."""
    tables = {code: [[row.get(name, "") for name in names] for row in rows] for code, rows in sheets.items()}
    # A sheet that is begun and cannot be saved leaves files open, so all that may fail is before or after.
    for texts in chain.from_iterable(tables.values()):
        _check_texts(path, texts)
    book = Workbook(write_only=True)
    for code, table in tables.items():
        sheet = book.create_sheet(code)
        _arrange(sheet, names, len(table) + 1)
        _append(sheet, [_cell(sheet, bold=True, free=False) for _ in names], names)
        cells = [_cell(sheet, bold=False, free=name in _FREE) for name in names]
        for texts in table:
            _append(sheet, cells, texts)
    made = BytesIO()
    book.save(made)
    path.write_bytes(made.getvalue())


def read_book(path: Path, codes: Sequence[str]) -> Mapping[str, tuple[Row, ...]]:
    """Return the rows by language; `codes` are those that a sheet may have. Raises WorkbookError, OSError."""
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise WorkbookError(path, f"larger than {MOST_BYTES:,} bytes")
    try:
        _check_parts(path, data)
        with warnings.catch_warnings():
            # About drawings and styles that are not looked at.
            warnings.simplefilter("ignore")
            book = load_workbook(BytesIO(data), read_only=True, keep_links=False)
            _check_sheets(path, book.sheetnames, codes)
            return {sheet.title: tuple(_rows(path, sheet)) for sheet in book.worksheets}
    except KioskError:
        raise
    except Exception as error:  # openpyxl raises whatever a broken file makes it stumble on
        raise WorkbookError(path, f"no workbook that can be read ({type(error).__name__})") from error


def _arrange(sheet: Worksheet, names: Sequence[Column], rows: int) -> None:
    """Set all that has to stand in the file before the first row."""
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(names))}{rows}"
    protection = sheet.protection
    protection.sheet = True
    # Here False lets people do it.
    protection.autoFilter = protection.formatColumns = protection.formatRows = False
    for number, name in enumerate(names, start=1):
        column = sheet.column_dimensions[get_column_letter(number)]
        column.width = _WIDTHS.get(name, 12)
        column.hidden = name in _HIDDEN
    state = get_column_letter(names.index(Column.STATE) + 1)
    choice = DataValidation(type="list", formula1=f'"{",".join(STATE_WORDS)}"', allow_blank=True)
    choice.add(f"{state}2:{state}{max(rows, 2)}")
    sheet.data_validations.append(choice)


def _cell(sheet: Worksheet, *, bold: bool, free: bool) -> Cell:
    cell = WriteOnlyCell(sheet)
    cell.number_format = "@"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.protection = Protection(locked=not free)
    if bold:
        cell.font = Font(bold=True)
    if free:
        cell.fill = PatternFill("solid", fgColor="FFFFF6D6")
    return cell


def _append(sheet: Worksheet, cells: list[Cell], texts: Sequence[str]) -> None:
    """Write a row; it is in the file at once, so that cells serve again for the next."""
    for cell, text in zip(cells, texts, strict=True):
        cell.value = text
        cell.data_type = "s"
    sheet.append(cells)


def _check_texts(path: Path, texts: Sequence[str]) -> None:
    for text in texts:
        if found := _CONTROL.search(text):
            raise WorkbookError(
                path, f"{texts[0]} has the control character U+{ord(found[0]):04X}; delete it"
            )
        if len(text) > _MOST_CHARACTERS:
            raise WorkbookError(
                path, f"{texts[0]} is longer than the {_MOST_CHARACTERS:,} characters of a cell"
            )


def _check_parts(path: Path, data: bytes) -> None:
    """Refuse what grows when it is unpacked or parsed."""
    with zipfile.ZipFile(BytesIO(data)) as parts:
        # Never more than the directory says is unpacked.
        if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
            raise WorkbookError(path, f"larger than {MOST_UNPACKED:,} bytes when unpacked")
        for part in parts.infolist():
            # In UTF-16 there is a zero in each character.
            if b"<!DOCTYPE" in parts.read(part).replace(b"\0", b""):
                raise WorkbookError(path, f"{part.filename!a} declares a document type, as no workbook does")


def _check_sheets(path: Path, names: Sequence[str], codes: Sequence[str]) -> None:
    for name in names:
        if name not in codes or names.count(name) > 1:
            raise WorkbookError(
                path, f"the sheet {name!r} is no language of these, once each: {', '.join(codes)}"
            )
    if not names:
        raise WorkbookError(path, "without a sheet")


def _rows(path: Path, sheet: Worksheet) -> Iterator[Row]:
    """Yield the rows that are not blank."""
    places: Mapping[int, Column] = {}
    # Without bounds, the size that the sheet states would count, which may be wrong and cut it.
    bounded = sheet.iter_rows(max_col=_MOST_COLUMNS, max_row=MOST_ROWS + 2)
    for number, cells in enumerate(bounded, start=1):
        if number > MOST_ROWS + 1:
            raise WorkbookError(path, f"more than {MOST_ROWS:,} rows in the sheet {sheet.title}")
        if number == 1:
            places = _columns(path, sheet.title, [_text(cell.value) for cell in cells])
            continue
        texts = {name: _text(cells[place].value) for place, name in places.items()}
        faults = [
            f"{name} is {_KINDS.get(cells[place].data_type, 'no text')}"
            for place, name in places.items()
            if name in _READ and cells[place].value is not None and cells[place].data_type != "s"
        ]
        if any(texts.values()):
            yield Row(number, texts, ", ".join(faults))
    if not places:
        raise WorkbookError(path, f"the sheet {sheet.title} is empty")


def _columns(path: Path, title: str, heads: Sequence[str]) -> Mapping[int, Column]:
    for name in _READ:
        if heads.count(name) != 1:
            how = "is there more than once" if name in heads else "is missing"
            raise WorkbookError(path, f"the column “{name}” of the sheet {title} {how}")
    known = {str(name): name for name in Column}
    return {place: known[head] for place, head in enumerate(heads) if head in known}


def _text(value: object) -> str:
    """Return the text of a cell with line breaks as they are in catalogs, whatever the program wrote."""
    text = "" if value is None else str(value)
    return text.replace("_x000D_", "\r").replace("\r\n", "\n").replace("\r", "\n")
