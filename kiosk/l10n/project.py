"""The files that translators work on, as one state, and what is made of it for each language."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

import msgspec
import polib

from kiosk.content.edition import Edition
from kiosk.content.language_files import CATALOG
from kiosk.content.text_rules import text_faults
from kiosk.errors import KioskError
from kiosk.i18n.catalogs import Catalog
from kiosk.i18n.locales import Locale
from kiosk.i18n.localization import Message
from kiosk.i18n.po_parser import Entry
from kiosk.l10n.catalog_file import (
    canonical,
    empty_po,
    entry_of,
    live_entries,
    put_forms,
    read_po,
    set_header,
    set_translation,
)
from kiosk.l10n.catalog_update import Change, UpdateOptions, update
from kiosk.l10n.checks.message import Language, Text
from kiosk.l10n.checks.registry import repaired
from kiosk.l10n.glossary import Glossary, read_glossary
from kiosk.l10n.template import Guide, describe, describe_all, pages_of, template

Pages = Mapping[str, tuple[str, ...]]
"""The pages that show each key."""

TEMPLATE = "kiosk.pot"
GLOSSARY = "glossary.tsv"


class UnknownLocale(KioskError):
    """A language was asked for that has no folder."""

    def __init__(self, code: str, known: Sequence[str], folder: Path) -> None:
        there = f"there are {', '.join(known)}" if known else "there are none"
        super().__init__(f"There is no language {code} in {folder}; {there}.")


class BrokenLocale(KioskError):
    """A language whose profile or catalog cannot be used, with the reasons."""

    def __init__(self, code: str, reasons: Sequence[str]) -> None:
        super().__init__("\n".join(reasons) or f"The language {code} cannot be used.")


class Project:
    """Reads what an edition needs translated, and the catalogs in the folder `translations`."""

    def __init__(self, edition: Edition, translations: Path) -> None:
        self.edition = edition
        self.translations = translations
        self.base = translations.parent
        self.source: Locale = edition.locales[edition.content.source_language]
        self.messages: tuple[Message, ...] = tuple(m for m in edition.messages if m.translatable)

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The languages that have a catalog, sound or not."""
        found = (path.parents[1].name for path in self.translations.glob(f"*/{CATALOG}"))
        return tuple(sorted(code for code in found if code[0] not in "._"))

    def asked(self, codes: Sequence[str]) -> tuple[str, ...]:
        """Return the languages asked for, or all. Raise UnknownLocale."""
        for code in codes:
            if code not in self.codes:
                raise UnknownLocale(code, self.codes, self.translations)
        return tuple(codes) or self.codes

    def locale(self, code: str) -> Locale:
        """Return a language. Raise BrokenLocale if it was left out."""
        if code not in self.edition.locales:
            about = [note.sentence for note in self.edition.notes if note.language == code]
            raise BrokenLocale(code, about)
        return self.edition.locales[code]

    def path(self, code: str) -> Path:
        """Return where the catalog of a language lies."""
        return self.translations / code / CATALOG

    def read(self, code: str) -> polib.POFile:
        """Return a catalog with all that its tools keep in it. Raises CatalogError with file and line."""
        return read_po(self.path(code), code)

    @cached_property
    def glossary(self) -> Glossary:
        """The terms that go with these languages; none where there is no file. Raises GlossaryError."""
        path = self.translations / GLOSSARY
        return read_glossary(path) if path.is_file() else Glossary()

    def language(self, locale: Locale) -> Language:
        """Return a language with what its checks need."""
        return Language(locale, self.source, self.glossary, self.edition.content.facts)

    def pages(self, code: str) -> Pages:
        """Return the pages that show each key, as the catalog says, if there is one. Raises CatalogError."""
        po = self.read(code) if self.path(code).is_file() else ()
        return {entry.msgctxt: pages_of(entry) for entry in po if entry.msgctxt}

    def template(self) -> str:
        """Return the text of the template: every key without a translation."""
        return canonical(template(self.messages, self.base, self.source.code))

    def guide(self, code: str) -> Guide:
        """Return what stands beside the texts of a language: those of its reference, if it has one."""
        reference = self.locale(code).reference or ""
        catalog = self.edition.catalogs.get(reference)
        return Guide(reference=reference, texts=_said(catalog.entries.values()) if catalog else {})

    def updated(
        self, codes: Sequence[str], wish: UpdateOptions, pages: Pages | None
    ) -> Mapping[str, tuple[str, Mapping[str, Change]]]:
        """Return the texts of catalogs in line with the source, and what was done by key.

        Remarks are written when all are merged, so the order of the languages does not matter.
        """
        made = {code: self.read(code) for code in codes}
        done = {
            code: update(po, self.messages, self.locale(code), self.source, wish) for code, po in made.items()
        }
        for code, po in made.items():
            guide = self.guide(code)
            if guide.reference in made:
                merged = live_entries(made[guide.reference]).values()
                guide = msgspec.structs.replace(guide, texts=_said(map(entry_of, merged)))
            describe_all(po, self.messages, self.base, msgspec.structs.replace(guide, pages=pages))
        return {code: (canonical(po), done[code]) for code, po in made.items()}

    def begun(self, locale: Locale) -> str:
        """Return the text of a catalog for a new language."""
        po = empty_po(locale, self.source.code)
        self._fill(po, locale)
        return canonical(po)

    def made(self, locale: Locale, catalog: Catalog) -> str:
        """Return the text of a catalog that is not read from a file."""
        po = empty_po(locale, self.source.code)
        self._fill(po, locale)
        for entry in po:
            put_forms(entry, catalog.entries[entry.msgctxt].forms)
        return canonical(po)

    def _fill(self, po: polib.POFile, locale: Locale) -> None:
        update(po, self.messages, locale, self.source, UpdateOptions())
        describe_all(po, self.messages, self.base, Guide())

    def put(
        self, po: polib.POFile, code: str, message: Message, forms: tuple[str, ...], *, review: bool
    ) -> polib.POEntry:
        """Write a translation of the present text into a catalog, and return its entry, which may be new."""
        entry = live_entries(po).get(message.key)
        if entry is None:
            entry = polib.POEntry(msgctxt=message.key)
            describe(entry, message, self.base, self.guide(code))
            po.append(entry)
        set_translation(entry, message, forms, review=review)
        return entry

    def formatted(self, code: str, *, fix: bool) -> str:
        """Return the text of a catalog in its one form; with `fix`, typography is mended.

        Raises CatalogError.
        """
        po = self.read(code)
        if fix:
            language, live = self.language(self.locale(code)), live_entries(po)
            for message in self.messages:
                if entry := live.get(message.key):
                    put_forms(entry, repaired(Text(message, entry_of(entry), language)))
        return self.canonical(po, code)

    def canonical(self, po: polib.POFile, code: str) -> str:
        """Return the text of a catalog that is read already in its one form."""
        set_header(po, self.locale(code), self.source.code)
        return canonical(po)


def _said(entries: Iterable[Entry]) -> Mapping[str, str]:
    """Return texts by key, without those that would break a line of remarks."""
    return {
        entry.context: entry.forms[-1]
        for entry in entries
        if entry.context is not None and not any(text_faults(entry.forms[-1]))
    }


def read_pages(path: Path) -> Pages:
    """Read which pages show each key from a proof.json. Raises KioskError, OSError."""
    try:
        screens = json.loads(path.read_bytes())["screens"]
        return {str(key): tuple(map(str, pages)) for key, pages in screens.items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        message = f"{path} is no proof.json; `python3 main.py proof DIR` writes one."
        raise KioskError(message) from error
