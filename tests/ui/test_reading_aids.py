"""Text size, contrast, motion and reach apply at once and stay through the visit."""

import pytest

from kiosk.visit.visit import TextSize
from tests.ui.screen import Open, Screen
from tests.ui.test_first_touch import MARKERS

SIZES = {f"access:{size}": size.step for size in TextSize}


@pytest.fixture
def sheet(at_map: Screen) -> Screen:
    at_map.tap("dock:about")
    at_map.tap("dock:access")
    return at_map


def body_size(screen: Screen) -> int:
    """Return the size of running text on the page about this display in pixels."""
    line = next(item for item in screen.lines() if item.property("key") == "park.announced")
    return int(line.property("font").pixelSize())


@pytest.mark.parametrize(("name", "step"), SIZES.items())
def test_running_text_grows_at_once(sheet: Screen, name: str, step: float) -> None:
    at_start = body_size(sheet)
    sheet.tap(name)
    assert body_size(sheet) == pytest.approx(at_start * step, abs=1)
    assert sheet.item(name).property("checked") is True


@pytest.mark.parametrize(
    ("name", "field"), [("access:contrast", "contrast"), ("access:motion", "calm"), ("access:reach", "reach")]
)
def test_a_switch_goes_on_and_off(sheet: Screen, name: str, field: str) -> None:
    for state in (True, False):
        sheet.tap(name)
        assert getattr(sheet.visit, field) is state
        assert sheet.item(name).property("checked") is state


def test_high_contrast_is_white_on_black_at_once(sheet: Screen) -> None:
    assert sheet.grab().pixelColor(4, 4).lightnessF() > 0.3
    sheet.tap("access:contrast")
    sheet.tap("access:close")
    picture = sheet.grab()
    assert picture.pixelColor(4, 4).lightnessF() == 0
    lightness = [picture.pixelColor(x, y).lightnessF() for x in range(60, 1200, 3) for y in range(20, 90, 3)]
    assert max(lightness) == 1


@pytest.mark.parametrize("page", ["map", "facts", "compare", "about"])
def test_high_contrast_is_two_taps_away(at_map: Screen, page: str) -> None:
    at_map.tap(f"dock:{page}")
    at_map.tap("dock:access")
    at_map.tap("access:contrast")
    assert at_map.kiosk.stage.property("theme") == "contrast"


def test_lower_controls_bring_the_list_below_the_map(at_map: Screen) -> None:
    at_map.aid("reach")
    map_ends = at_map.rectangle(at_map.map_view()).bottom()
    for name in (*MARKERS, "map:zoom-in", "map:tour", "corridor", "wings.south"):
        assert at_map.place(name).y() > map_ends, name
    at_map.tap(MARKERS[0])
    assert at_map.place("card:close").y() > at_map.rectangle(at_map.map_view()).bottom()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("name", SIZES)
def test_nothing_is_lost_at_any_text_size(open_screen: Open, size: tuple[int, int], name: str) -> None:
    screen = open_screen(size=size, second="en")
    screen.tap("attract:zh_Hans_CN")
    screen.aid(name.removeprefix("access:"))
    for aid in ("a", "contrast", "motion", "reach"):
        screen.tap("dock:access")
        screen.turn_to(f"access:{aid}", "access")
        screen.tap("access:close")
    for page in ("map", "facts", "compare", "about"):
        screen.tap(f"dock:{page}")
        assert not [line.property("text") for line in screen.lines() if line.property("truncated")], page


def test_a_touch_beside_the_sheet_closes_it(sheet: Screen) -> None:
    panel = sheet.rectangle(sheet.item("access:close"))
    sheet.touch((panel.topLeft() - panel.center() / 2).toPoint())
    assert not sheet.visible("access:close")
    assert sheet.page == "about"


def test_a_touch_on_the_sheet_itself_presses_nothing(sheet: Screen) -> None:
    before = sheet.visit
    sheet.touch(sheet.place("access:contrast") - sheet.place("access:reach") + sheet.place("access:contrast"))
    sheet.touch(
        (
            sheet.rectangle(sheet.item("access:a")).bottomLeft()
            + sheet.rectangle(sheet.item("access:contrast")).topLeft()
        ).toPoint()
        / 2
    )
    assert sheet.visit.page == before.page
    assert sheet.visit.access


def test_they_stay_on_every_page(sheet: Screen) -> None:
    sheet.tap("access:a-plus")
    sheet.tap("access:motion")
    for name in ("access:close", "dock:facts", "dock:map", "language:en"):
        sheet.tap(name)
        assert (sheet.visit.text_size, sheet.visit.calm) == ("a-plus", True)
