"""The window turns, grows to 4K and shrinks while somebody uses it."""

from collections.abc import Callable
from itertools import combinations

import pytest

from tests.ui.screen import Screen
from tests.ui.test_first_touch import MARKERS
from tests.ui.test_keyboard import stay, to_about, to_card, to_compare, to_facts, to_statement

SIZES = ((1080, 1920), (3840, 2160), (2160, 3840), (1280, 800), (1920, 1080))


@pytest.mark.parametrize("way", [stay, to_card, to_facts, to_statement, to_compare, to_about])
def test_it_keeps_what_is_open_and_loses_no_text(at_map: Screen, way: Callable[[Screen], None]) -> None:
    at_map.tap("dock:bilingual")
    way(at_map)
    before = at_map.visit
    for size in SIZES:
        at_map.resize(*size)
        assert at_map.visit == before
        assert not [line.property("text") for line in at_map.lines() if line.property("truncated")], size


def test_the_start_page_turns_too(screen: Screen) -> None:
    for size in SIZES:
        screen.resize(*size)
        assert screen.page == "attract"
        assert all(screen.visible(f"attract:{code}") for code in screen.kiosk.codes)
        assert not [line.property("text") for line in screen.lines() if line.property("truncated")], size


def test_the_zoom_and_the_place_on_the_map_stay(at_map: Screen) -> None:
    at_map.touch(at_map.marker(MARKERS[2]).toPoint())
    at_map.tap("card:close")
    at_map.tap("map:zoom-in")
    for size in SIZES:
        at_map.resize(*size)
        middle = at_map.rectangle(at_map.map_view()).center()
        assert at_map.map_view().property("zoom") == 2
        assert (at_map.marker(MARKERS[2]) - middle).manhattanLength() < 4, size


def test_turned_the_markers_run_from_top_to_bottom_and_all_are_in_sight(at_map: Screen) -> None:
    at_map.resize(1080, 1920)
    view = at_map.rectangle(at_map.map_view())
    heights = [at_map.marker(marker).y() for marker in MARKERS]
    assert heights == sorted(heights)
    for marker in MARKERS:
        radius = at_map.marker_radius(marker)
        assert view.adjusted(radius, radius, -radius, -radius).contains(at_map.marker(marker))


@pytest.mark.parametrize("size", SIZES)
def test_everything_of_the_dock_stays_in_the_window(at_map: Screen, size: tuple[int, int]) -> None:
    at_map.resize(*size)
    window = at_map.rectangle(at_map.window.contentItem())
    docked = [item for item in at_map.controls() if item.objectName().startswith(("dock:", "language:"))]
    assert len(docked) == 10
    for item in docked:
        assert window.contains(at_map.rectangle(item)), item.objectName()


@pytest.mark.parametrize("reach", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_no_text_lies_on_another(at_map: Screen, size: tuple[int, int], *, reach: bool) -> None:
    at_map.resize(*size)
    if reach:
        at_map.aid("reach")
    for bilingual in (False, True):
        for page in ("map", "facts", "compare", "about"):
            at_map.tap(f"dock:{page}")
            lines = [
                (line.property("text"), at_map.painted(line))
                for line in at_map.lines()
                if at_map.within_reach(line)
            ]
            for (one, here), (other, there) in combinations(lines, 2):
                assert here.intersected(there).isEmpty(), (bilingual, page, one, other)
        at_map.tap("dock:bilingual")


@pytest.mark.parametrize("size", SIZES)
def test_no_two_controls_overlap(at_map: Screen, size: tuple[int, int]) -> None:
    at_map.resize(*size)
    for page in ("map", "facts", "compare", "about"):
        at_map.tap(f"dock:{page}")
        controls = [
            (item.objectName(), at_map.rectangle(item))
            for item in at_map.controls()
            if at_map.within_reach(item)
        ]
        for (one, here), (other, there) in combinations(controls, 2):
            assert here.intersected(there).isEmpty(), (page, one, other)
