"""What a touch on the map opens, and how map and list go together."""

import math
import random

import pytest
from PySide6.QtCore import QPoint, QPointF

from tests.ui.screen import Open, Screen
from tests.ui.test_first_touch import MARKERS

MARKER_MM = 12.0


def pixels(screen: Screen, millimetres: float) -> float:
    """Return a length on this screen in pixels."""
    return millimetres * float(screen.kiosk.stage.property("pxPerMm"))


def opened(screen: Screen) -> str:
    """Return the key of what is open, empty if nothing is."""
    return str(screen.kiosk.map.property("subject"))


def beyond_the_edge(screen: Screen, marker: str, direction: float, millimetres: float) -> QPoint:
    """Return a point so far outside the edge of a marker, `direction` in radians."""
    radius = screen.marker_radius(marker) + pixels(screen, millimetres)
    return (screen.marker(marker) + QPointF(math.cos(direction), math.sin(direction)) * radius).toPoint()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("marker", MARKERS)
def test_a_touch_within_12_mm_of_a_marker_opens_it(
    open_screen: Open, size: tuple[int, int], marker: str
) -> None:
    screen = open_screen(size=size, diagonal=27.0)
    screen.tap("attract:en")
    across = 0.0 if size[0] < size[1] else math.pi / 2
    screen.touch(beyond_the_edge(screen, marker, across, MARKER_MM - 2))
    assert opened(screen) == marker
    screen.tap("card:close")
    screen.touch(beyond_the_edge(screen, marker, across, MARKER_MM + 4))
    assert opened(screen) == "corridor"


def test_the_nearest_of_two_markers_opens(at_map: Screen) -> None:
    chance = random.Random(7)  # noqa: S311  # a seed brings a failure back
    for _ in range(12):
        marker, other = chance.sample(MARKERS, 2)
        way = at_map.marker(other) - at_map.marker(marker)
        reach = at_map.marker_radius(marker) + chance.uniform(0, pixels(at_map, MARKER_MM) / 3)
        at_map.touch((at_map.marker(marker) + way * (reach / math.hypot(way.x(), way.y()))).toPoint())
        assert opened(at_map) == marker
        at_map.tap("card:close")


def test_a_second_touch_on_the_marker_closes_its_card(at_map: Screen) -> None:
    at_map.touch(at_map.marker(MARKERS[2]).toPoint())
    assert opened(at_map) == MARKERS[2]
    at_map.touch(at_map.marker(MARKERS[2]).toPoint())
    assert opened(at_map) == ""


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_ribbon_and_the_wings_open_their_cards(open_screen: Open, size: tuple[int, int]) -> None:
    screen = open_screen(size=size)
    screen.tap("attract:en")
    area = screen.rectangle(screen.map_view())
    between = (screen.marker(MARKERS[0]) + screen.marker(MARKERS[1])) / 2
    if size[0] > size[1]:
        places = {
            "corridor": between + QPointF(0, 0.3 * area.height()),
            "wings.north": QPointF(area.center().x(), area.top() + 0.12 * area.height()),
            "wings.south": QPointF(area.center().x(), area.bottom() - 0.12 * area.height()),
        }
    else:
        places = {
            "corridor": between + QPointF(0.3 * area.width(), 0),
            "wings.north": QPointF(area.right() - 40, area.center().y()),
            "wings.south": QPointF(area.left() + 40, area.center().y()),
        }
    for subject, place in places.items():
        screen.touch(place.toPoint())
        assert opened(screen) == subject
        assert screen.text(f"{subject}.text") == (
            screen.kiosk.localization.resolve(f"{subject}.text", "en").text,
        )
        screen.tap("card:close")


@pytest.mark.parametrize("marker", MARKERS)
def test_the_list_and_the_map_open_the_same_card(at_map: Screen, marker: str) -> None:
    at_map.turn_to(marker, "list")
    at_map.tap(marker)
    by_list = at_map.visit.page
    at_map.tap("card:close")
    at_map.touch(at_map.marker(marker).toPoint())
    assert at_map.visit.page == by_list
    assert at_map.lit() == {marker}


def test_the_next_and_the_previous_cluster_go_round(at_map: Screen) -> None:
    at_map.touch(at_map.marker(MARKERS[0]).toPoint())
    seen = []
    for _ in MARKERS:
        seen.append(opened(at_map))
        at_map.tap("card:next")
    assert tuple(seen) == MARKERS
    assert opened(at_map) == MARKERS[0]
    at_map.tap("card:previous")
    assert opened(at_map) == MARKERS[-1]


def test_a_selected_marker_keeps_its_size(at_map: Screen) -> None:
    at_map.tap("map:zoom-in")
    before = at_map.marker_radius(MARKERS[2])
    at_map.touch(at_map.marker(MARKERS[2]).toPoint())
    assert at_map.marker_radius(MARKERS[2]) == pytest.approx(before)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (3840, 2160)])
def test_a_marker_is_as_large_as_its_planned_area(open_screen: Open, size: tuple[int, int]) -> None:
    screen = open_screen(size=size)
    screen.tap("attract:en")
    areas = {f"clusters.{c.id}": c.area_km2 for c in screen.kiosk.store.content.clusters}
    shares = [screen.marker_radius(marker) ** 2 / area for marker, area in areas.items()]
    assert max(shares) / min(shares) == pytest.approx(1, abs=0.01)
