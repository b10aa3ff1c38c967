"""Sets a document as tagged PDF/UA with Typst. Texts go in as data and are never read as Typst code."""

import datetime as dt
import json
import re
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec

from kiosk.errors import KioskError

if TYPE_CHECKING:
    import typst

# A last page with little on it is drawn in by setting everything a little closer.
DENSITIES = ("1", "0.97", "0.94", "0.91")
_LOST = re.compile('the text `"(.+?)"` could not be displayed with font `"(.+?)"`')


class HandoutError(KioskError):
    """A handout that cannot be made."""


class NoTypst(HandoutError):
    """The typesetter is not installed."""

    def __init__(self) -> None:
        super().__init__('Handouts need typst: pip install "park-kiosk[print]"')


class LostText(HandoutError):
    """A text has signs that its language's font does not draw."""

    def __init__(self, text: str, family: str) -> None:
        super().__init__(
            f"The font {family} cannot draw “{text}”; write it otherwise. `check` names the place."
        )


class NotSet(HandoutError):
    """The typesetter refused for another reason."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The handout could not be set: {reason}.")


class Template(StrEnum):
    """What is printed."""

    HANDOUT = "handout.typ"
    TALK = "talk.typ"


def typeset(template: Template, sheet: msgspec.Struct, fonts: Path, date: dt.date) -> bytes:
    """Return the PDF; the same sheet and date give the same bytes. Raise HandoutError."""
    if find_spec("typst") is None:
        raise NoTypst
    import typst  # noqa: PLC0415  # an extra

    folder = Path(__file__).parent
    made = {"date": (date.year, date.month, date.day), "sheet": sheet}
    data = msgspec.json.encode(made).decode()
    inputs = [{"data": data, "density": density} for density in DENSITIES]
    try:
        compilers = [
            typst.Compiler(
                folder / template, root=folder, font_paths=[fonts], ignore_system_fonts=True, sys_inputs=one
            )
            for one in inputs
        ]
        # min keeps the first of equals: as open as the number of pages allows.
        best = min(compilers, key=_pages)
        pdf = cast("bytes", best.compile(pdf_standards=["ua-1"]))
    # A query raises RuntimeError, a compilation its child TypstError.
    except RuntimeError as error:
        lost = _LOST.search(str(error))
        raise LostText(lost[1], lost[2]) if lost else NotSet(str(error).rstrip(".")) from error
    return pdf


def _pages(compiler: "typst.Compiler") -> int:
    return int(json.loads(compiler.query("<pages>", field="value", one=True)))
