"""The command line of `i18n` and its subcommands."""

import argparse
from pathlib import Path
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # its only name


def add_i18n(commands: Commands) -> None:
    """Add `i18n` with its own commands."""
    i18n = commands.add_parser(
        "i18n",
        help="for translators: extract, update, new, check, stats, fmt, pseudo, export, import",
        allow_abbrev=False,
    )
    inner = i18n.add_subparsers(dest="i18n", metavar="COMMAND", required=True)

    extract = _command(inner, "extract", "write kiosk.pot, the template of all texts")
    extract.add_argument("--check", action="store_true", help="only tell whether it is up to date")

    update = _command(inner, "update", "bring catalogs in line with the YAML files; no translation is lost")
    _languages(update)
    update.add_argument(
        "--minor",
        nargs="+",
        default=[],
        metavar="KEY",
        help="the text of these keys changed, but not its sense: translations stay good",
    )
    update.add_argument("--prune", action="store_true", help="drop translations whose keys are gone")
    update.add_argument("--dry-run", action="store_true", help="tell what would be done, write nothing")
    update.add_argument(
        "--screens", type=Path, metavar="FILE", help="a proof.json: note beside each text which pages show it"
    )

    new = _command(inner, "new", "begin a language: its folder, profile and catalog")
    new.add_argument("language", metavar="LANG", help="its code, such as ko_KR")

    check = _command(inner, "check", "find what is wrong in catalogs, with file and line")
    _languages(check)
    check.add_argument("--strict", action="store_true", help="warnings count, too")
    check.add_argument("--release", action="store_true", help="stale and missing texts are errors")

    stats = _command(inner, "stats", "count what is translated, stale and missing")
    _languages(stats)

    fmt = _command(inner, "fmt", "bring catalogs into their one form")
    _languages(fmt)
    fmt.add_argument("--check", action="store_true", help="only tell which files are not in it")
    fmt.add_argument("--fix", action="store_true", help="also mend what checks can mend by themselves")

    pseudo = _command(inner, "pseudo", "show the texts in a made-up language that finds faults of layout")
    pseudo.add_argument("kinds", nargs="*", metavar="KIND", help="of en_XA, ar_XB, zh_XC, en_XK; all without")
    pseudo.add_argument("--write", type=Path, metavar="DIR", help="write catalogs there")

    export = _command(inner, "export", "write a workbook for translators, a sheet a language")
    _languages(export)
    export.add_argument("--format", choices=("xlsx",), default="xlsx", help="kind of file")
    export.add_argument("--output", type=Path, default=Path("kiosk.xlsx"), metavar="FILE", help="its name")
    export.add_argument(
        "--only", default="", metavar="STATES", help="only texts in these states, of stale,missing"
    )

    take = _command(inner, "import", "take translations from a workbook")
    take.add_argument("file", type=Path, metavar="FILE", help="the workbook")
    take.add_argument("--dry-run", action="store_true", help="show the differences, write nothing")


def _command(inner: Commands, name: str, does: str) -> argparse.ArgumentParser:
    command = inner.add_parser(name, help=does, description=f"{does.capitalize()}.", allow_abbrev=False)
    command.add_argument("--json", action="store_true", help="print JSON")
    command.add_argument(
        "--content", type=Path, metavar="DIR", help="folder with park.yaml (default: the built-in one)"
    )
    return command


def _languages(command: argparse.ArgumentParser) -> None:
    command.add_argument("languages", nargs="*", metavar="LANG", help="languages; all without")
