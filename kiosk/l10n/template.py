"""The catalog template: each text with its note, its room, its file and its pages."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

import msgspec
import polib

from kiosk.i18n.localization import Message
from kiosk.i18n.placeholders import PLACEHOLDER
from kiosk.l10n.catalog_file import live_entries, set_header

_NOTE = re.compile(r"\s*#\s*i18n:\s*(.+)")
_SCREENS = "screens: "
_ROOM = re.compile(r"max-length:\d+")


class Guide(msgspec.Struct, frozen=True, kw_only=True):
    """What stands beside a text to help: another language's texts by key, and the pages that show each key.

    Where the pages of a key are not known, those that its entry names stay.
    """

    reference: str = ""
    texts: Mapping[str, str] = {}
    pages: Mapping[str, tuple[str, ...]] | None = None


def template(messages: Iterable[Message], base: Path, source: str) -> polib.POFile:
    """Return all texts without a translation; files are named from the folder `base`."""
    po = polib.POFile(wrapwidth=0)
    set_header(po, None, source)
    for message in messages:
        entry = polib.POEntry(msgctxt=message.key, msgid=message.text, msgid_plural=message.plural or "")
        if message.plural is not None:
            entry.msgstr_plural = {0: "", 1: ""}
        describe(entry, message, base, Guide())
        po.append(entry)
    return po


def describe_all(po: polib.POFile, messages: Iterable[Message], base: Path, guide: Guide) -> None:
    """Describe the entries of a catalog that has one for each message."""
    live = live_entries(po)
    for message in messages:
        describe(live[message.key], message, base, guide)


def describe(entry: polib.POEntry, message: Message, base: Path, guide: Guide) -> None:
    """Write note, room, file and flags anew; what a person has written stays."""
    lines = notes_of(message)
    if message.columns is not None:
        lines.append(f"max: {message.columns} columns ({message.columns // 2} full-width characters)")
    if said := guide.texts.get(message.key):
        lines.append(f"{guide.reference}: {said}".replace("\n", "\\n"))
    if pages := (guide.pages or {}).get(message.key, pages_of(entry)):
        lines.append(_SCREENS + ", ".join(pages))
    entry.comment = "\n".join(lines)
    entry.occurrences = [(file_name(message.file, base), "")]
    kept = [flag for flag in entry.flags if flag != "python-brace-format" and not _ROOM.fullmatch(flag)]
    braces = any(PLACEHOLDER.search(form) for form in message.forms)
    room = [f"max-length:{message.columns}"] if message.columns is not None else []
    entry.flags = [*kept, *(["python-brace-format"] if braces else []), *room]


def pages_of(entry: polib.POEntry) -> tuple[str, ...]:
    """Return the pages that show an entry, as far as it says."""
    lines = (line for line in entry.comment.splitlines() if line.startswith(_SCREENS))
    return tuple(page for line in lines for page in line.removeprefix(_SCREENS).split(", "))


def notes_of(message: Message) -> list[str]:
    """Return the note of the format, and those of `# i18n:` lines directly above the text in its file."""
    path = Path(message.file)
    lines = _lines(path, path.stat().st_mtime_ns) if path.is_file() else ()
    own: list[str] = []
    number = message.line - 2
    while 0 <= number < len(lines) and (note := _NOTE.fullmatch(lines[number])):
        own.insert(0, note[1].strip())
        number -= 1
    return [*message.note.splitlines(), *own]


def file_name(file: str, base: Path) -> str:
    """Return the name of a file as seen from a folder; of one outside of it, only the last part."""
    path = Path(file)
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.name


@lru_cache(4)
def _lines(path: Path, stamp: int) -> tuple[str, ...]:  # noqa: ARG001  # a changed file has another one
    return tuple(path.read_text(encoding="utf-8").splitlines())
