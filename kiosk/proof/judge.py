"""Finds on one page what no visitor should see: texts cut or one above the other, wrong fonts, small targets."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import combinations

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.proof import ink
from kiosk.proof.scene import Scene, Thing

SMALLEST_U = 28.0
TOUCHING_PX = 2.0
ROUNDING_PX = 1.0


class Kind(StrEnum):
    """What can be wrong."""

    TRUNCATED = "truncated"
    CLIPPED = "clipped"
    OVERLAPPING = "overlapping"
    BROKEN_WORD = "broken-word"
    MISSING_GLYPH = "missing-glyph"
    WRONG_FONT = "wrong-font"
    TARGET_SMALL = "target-small"
    TEXT_SMALL = "text-small"


class Fault(msgspec.Struct, frozen=True):
    """One thing that is wrong; `box` is x, y, width, height in pixels of the picture."""

    kind: Kind
    item: str
    text: str
    box: tuple[int, int, int, int]
    sentence: str


class Measure(msgspec.Struct, frozen=True):
    """What the page is held against: pixels to the unit, the least target in units, and each text's font family.

    `family` returns the family that a QML Text has to have, or None where any bundled one is right.
    """

    u: float
    target: float
    family: Callable[[QQuickItem], str | None]


def judge(window: QQuickWindow, measure: Measure) -> tuple[Fault, ...]:
    """Return all faults of what a window shows now."""
    scene = Scene(window)
    faults: list[Fault] = []
    for thing in scene.texts:
        faults += _text(thing, measure)
    for thing in scene.touchables:
        faults += _target(thing, measure)
    faults += _overlaps(scene)
    return tuple(dict.fromkeys(faults))


def _text(thing: Thing, measure: Measure) -> Iterator[Fault]:
    item, font = thing.item, thing.item.property("font")
    shown = [box for _, box in thing.lines]
    if item.property("truncated"):
        yield _fault(Kind.TRUNCATED, thing, thing.box, "The text ends early.")
    lost = next(((box, why) for box in shown if (why := thing.around.lost(box))), None)
    if lost:
        yield _fault(Kind.CLIPPED, thing, *lost)
    elif item.property("contentWidth") > item.width() + ROUNDING_PX:
        yield _fault(Kind.CLIPPED, thing, thing.box, "The text is wider than its place.")
    for (upper, box), (lower, _) in zip(thing.lines, thing.lines[1:], strict=False):
        if ink.split_word(upper, lower):
            yield _fault(Kind.BROKEN_WORD, thing, box, f"A word breaks after {upper.split()[-1]}.")
    if lacking := ink.missing(item.property("text"), font):
        yield _fault(Kind.MISSING_GLYPH, thing, thing.box, f"The font {font.family()} has no {lacking}.")
    family = measure.family(item) or font.family()
    if font.family() != family:
        yield _fault(Kind.WRONG_FONT, thing, thing.box, f"The font is {font.family()} instead of {family}.")
    elif font.featureValue(QFont.Tag("locl")) or not font.isFeatureSet(QFont.Tag("locl")):
        yield _fault(Kind.WRONG_FONT, thing, thing.box, "The font may take another language's shapes: locl is on.")
    pixels = font.pixelSize() * item.mapRectToScene(QRectF(0, 0, 1, 1)).height()
    if pixels + 0.5 < SMALLEST_U * measure.u:
        sentence = f"The text is {pixels / measure.u:.0f} u high, the least is {SMALLEST_U:.0f} u."
        yield _fault(Kind.TEXT_SMALL, thing, thing.box, sentence)


def _target(thing: Thing, measure: Measure) -> Iterator[Fault]:
    if why := thing.around.lost(thing.box):
        yield _fault(Kind.CLIPPED, thing, thing.box, why)
    least = measure.target * measure.u - ROUNDING_PX
    if thing.item.isEnabled() and min(thing.box.width(), thing.box.height()) < least:
        across, down = thing.box.width() / measure.u, thing.box.height() / measure.u
        sentence = f"The target is {across:.0f} × {down:.0f} u, the least is {measure.target:.0f} u."
        yield _fault(Kind.TARGET_SMALL, thing, thing.box, sentence)


def _overlaps(scene: Scene) -> Iterator[Fault]:
    inks = [(thing, thing.around.seen(box)) for thing in scene.texts for _, box in thing.lines]
    for (one, box), (other, second) in combinations(inks, 2):
        if one is not other and (shared := _shared(box, second)):
            yield _fault(Kind.OVERLAPPING, one, shared, f"The text meets the text {_words(other)!r}.")
    areas = [(thing, thing.around.seen(thing.box)) for thing in scene.touchables]
    for area, place in areas:
        for text, box in inks:
            if area.item not in text.around.holders and (shared := _shared(box, place)):
                yield _fault(Kind.OVERLAPPING, text, shared, f"The text lies on {area.name}, which is touched instead.")
    for (one, box), (other, second) in combinations(areas, 2):
        if shared := _shared(box, second):
            yield _fault(Kind.OVERLAPPING, one, shared, f"What can be touched meets {other.name}.")


def _shared(one: QRectF, other: QRectF) -> QRectF | None:
    shared = one.intersected(other)
    return shared if shared.width() > TOUCHING_PX and shared.height() > TOUCHING_PX else None


def _words(thing: Thing) -> str:
    text = thing.item.property("text")
    return text if isinstance(text, str) else ""


def _fault(kind: Kind, thing: Thing, box: QRectF, sentence: str) -> Fault:
    place = box.toAlignedRect()
    return Fault(kind, thing.name, _words(thing), (place.x(), place.y(), place.width(), place.height()), sentence)
