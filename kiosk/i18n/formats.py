"""Numbers, money, measures and dates as newspapers of each language write them."""

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache

import babel
from babel import localedata
from babel.core import get_global
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal, get_currency_name, get_currency_unit_pattern
from babel.units import format_unit

from kiosk.errors import KioskError
from kiosk.i18n.compact_units import CompactUnit, unbreakable
from kiosk.i18n.locales import Locale
from kiosk.i18n.profiles import Notation, Width
from kiosk.i18n.quantities import Quantity

_MOST_DECIMALS = 2
_WIDTHS: tuple[Width, Width] = ("short", "long")


class FormatError(KioskError):
    """A quantity that cannot be written: an unknown unit, a date that is none."""


@cache
def known_currencies() -> frozenset[str]:
    """Return the codes of ISO 4217 that are legal tender somewhere today, such as CNY and USD."""
    tenders = get_global("territory_currencies").values()
    return frozenset(code for uses in tenders for code, _, end, tender in uses if tender and end is None)


@cache
def known_units() -> Mapping[str, str]:
    """Return CLDR's ids of the units that every language can write, by name: hectare is area-hectare.

    These are the units that have a pattern in the root of CLDR, which all languages build on.
    """
    patterns = localedata.load("root")["unit_patterns"]
    return {
        name.partition("-")[2]: name
        for name, widths in patterns.items()
        if any("other" in forms for forms in widths.values())
    }


def format_quantity(quantity: Quantity, locale: Locale, width: Width = "short") -> str:
    """Write a quantity; `width` chooses between km² and square kilometres. Raise FormatError if it cannot."""
    text = _date(quantity.date, locale) if quantity.date is not None else _measure(quantity, locale, width)
    return locale.approx.replace("{n}", text) if quantity.approx else text


def rounded(quantity: Quantity) -> Decimal:
    """Return the value as every language writes it: half up to the significant digits of the quantity."""
    if quantity.value is None:
        message = "a quantity needs a value or a date"
        raise FormatError(message)
    exact = Decimal(str(quantity.value))
    if quantity.digits is not None:
        exact = Context(prec=quantity.digits, rounding=ROUND_HALF_UP).plus(exact)
    return exact.to_integral_value() if exact == exact.to_integral_value() else exact.normalize()


def format_number(value: Decimal, locale: Locale) -> str:
    """Write a number exactly: with scale words where they fit, else in plain digits."""
    scale = next((scale for scale in locale.scales if value >= scale.size), None)
    if scale is None or locale.number.scale is Notation.PLAIN:
        return _digits(value, locale)
    if locale.number.scale is Notation.MIXED:
        return _mixed(value, locale)
    scaled = (value / scale.size).normalize()
    if scaled != round(scaled, _MOST_DECIMALS):
        return _digits(value, locale)
    return _with_word(scaled, scale, locale)


def _mixed(value: Decimal, locale: Locale) -> str:
    """Write 9,080,000,000 as 90億8,000万, unless that takes too many terms or leaves a fraction."""
    terms, rest = [], value
    for scale in locale.scales:
        part, rest = divmod(rest, scale.size)
        if part:
            terms.append(_with_word(part, scale, locale))
    if rest:
        terms.append(_digits(rest, locale))
    fits = len(terms) <= locale.number.terms and value == value.to_integral_value()
    return locale.term_separator.join(terms) if fits else _digits(value, locale)


def _with_word(value: Decimal, scale: CompactUnit, locale: Locale) -> str:
    category = locale.cldr.plural_form(value)
    pattern = scale.patterns.get(category) or scale.patterns["other"]
    return pattern.replace("{n}", _digits(value, locale))


def _digits(value: Decimal, locale: Locale) -> str:
    grouped = abs(value) >= 10 ** (locale.number.group_from - 1)
    return format_decimal(value, locale=locale.cldr, group_separator=grouped, decimal_quantization=False)


def _measure(quantity: Quantity, locale: Locale, width: Width) -> str:
    value = rounded(quantity)
    if quantity.currency is not None:
        pattern = locale.money.get(quantity.currency) or _money_pattern(value, quantity.currency, locale.cldr)
    elif quantity.unit is not None:
        pattern = _unit_pattern(value, quantity.unit, width, locale)
    else:
        pattern = "{n}"
    return pattern.replace("{n}", format_number(value, locale))


def _money_pattern(value: Decimal, currency: str, cldr: babel.Locale) -> str:
    name = get_currency_name(currency, count=value, locale=cldr)
    return unbreakable(get_currency_unit_pattern(currency, count=value, locale=cldr).format("{n}", name))


def _unit_pattern(value: Decimal, unit: str, width: Width, locale: Locale) -> str:
    """Return the pattern of the width asked for, else of the other one: not every language has both."""
    for candidate in sorted(_WIDTHS, key=lambda one: one != width):
        pattern = locale.units.get(unit, {}).get(candidate) or _cldr_unit(value, unit, candidate, locale.cldr)
        if pattern:
            return pattern
    message = f"no way to write the unit “{unit}” in {locale.code}"
    raise FormatError(message)


def _cldr_unit(value: Decimal, unit: str, width: Width, cldr: babel.Locale) -> str | None:
    name = known_units().get(unit)
    if name is None:
        return None
    # A number format of quoted text alone: Babel chooses the plural form and leaves the place open.
    pattern = format_unit(value, name, width, format="'{n}'", locale=cldr)
    # Where CLDR has no pattern of this width, Babel writes the id of the unit.
    return None if name in pattern else unbreakable(pattern)


def _date(text: str, locale: Locale) -> str:
    month_only = len(text) == len("2019-11")
    try:
        day = date.fromisoformat(f"{text}-01" if month_only else text)
    except ValueError as error:
        message = f"“{text}” is not a date such as 2019-11-06 or a month such as 2019-11"
        raise FormatError(message) from error
    if month_only:
        return format_skeleton("yMMMM", day, locale=locale.cldr)
    return format_date(day, "long", locale=locale.cldr)
