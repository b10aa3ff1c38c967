"""Drawn surfaces as SVG paths: the five fills that tell clusters apart, and the quiet ornament of the map.

Lengths are in the caller's unit, x to the right and y down from the top left corner, rounded to 0.1; a pitch
is above 0. Fills, waves and clouds are strokes with round caps; ridges and ribbons are closed and filled.
Strokes of a fill stay in its shape with their caps if no wider than a third of the pitch; solid has none.
"""

import itertools
import math
from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import lru_cache

from kiosk.content.model import Point

Span = tuple[float, float]
Cut = Callable[[Point, Point], Iterator[Span]]

RINGS = (1.0, 0.68, 0.36)
CURL = (1.0, -0.74, 0.46)
STEPS = 12
SHORTEST = 0.05


class Pattern(StrEnum):
    """The fills, in the order of the clusters; further clusters begin again."""

    SOLID = "solid"
    HATCH45 = "hatch45"
    DOTS = "dots"
    HORIZONTAL = "horizontal"
    CROSSHATCH = "crosshatch"


@lru_cache(64)
def disc_pattern(pattern: Pattern, radius: float, pitch: float, hole: float = 0.0) -> str:
    """Return the strokes in a disc about (radius, radius) that leave out an inner disc of radius `hole`."""
    room, plate = max(radius - pitch / 6, 0.0), hole + pitch / 6 if hole else 0.0

    def cut(start: Point, step: Point) -> Iterator[Span]:
        x, y = start[0] - radius, start[1] - radius
        middle, away = -(x * step[0] + y * step[1]), abs(x * step[1] - y * step[0])
        outer, inner = (math.sqrt(max(r**2 - away**2, 0.0)) for r in (room, plate))
        parts = ((-outer, -inner), (inner, outer)) if inner else ((-outer, outer),)
        yield from ((middle + a, middle + b) for a, b in parts if a < b)

    return _fill(pattern, (2 * radius, 2 * radius), pitch, cut)


@lru_cache(64)
def rect_pattern(pattern: Pattern, width: float, height: float, pitch: float) -> str:
    """Return the strokes in a rectangle, from the top left corner."""
    inset = pitch / 6

    def cut(start: Point, step: Point) -> Iterator[Span]:
        low, high = -math.inf, math.inf
        for place, move, length in zip(start, step, (width, height), strict=True):
            if move:
                ends = sorted(((inset - place) / move, (length - inset - place) / move))
                low, high = max(low, ends[0]), min(high, ends[1])
            elif not inset <= place <= length - inset:
                return
        if low < high:
            yield low, high

    return _fill(pattern, (width, height), pitch, cut)


def waves(width: float, height: float, pitch: float) -> str:
    """Return rows of overlapping fans (青海波), each `pitch` wide; only what is seen of an arc is drawn."""
    r = pitch / 2
    return "".join(
        _fan_arc((column * pitch + row % 2 * r, r + row * r / 2), r, share, (width, height))
        for row in range(math.ceil(2 * height / r))
        for column in range(math.ceil(width / pitch) + 1)
        for share in RINGS
    )


def clouds(width: float, height: float, pitch: float) -> str:
    """Return calm clouds (祥云), `pitch` apart, every other one lower and turned about."""
    count = max(math.floor(width / pitch), 1)
    middles = (width / 2 + (i + 0.5 - count / 2) * pitch for i in range(count))
    places = zip(middles, itertools.cycle(((0.46, 1), (0.86, -1))), strict=False)
    return "".join(_cloud((x, share * height), 0.1 * pitch, turn) for x, (share, turn) in places)


def ridge(width: float, height: float, seed_phase: float, amplitude: float) -> str:
    """Return soft hills, filled down to `height`; their line swings within the upper 2 × amplitude."""
    line = _swell(width, seed_phase, amplitude)
    return f"M0,{_n(height)}L0,{_n(line(0))}{_curve(line, 0, width)}L{_n(width)},{_n(height)}Z"


def ribbon(width: float, height: float, amplitude: float, phase: float) -> str:
    """Return a level band whose edges swing by 2 × amplitude at most and mirror each other."""
    edge = _swell(width, phase, amplitude)
    there, back = _curve(edge, 0, width), _curve(lambda x: height - edge(x), width, 0)
    return f"M0,{_n(edge(0))}{there}L{_n(width)},{_n(height - edge(width))}{back}Z"


def _fill(pattern: Pattern, size: Point, pitch: float, cut: Cut) -> str:
    match pattern:
        case Pattern.SOLID:
            return ""
        case Pattern.HATCH45:
            return _lines(size, pitch, -45, cut)
        case Pattern.DOTS:
            return _dots(size, pitch, cut)
        case Pattern.HORIZONTAL:
            return _lines(size, pitch, 0, cut)
        case Pattern.CROSSHATCH:
            return _lines(size, 1.4 * pitch, -45, cut) + _lines(size, 1.4 * pitch, 45, cut)


