"""Changing one translation: saved at once, told in a journal, taken back if need be."""

import errno
import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import msgspec
import polib

from kiosk.i18n.phrases import Message
from kiosk.l10n.bench import Bench
from kiosk.l10n.files import canonical, empty_po, forms_of, put_forms, read_po, write_text
from kiosk.l10n.template import describe

FUZZY = "fuzzy"
_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}


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


class Desk:
    """Saves translations into catalogs, or beside them where these cannot be written.

    `overlay` is a folder with a `<locale>.po` for each language whose own file is read-only; its entries
    win. `journal` is a file that gets a line of JSON for each change.
    """

    def __init__(self, overlay: Path, journal: Path, who: str, clock: Callable[[], datetime]) -> None:
        self._overlay = overlay
        self._journal = journal
        self._who = who
        self._clock = clock
        self._undo: list[tuple[Edit, Callable[[polib.POEntry], None]]] = []

    def entry(self, bench: Bench, code: str, key: str) -> polib.POEntry | None:
        """Return the entry that is in force. Raises CatalogError."""
        paths = (self._overlay_of(code), bench.path(code))
        return next(filter(None, (_found(path, code, key) for path in paths)), None)

    def save(
        self, bench: Bench, code: str, message: Message, forms: tuple[str, ...], *, review: bool
    ) -> Edit:
        """Write a translation of the present text; the file is read anew, so no other change is lost.

        Raises CatalogError if the file has become unsound, OSError if neither place can be written.
        """

        def change(entry: polib.POEntry) -> None:
            entry.msgid, entry.msgid_plural = message.text, message.plural or ""
            put_forms(entry, forms)
            entry.previous_msgctxt = entry.previous_msgid = entry.previous_msgid_plural = None
            entry.flags = [FUZZY] * review + [flag for flag in entry.flags if flag != FUZZY]

        return self._write(bench, code, message, change)

    def undo(self, bench: Bench) -> Edit | None:
        """Take the last change back; None if there is none. Raises as `save` does."""
        if not self._undo:
            return None
        edit, restore = self._undo.pop()
        message = next(message for message in bench.messages if message.key == edit.key)
        undone = self._write(bench, edit.locale, message, restore)
        self._undo.pop()
        return undone

    @property
    def undoable(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    def _write(
        self, bench: Bench, code: str, message: Message, change: Callable[[polib.POEntry], None]
    ) -> Edit:
        before = self.entry(bench, code, message.key)
        overlay = self._overlay_of(code)
        written = bench.path(code) if _found(overlay, code, message.key) is None else overlay
        try:
            after = self._change(bench, code, message, written, change)
        except OSError as error:
            if written == overlay or error.errno not in _READ_ONLY:
                raise
            written, after = overlay, self._change(bench, code, message, overlay, change)
        edit = Edit(
            when=self._clock().isoformat(timespec="seconds"),
            who=self._who,
            locale=code,
            key=message.key,
            old=forms_of(before) if before else (),
            new=forms_of(after),
            review=after.fuzzy,
            file=str(written),
        )
        self._tell(edit)
        self._undo.append((edit, _restoring(before)))
        return edit

    def _change(
        self,
        bench: Bench,
        code: str,
        message: Message,
        path: Path,
        change: Callable[[polib.POEntry], None],
    ) -> polib.POEntry:
        """Change one entry of a file, which is made if it is not there."""
        known = path.is_file()
        po = read_po(path, code) if known else empty_po(bench.locale(code), bench.source.code)
        entry = next((one for one in po if one.msgctxt == message.key and not one.obsolete), None)
        if entry is None:
            entry = polib.POEntry(msgctxt=message.key)
            describe(entry, message, bench.base, bench.guide(code, None))
            po.append(entry)
        change(entry)
        write_text(path, canonical(po))
        return entry

    def _overlay_of(self, code: str) -> Path:
        return self._overlay / f"{code}.po"

    def _tell(self, edit: Edit) -> None:
        self._journal.parent.mkdir(parents=True, exist_ok=True)
        with self._journal.open("a", encoding="utf-8") as file:
            file.write(json.dumps(msgspec.to_builtins(edit), ensure_ascii=False) + "\n")


def _found(path: Path, code: str, key: str) -> polib.POEntry | None:
    entries: Iterator[polib.POEntry] = iter(read_po(path, code) if path.is_file() else ())
    return next((entry for entry in entries if entry.msgctxt == key and not entry.obsolete), None)


def _restoring(before: polib.POEntry | None) -> Callable[[polib.POEntry], None]:
    """Return what makes an entry again what it was."""

    def restore(entry: polib.POEntry) -> None:
        if before is None:
            put_forms(entry, ("",) * len(forms_of(entry)))
            return
        entry.msgid, entry.msgid_plural = before.msgid, before.msgid_plural
        entry.msgstr, entry.msgstr_plural = before.msgstr, dict(before.msgstr_plural)
        entry.flags = list(before.flags)
        entry.previous_msgid, entry.previous_msgid_plural = (
            before.previous_msgid,
            before.previous_msgid_plural,
        )

    return restore
