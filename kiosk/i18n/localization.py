"""Localization: key and language in, finished text out, with fallback to another language."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import msgspec

from kiosk.errors import KioskError
from kiosk.i18n.catalogs import Catalog, Entry
from kiosk.i18n.formats import format_quantity
from kiosk.i18n.locales import Locale
from kiosk.i18n.number_reader import NumberReader
from kiosk.i18n.placeholders import LONG, facts_named, fill
from kiosk.i18n.quantities import Quantity

_REMEMBERED = 8192


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """A text of the source language. `columns` is its room, a full-width character counting two.

    `quantities` are the figures of its own item, tried before the facts of the park. `former` are keys
    that it had before. Without `translatable`, the text is the same in every language; only its figures
    are written differently.
    """

    key: str
    text: str
    plural: str | None = None
    note: str = ""
    columns: int | None = None
    quantities: Mapping[str, Quantity] = {}
    translatable: bool = True
    former: tuple[str, ...] = ()
    line: int = 0
    file: str = ""

    @property
    def forms(self) -> tuple[str, ...]:
        """The text for one and, if there is another, the text for many."""
        return (self.text,) if self.plural is None else (self.text, self.plural)

    def is_source_of(self, entry: Entry) -> bool:
        """Tell whether an entry was made from this text as it is now."""
        return (entry.id, entry.plural) == (self.text, self.plural)

    def is_current(self, entry: Entry) -> bool:
        """Tell whether an entry was made from this text as it is now, and nobody is to look at it again."""
        return self.is_source_of(entry) and "fuzzy" not in entry.flags

    def translated(self, forms: tuple[str, ...], flags: frozenset[str] = frozenset(), line: int = 0) -> Entry:
        """Return a current translation of this text; of the flags, `fuzzy` is left out."""
        return Entry(
            context=self.key,
            id=self.text,
            plural=self.plural,
            forms=forms,
            flags=flags - {"fuzzy"},
            line=line,
        )


class ResolvedText(msgspec.Struct, frozen=True):
    """A finished text and the language that it is really in; `stale` if the source has changed since."""

    text: str
    locale: Locale
    stale: bool


class _Text(msgspec.Struct, frozen=True):
    forms: tuple[str, ...]
    locale: Locale
    stale: bool


class LocalizationError(KioskError):
    """A text that was asked for in the wrong way."""


class UnknownKey(LocalizationError):
    """A key that no file has."""

    def __init__(self, key: str) -> None:
        super().__init__(f"no text has the key “{key}”")
        self.key = key


class UnknownPlaceholder(LocalizationError):
    """A placeholder that is neither a fact nor given."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__(f"{key}: nothing to put in the place of {{{name}}}")
        self.key = key
        self.name = name


class Localization:
    """All texts in all languages. Immutable: a changed file makes a new one."""

    def __init__(
        self,
        messages: Iterable[Message],
        facts: Mapping[str, Quantity],
        locales: Mapping[str, Locale],
        catalogs: Mapping[str, Catalog],
        source: str = "en",
    ) -> None:
        self._messages = {message.key: message for message in messages}
        self._facts = facts
        self._locales = dict(sorted(locales.items(), key=lambda item: (item[1].order, item[0])))
        self._catalogs = catalogs
        self._source = source
        self._readers = {code: NumberReader(locale) for code, locale in locales.items()}
        self._remembered = lru_cache(_REMEMBERED)(self._find)

    def __contains__(self, key: object) -> bool:
        """Tell whether there is a text with this key."""
        return key in self._messages

    @property
    def locales(self) -> Mapping[str, Locale]:
        """The languages by code, in the order of the language switch."""
        return self._locales

    def resolve(
        self, key: str, code: str, count: int | None = None, total: int | None = None
    ) -> ResolvedText:
        """Return the text of a key in a language; `count` and `total` fill {n} and {m}.

        Raise UnknownKey for a key that is in no file, UnknownPlaceholder if a figure is missing.
        """
        return self._remembered(key, code, count, total)

    def lines(
        self, key: str, codes: Sequence[str], count: int | None = None, total: int | None = None
    ) -> tuple[ResolvedText, ...]:
        """Return the text in each language, but only once in a language that several fall back to."""
        resolved = (self.resolve(key, code, count, total) for code in codes)
        return tuple({text.locale.code: text for text in resolved}.values())

    def translatable(self, key: str) -> bool:
        """Tell whether a text has words to translate, or only figures that each language writes."""
        return self._messages[key].translatable

    def coverage(self, code: str) -> float:
        """Return the share, 0 to 1, of translatable texts that are shown in this language itself."""
        messages = [message for message in self._messages.values() if message.translatable]
        shown = sum(self._text(message, code) is not None for message in messages)
        return shown / len(messages) if messages else 1.0

    def trying(self, code: str, key: str, forms: tuple[str, ...]) -> "Localization":
        """Return the same texts with one translation as if it had been saved. Raise UnknownKey."""
        message = self._messages.get(key)
        if message is None:
            raise UnknownKey(key)
        known = self._catalogs.get(code, Catalog(code, {}))
        catalog = Catalog(code, {**known.entries, key: message.translated(forms)})
        catalogs = {**self._catalogs, code: catalog}
        return Localization(self._messages.values(), self._facts, self._locales, catalogs, self._source)

    def _find(self, key: str, code: str, count: int | None, total: int | None) -> ResolvedText:
        message = self._messages.get(key)
        if message is None:
            raise UnknownKey(key)
        candidates = (code, *self._locales[code].fallback, self._source)
        text = next(filter(None, (self._text(message, candidate) for candidate in candidates)))
        return ResolvedText(self._write(message, text, count, total), text.locale, text.stale)

    def _text(self, message: Message, code: str) -> _Text | None:
        """Return the text of a message in exactly this language, or None if it may not be shown."""
        if code == self._source or not message.translatable:
            return _Text(message.forms, self._locales[code], stale=False)
        catalog = self._catalogs.get(code)
        entry = catalog.entries.get(message.key) if catalog else None
        if entry is None or not all(entry.forms) or not _same_facts(entry.forms, message.forms):
            return None
        stale = not message.is_current(entry)
        if stale and not self._same_numbers(entry, message, code):
            return None
        return _Text(entry.forms, self._locales[code], stale)

    def _same_numbers(self, entry: Entry, message: Message, code: str) -> bool:
        if "ignore-number" in entry.flags:
            return False
        stated = self._readers[self._source].read(message.forms[-1])
        return self._readers[code].read(entry.forms[-1]) == stated

    def _write(self, message: Message, text: _Text, count: int | None, total: int | None) -> str:
        counts = {"n": count, "m": total}
        run_time = {name: Quantity(value=number) for name, number in counts.items() if number is not None}

        def value(name: str) -> str:
            for known in (message.quantities, run_time, self._facts):
                if name in known:
                    return format_quantity(known[name], text.locale)
                if name.endswith(LONG) and (fact := known.get(name.removesuffix(LONG))):
                    return format_quantity(fact, text.locale, "long")
            raise UnknownPlaceholder(message.key, name)

        last = len(text.forms) - 1
        index = last if count is None else min(text.locale.plural_index(count), last)
        return fill(text.forms[index], value)


def _same_facts(forms: tuple[str, ...], source: tuple[str, ...]) -> bool:
    """Say whether a translation states the facts of its source; a form but the last may leave out {n}."""
    wanted = facts_named(source[-1])
    *others, last = map(facts_named, forms)
    return last == wanted and all(other | {"n"} == wanted | {"n"} for other in others)
