"""A touch means the nearest bead within reach, and elsewhere what lies there."""

import math
import random

import pytest

from kiosk.content.geometry import Plan, plan
from kiosk.content.model import Content
from kiosk.visit.hits import subject_at
from tests.unit.visit.parks import BARE, FIVE, NINE

SLOP = 50.0


def points(laid: Plan, count: int = 200) -> list[tuple[float, float]]:
    dice = random.Random(7)  # noqa: S311  # no secret
    return [(dice.uniform(-20, laid.width + 20), dice.uniform(-20, laid.height + 20)) for _ in range(count)]


def expected(content: Content, laid: Plan, x: float, y: float) -> str | None:
    """Say the same in another way: look at every bead, then at strips of the plane."""
    reach = {bead.id: math.dist((x, y), (bead.x, bead.y)) - bead.radius for bead in laid.beads}
    for name, gap in sorted(reach.items(), key=lambda item: item[1]):
        if gap <= SLOP:
            return f"clusters.{name}"
    north, depth = (laid.width - x, laid.width) if laid.turned else (y, laid.height)
    edge = (depth - laid.ribbon) / 2
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
    laid = plan(content, *((892, 984) if turned else (1216, 764)), turned=turned)
    found = {point: subject_at(content, laid, *point, SLOP) for point in points(laid)}
    assert found == {point: expected(content, laid, *point) for point in found}
    assert len(set(found.values())) >= len(laid.beads)


@pytest.mark.parametrize(("gap", "hit"), [(0, True), (49, True), (51, False)])
def test_a_bead_is_hit_up_to_the_reach_around_its_edge(gap: float, hit: bool) -> None:  # noqa: FBT001
    laid = plan(FIVE, 1216, 764, turned=False)
    bead = laid.beads[0]
    found = subject_at(FIVE, laid, bead.x - bead.radius - gap, bead.y, SLOP)
    assert (found == "clusters.c1") is hit