def _lines(size: Point, pitch: float, degrees: float, cut: Cut) -> str:
    dx, dy = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return "".join(
        f"M{_xy(x + a * dx, y + a * dy)}L{_xy(x + b * dx, y + b * dy)}"
        for x, y in _starts(size, pitch, (-dy, dx))
        for a, b in cut((x, y), (dx, dy))
    )


def _dots(size: Point, pitch: float, cut: Cut) -> str:
    """Dots on a lattice of equal triangles; two short strokes crossed, with round caps, look like a disc."""
    arm, count = pitch / 16, math.ceil(size[0] / 2 / pitch) + 1
    path = ""
    for row, (middle, y) in enumerate(_starts(size, pitch * math.sqrt(3) / 2, (0.0, 1.0))):
        for x in (middle + (i + row % 2 / 2) * pitch for i in range(-count, count)):
            spans = (cut((x, y), step) for step in ((1.0, 0.0), (0.0, 1.0)))
            if all(any(a <= -arm and arm <= b for a, b in span) for span in spans):
                path += f"M{_xy(x - arm, y)}h{_n(2 * arm)}M{_xy(x, y - arm)}v{_n(2 * arm)}"
    return path


def _starts(size: Point, pitch: float, across: Point) -> Iterator[Point]:
    """Yield a point of every line of a set of parallels that has one through the centre."""
    count = math.ceil(math.hypot(*size) / 2 / pitch)
    for i in range(-count, count + 1):
        yield size[0] / 2 + i * pitch * across[0], size[1] / 2 + i * pitch * across[1]


def _fan_arc(centre: Point, radius: float, share: float, size: Point) -> str:
    """Return an arc of a fan as far as the two fans before it and the edges leave it free."""
    (x, y), ring = centre, share * radius
    right, left, sunk = (max(-1.0, min(v / ring, 1.0)) for v in (size[0] - x, -x, y - size[1]))
    covered = math.acos((share**2 + 0.25) / (share * math.sqrt(5))) - math.atan(0.5)
    low = max(covered, math.asin(sunk))
    start, end = max(low, math.acos(right)), min(math.pi - low, math.acos(left))
    if end - start < SHORTEST:
        return ""
    handle = 4 / 3 * math.tan((end - start) / 4)
    (x1, y1), (x4, y4) = ((math.cos(a), -math.sin(a)) for a in (start, end))
    points = ((x1, y1), (x1 + handle * y1, y1 - handle * x1), (x4 - handle * y4, y4 + handle * x4), (x4, y4))
    return "M{}C{} {} {}".format(*(_xy(x + ring * u, y + ring * v) for u, v in points))


def _cloud(base: Point, unit: float, turn: int) -> str:
    """Return a cloud on its base line: a large and a small curl, crests between them, two wisps."""

    def at(x: float, y: float) -> str:
        return _xy(base[0] + turn * unit * x, base[1] + unit * y)

    def curl(x: float, size: float) -> str:
        path, height = f"M{at(0, 0)}L{at(x, 0)}", 0.0
        for share in CURL:
            bulge, top = x + share * math.copysign(size, x) * 2 / 3, height - share * size
            path += f"C{at(bulge, height)} {at(bulge, top)} {at(x, top)}"
            height = top
        return path

    return (
        f"{curl(-1.2, 1.3)}{curl(1.6, 0.84)}"
        f"M{at(-0.74, -1.06)}C{at(-0.5, -1.7)} {at(0.5, -1.66)} {at(0.66, -1)}"
        f"C{at(0.86, -1.2)} {at(1.24, -1.12)} {at(1.34, -0.76)}"
        f"M{at(-3.6, 0)}L{at(-2.3, 0)}M{at(-0.9, 0.42)}L{at(3.4, 0.42)}"
    )


def _swell(width: float, phase: float, amplitude: float) -> Callable[[float], float]:
    """Return a long swell with a shorter one in it: calm, and uneven enough to look grown."""
    a, b, turn = 0.66 * amplitude, 0.3 * amplitude, 2.5 * math.pi / width
    return lambda x: amplitude - a * math.sin(turn * x + phase) - b * math.sin(2 * turn * x + 1.9 * phase)


def _curve(line: Callable[[float], float], start: float, end: float) -> str:
    """Follow a line from one x to another in a few smooth curves."""
    third = (end - start) / STEPS / 3
    path = ""
    for i in range(STEPS):
        x, after = start + 3 * i * third, start + 3 * (i + 1) * third
        rise, fall = ((line(p + third) - line(p - third)) / 2 for p in (x, after))
        first, second = (x + third, line(x) + rise), (after - third, line(after) - fall)
        path += f"C{_xy(*first)} {_xy(*second)} {_xy(after, line(after))}"
    return path


def _xy(x: float, y: float) -> str:
    return f"{_n(x)},{_n(y)}"


def _n(value: float) -> str:
    return f"{round(value, 1) + 0.0:g}"
