"""Prints for tests, and what stands in a PDF: its words, its filled shapes, its tags."""

import datetime as dt
import io
import shutil
import subprocess
from collections.abc import Iterator, Sequence

import pikepdf
import pytest

from kiosk.content.edition import Edition
from kiosk.handout.document_builder import handout_of
from kiosk.handout.paper import PaperName, paper_of
from kiosk.handout.talk_builder import printed_talk_of
from kiosk.handout.texts import HandoutTexts
from kiosk.handout.typst import Template, typeset
from kiosk.i18n.localization import Localization
from kiosk.map.geometry import area
from kiosk.presentation.deck import deck_of
from tests.rules.tree import ROOT

FONTS = ROOT / "resources" / "fonts"
DAY = dt.date(2026, 1, 2)
POINTS_PER_MM = 72 / 25.4
STEPS = 24

needs_pdftotext = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not there")


def handout(
    edition: Edition,
    *codes: str,
    localization: Localization | None = None,
    paper: PaperName = PaperName.A4,
    day: dt.date = DAY,
) -> bytes:
    """Return the handout in these languages."""
    words = HandoutTexts(localization or edition.localization(), codes)
    return typeset(Template.HANDOUT, handout_of(edition.content, words, paper_of(paper)), FONTS, day)


def talk(edition: Edition, *codes: str) -> bytes:
    """Return the talk in these languages."""
    words = HandoutTexts(edition.localization(), codes)
    sheet = printed_talk_of(edition.content, deck_of(edition.content), words, paper_of(PaperName.A4))
    return typeset(Template.TALK, sheet, FONTS, DAY)


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def words_of(pdf: bytes) -> str:
    """Return the words of a PDF as a reader selects them, without white space."""
    tool = shutil.which("pdftotext") or "pdftotext"
    done = subprocess.run([tool, "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return squeezed(done.stdout.decode())


def squeezed(text: str) -> str:
    return "".join(text.split())


def filled(page: pikepdf.Page) -> Iterator[tuple[str, float]]:
    """Yield the colour of each filled shape of one contour on a page, and its area in mm²."""
    stack = [(pikepdf.Matrix(), "")]
    contours: list[list[tuple[float, float]]] = []
    for step in pikepdf.parse_content_stream(page):
        name, (matrix, colour) = str(step.operator), stack[-1]
        if name in {"f", "f*", "B", "B*"} and len(contours) == 1:
            yield colour, area([matrix.transform(point) for point in contours[0]]) / POINTS_PER_MM**2
        if name in {"f", "f*", "B", "B*", "n", "S"}:
            contours = []
        elif name == "q":
            stack.append(stack[-1])
        elif name == "Q":
            stack.pop()
        elif name in {"cm", "scn", "m", "l", "c"}:
            numbers = [float(number) for number in step.operands]
            if name == "cm":
                stack[-1] = (pikepdf.Matrix(*numbers) @ matrix, colour)
            elif name == "scn":
                stack[-1] = (matrix, "#" + "".join(f"{round(255 * number):02X}" for number in numbers))
            else:
                draw(contours, name, numbers)


def draw(contours: list[list[tuple[float, float]]], name: str, numbers: Sequence[float]) -> None:
    """Go on with a path by one of its operators."""
    if name == "m":
        contours.append([])
    if name == "c":
        contours[-1] += curve(contours[-1][-1], numbers)
    else:
        contours[-1].append((numbers[0], numbers[1]))


def curve(start: tuple[float, float], numbers: Sequence[float]) -> list[tuple[float, float]]:
    """Return points along a cubic curve."""
    points = [start, *zip(numbers[::2], numbers[1::2], strict=True)]
    weights = ((1, 0), (3, 1), (3, 2), (1, 3))

    def at(t: float, axis: int) -> float:
        return sum(w * (1 - t) ** (3 - k) * t**k * p[axis] for (w, k), p in zip(weights, points, strict=True))

    return [(at(i / STEPS, 0), at(i / STEPS, 1)) for i in range(1, STEPS + 1)]


def tags(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Yield every element of the structure tree in reading order."""

    def below(node: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
        if isinstance(node, pikepdf.Array):
            for child in node:
                yield from below(child)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                yield node
            if "/K" in node:
                yield from below(node.K)

    yield from below(pdf.Root.StructTreeRoot.K)
