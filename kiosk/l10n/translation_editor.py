"""Changes one translation: saves at once, keeps a journal, can undo."""

import errno
import json
from collections.abc import Callable
from copy import deepcopy
from datetime import datetime
from pathlib import Path

import msgspec
import polib

from kiosk.content.language_files import overlay_wins
from kiosk.errors import KioskError
from kiosk.i18n.localization import Message
from kiosk.l10n.catalog_file import (
    canonical,
    empty_po,
    entry_of,
    forms_of,
    live_entries,
    parse_sound_po,
    write_text,
)
from kiosk.l10n.catalog_lock import locked
from kiosk.l10n.project import Project
from kiosk.l10n.xlsx_rows import forms_in_force

_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}
_PATIENCE_S = 2.0


class ChangedSince(KioskError):
    """A change that cannot be taken back: somebody has changed the text again."""

    def __init__(self, edit: "Edit") -> None:
        super().__init__(f"{edit.file}: {edit.key} has been changed again since, so it stays as it is.")


class ChangedMeanwhile(KioskError):
    """A translation that would replace one which its translator has not seen; `forms` are those."""

    def __init__(self, file: Path, key: str, forms: tuple[str, ...]) -> None:
        said = " / ".join(forms)
        super().__init__(f"{file}: {key} has become “{said}” meanwhile; save again to replace that.")
        self.forms = forms


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """One change of a translation, as the journal tells it; `review` asks for another look at it."""

    when: str
    who: str
    locale: str
    key: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    review: bool
    file: str


