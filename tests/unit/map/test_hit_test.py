"""A touch means the nearest marker within reach, and elsewhere what lies there."""

import math
import random

import pytest

from kiosk.content.model import Content
from kiosk.map.geometry import MapLayout, lay_out
from kiosk.map.hit_test import subject_at
from tests.unit.visit.parks import BARE, FIVE, NINE

SLOP = 50.0


def points(layout: MapLayout, count: int = 200) -> list[tuple[float, float]]:
    dice = random.Random(7)  # noqa: S311  # no secret
    return [
        (dice.uniform(-20, layout.width + 20), dice.uniform(-20, layout.height + 20)) for _ in range(count)
    ]


def expected(content: Content, layout: MapLayout, x: float, y: float) -> str | None:
    """Say the same in another way: look at every marker, then at strips of the plane."""
    reach = {marker.id: math.dist((x, y), (marker.x, marker.y)) - marker.radius for marker in layout.markers}
    for name, gap in sorted(reach.items(), key=lambda item: item[1]):
        if gap <= SLOP:
            return f"clusters.{name}"
    north, depth = (layout.width - x, layout.width) if layout.turned else (y, layout.height)
    edge = (depth - layout.ribbon) / 2
    if not 0 <= north <= depth:
        return None
    if content.corridor and edge <= north <= depth - edge:
        return "corridor"
    wing = "hills" if north < depth / 2 else "shore"
    return f"wings.{wing}" if content.wings else None


@pytest.mark.parametrize("content", [FIVE, NINE, BARE], ids=["five", "nine", "bare"])
@pytest.mark.parametrize("turned", [False, True])
def test_two_hundred_touches_hit_what_a_patient_search_finds(
    content: Content,
    turned: bool,  # noqa: FBT001  # portrait or not
) -> None:
    layout = lay_out(content, *((892, 984) if turned else (1216, 764)), turned=turned)
    found = {point: subject_at(content, layout, *point, SLOP) for point in points(layout)}
    assert found == {point: expected(content, layout, *point) for point in found}
    assert len(set(found.values())) >= len(layout.markers)


@pytest.mark.parametrize(("gap", "hit"), [(0, True), (49, True), (51, False)])
def test_a_marker_is_hit_up_to_the_reach_around_its_edge(gap: float, hit: bool) -> None:  # noqa: FBT001
    layout = lay_out(FIVE, 1216, 764, turned=False)
    marker = layout.markers[0]
    found = subject_at(FIVE, layout, marker.x - marker.radius - gap, marker.y, SLOP)
    assert (found == "clusters.c1") is hit
