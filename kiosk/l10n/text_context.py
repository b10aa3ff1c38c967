"""The context of one text for whoever translates it: notes, other languages, terms, neighbours, history."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum

import msgspec
import polib

from kiosk.i18n.localization import Message
from kiosk.l10n.catalog_file import source_of
from kiosk.l10n.glossary import Term
from kiosk.l10n.project import Project
from kiosk.l10n.template import file_name, notes_of
from kiosk.l10n.xlsx_rows import forms_in_force

MOST_SUGGESTIONS = 3
_PIECES = re.compile(r"\s+|[\u2e80-\u9fff]|[^\s\u2e80-\u9fff]+")


class PieceKind(StrEnum):
    """Whether a piece of text is in both versions, or only in one."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a text that was compared with an earlier one."""

    kind: PieceKind
    text: str


class OtherTranslation(msgspec.Struct, frozen=True):
    """The same text in another language."""

    code: str
    text: str


class TextContext(msgspec.Struct, frozen=True, kw_only=True):
    """One text with all that helps to translate it; `place` is file:line, `columns` the room, if it is known.

    `previous` compares the present source with the one that the translation was made from; it is empty
    unless these differ.
    """

    key: str
    place: str
    notes: tuple[str, ...]
    source: tuple[str, ...]
    previous: tuple[Piece, ...]
    others: tuple[OtherTranslation, ...]
    terms: tuple[Term, ...]
    suggestions: tuple[str, ...]
    forms: tuple[str, ...]
    columns: int | None


def text_context(project: Project, code: str, message: Message, entry: polib.POEntry | None) -> TextContext:
    """Gather what stands beside a text; `entry` is the translation in force, if there is one."""
    before = source_of(entry)[0] if entry else message.text
    return TextContext(
        key=message.key,
        place=f"{file_name(message.file, project.base)}:{message.line}",
        notes=tuple(notes_of(message)),
        source=message.forms,
        previous=tuple(compare_words(before, message.text)) if before != message.text else (),
        others=tuple(_others(project, code, message)),
        terms=project.glossary.hits(message.text, project.source.code),
        suggestions=tuple(_suggestions(project, code, message)),
        forms=forms_in_force(message, entry, project.locale(code)),
        columns=message.columns,
    )


def compare_words(before: str, after: str) -> Iterator[Piece]:
    """Yield the pieces of both texts in order, word by word, Han characters one by one."""
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    for kind, start, end, begin, finish in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece(PieceKind.SAME, "".join(old[start:end]))
            continue
        if end > start:
            yield Piece(PieceKind.REMOVED, "".join(old[start:end]))
        if finish > begin:
            yield Piece(PieceKind.ADDED, "".join(new[begin:finish]))


def _others(project: Project, code: str, message: Message) -> Iterator[OtherTranslation]:
    for other, catalog in project.edition.catalogs.items():
        entry = catalog.entries.get(message.key)
        if other != code and entry and entry.forms[-1]:
            yield OtherTranslation(other, entry.forms[-1])


def _suggestions(project: Project, code: str, message: Message) -> Iterator[str]:
    """Yield how the same source text is translated under other keys."""
    entries = project.edition.catalogs[code].entries
    same = (one.key for one in project.messages if one.forms == message.forms and one.key != message.key)
    found = (entries[key].forms[-1] for key in same if key in entries)
    yield from list(dict.fromkeys(filter(None, found)))[:MOST_SUGGESTIONS]
