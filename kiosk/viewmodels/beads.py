"""The rows of the map: its beads and its list twin."""

import msgspec

from kiosk.content.geometry import Plan
from kiosk.content.patterns import Pattern, disc_pattern

PLATE_SHARE = 0.56
PITCH_U = 12.0


class BeadRow(msgspec.Struct, frozen=True, kw_only=True):
    """One bead; lengths in pixels of the pane at 1×."""

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
    outline: str
    pattern: str
    selected: bool
    others: bool


class ListRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the list beside the map."""

    subject: str
    number: int
    icon: str
    colour: int
    name: str
    area: str
    selected: bool


def bead_patterns(plan: Plan, unit: float) -> tuple[str, ...]:
    """Return each bead's pattern, cut to its disc, clear of its number; `unit` is pixels to the u."""
    kinds = tuple(Pattern)
    return tuple(
        disc_pattern(kinds[i % len(kinds)], bead.radius, PITCH_U * unit, PLATE_SHARE * bead.radius)
        for i, bead in enumerate(plan.beads)
    )
