"""Finds layout faults on one page: cut or covered texts, wrong fonts, small targets."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import combinations

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem

from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.layout_audit.audited_scene import Scene
from kiosk.ui import text_bounds
from kiosk.ui.glyph_coverage import missing_characters
from kiosk.ui.window_items import ROUNDING_PX, SceneItem, shared

SMALLEST_U = 28.0
TOUCHING_PX = 2.0


class FindingKind(StrEnum):
    """What can be wrong."""

    TRUNCATED = "truncated"
    CLIPPED = "clipped"
    OVERLAPPING = "overlapping"
    BROKEN_WORD = "broken-word"
    MISSING_GLYPH = "missing-glyph"
    WRONG_FONT = "wrong-font"
    HARD_CODED = "hard-coded"
    TARGET_SMALL = "target-small"
    TEXT_SMALL = "text-small"


class LayoutFinding(Diagnostic, frozen=True, kw_only=True):
    """One thing that is wrong on a picture. `file` is the picture, `check` a FindingKind.

    `box` is x, y, width, height in pixels of the picture. What the picture shows, from `page` on, and where
    it is, is empty until `run_setting` fills it in.
    """

    item: str
    text: str
    box: tuple[int, int, int, int]
    page: str = ""
    languages: str = ""
    size: str = ""
    text_size: str = ""
    theme: str = ""


class Measure(msgspec.Struct, frozen=True):
    """What a page is held against: pixels to the unit `u`, and the least target in units.

    `family` returns the font family that a QML Text has to have; None where its own is right. `plain`
    returns the letters of a Text that nobody can translate.
    """

    u: float
    target: float
    family: Callable[[QQuickItem], str | None]
    plain: Callable[[QQuickItem], str]


def check_scene(scene: Scene, measure: Measure) -> tuple[LayoutFinding, ...]:
    """Return all faults of what a window shows."""
    faults = [fault for thing in scene.texts for fault in (*_words(thing, measure), *_type(thing, measure))]
    faults += [fault for thing in scene.touchables for fault in _target(thing, measure)]
    for page in scene.pages:
        if page.box.height() < SMALLEST_U * measure.u:
            faults.append(_fault(FindingKind.CLIPPED, page, page.box, "The page is too low for one line."))
    for thing in (*scene.icons, *scene.touchables):
        if why := thing.around.lost(thing.box):
            faults.append(_fault(FindingKind.CLIPPED, thing, thing.box, why))
    return tuple(dict.fromkeys((*faults, *_overlaps(scene))))


def _words(thing: SceneItem, measure: Measure) -> Iterator[LayoutFinding]:
    item = thing.item
    if letters := measure.plain(item):
        yield _fault(FindingKind.HARD_CODED, thing, thing.box, f"No translator can reach {letters}.")
    if item.property("truncated"):
        yield _fault(FindingKind.TRUNCATED, thing, thing.box, "The text ends early.")
    lost = next(((box, why) for _, box in thing.lines if (why := thing.around.lost(box))), None)
    if lost:
        yield _fault(FindingKind.CLIPPED, thing, *lost)
    elif item.property("contentWidth") > item.width() + ROUNDING_PX:
        yield _fault(FindingKind.CLIPPED, thing, thing.box, "The text is wider than its place.")
    for (upper, box), (lower, _) in zip(thing.lines, thing.lines[1:], strict=False):
        if text_bounds.is_split_word(upper, lower):
            yield _fault(FindingKind.BROKEN_WORD, thing, box, f"A word breaks after {upper.split()[-1]}.")


def _type(thing: SceneItem, measure: Measure) -> Iterator[LayoutFinding]:
    item, font = thing.item, thing.item.property("font")
    if lacking := missing_characters(item.property("text"), font):
        yield _fault(
            FindingKind.MISSING_GLYPH, thing, thing.box, f"The font {font.family()} has no {lacking}."
        )
    family = measure.family(item) or font.family()
    locl = QFont.Tag("locl")
    if font.family() != family:
        yield _fault(
            FindingKind.WRONG_FONT, thing, thing.box, f"The font is {font.family()} instead of {family}."
        )
    elif not font.isFeatureSet(locl) or font.featureValue(locl):
        yield _fault(
            FindingKind.WRONG_FONT, thing, thing.box, "Another language's shapes may come: locl is not 0."
        )
    units = font.pixelSize() * item.mapRectToScene(QRectF(0, 0, 1, 1)).height() / measure.u
    if units + 0.5 / measure.u < SMALLEST_U:
        yield _fault(
            FindingKind.TEXT_SMALL, thing, thing.box, f"The text is {units:.0f} u, not {SMALLEST_U:.0f} u."
        )


def _target(thing: SceneItem, measure: Measure) -> Iterator[LayoutFinding]:
    across, down = thing.box.width() / measure.u, thing.box.height() / measure.u
    if thing.item.isEnabled() and min(across, down) + ROUNDING_PX / measure.u < measure.target:
        sentence = f"The target is {across:.0f} × {down:.0f} u, the least is {measure.target:.0f} u."
        yield _fault(FindingKind.TARGET_SMALL, thing, thing.box, sentence)


def _overlaps(scene: Scene) -> Iterator[LayoutFinding]:
    inks = [(thing, thing.around.seen(box)) for thing in scene.texts for _, box in thing.lines]
    areas = [(thing, thing.around.seen(thing.box)) for thing in scene.touchables]
    for (one, first), (other, second) in combinations(inks, 2):
        if one is not other and (both := shared(first, second, TOUCHING_PX)):
            yield _fault(
                FindingKind.OVERLAPPING, one, both, f"It meets the text {other.item.property('text')!r}."
            )
    for area, place in areas:
        for text, box in inks:
            if area.item not in text.around.holders and (both := shared(box, place, TOUCHING_PX)):
                yield _fault(
                    FindingKind.OVERLAPPING, text, both, f"It lies on {area.name}, which can be touched."
                )
    for (one, first), (other, second) in combinations(areas, 2):
        if both := shared(first, second, TOUCHING_PX):
            yield _fault(FindingKind.OVERLAPPING, one, both, f"A touch here could also mean {other.name}.")


def _fault(kind: FindingKind, thing: SceneItem, box: QRectF, cause: str) -> LayoutFinding:
    place = box.toAlignedRect()
    text = thing.item.property("text")
    return LayoutFinding(
        file="",
        line=0,
        severity=Severity.ERROR,
        check=kind,
        cause=cause,
        item=thing.name,
        text=text if isinstance(text, str) else "",
        box=(place.x(), place.y(), place.width(), place.height()),
    )
