"""What a check of one text is given, and what it yields."""

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cached_property

import msgspec

from kiosk.i18n.formats import FormatError, format_quantity
from kiosk.i18n.locales import Locale, subtags
from kiosk.i18n.localization import Message
from kiosk.i18n.number_reader import NumberReader
from kiosk.i18n.placeholders import LONG, fill
from kiosk.i18n.po_parser import Entry
from kiosk.i18n.profiles import Width
from kiosk.i18n.quantities import Quantity
from kiosk.l10n.glossary import Glossary, Term

COUNT = "00"
_WIDE = "WFA"


class Language(msgspec.Struct, frozen=True, dict=True):
    """A language and the source, with what is needed to compare texts of both."""

    locale: Locale
    source: Locale
    glossary: Glossary
    facts: Mapping[str, Quantity]

    @property
    def code(self) -> str:
        """The code of the language."""
        return self.locale.code

    @cached_property
    def script(self) -> str:
        """The script of the language, such as Hans, Jpan or Latn."""
        return subtags(self.locale.code)[1]

    @cached_property
    def reader(self) -> NumberReader:
        """Reads the numbers of the language."""
        return NumberReader(self.locale)

    @cached_property
    def source_reader(self) -> NumberReader:
        """Reads the numbers of the source."""
        return NumberReader(self.source)


class Text(msgspec.Struct, frozen=True, dict=True):
    """A translation with its message and language, as checks get it."""

    message: Message
    entry: Entry
    language: Language

    @property
    def fresh(self) -> bool:
        """Whether the translation was made from the present source."""
        return self.message.is_current(self.entry)

    @property
    def translated(self) -> bool:
        """Whether there is anything to look at."""
        return any(self.entry.forms)

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The terms of the glossary in the source."""
        return self.language.glossary.hits(self.message.forms[-1], self.language.source.code)

    @property
    def columns(self) -> int:
        """The width of the finished text, a full-width character counting two."""
        return max(columns(self._finished(form)) for form in self.entry.forms)

    def _finished(self, form: str) -> str:
        known = {**self.language.facts, **self.message.quantities}

        def value(name: str) -> str:
            fact = known.get(name.removesuffix(LONG))
            width: Width = "long" if name.endswith(LONG) else "short"
            try:
                return format_quantity(fact, self.language.locale, width) if fact else COUNT
            except FormatError:
                return COUNT

        return fill(form, value)


def columns(text: str) -> int:
    """Return the width of a text in columns; line breaks take none."""
    return sum(2 if unicodedata.east_asian_width(sign) in _WIDE else 1 for sign in text if sign != "\n")


def listed(words: Iterable[str]) -> str:
    """Return words as a list for a sentence."""
    return ", ".join(sorted(words))
