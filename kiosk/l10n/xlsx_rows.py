"""The rows of an XLSX file: one for each text, or for each plural form of it."""

from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum

import msgspec
import polib

from kiosk.errors import KioskError
from kiosk.i18n.locales import Locale
from kiosk.i18n.localization import Message
from kiosk.i18n.plurals import form_count
from kiosk.l10n.catalog_file import forms_of, live_entries, source_of
from kiosk.l10n.project import Project
from kiosk.l10n.status import Status, status_of
from kiosk.l10n.template import notes_of, pages_of


class Column(StrEnum):
    """The columns by their headings.

    Those that end in `before` are hidden and tell what was there at the export; the reason stands only
    beside rejected rows.
    """

    KEY = "key"
    PAGES = "pages"
    SOURCE = "source"
    PREVIOUS = "previous source"
    REFERENCE = "reference"
    TRANSLATION = "translation"
    ROOM = "max"
    NOTE = "note"
    STATE = "state"
    TRANSLATION_BEFORE = "translation before"
    STATE_BEFORE = "state before"
    REASON = "reason"


Cells = Mapping[Column, str]
OFFERED = tuple(column for column in Column if column is not Column.REASON)


class Row(msgspec.Struct, frozen=True):
    """A row that came back, by its number in the sheet; `fault` says which of its cells are no text."""

    number: int
    cells: Cells
    fault: str = ""


class UnknownStatus(KioskError):
    """Texts were asked for by a state that there is not."""

    def __init__(self, word: str) -> None:
        super().__init__(f"--only {word}: there is no such state; there are {', '.join(Status)}.")


def parse_states(words: str) -> Collection[Status]:
    """Return the states of a list such as `stale,missing`; all for an empty one. Raise UnknownStatus."""
    for word in words.split(",") if words else ():
        if word not in set(Status):
            raise UnknownStatus(word)
    return tuple(map(Status, words.split(","))) if words else tuple(Status)


def export_rows(project: Project, code: str, states: Collection[Status]) -> Iterator[Cells]:
    """Yield the texts of a language in the order of the YAML files. Raises CatalogError."""
    live = live_entries(project.read(code))
    locale, catalog, guide = (
        project.locale(code),
        project.edition.catalogs[code],
        project.guide(code),
    )
    for message in project.messages:
        state = status_of(message, catalog)
        if state not in states:
            continue
        entry = live.get(message.key)
        sources = sources_of(message, locale)
        before = _before(entry, sources) if entry and state is Status.STALE else sources
        forms = forms_in_force(message, entry, locale)
        for place, source, earlier, form in zip(
            sources, sources.values(), before.values(), forms, strict=True
        ):
            yield {
                Column.KEY: place,
                Column.PAGES: ", ".join(pages_of(entry)) if entry else "",
                Column.SOURCE: source,
                Column.PREVIOUS: earlier if earlier != source else "",
                Column.REFERENCE: guide.texts.get(message.key, ""),
                Column.TRANSLATION: form,
                Column.ROOM: str(message.columns or ""),
                Column.NOTE: "\n".join(notes_of(message)),
                Column.STATE: state,
                Column.TRANSLATION_BEFORE: form,
                Column.STATE_BEFORE: state,
            }


def sources_of(message: Message, locale: Locale) -> Mapping[str, str]:
    """Return what is to be translated by the key of its row: `dock.photos[1]` is the second of the forms."""
    if message.plural is None:
        return {message.key: message.text}
    count = form_count(locale)
    single = (message.text,) if count > 1 else ()
    texts = (*single, *(message.plural,) * (count - len(single)))
    return {f"{message.key}[{number}]": text for number, text in enumerate(texts)}


def forms_in_force(message: Message, entry: polib.POEntry | None, locale: Locale) -> tuple[str, ...]:
    """Return the forms of a translation, empty where there are none, as many as the language has."""
    wanted = len(sources_of(message, locale))
    forms = forms_of(entry) if entry else ()
    return (*forms, *("",) * (wanted - len(forms)))[:wanted]


def _before(entry: polib.POEntry, sources: Mapping[str, str]) -> Mapping[str, str]:
    """Return the source that a translation was made from, by row."""
    text, plural = source_of(entry)
    last = len(sources) - 1
    return {place: text if 0 == number < last else plural or text for number, place in enumerate(sources)}
