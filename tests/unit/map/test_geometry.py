"""The map is true to the areas, whatever the park: few clusters or many, outlines or none, wings or none."""

import itertools
import math
import re

import pytest

from kiosk.content.model import Content, Point
from kiosk.map.geometry import MapLayout, Marker, area, centroid, lay_out, positions_known
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


def layout(content: Content, size: tuple[float, float, bool]) -> MapLayout:
    return lay_out(content, size[0], size[1], turned=size[2])


def outline(marker: Marker) -> list[Point]:
    pairs = re.findall(r"(-?[\d.]+),(-?[\d.]+)", marker.outline)
    return [(float(x), float(y)) for x, y in pairs]


def drawn(marker: Marker) -> float:
    return area(outline(marker)) if marker.outline else math.pi * marker.radius**2


@every_size
@every_park
def test_what_is_drawn_is_true_to_the_area(content: Content, size: tuple[float, float, bool]) -> None:
    shown = layout(content, size)
    for marker, cluster in zip(shown.markers, content.clusters, strict=True):
        assert drawn(marker) / shown.scale**2 == pytest.approx(cluster.area_km2, rel=0.02)


@every_size
@every_park
def test_the_markers_stand_in_the_order_of_the_content_and_inside_the_plane(
    content: Content, size: tuple[float, float, bool]
) -> None:
    shown = layout(content, size)
    assert [marker.id for marker in shown.markers] == [cluster.id for cluster in content.clusters]
    assert [marker.number for marker in shown.markers] == list(range(1, len(content.clusters) + 1))
    for marker in shown.markers:
        reach = max((math.hypot(x, y) for x, y in outline(marker)), default=marker.radius)
        assert reach - 1 <= marker.x <= shown.width - reach + 1
        assert reach - 1 <= marker.y <= shown.height - reach + 1


@every_size
@pytest.mark.parametrize("content", [FIVE, NINE, BARE], ids=["five", "nine", "bare"])
def test_markers_whose_place_is_unknown_are_strung_along_the_axis_in_equal_slots(
    content: Content, size: tuple[float, float, bool]
) -> None:
    shown = layout(content, size)
    length, across = (shown.height, shown.width) if shown.turned else (shown.width, shown.height)
    along = [marker.y if shown.turned else marker.x for marker in shown.markers]
    middles = {round(marker.x if shown.turned else marker.y, 6) for marker in shown.markers}
    assert middles == {across / 2}
    assert along == pytest.approx([(i + 0.5) * length / len(along) for i in range(len(along))])
    assert shown.slot == pytest.approx(length / len(along))


@every_size
@pytest.mark.parametrize("content", [FIVE, NINE, BARE, WINGED], ids=["five", "nine", "bare", "winged"])
def test_no_two_discs_touch_and_each_leaves_room_for_its_texts(
    content: Content, size: tuple[float, float, bool]
) -> None:
    shown = layout(content, size)
    for one, other in itertools.combinations(shown.markers, 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) > one.radius + other.radius
    largest = max(2 * marker.radius for marker in shown.markers)
    assert largest <= 0.75 * shown.slot + 1e-9
    assert largest <= 0.42 * shown.ribbon + 1e-9


@every_size
def test_a_cluster_whose_wing_is_stated_lies_on_its_side(size: tuple[float, float, bool]) -> None:
    shown = layout(WINGED, size)
    first, second, third = ((marker.x if shown.turned else -marker.y) for marker in shown.markers)
    middle = shown.width / 2 if shown.turned else -shown.height / 2
    assert first > middle > second
    assert third > middle


def test_portrait_is_the_landscape_turned_a_quarter_clockwise() -> None:
    for content in PARKS.values():
        flat, turned = layout(content, (1216, 764, False)), layout(content, (764, 1216, True))
        for one, other in zip(flat.markers, turned.markers, strict=True):
            assert (other.x, other.y) == pytest.approx((flat.height - one.y, one.x))
            assert other.radius == pytest.approx(one.radius)
            quarter = [(-y, x) for x, y in outline(one)]
            assert list(itertools.chain(*outline(other))) == pytest.approx(
                [*itertools.chain(*quarter)], abs=0.11
            )


def test_outlines_keep_their_true_places_to_each_other() -> None:
    shown = layout(OUTLINED, (1216, 764, False))
    true = [centroid(shape) for shape in SHAPES]
    for (one, a), (other, b) in itertools.combinations(zip(shown.markers, true, strict=True), 2):
        assert (other.x - one.x) / shown.scale == pytest.approx(b[0] - a[0])
        assert (one.y - other.y) / shown.scale == pytest.approx(b[1] - a[1])


def test_wings_take_their_share_of_the_depth_and_without_them_the_ribbon_is_all() -> None:
    assert layout(FIVE, (1216, 764, False)).ribbon == pytest.approx(0.72 * 764, rel=0.01)
    assert layout(BARE, (1216, 764, False)).ribbon == 764


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
