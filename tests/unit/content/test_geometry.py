"""The map is true to the areas, whatever the park: few clusters or many, outlines or none, wings or none."""

import itertools
import math
import re

import pytest

from kiosk.content.geometry import Bead, Plan, area, centroid, plan, positions_known
from kiosk.content.model import Content, Point
from tests.unit.visit.parks import BARE, FIVE, NINE, OUTLINED, SHAPES, park_of

SQUARE = SHAPES[0]
WINGED = park_of((5, 3, 4), wings=("hills", "shore", "hills"))
PARKS = {"five": FIVE, "nine": NINE, "bare": BARE, "outlined": OUTLINED, "winged": WINGED}
SIZES = {
    "landscape": (1216.0, 764.0, False),
    "portrait": (984.0, 892.0, True),
    "narrow": (400.0, 900.0, True),
}

every_park = pytest.mark.parametrize("content", PARKS.values(), ids=PARKS)
every_size = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)


def laid(content: Content, size: tuple[float, float, bool]) -> Plan:
    return plan(content, size[0], size[1], turned=size[2])


def outline(bead: Bead) -> list[Point]:
    pairs = re.findall(r"(-?[\d.]+),(-?[\d.]+)", bead.outline)
    return [(float(x), float(y)) for x, y in pairs]


def drawn(bead: Bead) -> float:
    return area(outline(bead)) if bead.outline else math.pi * bead.radius**2


@every_size
@every_park
def test_what_is_drawn_is_true_to_the_area(content: Content, size: tuple[float, float, bool]) -> None:
    shown = laid(content, size)
    for bead, cluster in zip(shown.beads, content.clusters, strict=True):
        assert drawn(bead) / shown.scale**2 == pytest.approx(cluster.area_km2, rel=0.02)


@every_size
@every_park
def test_the_beads_stand_in_the_order_of_the_content_and_inside_the_plane(
    content: Content, size: tuple[float, float, bool]
) -> None:
    shown = laid(content, size)
    assert [bead.id for bead in shown.beads] == [cluster.id for cluster in content.clusters]
    assert [bead.number for bead in shown.beads] == list(range(1, len(content.clusters) + 1))
    for bead in shown.beads:
        reach = max((math.hypot(x, y) for x, y in outline(bead)), default=bead.radius)
        assert reach - 1 <= bead.x <= shown.width - reach + 1
        assert reach - 1 <= bead.y <= shown.height - reach + 1


@every_size
@pytest.mark.parametrize("content", [FIVE, NINE, BARE], ids=["five", "nine", "bare"])
def test_beads_whose_place_is_unknown_are_strung_along_the_axis_in_equal_slots(
    content: Content, size: tuple[float, float, bool]
) -> None:
    shown = laid(content, size)
    length, across = (shown.height, shown.width) if shown.turned else (shown.width, shown.height)
    along = [bead.y if shown.turned else bead.x for bead in shown.beads]
    middles = {round(bead.x if shown.turned else bead.y, 6) for bead in shown.beads}
    assert middles == {across / 2}
    assert along == pytest.approx([(i + 0.5) * length / len(along) for i in range(len(along))])
    assert shown.slot == pytest.approx(length / len(along))


@every_size
@pytest.mark.parametrize("content", [FIVE, NINE, BARE, WINGED], ids=["five", "nine", "bare", "winged"])
def test_no_two_discs_touch_and_each_leaves_room_for_its_texts(
    content: Content, size: tuple[float, float, bool]
) -> None:
    shown = laid(content, size)
    for one, other in itertools.combinations(shown.beads, 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) > one.radius + other.radius
    largest = max(2 * bead.radius for bead in shown.beads)
    assert largest <= 0.75 * shown.slot + 1e-9
    assert largest <= 0.42 * shown.ribbon + 1e-9


@every_size
def test_a_cluster_whose_wing_is_stated_lies_on_its_side(size: tuple[float, float, bool]) -> None:
    shown = laid(WINGED, size)
    first, second, third = ((bead.x if shown.turned else -bead.y) for bead in shown.beads)
    middle = shown.width / 2 if shown.turned else -shown.height / 2
    assert first > middle > second
    assert third > middle


def test_portrait_is_the_landscape_turned_a_quarter_clockwise() -> None:
    for content in PARKS.values():
        flat, turned = laid(content, (1216, 764, False)), laid(content, (764, 1216, True))
        for one, other in zip(flat.beads, turned.beads, strict=True):
            assert (other.x, other.y) == pytest.approx((flat.height - one.y, one.x))
            assert other.radius == pytest.approx(one.radius)
            quarter = [(-y, x) for x, y in outline(one)]
            assert list(itertools.chain(*outline(other))) == pytest.approx(
                [*itertools.chain(*quarter)], abs=0.11
            )


def test_outlines_keep_their_true_places_to_each_other() -> None:
    shown = laid(OUTLINED, (1216, 764, False))
    true = [centroid(shape) for shape in SHAPES]
    for (one, a), (other, b) in itertools.combinations(zip(shown.beads, true, strict=True), 2):
        assert (other.x - one.x) / shown.scale == pytest.approx(b[0] - a[0])
        assert (one.y - other.y) / shown.scale == pytest.approx(b[1] - a[1])


def test_wings_take_their_share_of_the_depth_and_without_them_the_ribbon_is_all() -> None:
    assert laid(FIVE, (1216, 764, False)).ribbon == pytest.approx(0.72 * 764, rel=0.01)
    assert laid(BARE, (1216, 764, False)).ribbon == 764


@pytest.mark.parametrize(
    ("content", "known"), [(FIVE, False), (BARE, False), (OUTLINED, True), (WINGED, True)]
)
def test_positions_are_known_once_every_cluster_has_a_wing_or_an_outline(
    content: Content,
    known: bool,  # noqa: FBT001  # a column of the table
) -> None:
    assert positions_known(content) is known


@pytest.mark.parametrize(
    ("points", "size", "middle"),
    [
        (SQUARE, 4, (1, 1)),
        (SQUARE[::-1], 4, (1, 1)),
        ([(0, 0), (3, 0), (0, 3)], 4.5, (1, 1)),
        ([(5, 5), (5, 5), (5, 5)], 0, (5, 5)),
    ],
)
def test_area_and_centre_of_a_polygon(points: list[Point], size: float, middle: Point) -> None:
    assert area(points) == pytest.approx(size)
    assert centroid(points) == pytest.approx(middle)
