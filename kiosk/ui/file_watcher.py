"""A file watcher: tells when one of the followed files has been saved.

Files and their folders are watched: a save by rename takes the file's own watch away, and only the
folder tells of a file that comes back. A folder that is gone is awaited from the nearest one above it.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QStorageInfo, QTimer, Signal, Slot

QUIET_MS = 40
LOOK_MS = 1000
ROUNDS = 4
# Where the system stays silent when another machine writes.
NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "virtiofs"})

Mark = tuple[int, int, int]
"""When a file was written (ns), its size in bytes, and its inode."""


class FileWatcher(QObject):
    """Watches the files that `files` names, there or not; without an event it costs nothing.

    `saved` comes once nothing has happened to them for 40 ms and one really differs, and once at the
    start, for what was saved since they were read. Where the system cannot watch, they are looked at
    once a second.
    """

    saved = Signal()

    def __init__(self, files: Callable[[], Iterable[Path]]) -> None:
        super().__init__()
        self._files = files
        self._seen: Mapping[Path, Mark | None] | None = None
        self._inodes: Mapping[str, int] = {}
        self._blind = any(map(_remote, {file.parent for file in files()}))
        self._system = QFileSystemWatcher(self)
        self._quiet = _timer(self, QUIET_MS, self.look)
        self._slow = _timer(self, LOOK_MS, self.look)
        self._system.fileChanged.connect(self.stirred)
        self._system.directoryChanged.connect(self.noticed)
        self._quiet.start()

    @Slot()
    def stirred(self) -> None:
        """Wait until a file that is being written is complete."""
        self._quiet.start()

    @Slot()
    def noticed(self) -> None:
        """Look at a folder soon; what goes on there all the time must not put that off."""
        if not self._quiet.isActive():
            self._quiet.start()

    @Slot()
    def look(self) -> None:
        """Compare the files with what they were, and say so if one differs."""
        self._blind = self._blind or not self._watch()
        if self._blind:
            self._slow.start()
        seen = {file: _mark(file) for file in self._files()}
        if seen != self._seen:
            self._seen = seen
            self.saved.emit()

    def _watch(self) -> bool:
        """Watch whatever is there by now; tell whether the system can."""
        for _ in range(ROUNDS):
            wanted = _inodes(self._files())
            active = {*self._system.files(), *self._system.directories()}
            # What lies under a path by now may be another file or folder than the one that is watched.
            stale = [path for path in active if self._inodes.get(path) != wanted.get(path)]
            new = [path for path in wanted if path not in active or path in stale]
            if stale:
                self._system.removePaths(stale)
            if not new:
                break
            self._inodes = wanted
            if any(Path(path).exists() for path in self._system.addPaths(new)):
                return False
        return True


def _inodes(files: Iterable[Path]) -> Mapping[str, int]:
    """Return the inode of each path to watch: files, their folders, and those that hold these."""
    found: dict[str, int] = {}
    for file in files:
        for path in (file, _nearest(file.parent), _nearest(file.parent.parent)):
            with suppress(OSError):
                found[str(path)] = path.stat().st_ino
    return found


def _nearest(folder: Path) -> Path:
    """Return a folder, or the nearest one above it that is there."""
    return next((path for path in (folder, *folder.parents) if path.is_dir()), folder)


def _mark(file: Path) -> Mark | None:
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _remote(folder: Path) -> bool:
    return bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode() in NETWORK


def _timer(parent: QObject, milliseconds: int, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
