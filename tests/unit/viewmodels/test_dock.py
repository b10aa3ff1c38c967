"""The dock: which buttons there are, which are chosen, which lead somewhere, and where."""

import pytest
from msgspec.structs import replace

from kiosk.content.model import Content
from kiosk.map.camera import Camera
from kiosk.map.tour import Tour
from kiosk.viewmodels.dock import DockModel, DockRow
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.visit import VisitModel, page_name
from kiosk.visit.pages import AboutPage, ComparePage, FactsPage, MapPage, Page
from tests.conftest import Clock

CODES = ("zh_Hans_CN", "ja_JP", "en")
PLACES = ("dock:map", "dock:back", "dock:facts", "dock:compare", "dock:about", "dock:access")
LANGUAGES = ("dock:bilingual", *(f"language:{code}" for code in CODES))


def dock(store: VisitStore, clock: Clock, codes: tuple[str, ...] = CODES) -> DockModel:
    return DockModel(store, VisitModel(store, clock), codes)


def row(model: DockModel, name: str) -> DockRow:
    return next(row for row in model.state if row.name == name)


def names(model: DockModel) -> tuple[str, ...]:
    return tuple(row.name for row in model.state)


def test_a_park_with_topics_and_languages_has_every_button(store: VisitStore, clock: Clock) -> None:
    assert names(dock(store, clock)) == PLACES + LANGUAGES


def test_one_language_leaves_nothing_to_choose(store: VisitStore, clock: Clock) -> None:
    assert names(dock(store, clock, ("en",))) == PLACES


def test_facts_come_and_go_with_the_topics(store: VisitStore, content: Content, clock: Clock) -> None:
    model = dock(store, clock)
    store.renew(replace(content, topics=()))
    assert names(model) == tuple(name for name in PLACES + LANGUAGES if name != "dock:facts")
    store.renew(content)
    assert names(model) == PLACES + LANGUAGES


@pytest.mark.parametrize(
    "page", [MapPage(), MapPage(subject="wings.north"), FactsPage("plan"), ComparePage(), AboutPage()]
)
def test_the_button_of_the_page_is_chosen_and_no_other(store: VisitStore, clock: Clock, page: Page) -> None:
    model = dock(store, clock)
    store.apply(store.visit.open(page))
    chosen = [row.name for row in model.state if row.checked and row.name in PLACES]
    assert chosen == [f"dock:{page_name(page)}"]


def test_what_can_be_on_or_off_says_so(store: VisitStore, clock: Clock) -> None:
    model = dock(store, clock)
    store.apply(replace(store.visit, access=True, bilingual=True))
    assert [row(model, name).checked for name in ("dock:access", "dock:bilingual")] == [True, True]
    assert {row.name for row in model.state if row.checkable} == {"dock:access", *LANGUAGES}


@pytest.mark.parametrize(
    ("languages", "bilingual", "marks"),
    [
        (("zh_Hans_CN", "ja_JP"), False, [1, 0, 0]),
        (("zh_Hans_CN", "ja_JP"), True, [1, 2, 0]),
        (("en", "zh_Hans_CN"), True, [2, 0, 1]),
        (("ja_JP", "en"), False, [0, 1, 0]),
    ],
)
def test_the_languages_shown_are_marked_and_never_move(
    store: VisitStore,
    clock: Clock,
    languages: tuple[str, ...],
    bilingual: bool,  # noqa: FBT001  # a column of the table
    marks: list[int],
) -> None:
    model = dock(store, clock)
    store.apply(replace(store.visit, languages=languages, bilingual=bilingual))
    rows = [row for row in model.state if row.language]
    assert [row.mark for row in rows] == marks
    assert [row.checked for row in rows] == [mark > 0 for mark in marks]
    assert [row.language for row in rows] == list(CODES)
    assert [row.key for row in rows] == [f"languages.{code}" for code in CODES]


@pytest.mark.parametrize(
    ("change", "leads"),
    [
        ({}, False),
        ({"page": MapPage(camera=Camera(2, 0.5, 0.5))}, True),
        ({"page": MapPage(subject="corridor")}, True),
        ({"page": MapPage(tour=Tour(0))}, True),
        ({"page": ComparePage()}, True),
        ({"history": (ComparePage(),)}, True),
        ({"access": True}, True),
        ({"bilingual": True, "calm": True, "contrast": True}, False),
    ],
)
def test_back_is_there_to_press_where_it_leads_somewhere(
    store: VisitStore,
    clock: Clock,
    change: dict[str, object],
    leads: bool,  # noqa: FBT001  # a column
) -> None:
    model = dock(store, clock)
    store.apply(replace(store.visit, **{"page": MapPage(), **change}))
    assert row(model, "dock:back").usable is leads
    before = store.visit
    model.press("dock:back")
    assert (store.visit != before) is leads


def test_every_other_button_can_always_be_pressed(store: VisitStore, clock: Clock) -> None:
    model = dock(store, clock)
    store.apply(store.visit.open(MapPage()))
    assert [row.name for row in model.state if not row.usable] == ["dock:back"]


def test_each_button_does_what_it_says(store: VisitStore, clock: Clock) -> None:
    model = dock(store, clock)
    for page in ("facts", "compare", "about", "map"):
        clock.advance(1)
        model.press(f"dock:{page}")
        assert page_name(store.visit.page) == page
    for code in CODES:
        model.press(f"language:{code}")
        assert store.visit.languages[0] == code
    model.press("dock:access")
    model.press("dock:bilingual")
    assert (store.visit.access, store.visit.bilingual) == (True, True)
