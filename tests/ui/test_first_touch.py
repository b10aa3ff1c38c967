"""The first touch of a visitor is never thrown away."""

import pytest
from PySide6.QtCore import QPoint

from tests.ui.screen import Open, Screen

MARKERS = (
    "clusters.smart-logistics",
    "clusters.information-services",
    "clusters.finance-culture",
    "clusters.aviation-manufacturing",
    "clusters.intelligent-equipment",
)


@pytest.mark.parametrize("marker", MARKERS)
def test_a_marker_opens_its_card(screen: Screen, marker: str) -> None:
    screen.touch(screen.marker(marker).toPoint())
    assert screen.page == "map"
    assert screen.kiosk.map.property("subject") == marker


@pytest.mark.parametrize("code", ["zh_Hans_CN", "ja_JP", "en"])
def test_a_language_button_starts_in_that_language(screen: Screen, code: str) -> None:
    screen.tap(f"attract:{code}")
    assert screen.page == "map"
    assert screen.visit.shown == (code,)
    assert screen.text("dock.map") == (screen.kiosk.localization.resolve("dock.map", code).text,)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_touch_anywhere_else_opens_the_map_in_the_language_of_the_venue(
    open_screen: Open, size: tuple[int, int]
) -> None:
    screen = open_screen(size=size, language="ja_JP")
    controls = [screen.rectangle(item) for item in screen.controls()]
    wasted = []
    for x in range(30, size[0], size[0] // 3 - 17):
        for y in range(30, size[1], size[1] // 4 - 23):
            point = QPoint(x, y)
            if any(area.adjusted(-8, -8, 8, 8).contains(point) for area in controls):
                continue
            screen.touch(point)
            if screen.page != "map" or screen.visit.shown != ("ja_JP",):
                wasted.append((x, y))
            screen.kiosk.store.reset()
            screen.settle()
    assert not wasted


def test_the_call_to_touch_stands_there_in_every_language(screen: Screen) -> None:
    assert len(screen.text("attract.touch")) == 3
    assert len(screen.text("park.name")) == 3


def test_the_start_page_says_that_the_map_is_schematic(screen: Screen) -> None:
    assert screen.text("map.caveat")
