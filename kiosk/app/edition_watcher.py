"""Follows the files of an edition: reads what is saved, and shows it as far as it is sound."""

from pathlib import Path
from typing import Protocol

from kiosk.app.edition_files import edition_files
from kiosk.content.edition import Edition
from kiosk.ui.file_watcher import FileWatcher
from kiosk.viewmodels.reload_status import ReloadStatus


class ShowsEdition(Protocol):
    """A kiosk or a talk: it shows one edition, and can show another."""

    edition: Edition

    def show(self, edition: Edition) -> None:
        """Show another edition."""


def watch_edition(
    shows: ShowsEdition, folder: Path | None, overlay: Path | None, status: ReloadStatus
) -> FileWatcher:
    """Show from now on what is saved in the files of a content folder, or in the built-in ones.

    `overlay` is the folder of translations that stand beside them. Of what is not sound, the last good
    state stays, and `status` says why. It goes on until the watcher that is returned is deleted.
    """
    files = edition_files(folder, shows.edition, overlay)
    watcher = FileWatcher(files.files)

    def read() -> None:
        reading = files.read(shows.edition)
        status.report(reading.faults)
        if reading.edition is not shows.edition:
            shows.show(reading.edition)

    watcher.saved.connect(read)
    status.report(files.steadied(shows.edition, shows.edition).faults)
    return watcher
