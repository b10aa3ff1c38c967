"""The parts of a translator's sheet as rows for QML."""

import re
from collections.abc import Mapping

import msgspec

from kiosk.i18n.locales import Locale
from kiosk.l10n.draft import Draft
from kiosk.l10n.project import Project
from kiosk.l10n.text_context import TextContext
from kiosk.viewmodels.struct_list_model import StructListModel

# Where a line may end: after a word with its space, and round each Han character.
_WORDS = re.compile(r"[\u2e80-\u9fff]|[^\s\u2e80-\u9fff]+\s*|\s+")


class PieceRow(msgspec.Struct, frozen=True):
    """A word of the source compared with an earlier one."""

    kind: str
    words: str


class LabelledRow(msgspec.Struct, frozen=True, kw_only=True):
    """A text with a label before it, each in its own font."""

    label: str
    labelTypeface: str
    words: str
    wordsTypeface: str


class ContextRows:
    """The rows of one sheet."""

    def __init__(self) -> None:
        self.pieces, self.others, self.terms = (
            StructListModel(PieceRow),
            StructListModel(LabelledRow),
            StructListModel(LabelledRow),
        )

    def show(self, draft: Draft, project: Project) -> None:
        """Show those of another draft."""
        locales = project.edition.locales
        self.pieces.replace(piece_rows(draft.sheet))
        self.others.replace(other_rows(draft.sheet, locales))
        self.terms.replace(term_rows(draft.sheet, project.source, locales[draft.code]) if draft.code else ())


def piece_rows(sheet: TextContext) -> tuple[PieceRow, ...]:
    """Return how the source has changed, word by word, so that a line can end after each."""
    return tuple(
        PieceRow(piece.kind, word.replace("\n", " "))
        for piece in sheet.previous
        for word in _WORDS.findall(piece.text)
    )


def other_rows(sheet: TextContext, locales: Mapping[str, Locale]) -> tuple[LabelledRow, ...]:
    """Return the text in the other languages, each labelled by the language's own name."""
    return tuple(
        LabelledRow(
            label=locales[other.code].name,
            labelTypeface=locales[other.code].family,
            words=other.text,
            wordsTypeface=locales[other.code].family,
        )
        for other in sheet.others
    )


def term_rows(sheet: TextContext, source: Locale, locale: Locale) -> tuple[LabelledRow, ...]:
    """Return the terms of the source with their accepted wording."""
    return tuple(
        LabelledRow(
            label=term.forms[source.code][0],
            labelTypeface=source.family,
            words=" / ".join(term.forms.get(locale.code, ())),
            wordsTypeface=locale.family,
        )
        for term in sheet.terms
        if locale.code in term.forms
    )
