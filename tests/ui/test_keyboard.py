"""Everything that a finger can do, the keyboard can do too."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.ui.screen import Screen
from tests.ui.test_first_touch import MARKERS

ENOUGH = 80


def walk(screen: Screen, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Press a key until the focus comes round; return the names of what it stood on."""
    seen: list[str] = []
    for _ in range(ENOUGH):
        screen.press(key)
        if screen.focused in seen:
            return seen
        seen.append(screen.focused)
    pytest.fail("the focus does not come round")


def go_to(screen: Screen, name: str) -> None:
    """Press Tab until the focus stands on an item."""
    for _ in range(ENOUGH):
        screen.press(Qt.Key.Key_Tab)
        if screen.focused == name:
            return
    pytest.fail(f"Tab never comes to {name}")


def usable(screen: Screen) -> set[str]:
    """Return the names of everything that can be pressed now."""
    return {item.objectName() for item in screen.controls() if item.isEnabled() and screen.within_reach(item)}


def to_facts(screen: Screen) -> None:
    screen.tap("dock:facts")


def to_statement(screen: Screen) -> None:
    screen.tap("dock:facts")
    screen.tap("topics.plan.statements.area")


def to_compare(screen: Screen) -> None:
    screen.tap("dock:compare")


def to_about(screen: Screen) -> None:
    screen.tap("dock:about")


def to_card(screen: Screen) -> None:
    screen.touch(screen.marker(MARKERS[0]).toPoint())


def to_tour(screen: Screen) -> None:
    screen.tap("map:tour")


def stay(screen: Screen) -> None:
    assert screen.page == "map"


@pytest.mark.parametrize("way", [stay, to_card, to_tour, to_facts, to_statement, to_compare, to_about])
@pytest.mark.parametrize("bilingual", [False, True])
def test_tab_comes_to_every_control_and_to_nothing_out_of_sight(
    at_map: Screen, way: Callable[[Screen], None], *, bilingual: bool
) -> None:
    if bilingual:
        at_map.tap("dock:bilingual")
    way(at_map)
    assert set(walk(at_map)) == usable(at_map)


def test_tab_comes_to_the_languages_of_the_start_page(screen: Screen) -> None:
    assert walk(screen) == ["attract:zh_Hans_CN", "attract:ja_JP", "attract:en"]


def test_the_sheet_of_reading_aids_keeps_the_keyboard_to_itself_and_the_dock(at_map: Screen) -> None:
    at_map.tap("dock:access")
    seen = set(walk(at_map))
    assert {
        "access:a",
        "access:a-plus-plus",
        "access:contrast",
        "access:motion",
        "access:reach",
        "access:close",
    } <= seen
    assert not [name for name in seen if not name.startswith(("access:", "dock:", "language:"))]


def test_the_question_keeps_the_keyboard_to_itself(at_map: Screen) -> None:
    at_map.press(Qt.Key.Key_Tab)
    at_map.wait(65)
    before = at_map.visit
    at_map.press(Qt.Key.Key_Return)
    assert at_map.visit == before
    assert not at_map.visible("idle:continue")


def test_shift_tab_goes_the_same_way_back(at_map: Screen) -> None:
    there = walk(at_map)
    at_map.press(Qt.Key.Key_Tab)
    back = walk(at_map, Qt.Key.Key_Backtab)
    assert set(back) == set(there)


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Down])
def test_arrows_walk_as_well(at_map: Screen, key: Qt.Key) -> None:
    at_map.press(Qt.Key.Key_Tab)
    first = at_map.focused
    at_map.press(key)
    second = at_map.focused
    assert second not in {"", first}
    at_map.press(Qt.Key.Key_Left)
    assert at_map.focused == first


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_open(at_map: Screen, key: Qt.Key) -> None:
    go_to(at_map, "dock:compare")
    at_map.press(key)
    assert at_map.page == "compare"


def test_the_clusters_come_in_the_order_of_their_numbers(at_map: Screen) -> None:
    assert [name for name in walk(at_map) if name in MARKERS] == list(MARKERS)[
        : len(usable(at_map) & set(MARKERS))
    ]


def test_escape_goes_back(at_map: Screen) -> None:
    go_to(at_map, "dock:facts")
    at_map.press(Qt.Key.Key_Return)
    go_to(at_map, "topics.plan.statements.area")
    at_map.press(Qt.Key.Key_Return)
    assert at_map.visible("statement:close")
    at_map.press(Qt.Key.Key_Escape)
    assert not at_map.visible("statement:close")
    at_map.press(Qt.Key.Key_Escape)
    assert at_map.page == "map"


def test_the_keyboard_goes_on_after_back_has_led_as_far_as_it_leads(at_map: Screen) -> None:
    go_to(at_map, "map:zoom-in")
    at_map.press(Qt.Key.Key_Return)
    go_to(at_map, "dock:back")
    at_map.press(Qt.Key.Key_Return)
    assert not at_map.item("dock:back").isEnabled()
    go_to(at_map, "dock:facts")
    at_map.press(Qt.Key.Key_Return)
    assert at_map.page == "facts"


def test_a_card_that_closes_gives_the_keyboard_back_to_its_row(at_map: Screen) -> None:
    go_to(at_map, MARKERS[0])
    at_map.press(Qt.Key.Key_Return)
    assert at_map.kiosk.map.property("subject") == MARKERS[0]
    at_map.press(Qt.Key.Key_Tab)
    assert at_map.focused.startswith("card:")
    at_map.press(Qt.Key.Key_Escape)
    at_map.press(Qt.Key.Key_Tab)
    assert at_map.focused in MARKERS


def test_the_focus_ring_shows(at_map: Screen) -> None:
    go_to(at_map, "dock:facts")
    with_ring = at_map.grab()
    area = at_map.rectangle(at_map.item("dock:facts")).adjusted(-8, -8, 8, 8).toRect()
    go_to(at_map, "dock:about")
    without = at_map.grab()
    edge = area.center().x(), area.top() + 3
    assert with_ring.pixelColor(*edge) != without.pixelColor(*edge)


def test_the_whole_visit_goes_without_a_finger(screen: Screen) -> None:
    go_to(screen, "attract:en")
    screen.press(Qt.Key.Key_Return)
    for name, page in (("dock:facts", "facts"), ("dock:about", "about"), ("dock:map", "map")):
        go_to(screen, name)
        screen.press(Qt.Key.Key_Space)
        assert screen.page == page
    go_to(screen, MARKERS[1])
    screen.press(Qt.Key.Key_Return)
    assert screen.text(f"{MARKERS[1]}.goal")
    go_to(screen, "language:ja_JP")
    screen.press(Qt.Key.Key_Return)
    assert screen.visit.shown == ("ja_JP",)
