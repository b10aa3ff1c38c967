"""Another park is another file: no page needs a change of the program."""

import math
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.content.edition import Edition
from tests.ui.parks import LONG, MARK, add_languages, cluster, read_park, write_park
from tests.ui.screen import Open, Screen

SIZES = ((1920, 1080), (1080, 1920))


def visited(screen: Screen, clusters: int) -> None:
    """Go through every page and every card, and find that nothing is cut off."""
    screen.tap("attract:en")
    for number in range(1, clusters + 1):
        name = f"clusters.quarter-{number}"
        screen.touch(screen.marker(name).toPoint())
        assert screen.text(f"{name}.industries"), name
        assert screen.text(f"{name}.area"), name
        whole(screen)
        screen.tap("card:close")
    for page in ("facts", "compare", "about", "map"):
        screen.tap(f"dock:{page}")
        whole(screen)
        screen.tap("dock:bilingual")
        whole(screen)
        screen.tap("dock:bilingual")


def whole(screen: Screen) -> None:
    """Find that every text is complete and stays within the window."""
    window = screen.rectangle(screen.window.contentItem())
    for line in screen.lines():
        if screen.within_reach(line):
            assert not line.property("truncated"), line.property("text")
            assert window.adjusted(-1, -1, 1, 1).contains(screen.painted(line)), line.property("text")


@pytest.fixture(params=[1, 3, 9])
def park(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Edition, int]:
    """A park of one, three or nine quarters in a row, in English and Japanese."""
    write_park(tmp_path, [cluster(number) for number in range(1, request.param + 1)])
    add_languages(tmp_path, "ja_JP")
    return read_park(tmp_path), request.param


@pytest.mark.parametrize("size", SIZES)
def test_few_or_many_clusters_fill_every_page(
    open_screen: Open, park: tuple[Edition, int], size: tuple[int, int]
) -> None:
    edition, clusters = park
    visited(open_screen(edition, size=size), clusters)


@pytest.mark.parametrize("size", SIZES)
def test_known_positions_show_true_outlines_on_their_side_of_the_corridor(
    open_screen: Open, tmp_path: Path, size: tuple[int, int]
) -> None:
    write_park(tmp_path, [cluster(number, outlined=True) for number in range(1, 7)], wings=True)
    add_languages(tmp_path, "ja_JP")
    screen = open_screen(read_park(tmp_path), size=size)
    assert screen.text("map.schematic") == (MARK + "Positions known",)
    visited(screen, 6)
    picture = screen.grab()
    for number in range(1, 7):
        name = f"clusters.quarter-{number}"
        half_width = 1.5 * screen.marker_radius(name) / math.sqrt(1.5 * number / math.pi)
        east = QPointF(0, 1) if size[0] < size[1] else QPointF(1, 0)
        for side in (-0.8, 0.8):
            inside = (screen.marker(name) + east * (side * half_width)).toPoint()
            assert picture.pixelColor(inside) == screen.marker_colour(name), (number, side)
    centre = screen.rectangle(screen.map_view()).center()
    for number in range(1, 7):
        offset = screen.marker(f"clusters.quarter-{number}") - centre
        north = offset.y() < 0 if size[0] > size[1] else offset.x() > 0
        assert north == (number % 2 == 1), number


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", ["a", "a-plus-plus"])
def test_very_long_words_are_broken_and_not_cut(
    open_screen: Open, tmp_path: Path, size: tuple[int, int], step: str
) -> None:
    write_park(tmp_path, [cluster(number, long=True) for number in range(1, 6)], wings=True)
    add_languages(tmp_path, "ja_JP")
    screen = open_screen(read_park(tmp_path), size=size, language="en")
    screen.tap("attract:en")
    screen.aid(step)
    assert any(LONG in word for word in screen.words())
    whole(screen)
    screen.touch(screen.marker("clusters.quarter-2").toPoint())
    whole(screen)
    for page in ("facts", "compare", "about"):
        screen.tap(f"dock:{page}")
        whole(screen)


