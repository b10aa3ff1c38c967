"""The parts of a translator's sheet as rows for QML."""

from collections.abc import Mapping

import msgspec

from kiosk.i18n.locales import Locale
from kiosk.l10n.sheet import Sheet


class PieceRow(msgspec.Struct, frozen=True):
    """A stretch of the source compared with an earlier one."""

    kind: str
    words: str


class BenchRow(msgspec.Struct, frozen=True, kw_only=True):
    """A text with a label before it, each in its own font."""

    label: str
    labelTypeface: str
    words: str
    wordsTypeface: str


def piece_rows(sheet: Sheet) -> tuple[PieceRow, ...]:
    """Return how the source has changed."""
    return tuple(PieceRow(piece.kind, piece.text) for piece in sheet.previous)


def other_rows(sheet: Sheet, locales: Mapping[str, Locale]) -> tuple[BenchRow, ...]:
    """Return the text in the other languages, each labelled by the language's own name."""
    return tuple(
        BenchRow(
            label=locales[other.code].name,
            labelTypeface=locales[other.code].family,
            words=other.text,
            wordsTypeface=locales[other.code].family,
        )
        for other in sheet.others
    )


def term_rows(sheet: Sheet, source: Locale, locale: Locale) -> tuple[BenchRow, ...]:
    """Return the terms of the source with their accepted wording."""
    return tuple(
        BenchRow(
            label=term.forms[source.code][0],
            labelTypeface=source.family,
            words=" / ".join(term.forms.get(locale.code, ())),
            wordsTypeface=locale.family,
        )
        for term in sheet.terms
        if locale.code in term.forms
    )
