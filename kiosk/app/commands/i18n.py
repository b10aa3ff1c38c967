"""`i18n`: the translators' bench. Exit code 0 fine, 1 findings, 2 wrong use or unusable files."""

import argparse
from pathlib import Path

from kiosk.app.commands.bench import catalogs, reports, workbooks
from kiosk.app.editions import catalogs_of, edition_from
from kiosk.l10n.bench import Bench


def i18n(arguments: argparse.Namespace) -> int:
    """Run one command of the bench; raises KioskError if what it needs cannot be read."""
    folder: Path | None = arguments.content
    bench = Bench(edition_from(folder), catalogs_of(folder))
    command = {**catalogs.COMMANDS, **reports.COMMANDS, **workbooks.COMMANDS}[arguments.i18n]
    return command(bench, arguments)
