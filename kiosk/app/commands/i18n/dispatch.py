"""`i18n`: the translators' bench. Exit code 0 fine, 1 findings, 2 wrong use or unusable files."""

import argparse
from pathlib import Path

from kiosk.app.commands.i18n import catalog_commands, report_commands, xlsx_commands
from kiosk.app.paths import catalogs_folder, load_edition
from kiosk.l10n.project import Project


def i18n(arguments: argparse.Namespace) -> int:
    """Run one command of the bench; raises KioskError if what it needs cannot be read."""
    folder: Path | None = arguments.content
    project = Project(load_edition(folder), catalogs_folder(folder))
    command = {**catalog_commands.COMMANDS, **report_commands.COMMANDS, **xlsx_commands.COMMANDS}[
        arguments.i18n
    ]
    return command(project, arguments)
