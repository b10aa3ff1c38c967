"""Texts in the languages of a handout; each knows the language that it is really in."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec

from kiosk.i18n.locales import Locale, subtags
from kiosk.i18n.localization import Localization

BETWEEN = " · "


class Line(NamedTuple):
    """A text and the code of its language."""

    code: str
    text: str


Lines = tuple[Line, ...]


class LanguageSettings(msgspec.Struct, frozen=True, kw_only=True):
    """How a language is set: `leading` is the white between two lines in em."""

    lang: str
    region: str | None
    family: str
    leading: float
    justify: bool


class HandoutTexts:
    """The texts in one language, or in two of which the first stands larger."""

    def __init__(self, localization: Localization, codes: tuple[str, ...]) -> None:
        self._localization = localization
        self.codes = codes

    def __contains__(self, key: object) -> bool:
        return key in self._localization

    def lines(self, *keys: str) -> Lines:
        """Return the texts of the keys, those in the same language on one line."""
        found: dict[str, list[str]] = {}
        for key in keys:
            for resolved in self._localization.lines(key, self.codes):
                found.setdefault(resolved.locale.code, []).append(resolved.text)
        return tuple(Line(code, BETWEEN.join(texts)) for code, texts in found.items())

    def each(self, key: str, codes: Iterable[str]) -> Lines:
        """Return the text of a key once for every language, fallbacks included."""
        resolved = (self._localization.resolve(key, code) for code in codes)
        return tuple(Line(text.locale.code, text.text) for text in resolved)

    def all_codes(self, most: int) -> tuple[str, ...]:
        """Return the handout's languages, then the others, `most` in all."""
        return tuple(dict.fromkeys((*self.codes, *self._localization.locales)))[:most]

    def tongues(self) -> Mapping[str, LanguageSettings]:
        """Return how each language is set."""
        return {code: _tongue(locale) for code, locale in self._localization.locales.items()}


def _tongue(locale: Locale) -> LanguageSettings:
    language, _ = subtags(locale.code)
    territory = locale.cldr.territory or ""
    return LanguageSettings(
        lang=language,
        # Typst knows countries; 001 is the world.
        region=territory if territory.isalpha() else None,
        family=locale.family,
        # Lines are closer on paper; 0.74 em is what a line's letters fill themselves.
        leading=round(0.94 * locale.line_height - 0.74, 3),
        justify=locale.term_separator == "",
    )
