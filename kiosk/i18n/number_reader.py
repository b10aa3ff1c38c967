"""Reads the numbers out of a text, to compare those of two languages."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property

from kiosk.i18n.locales import Locale
from kiosk.i18n.placeholders import PLACEHOLDER

# Only full-width forms are folded; NFKC would also make the ² of km² a digit.
_FOLDED = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


class NumberReader:
    """Reads numbers as one language writes them."""

    def __init__(self, locale: Locale) -> None:
        self._locale = locale

    def read(self, text: str) -> frozenset[Decimal]:
        """Return the numbers that a text states, scale words multiplied out, placeholders left aside.

        The words of the language's profile count as numbers too: “five clusters” is 五组团 is 5つ.
        """
        bare = PLACEHOLDER.sub("{}", text).translate(_FOLDED)
        return frozenset(self._figures(bare) + self._words(bare))

    def _figures(self, text: str) -> list[Decimal]:
        """Return what stands in digits. A smaller term right after a larger one adds to it: 90億8,000万."""
        numbers: list[Decimal] = []
        reach, room = -1, 1
        for match in self._figure.finditer(text):
            size = self._sizes[match["word"]] if match["word"] else 1
            value = self._decimal(match["digits"]) * size
            if match.start() == reach and size < room:
                numbers[-1] += value
            else:
                numbers.append(value)
            reach, room = match.end() + self._gap(text, match.end()), size
        return numbers

    def _words(self, text: str) -> list[Decimal]:
        words = self._locale.number_words
        found = [words[match.group().lower()] for match in self._word.finditer(text)]
        return [Decimal(value) for value in found if value]

    def _decimal(self, digits: str) -> Decimal:
        return Decimal(digits.replace(self._symbols["group"], "").replace(self._symbols["decimal"], "."))

    def _gap(self, text: str, end: int) -> int:
        return len(self._locale.term_separator) if text[end : end + 1].isspace() else 0

    @cached_property
    def _symbols(self) -> dict[str, str]:
        return dict(self._locale.cldr.number_symbols["latn"])

    @cached_property
    def _sizes(self) -> dict[str, int]:
        return {
            pattern.replace("{n}", "").strip(): scale.size
            for scale in self._locale.scales
            for pattern in scale.patterns.values()
        }

    @cached_property
    def _figure(self) -> re.Pattern[str]:
        group, decimal = re.escape(self._symbols["group"]), re.escape(self._symbols["decimal"])
        whole = rf"[0-9]{{1,3}}(?:{group}[0-9]{{3}})+(?![0-9])|[0-9]+"
        digits = rf"(?P<digits>(?:{whole})(?:{decimal}[0-9]+)?)"
        return re.compile(rf"{digits}(?:\s?(?P<word>{_any(self._sizes)}))?")

    @cached_property
    def _word(self) -> re.Pattern[str]:
        return re.compile(_any(self._locale.number_words), re.IGNORECASE)


def _any(words: Iterable[str]) -> str:
    return "|".join(map(_whole, sorted(words, key=len, reverse=True))) or "(?!)"


def _whole(word: str) -> str:
    """Where letters have cases, words have bounds: there is no ten in “often”, but a 五 in 五组团."""
    return rf"\b{re.escape(word)}\b" if word.upper() != word.lower() else re.escape(word)
