"""`i18n export` and `import`: translations out to a workbook and back."""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, count
from pathlib import Path
from types import ModuleType

from PySide6.QtGui import QFont

from kiosk.app.commands.i18n.output import Command, write_output
from kiosk.errors import KioskError
from kiosk.l10n.catalog_file import write_text
from kiosk.l10n.project import Project
from kiosk.l10n.xlsx_import import ImportResult, RejectedRow, import_rows
from kiosk.l10n.xlsx_rows import Cells, Column, export_rows, parse_states
from kiosk.ui.glyph_coverage import application_with_fonts, missing_characters


class NoOpenpyxl(KioskError):
    """What reads and writes workbooks is not installed."""

    def __init__(self) -> None:
        super().__init__('Workbooks need openpyxl: pip install "park-kiosk[translate]"')


class FileExists(KioskError):
    """An export would write over a workbook that may hold somebody's work."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is already there; give another name with --output.")


def export(project: Project, arguments: argparse.Namespace) -> int:
    """Write a sheet a language."""
    xlsx, path = _xlsx(), arguments.output
    states = parse_states(arguments.only)
    if path.exists():
        raise FileExists(path)
    sheets = {code: tuple(export_rows(project, code, states)) for code in project.asked(arguments.languages)}
    xlsx.write_book(path, sheets)
    counts = {code: len(rows) for code, rows in sheets.items()}
    listed = ", ".join(f"{code} {count}" for code, count in counts.items())
    write_output(arguments, {"file": str(path), "rows": counts}, [f"{path} written, rows: {listed or 0}."])
    return 0


def import_(project: Project, arguments: argparse.Namespace) -> int:
    """Take what is good into the catalogs, and put the rest into a second workbook with the reasons."""
    xlsx, path = _xlsx(), arguments.file
    sheets = xlsx.read_book(path, project.codes)
    app = application_with_fonts()
    outcomes = {
        code: import_rows(project, code, rows, lambda text, family: missing_characters(text, QFont(family)))
        for code, rows in sheets.items()
    }
    del app
    rejected = [one for outcome in outcomes.values() for one in outcome.rejected]
    for code, outcome in outcomes.items():
        if outcome.text is not None and not arguments.dry_run:
            write_text(project.path(code), outcome.text)
    second = _free(path) if rejected and not arguments.dry_run else None
    if second:
        xlsx.write_book(second, _sheets(rejected, xlsx.printable), tuple(Column))
    write_output(arguments, _data(outcomes, second), _told(outcomes, second))
    return int(bool(rejected))


def _xlsx() -> ModuleType:
    try:
        from kiosk.l10n import xlsx
    except ModuleNotFoundError as error:
        if error.name and error.name.partition(".")[0] == "openpyxl":
            raise NoOpenpyxl from error
        raise
    return xlsx


def _free(path: Path) -> Path:
    """Return a name for the rejected rows that no file has yet; an earlier one may hold somebody's work."""
    names = (f"{path.stem}.rejected{number}.xlsx" for number in chain([""], count(2)))
    return next(file for file in map(path.with_name, names) if not file.exists())


def _sheets(
    rejected: Sequence[RejectedRow], printable: Callable[[str], str]
) -> Mapping[str, Sequence[Cells]]:
    sheets: dict[str, list[Cells]] = {}
    for one in rejected:
        cells = {**one.row.cells, Column.REASON: one.reason}
        sheets.setdefault(one.locale, []).append({name: printable(text) for name, text in cells.items()})
    return sheets


def _data(outcomes: Mapping[str, ImportResult], second: Path | None) -> Mapping[str, object]:
    return {
        "taken": [one for outcome in outcomes.values() for one in outcome.taken],
        "rejected": [
            {"locale": code, "row": one.row.number, "key": one.row.cells[Column.KEY], "reason": one.reason}
            for code, outcome in outcomes.items()
            for one in outcome.rejected
        ],
        "warnings": [one for outcome in outcomes.values() for one in outcome.warnings],
        "rejected_file": str(second) if second else None,
    }


def _told(outcomes: Mapping[str, ImportResult], second: Path | None) -> Iterator[str]:
    for code, outcome in outcomes.items():
        for taken in outcome.taken:
            pairs = [(old, new) for old, new in zip(taken.old, taken.new, strict=True) if old != new]
            yield from (_line(f"{code} {taken.key}: “{old}” → “{new}”, {taken.state}") for old, new in pairs)
            if not pairs:
                yield f"{code} {taken.key}: {taken.state}"
        yield from (_line(one.sentence) for one in outcome.warnings)
        for one in outcome.rejected:
            yield _line(f"{code} row {one.row.number}, {one.row.cells[Column.KEY]}: rejected, {one.reason}")
        yield f"{code}: {len(outcome.taken)} texts taken, {len(outcome.rejected)} rows rejected."
    if second:
        yield f"The rejected rows are in {second}."


def _line(text: str) -> str:
    """Return a text with what would move the cursor of a terminal made visible; it comes from outside."""
    return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in text)


COMMANDS: Mapping[str, Command] = {"export": export, "import": import_}
