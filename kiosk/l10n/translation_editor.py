"""Changing one translation: saved at once, told in a journal, taken back if need be."""

import errno
import json
from collections.abc import Callable
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
    read_po,
    write_text,
)
from kiosk.l10n.project import Project

_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}


class ChangedSince(KioskError):
    """A change that cannot be taken back: somebody has changed the text again."""

    def __init__(self, edit: "Edit") -> None:
        super().__init__(f"{edit.file}: {edit.key} has been changed again since, so it stays as it is.")


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
    """

    def __init__(self, overlay: Path, journal: Path, who: str, clock: Callable[[], datetime]) -> None:
        self._overlay = overlay
        self._journal = journal
        self._who = who
        self._clock = clock
        self._undo: list[tuple[Edit, polib.POEntry | None]] = []
        self.journal_fault = ""
        """Why the last change, which stands, is not in the journal."""

    def entry(self, project: Project, code: str, key: str) -> polib.POEntry | None:
        """Return the entry that is in force. Raises CatalogError."""
        beside, own = _found(self._overlay_of(code), code, key), _found(project.path(code), code, key)
        message = next((message for message in project.messages if message.key == key), None)
        known = entry_of(own) if own else None
        return beside if beside and overlay_wins(entry_of(beside), known, message) else own

    def save(
        self, project: Project, code: str, message: Message, forms: tuple[str, ...], *, review: bool
    ) -> Edit:
        """Write a translation of the present text; the file is read anew, so no other change is lost.

        One that is there already, and good, is no change.
        Raises CatalogError if the file has become unsound, OSError if neither place can be written.
        """
        before = self.entry(project, code, message.key)
        if before and not review and _stands(before, message, forms):
            return self._told(code, message.key, project.path(code), forms, before)
        overlay, path = self._overlay_of(code), project.path(code)
        if not path.is_file() or _found(overlay, code, message.key):
            path = overlay
        had = _found(path, code, message.key)
        try:
            after = _put(project, code, path, message, forms, review=review)
        except OSError as error:
            if path == overlay or error.errno not in _READ_ONLY:
                raise
            path, had = overlay, None
            after = _put(project, code, path, message, forms, review=review)
        edit = self._told(code, message.key, path, forms_of(before) if before else (), after)
        self._undo.append((edit, had))
        self._tell(edit)
        return edit

    def undo(self, project: Project) -> Edit | None:
        """Take the last change back; None if there is none.

        Raises ChangedSince, after which that change stays, and as `save` does, after which it is still the
        last one.
        """
        if not self._undo:
            return None
        edit, had = self._undo[-1]
        path = Path(edit.file)
        now = _found(path, edit.locale, edit.key)
        if now is None or forms_of(now) != edit.new:
            self._undo.pop()
            raise ChangedSince(edit)
        po = read_po(path, edit.locale)
        others = [entry for entry in po if entry.obsolete or entry.msgctxt != edit.key]
        po[:] = [*others, had] if had else others
        write_text(path, canonical(po))
        self._undo.pop()
        undone = self._told(edit.locale, edit.key, path, edit.new, self.entry(project, edit.locale, edit.key))
        self._tell(undone)
        return undone

    @property
    def undoable(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    def _overlay_of(self, code: str) -> Path:
        return self._overlay / f"{code}.po"

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


def _stands(entry: polib.POEntry, message: Message, forms: tuple[str, ...]) -> bool:
    """Tell whether an entry is this translation of the present text, and nobody is to look again."""
    same = (entry.msgid, entry.msgid_plural or None) == (message.text, message.plural)
    return same and forms_of(entry) == forms and not entry.fuzzy


def _found(path: Path, code: str, key: str) -> polib.POEntry | None:
    return live_entries(read_po(path, code)).get(key) if path.is_file() else None


def _put(  # noqa: PLR0913  # as many as `save` has
    project: Project, code: str, path: Path, message: Message, forms: tuple[str, ...], *, review: bool
) -> polib.POEntry:
    """Write a translation into a file, which is made if it is not there."""
    po = read_po(path, code) if path.is_file() else empty_po(project.locale(code), project.source.code)
    entry = project.put(po, code, message, forms, review=review)
    write_text(path, canonical(po))
    return entry
