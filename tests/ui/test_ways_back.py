"""Back goes one step, Map goes home; neither ever moves or ends the kiosk."""

import pytest
from PySide6.QtCore import Qt

from kiosk.map.camera import WHOLE
from kiosk.visit.pages import MapPage
from tests.ui.screen import Screen
from tests.ui.test_first_touch import MARKERS

PAGES = ("facts", "compare", "about", "map")


def test_back_leads_through_the_pages_in_reverse(at_map: Screen) -> None:
    for page in ("facts", "about", "compare"):
        at_map.tap(f"dock:{page}")
    seen = []
    for _ in range(3):
        at_map.tap("dock:back")
        seen.append(at_map.page)
    assert seen == ["about", "facts", "map"]


def test_back_closes_a_card_first(at_map: Screen) -> None:
    at_map.tap("dock:compare")
    at_map.tap(f"bar:{MARKERS[3]}")
    assert at_map.page == "map"
    at_map.tap("dock:back")
    assert at_map.page == "compare"


def test_back_closes_a_statement_before_it_leaves_the_facts(at_map: Screen) -> None:
    at_map.tap("dock:facts")
    at_map.tap("topics.plan.statements.area")
    assert at_map.visible("statement:close")
    at_map.tap("dock:back")
    assert at_map.page == "facts"
    assert not at_map.visible("statement:close")
    at_map.tap("dock:back")
    assert at_map.page == "map"


def test_back_closes_the_sheet_of_reading_aids_first(at_map: Screen) -> None:
    at_map.tap("dock:about")
    at_map.tap("dock:access")
    at_map.tap("dock:back")
    assert at_map.page == "about"
    assert not at_map.visible("access:close")


def test_back_at_the_map_shows_the_whole_park_and_then_does_nothing(at_map: Screen) -> None:
    at_map.tap("map:zoom-in")
    at_map.tap("dock:back")
    assert at_map.visit.page == MapPage(camera=WHOLE)
    at_map.tap("dock:back")
    assert at_map.visit.page == MapPage(camera=WHOLE)
    assert at_map.window.isVisible()


@pytest.mark.parametrize("contrast", [False, True])
def test_back_is_dimmed_where_it_leads_nowhere_and_lit_where_it_leads_somewhere(
    at_map: Screen, *, contrast: bool
) -> None:
    if contrast:
        at_map.aid("contrast")
    area = at_map.rectangle(at_map.item("dock:back")).toRect()
    dimmed = at_map.grab().copy(area)
    assert not at_map.item("dock:back").isEnabled()
    for act, undo in (("map:zoom-in", "map:whole"), ("map:tour", "map:stop"), ("dock:compare", "dock:map")):
        at_map.tap(act)
        assert at_map.item("dock:back").isEnabled()
        assert at_map.grab().copy(area) != dimmed
        at_map.tap(undo)
        assert not at_map.item("dock:back").isEnabled()
        assert at_map.grab().copy(area) == dimmed


def test_a_question_above_the_page_dims_no_button_that_leads_somewhere(at_map: Screen) -> None:
    about = at_map.item("dock:about")
    icon = next(item for item in at_map.items(about) if item.property("name") == "about")
    before = icon.property("color")
    at_map.wait(65)
    assert at_map.visible("idle:continue")
    assert icon.property("color") == before


def test_map_goes_home_from_everywhere_and_keeps_language_and_reading_aids(at_map: Screen) -> None:
    at_map.tap("language:en")
    at_map.tap("dock:bilingual")
    at_map.aid("a-plus")
    at_map.aid("contrast")
    chosen = at_map.visit
    for page in PAGES:
        at_map.tap(f"dock:{page}")
        at_map.tap("dock:map")
        assert at_map.visit.page == MapPage()
        assert not at_map.visit.access
        assert (at_map.visit.languages, at_map.visit.bilingual) == (chosen.languages, chosen.bilingual)
        assert (at_map.visit.text_size, at_map.visit.contrast) == (chosen.text_size, chosen.contrast)


@pytest.mark.parametrize("bilingual", [False, True])
def test_the_dock_stands_at_the_same_place_on_every_page(at_map: Screen, *, bilingual: bool) -> None:
    if bilingual:
        at_map.tap("dock:bilingual")
    names = [
        item.objectName()
        for item in at_map.controls()
        if item.objectName().startswith(("dock:", "language:"))
    ]
    home = {name: at_map.rectangle(at_map.item(name)) for name in names}
    assert len(home) == 10
    for page in PAGES:
        at_map.tap(f"dock:{page}")
        assert {name: at_map.rectangle(at_map.item(name)) for name in names} == home


@pytest.mark.parametrize("page", PAGES)
def test_a_page_that_is_open_already_opens_no_second_time(at_map: Screen, page: str) -> None:
    at_map.tap(f"dock:{page}")
    before = at_map.visit
    at_map.tap(f"dock:{page}")
    assert at_map.visit == before


def test_escape_never_ends_the_kiosk(at_map: Screen) -> None:
    at_map.tap("dock:facts")
    for _ in range(5):
        at_map.press(Qt.Key.Key_Escape)
    assert at_map.page == "map"
    assert at_map.window.isVisible()
