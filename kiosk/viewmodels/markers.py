"""The rows of the map: its markers and its list twin; and what else it has to show."""

from collections.abc import Mapping, Sequence

import msgspec

from kiosk.content.model import Content, Side
from kiosk.map.geometry import MapLayout, positions_known
from kiosk.map.patterns import Pattern, disc_pattern
from kiosk.viewmodels.subjects import Subject, subjects

PLATE_SHARE = 0.56
PITCH_U = 12.0
GAP_U, AIR_U, ICON_U = 16.0, 8.0, 44.0
Box = tuple[float, float, float, float]


class MarkerRow(msgspec.Struct, frozen=True, kw_only=True):
    """One marker; lengths in pixels of the pane at 1×, `detailRoom` the least that its industries need."""

    subject: str
    number: int
    icon: str
    colour: int
    shortKey: str
    nameKey: str
    areaKey: str
    industriesKey: str
    centreX: float
    centreY: float
    diameter: float
    reachX: float
    reachY: float
    detailRoom: float
    outline: str
    pattern: str
    selected: bool
    dimmed: bool


class ListRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the list beside the map."""

    subject: str
    number: int
    icon: str
    colour: int
    name: str
    area: str
    selected: bool


class MapStatic(msgspec.Struct, frozen=True, kw_only=True):
    """What the content has; the keys of a wing or corridor are empty if there is none."""

    subjects: Mapping[str, Subject]
    count: int
    north: str
    south: str
    corridor: str
    caveat: str


def map_static(content: Content) -> MapStatic:
    """Return what the map has to show, whatever its pane and the visit."""
    wings = {wing.side: f"wings.{wing.id}" for wing in reversed(content.wings)}
    return MapStatic(
        subjects=subjects(content),
        count=len(content.clusters),
        north=wings.get(Side.NORTH, ""),
        south=wings.get(Side.SOUTH, ""),
        corridor="corridor" if content.corridor else "",
        caveat="map.schematic" if positions_known(content) else "map.caveat",
    )


def marker_patterns(layout: MapLayout, unit: float) -> tuple[str, ...]:
    """Return each marker's pattern, cut to its disc, clear of its number; `unit` is pixels to the u."""
    kinds = tuple(Pattern)
    return tuple(
        disc_pattern(kinds[i % len(kinds)], marker.radius, PITCH_U * unit, PLATE_SHARE * marker.radius)
        for i, marker in enumerate(layout.markers)
    )


def names_fit(layout: MapLayout, sizes: Sequence[tuple[float, float]], unit: float) -> bool:
    """Tell whether every name has room beside its marker, or below it where the map is not turned.

    `sizes` are the widths and heights of the names in pixels, `unit` is pixels to the u. Outlines stand where
    they are, so each name is held against the others; in a row each marker has a slot of its own.
    """
    gap, air = GAP_U * unit, AIR_U * unit
    if all(marker.outline for marker in layout.markers):
        return _apart(layout, sizes, gap, air)
    beside = layout.ribbon / 2 - max(marker.radius for marker in layout.markers) - gap
    if layout.turned:
        return all(width <= beside and height <= layout.slot for width, height in sizes)
    # Above the marker stand its icon and its area.
    return ICON_U * unit <= beside and all(
        width <= layout.slot - air and height <= beside for width, height in sizes
    )


def _apart(layout: MapLayout, sizes: Sequence[tuple[float, float]], gap: float, air: float) -> bool:
    """Tell whether no name meets the name or the outline of another marker."""
    names, outlines = [], []
    for marker, (width, height) in zip(layout.markers, sizes, strict=True):
        x, y, reach_x, reach_y = marker.x, marker.y, marker.reach_x, marker.reach_y
        left, top = (
            (x + reach_x + gap, y - height / 2) if layout.turned else (x - width / 2, y + reach_y + gap)
        )
        names.append((left, top, left + width, top + height))
        outlines.append((x - reach_x, y - reach_y, x + reach_x, y + reach_y))
    return not any(
        _meet(name, other, air)
        for index, name in enumerate(names)
        for other in (*names[:index], *outlines[:index], *outlines[index + 1 :])
    )


def _meet(one: Box, other: Box, air: float) -> bool:
    across = one[0] < other[2] + air and other[0] < one[2] + air
    return across and one[1] < other[3] + air and other[1] < one[3] + air
