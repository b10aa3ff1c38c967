"""A lock for catalogs: one writer at a time, whichever process it is in.

The lock is on the folder of the catalog, so there is no file to leave behind, and a folder that is
read-only can be locked too. The system lets go of it when its holder ends, however that comes. Windows
cannot lock folders; there a file in the folder for temporary files stands for each.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.errors import KioskError

_PAUSE_S = 0.01


class CatalogBusy(KioskError):
    """A catalog that somebody else has been changing for too long."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: another program is changing the translations there; try again.")


@contextmanager
def locked(*catalogs: Path, patience: float = 20) -> Iterator[None]:
    """Hold catalogs, so that what is read from them is still there when they are written.

    Whoever writes a catalog holds it from before reading to after writing, and holds all at once that it
    writes; the files need not be there. Wait for others `patience` seconds, then raise CatalogBusy.
    """
    end = time.monotonic() + patience
    # In one order for all, so that no two wait for each other.
    folders = sorted({path.resolve().parent for path in catalogs})
    with ExitStack() as held:
        for folder in folders:
            handle = _acquired(folder, end)
            if handle is not None:
                held.callback(os.close, handle)
        yield


def _acquired(folder: Path, end: float) -> int | None:
    """Return what closes to let go of a folder; None for one that is not there, as nothing is in it."""
    while True:
        try:
            handle = _open(folder)
        except (FileNotFoundError, NotADirectoryError):
            return None
        if _lock(handle) and _same(handle, folder):
            return handle
        os.close(handle)
        if time.monotonic() >= end:
            raise CatalogBusy(folder)
        time.sleep(_PAUSE_S)


if sys.platform == "win32":
    import msvcrt
    import tempfile
    from hashlib import sha256

    def _open(folder: Path) -> int:
        name = sha256(os.path.normcase(folder).encode()).hexdigest()[:32]
        return os.open(Path(tempfile.gettempdir(), f"park-kiosk-{name}.lock"), os.O_RDWR | os.O_CREAT)

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _same(_handle: int, _folder: Path) -> bool:
        return True

else:
    import fcntl

    def _open(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY | os.O_DIRECTORY)

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            # Some network drives have no locks; a save there is worth more than the rare other writer.
            return True
        return True

    def _same(handle: int, folder: Path) -> bool:
        """Tell whether a folder is still the one that was opened: it may have been replaced meanwhile."""
        try:
            return os.path.samestat(os.fstat(handle), folder.stat())
        except OSError:
            return True
