"""`i18n`: commands for translators. Exit code 0: fine, 1: findings, 2: wrong use or unusable files."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from kiosk.app.commands.i18n.output import Command
from kiosk.app.paths import catalogs_folder, load_edition
from kiosk.l10n.project import Project


def i18n(arguments: argparse.Namespace) -> int:
    """Run one command of `i18n`; raises KioskError if what it needs cannot be read."""
    folder: Path | None = arguments.content
    project = Project(load_edition(folder), catalogs_folder(folder))
    return _commands(arguments.i18n)[arguments.i18n](project, arguments)


def _commands(name: str) -> Mapping[str, Command]:
    """Return the commands of the module that has this one; the others are not loaded."""
    match name:
        case "extract" | "update" | "new" | "fmt":
            from kiosk.app.commands.i18n.catalog_commands import COMMANDS
        case "check" | "stats" | "pseudo":
            from kiosk.app.commands.i18n.report_commands import COMMANDS
        case _:
            from kiosk.app.commands.i18n.xlsx_commands import COMMANDS
    return COMMANDS
