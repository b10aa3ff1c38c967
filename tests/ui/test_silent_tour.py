"""The silent tour leads from marker to marker in a minute at most."""

import pytest
from PySide6.QtCore import QPoint, QTimer

from kiosk.map.camera import WHOLE
from kiosk.visit.pages import MapPage
from tests.ui.screen import Screen
from tests.ui.test_first_touch import MARKERS

MINUTE_MS = 60_000


@pytest.fixture
def on_tour(at_map: Screen) -> Screen:
    at_map.tap("map:tour")
    return at_map


def onward(screen: Screen) -> None:
    """Let the tour's clock run out."""
    screen.kiosk.map.tourOn()
    screen.settle()


def clock_of(screen: Screen) -> QTimer:
    """Return the timer that the tour runs by."""
    timer = screen.kiosk.map.findChild(QTimer)
    assert isinstance(timer, QTimer)
    return timer


def test_it_shows_each_marker_close_up_and_ends_with_the_whole_park(on_tour: Screen) -> None:
    view = on_tour.rectangle(on_tour.map_view())
    for marker in MARKERS:
        assert on_tour.lit() == {marker}
        assert on_tour.map_view().property("zoom") == 2
        assert view.contains(on_tour.marker(marker))
        onward(on_tour)
    assert on_tour.lit() == set()
    assert on_tour.map_view().property("zoom") == 1
    onward(on_tour)
    assert on_tour.visit.page == MapPage(camera=WHOLE)
    assert on_tour.visible("map:tour")


def test_it_takes_no_more_than_a_minute(on_tour: Screen) -> None:
    assert clock_of(on_tour).isActive()
    assert clock_of(on_tour).interval() * (len(MARKERS) + 1) <= MINUTE_MS


def test_pause_holds_it_and_lets_it_go_on(on_tour: Screen) -> None:
    on_tour.tap("map:skip")
    on_tour.tap("map:pause")
    assert not clock_of(on_tour).isActive()
    assert on_tour.lit() == {MARKERS[1]}
    on_tour.tap("map:pause")
    assert clock_of(on_tour).isActive()
    assert on_tour.lit() == {MARKERS[1]}


def test_skip_goes_to_the_next_marker(on_tour: Screen) -> None:
    on_tour.tap("map:skip")
    on_tour.tap("map:skip")
    assert on_tour.lit() == {MARKERS[2]}


def test_stop_shows_the_whole_park(on_tour: Screen) -> None:
    on_tour.tap("map:skip")
    on_tour.tap("map:stop")
    assert on_tour.visit.page == MapPage(camera=WHOLE)
    assert not clock_of(on_tour).isActive()


def test_a_touch_on_a_marker_leaves_it_for_that_card(on_tour: Screen) -> None:
    on_tour.touch(on_tour.marker(MARKERS[0]).toPoint())
    assert isinstance(on_tour.visit.page, MapPage)
    assert on_tour.visit.page.tour is None
    assert on_tour.kiosk.map.property("subject") == MARKERS[0]


def test_a_touch_beside_the_markers_ends_it(on_tour: Screen) -> None:
    view = on_tour.rectangle(on_tour.map_view())
    on_tour.touch(QPoint(round(view.center().x()), round(view.top() + 12)))
    assert isinstance(on_tour.visit.page, MapPage)
    assert on_tour.visit.page.tour is None


def test_a_language_switch_goes_on_with_it(on_tour: Screen) -> None:
    on_tour.tap("map:skip")
    on_tour.tap("language:en")
    assert on_tour.lit() == {MARKERS[1]}
    assert clock_of(on_tour).isActive()


def test_another_page_ends_it(on_tour: Screen) -> None:
    on_tour.tap("dock:facts")
    assert not clock_of(on_tour).isActive()


def test_nobody_is_asked_to_go_on_while_it_runs(on_tour: Screen) -> None:
    on_tour.wait(600)
    assert on_tour.page == "map"
    assert not on_tour.visible("idle:continue")


def test_a_paused_tour_waits_for_nobody(on_tour: Screen) -> None:
    on_tour.tap("map:pause")
    on_tour.wait(61)
    assert on_tour.visible("idle:continue")
