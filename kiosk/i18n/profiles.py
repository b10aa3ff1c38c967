"""The profile of a language, `translations/<locale>/locale.yaml`: additions and exceptions to CLDR."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Width = Literal["short", "long"]
Pattern = Annotated[str, Meta(pattern=r"\{n\}", description="{n} stands for the number.")]


class ProfilePart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """Any part of a profile; unknown keys are refused."""


class Notation(StrEnum):
    """How a large number is written: 90.8亿, 90億8,000万 or 9,080,000,000."""

    DECIMAL = "decimal"
    MIXED = "mixed"
    PLAIN = "plain"


class Font(ProfilePart, frozen=True, kw_only=True):
    """The typeface of a language; `line_height` in em."""

    family: str | None = None
    line_height: Annotated[float, Meta(ge=1, le=3)] | None = None


class NumberStyle(ProfilePart, frozen=True, kw_only=True):
    """How numbers are written.

    `terms` is the most parts that a mixed number may have, `group_from` the fewest digits that get
    thousands separators, `scale_from` the smallest scale word in use.
    """

    scale: Notation = Notation.DECIMAL
    terms: Annotated[int, Meta(ge=1)] = 2
    group_from: Annotated[int, Meta(ge=4)] = 4
    scale_from: Annotated[int, Meta(ge=1000)] = 10_000


class Format(ProfilePart, frozen=True, kw_only=True):
    """Words around a value, and quotation marks: an outer pair, and perhaps an inner one."""

    approx: Pattern = "~{n}"
    quotes: Annotated[str, Meta(pattern="^(..|....)?$")] = ""


class Profile(ProfilePart, frozen=True, kw_only=True):
    """A locale.yaml. Everything is optional; CLDR fills the gaps.

    `fallback` lists the languages tried before the source language, `reference` is the language that
    translators see beside the source. `number_words` are words that mean a number (five: 5); the
    longest wins, and 0 marks a name that only looks like one.
    """

    name: str | None = None
    order: int = 100
    cldr: str | None = None
    fallback: tuple[str, ...] = ()
    reference: str | None = None
    font: Font = Font()
    number: NumberStyle = NumberStyle()
    money: Mapping[str, Pattern] = {}
    units: Mapping[str, Mapping[Width, Pattern]] = {}
    format: Format = Format()
    number_words: Mapping[str, Annotated[int, Meta(ge=0, le=12)]] = {}
