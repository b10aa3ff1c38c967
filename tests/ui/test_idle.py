"""When nobody touches the screen it asks, counts down, and begins anew for the next visitor."""

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.visit.visit import Visit
from tests.ui.screen import Open, Screen
from tests.ui.test_first_touch import MARKERS


@pytest.mark.parametrize(("page", "seconds"), [("map", 60), ("facts", 90), ("compare", 90), ("about", 90)])
def test_it_asks_after_a_minute_or_a_minute_and_a_half_on_pages_to_read(
    at_map: Screen, page: str, seconds: int
) -> None:
    at_map.tap(f"dock:{page}")
    at_map.wait(seconds - 1)
    assert not at_map.visible("idle:continue")
    at_map.wait(1)
    assert at_map.visible("idle:continue")


def test_it_asks_in_every_language_and_counts_down(at_map: Screen) -> None:
    at_map.wait(60)
    asked = {at_map.kiosk.localization.resolve("idle.ask", code).text for code in at_map.kiosk.codes}
    assert set(at_map.text("idle.ask")) == asked
    assert len(asked) == 3
    for left in (20, 19, 18):
        returns = at_map.kiosk.localization.resolve("idle.returns", "zh_Hans_CN", left).text
        assert str(left) in returns
        assert returns in at_map.text("idle.returns")
        at_map.wait(1)


def test_the_next_visitor_finds_the_start_page_as_if_nobody_had_been_there(open_screen: Open) -> None:
    screen = open_screen(language="ja_JP")
    untouched = screen.visit
    screen.tap("attract:en")
    screen.tap("dock:bilingual")
    for name in ("a-plus", "contrast", "motion", "reach"):
        screen.aid(name)
    screen.tap("map:zoom-in")
    screen.touch(screen.marker(MARKERS[4]).toPoint())
    screen.wait(60)
    screen.wait(19.9)
    assert screen.page == "map"
    screen.wait(0.2)
    assert screen.page == "attract"
    assert screen.visit == untouched == Visit(languages=("ja_JP", "zh_Hans_CN"))
    assert screen.map_view().property("zoom") == 1
    assert screen.focused == ""


def test_continue_keeps_everything(at_map: Screen) -> None:
    at_map.tap("dock:facts")
    at_map.tap("topic:topics.aims.name")
    before = at_map.visit
    at_map.wait(95)
    at_map.tap("idle:continue")
    assert not at_map.visible("idle:continue")
    assert at_map.visit == before


def test_a_touch_beside_the_question_keeps_everything_and_presses_nothing_below(at_map: Screen) -> None:
    before = at_map.visit
    for name in ("dock:facts", "map:tour", "language:en", MARKERS[0]):
        place = at_map.place(name)
        at_map.wait(65)
        at_map.touch(place)
        assert not at_map.visible("idle:continue")
        assert at_map.visit == before


@pytest.mark.parametrize("act", ["touch", "key"])
def test_any_touch_or_key_extends_twelve_times_in_a_row(at_map: Screen, act: str) -> None:
    before = at_map.visit
    for _ in range(12):
        at_map.wait(79)
        assert at_map.visible("idle:continue")
        if act == "touch":
            at_map.touch(QPoint(300, 300))
        else:
            at_map.press(Qt.Key.Key_Shift)
        assert not at_map.visible("idle:continue")
        assert at_map.visit == before


def test_a_finger_that_rests_on_the_screen_counts_from_when_it_leaves(at_map: Screen) -> None:
    at_map.slide(QPoint(300, 300), lift=False)
    at_map.clock.advance(59)
    at_map.lift()
    at_map.wait(59)
    assert not at_map.visible("idle:continue")


def test_the_start_page_asks_nothing(screen: Screen) -> None:
    screen.wait(3600)
    assert screen.page == "attract"
    assert not screen.visible("idle:continue")


def test_the_operator_may_give_more_time(open_screen: Open) -> None:
    screen = open_screen(idle=120.0)
    screen.tap("attract:en")
    screen.wait(119)
    assert not screen.visible("idle:continue")
    screen.wait(1)
    assert screen.visible("idle:continue")


def test_the_countdown_takes_twenty_seconds_even_with_little_time(open_screen: Open) -> None:
    screen = open_screen(idle=5.0)
    screen.tap("attract:en")
    screen.wait(24.9)
    assert screen.page == "map"
    screen.wait(0.2)
    assert screen.page == "attract"
