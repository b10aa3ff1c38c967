"""Catalogs as files: read strictly, written in one form, and never left half-written.

Only polib writes: it keeps `X-` headers, previous texts, flags and order, which Babel's writer loses.
"""

import os
import re
import tempfile
from pathlib import Path

import polib

from kiosk.i18n.catalogs import parse_catalog
from kiosk.i18n.locales import Locale, gettext_name
from kiosk.i18n.plurals import plural_header

SOURCE_HEADER = "X-Source-Language"
_DATES = ("POT-Creation-Date", "PO-Revision-Date")
# Where an editor leaves a header open, it writes its own placeholder.
_OPEN = re.compile(r"[A-Z ]+ <[A-Z@.]+>|PACKAGE VERSION")


def read_po(path: Path, code: str) -> polib.POFile:
    """Read a catalog with all that translators and their tools keep in it. Raises CatalogError, OSError."""
    data = path.read_bytes()
    parse_catalog(data, code, str(path))
    return parse_po(data.decode())


def parse_po(text: str) -> polib.POFile:
    """Return a sound text as a catalog."""
    # polib takes whatever is no name of a file for the text itself, so an empty one is never asked for.
    return polib.pofile(text or "\n", wrapwidth=0)


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
    """Write a file whole or not at all: a power cut leaves the old one. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix="~")
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
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


def _rank(flag: str) -> tuple[int, str]:
    order = ("fuzzy", "python-brace-format", "max-length")
    name = flag.partition(":")[0]
    return (order.index(name), flag) if name in order else (len(order), flag)
