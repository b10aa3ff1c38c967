"""What stands on the map of any park is whole, at every zoom: a name has its room or is left to the list."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.content.edition import Edition
from kiosk.layout_audit.audited_scene import Scene
from kiosk.layout_audit.checks import Measure, check_scene
from kiosk.map.camera import LEVELS, Camera
from kiosk.visit.pages import ComparePage, MapPage
from tests.ui.parks import add_languages, cluster, read_park, write_park
from tests.ui.screen import Open, Screen

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
PLACES = (0.5, 0.5), (0.2, 0.5), (0.8, 0.7)


def park_of(folder: Path, clusters: int, *, outlined: bool) -> Edition:
    """Return a park in English and Japanese that has neither wings nor a corridor."""
    entries = [cluster(number, outlined=outlined) for number in range(1, clusters + 1)]
    bare = [{name: value for name, value in entry.items() if name != "wing"} for entry in entries]
    write_park(folder, bare, corridor=None)
    add_languages(folder, "ja_JP")
    return read_park(folder)


def park_with_wings(folder: Path) -> Edition:
    """Return a park of outlines in two wings, whose corridor has a short name."""
    write_park(folder, [cluster(number, outlined=True) for number in range(1, 5)], wings=True)
    add_languages(folder, "ja_JP")
    return read_park(folder)


def faults(screen: Screen) -> dict[str, tuple[str, ...]]:
    """Return what is wrong on each map, in sentences."""
    u, target = screen.kiosk.stage.property("u"), screen.kiosk.stage.property("target")
    measure = Measure(u, target, lambda _: None, lambda _: "")
    found = {name: check_scene(Scene(screen.window), measure) for name in maps(screen)}
    return {name: tuple(f"{f.item}: {f.sentence}" for f in every) for name, every in found.items() if every}


def maps(screen: Screen) -> Iterator[str]:
    """Show the map in one language and in two, whole and closer at several places; yield a name for each."""
    for bilingual in (False, True):
        for zoom in LEVELS:
            for along, across in PLACES if zoom > 1 else PLACES[:1]:
                page = MapPage(camera=Camera(zoom, along, across))
                visit = screen.visit.open(page)
                screen.kiosk.store.apply(replace(visit, languages=("en", "ja_JP"), bilingual=bilingual))
                screen.settle()
                yield f"{bilingual=} {zoom=} {along=}"


@pytest.mark.parametrize(
    ("clusters", "outlined", "size"),
    [
        (1, False, PORTRAIT),
        (1, True, PORTRAIT),
        (3, False, LANDSCAPE),
        (3, False, PORTRAIT),
        (3, True, LANDSCAPE),
        (3, True, PORTRAIT),
        (9, False, LANDSCAPE),
        (9, True, LANDSCAPE),
        (9, True, PORTRAIT),
    ],
)
def test_the_map_of_any_park_is_sound_at_every_zoom(
    open_screen: Open,
    tmp_path: Path,
    clusters: int,
    outlined: bool,  # noqa: FBT001
    size: tuple[int, int],
) -> None:
    assert faults(open_screen(park_of(tmp_path, clusters, outlined=outlined), size=size)) == {}


def test_names_of_wings_and_corridor_can_be_touched_and_meet_no_marker(
    open_screen: Open, tmp_path: Path
) -> None:
    assert faults(open_screen(park_with_wings(tmp_path), size=LANDSCAPE)) == {}


def test_a_name_returns_where_closer_it_has_room(open_screen: Open, tmp_path: Path) -> None:
    screen = open_screen(park_of(tmp_path, 3, outlined=True), size=PORTRAIT)
    key = "clusters.quarter-3.short"
    shown = []
    for zoom, along, across in ((1.0, 0.5, 0.5), (3.0, 0.8, 0.17)):
        screen.kiosk.store.apply(screen.visit.open(MapPage(camera=Camera(zoom, along, across))))
        screen.settle()
        shown.append(any(line.property("key") == key for line in screen.lines(screen.map_view())))
    assert shown == [False, True]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_the_number_of_an_outline_stands_on_a_plate_however_flat_the_outline_is(
    open_screen: Open, tmp_path: Path, size: tuple[int, int]
) -> None:
    screen = open_screen(park_of(tmp_path, 9, outlined=True), size=size)
    screen.kiosk.store.apply(screen.visit.open(MapPage()))
    screen.settle()
    picture, surface = screen.grab(), QColor("#ffffff")
    numbers = [item for item in screen.items(screen.map_view()) if item.property("value") is not None]
    assert len(numbers) == 9
    for place in map(screen.rectangle, numbers):
        middle = place.center()
        assert picture.pixelColor(round(middle.x()), round(place.top()) + 1) == surface


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_outlines_stay_on_the_map(open_screen: Open, tmp_path: Path, size: tuple[int, int]) -> None:
    edition = park_of(tmp_path, 9, outlined=True)
    with_markers, without = open_screen(edition, size=size), open_screen(edition, size=size)
    for screen in (with_markers, without):
        screen.kiosk.store.apply(screen.visit.open(MapPage()))
        screen.settle()
    for marker in list(without._markers()):
        marker.setVisible(False)
    for page in (MapPage(camera=Camera(3.0, 0.2, 0.5)), MapPage(subject="clusters.quarter-1"), ComparePage()):
        pictures = []
        for screen in (with_markers, without):
            screen.kiosk.store.apply(screen.visit.open(page))
            screen.settle()
            pictures.append(around_the_map(screen))
        assert pictures[0] == pictures[1], page


def around_the_map(screen: Screen) -> QImage:
    """Return a picture of the window in which the map is black."""
    picture = screen.grab().convertToFormat(QImage.Format.Format_RGB32)
    if screen.page == "map":
        painter = QPainter(picture)
        painter.fillRect(screen.rectangle(screen.map_view()), QColor("black"))
        painter.end()
    return picture
