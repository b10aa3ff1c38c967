"""`i18n`: the translators' bench. Exit code 0 fine, 1 findings, 2 wrong use or unusable files."""

import argparse
from pathlib import Path

from kiosk.app.commands.bench import catalogs, reports, workbooks
from kiosk.app.editions import edition_from
from kiosk.app.paths import translations
from kiosk.l10n.bench import Bench


def i18n(arguments: argparse.Namespace) -> int:
    """Run one command of the bench; raises KioskError if what it needs cannot be read."""
    folder: Path | None = arguments.content
    # A park of its own has its languages in its own folder, the first one not yet begun.
    catalogs_in = folder.resolve() / "translations" if folder else translations()
    bench = Bench(edition_from(folder), catalogs_in)
    command = {**catalogs.COMMANDS, **reports.COMMANDS, **workbooks.COMMANDS}[arguments.i18n]
    return command(bench, arguments)
