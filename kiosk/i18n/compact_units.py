"""The scale words of a language (万, 億, million …) from CLDR's compact number patterns."""

import re
from collections.abc import Mapping

import babel
import msgspec

_ZEROS = re.compile("0+")


class CompactUnit(msgspec.Struct, frozen=True):
    """A power of ten with a word: 10,000 is `{n}万`, a million `{n}\u00a0million`, by plural category."""

    size: int
    patterns: Mapping[str, str]


def read_compact_units(cldr: babel.Locale, smallest: int) -> tuple[CompactUnit, ...]:
    """Return the scales from `smallest` up, the largest first.

    CLDR lists a pattern for each power of ten, `00万` for 10⁵. The zeros that it shows are the
    digits left in front of the word, so each word is found again under several powers. Chinese,
    Japanese and Korean have no `long` patterns; their `short` ones are the full words.
    """
    forms = cldr.compact_decimal_formats
    by_category = forms.get("long") or forms["short"]
    scales: dict[int, dict[str, str]] = {}
    for category, by_power in by_category.items():
        for power, compact in by_power.items():
            zeros = _ZEROS.search(compact.pattern)
            size = int(power) // 10 ** (len(zeros.group()) - 1) if zeros else 0
            pattern = _ZEROS.sub("{n}", compact.pattern).replace("'", "")
            if size >= smallest and pattern != "{n}":
                scales.setdefault(size, {}).setdefault(category, unbreakable(pattern))
    return tuple(CompactUnit(size, scales[size]) for size in sorted(scales, reverse=True))


def unbreakable(pattern: str) -> str:
    """Return a pattern whose number is never parted from its neighbour at the end of a line."""
    return pattern.replace("{n} ", "{n}\u00a0").replace(" {n}", "\u00a0{n}")