class TranslationEditor:
    """Saves translations into catalogs, or beside them where these cannot be written.

    `overlay` is a folder with a `<locale>.po` for each language whose own file is read-only, or that of
    another park; which entry counts, `overlay_wins` says. `journal` gets a line of JSON for each change.
    `prepare` is called before each save.
    """

    def __init__(
        self,
        overlay: Path,
        journal: Path,
        who: str,
        clock: Callable[[], datetime],
        prepare: Callable[[], None] = lambda: None,
    ) -> None:
        self._prepare = prepare
        self._overlay = overlay
        self._journal = journal
        self._who = who
        self._clock = clock
        self._undo: list[tuple[Edit, polib.POEntry | None]] = []
        self._parsed: dict[Path, tuple[bytes, polib.POFile]] = {}
        self.journal_fault = ""
        """Why the last change, which stands, is not in the journal."""

    def entry(self, project: Project, code: str, key: str) -> polib.POEntry | None:
        """Return the entry that is in force. Raises CatalogError."""
        message = next((message for message in project.messages if message.key == key), None)
        own, beside = self._read(project.path(code), code), self._read(self._overlay_of(code), code)
        return _in_force(own, beside, key, message)

    def save(  # noqa: PLR0913  # what is saved, where, and what it is to replace
        self,
        project: Project,
        code: str,
        message: Message,
        forms: tuple[str, ...],
        *,
        seen: tuple[str, ...],
        review: bool,
    ) -> Edit:
        """Write a translation of the present text; what others have written meanwhile stays.

        `seen` are the forms that its translator began with. One that is there already, and good, is no
        change. Raises ChangedMeanwhile if the translation has become another one since, CatalogError if
        the file has become unsound, CatalogBusy, OSError if neither place can be written.
        """
        self._prepare()
        change = _Change(code=code, message=message, forms=forms, seen=seen, review=review)
        beside = self._overlay_of(code)
        try:
            return self._save(project, change, project.path(code))
        except _Elsewhere:
            beside.parent.mkdir(parents=True, exist_ok=True)
            return self._save(project, change, beside)

    def undo(self, project: Project) -> Edit | None:
        """Take the last change back; None if there is none.

        Raises ChangedSince, after which that change stays, and as `save` does, after which it is still the
        last one.
        """
        if not self._undo:
            return None
        edit, had = self._undo[-1]
        path = Path(edit.file)
        with locked(path, patience=_PATIENCE_S):
            po = self._read(path, edit.locale)
            now = live_entries(po).get(edit.key) if po else None
            if po is None or now is None or forms_of(now) != edit.new:
                self._undo.pop()
                raise ChangedSince(edit)
            _swap(po, edit.key, had)
            self._write(path, po, edit.key, now)
            self._undo.pop()
        undone = self._told(edit.locale, edit.key, path, edit.new, self.entry(project, edit.locale, edit.key))
        self._tell(undone)
        return undone

    @property
    def undoable(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    def _save(self, project: Project, change: "_Change", path: Path) -> Edit:
        """Save in a catalog or beside it; raise _Elsewhere if the catalog is not the place for it."""
        code, message, own = change.code, change.message, project.path(change.code)
        with locked(path, patience=_PATIENCE_S):
            files = {place: self._read(place, code) for place in (own, self._overlay_of(code))}
            there, beside = files.values()
            before = _in_force(there, beside, message.key, message)
            old = forms_of(before) if before else ()
            if before and not change.review and change.forms == old and message.is_current(entry_of(before)):
                return self._told(code, message.key, own, old, before)
            now = forms_in_force(message, before, project.locale(code))
            if now not in {change.seen, change.forms}:
                raise ChangedMeanwhile(path, message.key, now)
            if path == own and (there is None or (beside and message.key in live_entries(beside))):
                raise _Elsewhere
            known = files[path]
            po = empty_po(project.locale(code), project.source.code) if known is None else known
            had = deepcopy(live_entries(po).get(message.key))
            after = project.put(po, code, message, change.forms, review=change.review)
            try:
                self._write(path, po, message.key, had)
            except OSError as error:
                if path == own and error.errno in _READ_ONLY:
                    raise _Elsewhere from error
                raise
        edit = self._told(code, message.key, path, old, after)
        self._undo.append((edit, had))
        self._tell(edit)
        return edit

    def _overlay_of(self, code: str) -> Path:
        return self._overlay / f"{code}.po"

    def _read(self, path: Path, code: str) -> polib.POFile | None:
        """Return a catalog, None if there is none; what has been parsed already is not parsed again."""
        try:
            data = path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
        known = self._parsed.get(path)
        if known is None or known[0] != data:
            known = self._parsed[path] = data, parse_sound_po(data, code, str(path))
        return known[1]

    def _write(self, path: Path, po: polib.POFile, key: str, had: polib.POEntry | None) -> None:
        """Write a catalog in which one entry is new; `had` is what it takes the place of if that fails."""
        text = canonical(po)
        try:
            write_text(path, text)
        except OSError:
            _swap(po, key, had)
            raise
        self._parsed[path] = text.encode(), po

    def _told(
        self, code: str, key: str, path: Path, old: tuple[str, ...], after: polib.POEntry | None
    ) -> Edit:
        return Edit(
            when=self._clock().isoformat(timespec="seconds"),
            who=self._who,
            locale=code,
            key=key,
            old=old,
            new=forms_of(after) if after else (),
            review=bool(after and after.fuzzy),
            file=str(path),
        )

    def _tell(self, edit: Edit) -> None:
        try:
            self._journal.parent.mkdir(parents=True, exist_ok=True)
            with self._journal.open("a", encoding="utf-8") as file:
                file.write(json.dumps(msgspec.to_builtins(edit), ensure_ascii=False) + "\n")
            self.journal_fault = ""
        except OSError as error:
            self.journal_fault = f"{self._journal}: {error.strerror}; what has been saved stands."


class _Elsewhere(Exception):
    """A catalog is not there, cannot be written, or has the text beside it."""


class _Change(msgspec.Struct, frozen=True, kw_only=True):
    """What `save` is asked for."""

    code: str
    message: Message
    forms: tuple[str, ...]
    seen: tuple[str, ...]
    review: bool


def _in_force(
    own: polib.POFile | None, beside: polib.POFile | None, key: str, message: Message | None
) -> polib.POEntry | None:
    """Return the entry that counts of those in a catalog and beside it."""
    there, first = (live_entries(po).get(key) if po else None for po in (own, beside))
    if first and overlay_wins(entry_of(first), entry_of(there) if there else None, message):
        return first
    return there


def _swap(po: polib.POFile, key: str, entry: polib.POEntry | None) -> None:
    """Put an entry in the place of the one with its key, or take that out."""
    others = [one for one in po if one.obsolete or one.msgctxt != key]
    po[:] = [*others, entry] if entry else others