def test_two_languages_are_two_buttons(open_screen: Open, tmp_path: Path) -> None:
    add_languages(write_park(tmp_path, [cluster(1), cluster(2)]), "zh_Hans_CN")
    screen = open_screen(read_park(tmp_path))
    assert {item.objectName() for item in screen.controls()} == {"attract:zh_Hans_CN", "attract:en"}
    screen.tap("attract:zh_Hans_CN")
    assert [i.objectName() for i in screen.controls() if i.objectName().startswith("language:")] == [
        "language:zh_Hans_CN",
        "language:en",
    ]


def test_one_language_needs_no_choice(open_screen: Open, tmp_path: Path) -> None:
    write_park(tmp_path, [cluster(1), cluster(2)])
    (tmp_path / "translations").mkdir()
    screen = open_screen(read_park(tmp_path))
    screen.tap("attract:en")
    assert screen.text("park.name") == ("Green Park by the River",)


def test_a_text_that_is_not_translated_yet_says_which_language_it_is_in(
    open_screen: Open, tmp_path: Path
) -> None:
    write_park(tmp_path, [cluster(1), cluster(2)])
    add_languages(tmp_path, "ja_JP", without=["clusters.quarter-1.industries"])
    screen = open_screen(read_park(tmp_path))
    screen.tap("attract:ja_JP")
    screen.touch(screen.marker("clusters.quarter-1").toPoint())
    key = "clusters.quarter-1.industries"
    assert screen.text(key) == ("Things of all kinds",)
    assert screen.kiosk.translations.origin(key, 0, "", 0) == "en"
    assert screen.text("fallback.tag")
    screen.tap("card:next")
    assert screen.text("clusters.quarter-2.industries") == (MARK + "Things of all kinds",)
    assert not screen.text("fallback.tag")


def test_in_two_languages_a_missing_text_stands_there_once(open_screen: Open, tmp_path: Path) -> None:
    write_park(tmp_path, [cluster(1), cluster(2)])
    add_languages(tmp_path, "ja_JP", without=["clusters.quarter-1.industries"])
    screen = open_screen(read_park(tmp_path), language="ja_JP", second="en")
    screen.tap("attract:ja_JP")
    screen.touch(screen.marker("clusters.quarter-1").toPoint())
    assert screen.text("clusters.quarter-1.industries") == ("Things of all kinds",)
    assert len(screen.text("clusters.quarter-1.name")) == 2


def test_a_park_without_topics_words_or_corridor_still_has_every_page(
    open_screen: Open, tmp_path: Path
) -> None:
    write_park(
        tmp_path, [cluster(1)], topics=[], words=[], corridor={"name": "R", "short": "R", "text": "R."}
    )
    add_languages(tmp_path, "ja_JP")
    screen = open_screen(read_park(tmp_path))
    screen.tap("attract:en")
    for page in ("compare", "about", "map"):
        screen.tap(f"dock:{page}")
        assert screen.page == page


def test_one_language_leaves_nothing_to_choose_in_the_dock(open_screen: Open, tmp_path: Path) -> None:
    write_park(tmp_path, [cluster(1), cluster(2)])
    (tmp_path / "translations").mkdir()
    screen = open_screen(read_park(tmp_path))
    screen.tap("attract:en")
    docked = {item.objectName() for item in screen.controls()}
    assert "dock:map" in docked
    assert not docked & {"dock:bilingual", "language:en"}


def test_a_park_without_topics_has_no_button_for_facts(open_screen: Open, tmp_path: Path) -> None:
    add_languages(write_park(tmp_path, [cluster(1), cluster(2)], topics=[]), "ja_JP")
    screen = open_screen(read_park(tmp_path))
    screen.tap("attract:ja_JP")
    docked = {item.objectName() for item in screen.controls()}
    assert "dock:compare" in docked
    assert "dock:facts" not in docked
