"""Catalog files: read strictly, written in one form, whole or not at all.

Only polib writes: it keeps `X-` headers, previous texts, flags and order, which Babel's writer loses.
"""

import errno
import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

import polib

from kiosk.i18n.catalogs import CatalogError, parse_catalog
from kiosk.i18n.locales import Locale, gettext_name
from kiosk.i18n.localization import Message
from kiosk.i18n.plurals import plural_header
from kiosk.i18n.po_parser import Entry, excuse_of

SOURCE_HEADER = "X-Source-Language"
_DATES = ("POT-Creation-Date", "PO-Revision-Date")
# Where an editor leaves a header open, it writes its own placeholder.
_OPEN = re.compile(r"[A-Z ]+ <[A-Z@.]+>|PACKAGE VERSION")
_LINE = re.compile(r".*line (\d+).*")
_PREVIOUS = re.compile(r"^#~\|", re.MULTILINE)


class _Lines(str):
    """A text whose lines end as in a PO file: polib would also end them at U+0085, U+2028 and others."""

    __slots__ = ()

    def splitlines(self, keepends: bool = False) -> list[str]:  # noqa: ARG002, FBT001, FBT002  # as str has it
        return self.split("\n")


def read_po(path: Path, code: str) -> polib.POFile:
    """Read a catalog with all that translators and their tools keep in it. Raises CatalogError, OSError."""
    return parse_sound_po(path.read_bytes(), code, str(path))


def parse_sound_po(data: bytes, code: str, file: str) -> polib.POFile:
    """Do the same with the bytes of a file; `file` is its name in errors.

    The strict parser says whether it is sound, and polib, which takes anything, keeps all of it.
    """
    parse_catalog(data, code, file)
    try:
        return polib_of(data.decode())
    except OSError as error:  # polib's own, about comments that only it reads
        line = int(_LINE.sub(r"\1", str(error)))
        raise CatalogError(file, line, "a comment that is not as gettext writes it") from error


def polib_of(text: str) -> polib.POFile:
    """Return a sound text as a catalog."""
    # Polib skips the earlier text of an obsolete entry but takes it where it stands as that of a live one.
    # It takes whatever is no name of a file for the text itself, so an empty one is never asked for.
    return polib.pofile(_Lines(_PREVIOUS.sub("#|", text) or "\n"), wrapwidth=0)


def empty_po(locale: Locale, source: str) -> polib.POFile:
    """Return a catalog without entries."""
    po = polib.POFile(wrapwidth=0)
    set_header(po, locale, source)
    return po


def set_header(po: polib.POFile, locale: Locale | None, source: str) -> None:
    """Write the header of a language, without one that of the template; dates would only be noise."""
    kept = {
        name: value for name, value in po.metadata.items() if value.strip() and not _OPEN.fullmatch(value)
    }
    for name in (*_DATES, "Language", "Plural-Forms"):
        kept.pop(name, None)
    po.metadata = {
        **kept,
        **({"Language": gettext_name(locale.code), "Plural-Forms": plural_header(locale)} if locale else {}),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        SOURCE_HEADER: source,
    }


def canonical(po: polib.POFile) -> str:
    """Return the text of a catalog in its one form: sorted by key, a line only ends at a line break."""
    po.wrapwidth = 0
    po.sort(key=lambda entry: (bool(entry.obsolete), entry.msgctxt or "", entry.msgid))
    for entry in po:
        entry.flags = sorted(dict.fromkeys(entry.flags), key=_rank)
    return f"{str(po).strip()}\n"


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all: a power cut leaves the old one. Raises OSError.

    What a link leads to is written, and the link stays.
    """
    path = path.resolve()
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    # Whoever may write into the folder could replace a file that is write-protected, and root any.
    if not mode & 0o200 or (path.exists() and not os.access(path, os.W_OK)):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix="~")
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(mode)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def put_forms(entry: polib.POEntry, forms: tuple[str, ...]) -> None:
    """Write the forms of a translation into an entry."""
    entry.msgstr = "" if entry.msgid_plural else forms[0]
    entry.msgstr_plural = dict(enumerate(forms)) if entry.msgid_plural else {}


def forms_of(entry: polib.POEntry) -> tuple[str, ...]:
    """Return the forms of a translation, in the order of the language's plural rule."""
    return tuple(entry.msgstr_plural.values()) if entry.msgid_plural else (entry.msgstr,)


def live_entries(po: polib.POFile) -> Mapping[str, polib.POEntry]:
    """Return the entries of a catalog by key without those whose keys are gone."""
    return {entry.msgctxt: entry for entry in po if entry.msgctxt is not None and not entry.obsolete}


def entry_of(entry: polib.POEntry) -> Entry:
    """Return what the kiosk reads of an entry that has a key."""
    excuses = filter(None, (excuse_of(f"# {line}") for line in entry.tcomment.split("\n")))
    return Entry(
        context=entry.msgctxt,
        id=entry.msgid,
        plural=entry.msgid_plural or None,
        forms=forms_of(entry),
        flags=frozenset((*entry.flags, *excuses)),
        line=entry.linenum or 1,
    )


def source_of(entry: polib.POEntry) -> tuple[str, str]:
    """Return the source that a translation was made from: the text for one, and that for many or nothing."""
    if entry.previous_msgid is not None:
        return entry.previous_msgid, entry.previous_msgid_plural or ""
    return entry.msgid, entry.msgid_plural


def set_translation(entry: polib.POEntry, message: Message, forms: tuple[str, ...], *, review: bool) -> None:
    """Make an entry a translation of the present text; with `review`, somebody is to look at it again."""
    entry.msgid, entry.msgid_plural = message.text, message.plural or ""
    put_forms(entry, forms)
    entry.previous_msgctxt = entry.previous_msgid = entry.previous_msgid_plural = None
    set_review(entry, review=review)


def set_review(entry: polib.POEntry, *, review: bool) -> None:
    """Say in an entry whether somebody is to look at it again."""
    entry.flags = ["fuzzy"] * review + [flag for flag in entry.flags if flag != "fuzzy"]


def _rank(flag: str) -> tuple[int, str]:
    order = ("fuzzy", "python-brace-format", "max-length")
    name = flag.partition(":")[0]
    return (order.index(name), flag) if name in order else (len(order), flag)
