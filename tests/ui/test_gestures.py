"""Drag and pinch on the map, and what is no tap."""

import pytest
from PySide6.QtCore import QPoint, QPointF

from kiosk.visit.pages import MapPage
from tests.ui.screen import Screen
from tests.ui.test_first_touch import MARKERS

STEPS = 8


def way(start: QPointF, end: QPointF) -> list[QPoint]:
    """Return the places of a finger that moves evenly."""
    return [(start + (end - start) * (step / STEPS)).toPoint() for step in range(STEPS + 1)]


def pinch(screen: Screen, middle: QPointF, apart: tuple[float, float]) -> None:
    """Move two fingers from one distance to another, about a point."""
    half = [QPointF(distance / 2, 0) for distance in apart]
    left, right = way(middle - half[0], middle - half[1]), way(middle + half[0], middle + half[1])
    screen.fingers(list(zip(left, right, strict=True)))


def zoom(screen: Screen) -> float:
    """Return how close the map is."""
    assert isinstance(screen.visit.page, MapPage)
    return screen.visit.page.camera.zoom


@pytest.mark.parametrize(
    ("apart", "level"), [((120.0, 250.0), 2.0), ((120.0, 520.0), 3.0), ((300.0, 120.0), 1.0)]
)
def test_two_fingers_zoom_and_the_map_settles_on_a_level(
    at_map: Screen, apart: tuple[float, float], level: float
) -> None:
    pinch(at_map, at_map.marker(MARKERS[1]), apart)
    assert zoom(at_map) == level
    assert at_map.map_view().property("zoom") == level


def test_a_pinch_that_begins_on_a_marker_opens_nothing(at_map: Screen) -> None:
    for marker in MARKERS[1:4]:
        pinch(at_map, at_map.marker(marker), (40.0, 300.0))
        assert at_map.kiosk.map.property("subject") == ""
        at_map.tap("map:whole")


def test_a_drag_moves_the_map_and_opens_nothing(at_map: Screen) -> None:
    at_map.tap("map:zoom-in")
    start = at_map.marker(MARKERS[2])
    at_map.slide(*way(start, start + QPointF(-300, 0)))
    assert at_map.kiosk.map.property("subject") == ""
    moved = start - at_map.marker(MARKERS[2])
    assert 200 <= moved.x() <= 300
    assert zoom(at_map) == 2


def test_the_map_follows_the_finger(at_map: Screen) -> None:
    at_map.tap("map:zoom-in")
    start = at_map.marker(MARKERS[2])
    places = way(start, start + QPointF(-240, 0))
    at_map.slide(*places, lift=False)
    assert (
        abs(at_map.marker(MARKERS[2]).x() - places[-1].x()) <= 6 * at_map.kiosk.stage.property("pxPerMm") + 1
    )
    at_map.lift()


@pytest.mark.parametrize("direction", [(-1, 0), (1, 0), (0, -1), (0, 1)])
def test_a_third_of_the_park_stays_in_sight_however_far_one_drags(
    at_map: Screen, direction: tuple[int, int]
) -> None:
    at_map.tap("map:zoom-in")
    view = at_map.rectangle(at_map.map_view())
    for _ in range(8):
        middle = view.center()
        at_map.slide(*way(middle, middle + QPointF(direction[0] * 500, direction[1] * 300)))
        seen = at_map.park().intersected(view)
        assert seen.width() >= 0.35 * view.width() - 1
        assert seen.height() >= 0.35 * view.height() - 1


@pytest.mark.parametrize("name", ["dock:facts", "map:zoom-in", "clusters.smart-logistics", "language:en"])
def test_a_finger_that_slides_off_cancels(at_map: Screen, name: str) -> None:
    before = at_map.visit
    place = at_map.place(name)
    at_map.slide(place, place + QPoint(0, -60), place + QPoint(0, -400), QPoint(700, 300))
    assert at_map.visit == before


@pytest.mark.parametrize("name", ["dock:facts", "clusters.smart-logistics"])
def test_nothing_happens_before_the_finger_leaves(at_map: Screen, name: str) -> None:
    before = at_map.visit
    at_map.slide(at_map.place(name), lift=False)
    assert at_map.visit == before
    at_map.lift()
    assert at_map.visit != before


def test_a_button_shows_that_it_is_touched(at_map: Screen) -> None:
    at_map.slide(at_map.place("dock:facts"), lift=False)
    assert at_map.item("dock:facts").property("down") is True
    at_map.lift()


@pytest.mark.parametrize("first", [0, 1])
def test_a_finger_that_rests_elsewhere_does_not_keep_a_button_from_working(
    at_map: Screen, first: int
) -> None:
    button, elsewhere = at_map.place("dock:facts"), at_map.marker(MARKERS[2]).toPoint()
    at_map.put_down(first, button if first == 0 else elsewhere)
    at_map.put_down(1 - first, elsewhere if first == 0 else button)
    at_map.lift(0)
    assert at_map.page == "facts"
    at_map.lift(1)


def test_a_palm_on_the_screen_goes_nowhere(at_map: Screen) -> None:
    view = at_map.rectangle(at_map.map_view())
    palm = tuple((view.center() + QPointF(40 * n - 80, 25 * (n % 3) + 120)).toPoint() for n in range(5))
    at_map.fingers([palm, tuple(point + QPoint(3, 2) for point in palm)])
    assert at_map.page == "map"


def test_a_double_tap_on_back_goes_one_step(at_map: Screen) -> None:
    at_map.tap("dock:facts")
    at_map.tap("dock:compare")
    at_map.tap("dock:back")
    place = at_map.place("dock:back")
    at_map.clock.advance(0.3)
    at_map.slide(place)
    assert at_map.page == "facts"
    at_map.clock.advance(0.2)
    at_map.slide(place)
    assert at_map.page == "map"
