"""A catalog: the translations of a language by message key, from a PO file."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from kiosk.i18n.locales import LocaleError, subtags
from kiosk.i18n.po_parser import CatalogError, Entry, parse_po

__all__ = ["Catalog", "CatalogError", "Entry", "parse_catalog", "read_catalog"]

MOST_BYTES = 20_000_000


class Catalog(msgspec.Struct, frozen=True):
    """The translations of one language by message key, and what its header says."""

    code: str
    entries: Mapping[str, Entry]
    header: Mapping[str, str] = {}


def read_catalog(path: Path, code: str) -> Catalog:
    """Read the catalog of the language `code`. Raise CatalogError with file and line at the first fault."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise CatalogError(str(path), 1, f"cannot be read: {error.strerror}") from error
    return parse_catalog(data, code, str(path))


def parse_catalog(data: bytes, code: str, file: str) -> Catalog:
    """Do the same with the bytes of a file; `file` is its name in errors."""
    if len(data) > MOST_BYTES:
        raise CatalogError(file, 1, f"larger than {MOST_BYTES:,} bytes")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise CatalogError(file, data.count(b"\n", 0, error.start) + 1, "not in UTF-8") from error
    if text.startswith("\ufeff"):
        raise CatalogError(file, 1, "begins with a byte order mark; save it as UTF-8 without BOM")
    seen: dict[tuple[str | None, str], Entry] = {}
    for entry in parse_po(text, file):
        # A key is there once, whatever its text; entries without a key are told apart by their text.
        identity = (entry.context, entry.id if entry.context is None else "")
        if first := seen.get(identity):
            what = f"“{entry.context or entry.id}” again; it is already in line {first.line}"
            raise CatalogError(file, entry.line, what, "duplicate-key")
        seen[identity] = entry
    header = _header(seen.get((None, "")), code, file)
    return Catalog(code, {key: entry for (key, _), entry in seen.items() if key is not None}, header)


def _header(header: Entry | None, code: str, file: str) -> Mapping[str, str]:
    if header is None:
        raise CatalogError(file, 1, 'no header; a PO file begins with an entry `msgid ""`', "header")
    lines = (line.partition(":")[::2] for line in header.forms[0].splitlines())
    fields = {name.strip(): value.strip() for name, value in lines}
    charset = fields.get("Content-Type", "").partition("charset=")[2]
    if charset.lower() not in {"", "utf-8"}:
        what = f"the header says charset={charset}; only UTF-8 is read"
        raise CatalogError(file, header.line, what, "header")
    language = fields.get("Language", "")
    try:
        same = not language or subtags(language) == subtags(code)
    except LocaleError as error:
        what = f"Language in the header: {error}"
        raise CatalogError(file, header.line, what, "header") from error
    if not same:
        what = f"the header says {language}, but the folder is {code}"
        raise CatalogError(file, header.line, what, "header")
    return fields
