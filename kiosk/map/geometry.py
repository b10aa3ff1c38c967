"""The map as shapes: areas in km² become discs that are true to each other, strung along the corridor.

One plane for screen and paper, in any unit of length: the corridor runs along it from left to right
with north up, or, turned, from top to bottom with north to the right.
"""

import math
from collections.abc import Sequence

import msgspec

from kiosk.content.model import Cluster, Content, Point, Side

MARKER_SHARE = 0.75
RIBBON_SHARE = 0.72
WING_SHIFT = 0.3


class Marker(msgspec.Struct, frozen=True):
    """A cluster's place on the plane; `outline` is its shape about (x, y), an SVG path or empty.

    Its disc or outline reaches no farther than `reach_x` and `reach_y` from (x, y).
    """

    id: str
    number: int
    x: float
    y: float
    radius: float
    along: float
    across: float
    reach_x: float
    reach_y: float
    outline: str = ""


class MapLayout(msgspec.Struct, frozen=True):
    """The plane, the ribbon's depth across the middle, the length of a marker's slot, and the markers."""

    width: float
    height: float
    turned: bool
    ribbon: float
    slot: float
    scale: float
    markers: tuple[Marker, ...]


def lay_out(content: Content, width: float, height: float, *, turned: bool) -> MapLayout:
    """Lay out the map on a plane of this size."""
    length, depth = (height, width) if turned else (width, height)
    clusters = content.clusters
    ribbon = depth * RIBBON_SHARE if content.wings else depth
    slot = length / len(clusters)
    largest = max(cluster.area_km2 for cluster in clusters)
    # The largest disc fills three quarters of its slot, as long as texts keep room on both sides of it.
    diameter = min(MARKER_SHARE * slot, 0.42 * ribbon)
    scale = diameter / 2 / math.sqrt(largest / math.pi)
    placed = _placed(clusters, length, depth) if _all_outlined(clusters) else None
    if placed is not None:
        scale = placed[0]
    markers = []
    for index, cluster in enumerate(clusters):
        along, across = (
            placed[1][index] if placed else ((index + 0.5) / len(clusters), _across(cluster, content))
        )
        x, y = ((1 - across) * depth, along * length) if turned else (along * length, across * depth)
        radius = math.sqrt(cluster.area_km2 / math.pi) * scale
        shape = _drawn(_centred(cluster.outline), scale, turned=turned) if cluster.outline else []
        reach_x = max((abs(x) for x, _ in shape), default=radius)
        reach_y = max((abs(y) for _, y in shape), default=radius)
        outline = _path(shape) if shape else ""
        markers.append(Marker(cluster.id, index + 1, x, y, radius, along, across, reach_x, reach_y, outline))
    return MapLayout(width, height, turned, ribbon, slot, scale, tuple(markers))


def area(points: Sequence[Point]) -> float:
    """Return the area of a polygon, in the square of its unit (the shoelace formula)."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in _edges(points))) / 2


def centroid(points: Sequence[Point]) -> Point:
    """Return the centre of mass of a polygon."""
    weights = [a[0] * b[1] - b[0] * a[1] for a, b in _edges(points)]
    total = 3 * sum(weights)
    if total == 0:
        return points[0]
    x = sum((a[0] + b[0]) * w for (a, b), w in zip(_edges(points), weights, strict=True)) / total
    y = sum((a[1] + b[1]) * w for (a, b), w in zip(_edges(points), weights, strict=True)) / total
    return (x, y)


def positions_known(content: Content) -> bool:
    """Tell whether every cluster has a wing or an outline of its own."""
    return all(cluster.wing or cluster.outline for cluster in content.clusters)


def _edges(points: Sequence[Point]) -> list[tuple[Point, Point]]:
    return list(zip(points, (*points[1:], points[0]), strict=True))


def _all_outlined(clusters: Sequence[Cluster]) -> bool:
    return all(cluster.outline for cluster in clusters)


def _placed(
    clusters: Sequence[Cluster], length: float, depth: float
) -> tuple[float, list[tuple[float, float]]]:
    """Return the scale and the shares of the plane at which all outlines keep their true places."""
    points = [point for cluster in clusters for point in cluster.outline or ()]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    fill = 0.86
    scale = fill * min(length / (east - west or 1), depth / (north - south or 1))
    centres = [centroid(cluster.outline or ()) for cluster in clusters]
    return scale, [
        (0.5 + (x - (west + east) / 2) * scale / length, 0.5 - (y - (south + north) / 2) * scale / depth)
        for x, y in centres
    ]


def _across(cluster: Cluster, content: Content) -> float:
    side = next((wing.side for wing in content.wings if wing.id == cluster.wing), None)
    match side:
        case None:
            return 0.5
        case Side.NORTH:
            return 0.5 - WING_SHIFT
        case Side.SOUTH:
            return 0.5 + WING_SHIFT


def _centred(points: Sequence[Point]) -> list[Point]:
    x0, y0 = centroid(points)
    return [(x - x0, y - y0) for x, y in points]


def _drawn(points: Sequence[Point], scale: float, *, turned: bool) -> list[Point]:
    """Return points of the plane; in the content north is up, on the plane y grows downwards."""
    return [(y * scale, x * scale) if turned else (x * scale, -y * scale) for x, y in points]


def _path(points: Sequence[Point]) -> str:
    return "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points) + "Z"
