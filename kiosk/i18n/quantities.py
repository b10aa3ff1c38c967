"""Typed facts: numbers, money, areas and dates, which every language writes in its own way."""

import msgspec


class Quantity(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """A number or a date, without words.

    Exactly one of `value` and `date` is given. `date` is YYYY-MM-DD or YYYY-MM. `digits` rounds
    the value to that many significant digits, half up, before any language writes it. `approx`
    adds the word “about”; it rounds nothing.
    """

    value: int | float | None = None
    date: str | None = None
    unit: str | None = None
    currency: str | None = None
    approx: bool = False
    digits: int | None = None
