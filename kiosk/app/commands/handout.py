"""`handout`: the park, or a talk about it, as a PDF to print."""

import argparse
import datetime as dt
import os
from pathlib import Path

from kiosk.app.arguments import require_languages
from kiosk.app.paths import load_shown_edition, resources
from kiosk.errors import KioskError
from kiosk.handout.document_builder import handout_of
from kiosk.handout.paper import paper_of
from kiosk.handout.talk_builder import printed_talk_of
from kiosk.handout.texts import HandoutTexts
from kiosk.handout.typst import Template, typeset
from kiosk.presentation.deck import deck_of


class NotWritten(KioskError):
    """The PDF could not be written where it was to be."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path} cannot be written: {reason}.")


class NoDate(KioskError):
    """The environment says a time that is none."""

    def __init__(self, word: str) -> None:
        super().__init__(f"SOURCE_DATE_EPOCH is “{word}”, which is no number of seconds since 1970.")


def handout(arguments: argparse.Namespace) -> int:
    """Write the PDF and say so. Raise KioskError if it cannot be made."""
    edition = load_shown_edition(arguments.content)
    known = edition.offered_languages()
    require_languages((arguments.language, arguments.second), known)
    first = arguments.language or known[0]
    words = HandoutTexts(
        edition.localization(), tuple(dict.fromkeys(filter(None, (first, arguments.second))))
    )
    paper = paper_of(arguments.paper)
    content, date, fonts = edition.content, arguments.date or _date(), resources() / "fonts"
    if arguments.slides:
        pdf = typeset(Template.TALK, printed_talk_of(content, deck_of(content), words, paper), fonts, date)
    else:
        pdf = typeset(Template.HANDOUT, handout_of(content, words, paper), fonts, date)
    try:
        arguments.output.write_bytes(pdf)
    except OSError as error:
        raise NotWritten(arguments.output, error.strerror or str(error)) from error
    print(f"{arguments.output} written.")
    return 0


def _date() -> dt.date:
    """Return the day that reproducible builds ask for, or today."""
    word = os.environ.get("SOURCE_DATE_EPOCH")
    if word is None:
        return dt.datetime.now(dt.UTC).date()
    try:
        return dt.datetime.fromtimestamp(int(word), dt.UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise NoDate(word) from error
