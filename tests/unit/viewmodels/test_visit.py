"""The acts that every page offers."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.content.model import Content
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.visit import VisitModel, page_name
from kiosk.visit.pages import AboutPage, Attract, ComparePage, FactsPage, MapPage, Page
from kiosk.visit.visit import TextSize, Theme
from tests.conftest import Clock

Act = Callable[[VisitModel], None]


@pytest.fixture
def model(store: VisitStore, clock: Clock) -> VisitModel:
    return VisitModel(store, Theme.NIGHT, clock)


@pytest.mark.parametrize(
    ("act", "page"),
    [
        (VisitModel.home, MapPage()),
        (VisitModel.facts, FactsPage("plan")),
        (VisitModel.compare, ComparePage()),
        (VisitModel.about, AboutPage()),
        (lambda model: model.openSubject("wings.north"), MapPage(subject="wings.north")),
    ],
)
def test_a_button_opens_its_page(model: VisitModel, store: VisitStore, act: Act, page: Page) -> None:
    act(model)
    assert store.visit.page == page
    assert model.property("page") == page_name(page)


def test_two_quick_taps_go_one_step_only(model: VisitModel, clock: Clock) -> None:
    shown = []
    for act, wait in (("facts", 1.0), ("compare", 1.0), ("back", 0.39), ("back", 0.02), ("back", 1.0)):
        getattr(model, act)()
        shown.append(model.property("page"))
        clock.advance(wait)
    assert shown == ["facts", "compare", "facts", "facts", "map"]


@pytest.mark.parametrize(
    ("act", "field"),
    [
        (VisitModel.toggleAccess, "access"),
        (VisitModel.toggleBilingual, "bilingual"),
        (VisitModel.toggleContrast, "contrast"),
        (VisitModel.toggleCalm, "calm"),
        (VisitModel.toggleReach, "reach"),
    ],
)
def test_a_switch_goes_on_and_off_again(model: VisitModel, store: VisitStore, act: Act, field: str) -> None:
    before = store.visit
    act(model)
    assert store.visit == replace(before, **{field: True})
    assert model.property(field) is True
    act(model)
    assert store.visit == before


@pytest.mark.parametrize(("size", "step"), [("a", 1), ("a-plus", 1.45), ("a-plus-plus", 2)])
def test_each_text_size_has_its_step(model: VisitModel, size: str, step: float) -> None:
    model.home()
    model.resize(size)
    assert model.property("textStep") == step
    assert model.property("textSize") == TextSize(size)


def test_the_start_page_has_letters_of_one_size(model: VisitModel) -> None:
    model.resize("a-plus")
    assert model.property("textStep") == 1


def test_high_contrast_is_a_theme_of_its_own_over_that_of_the_venue(model: VisitModel) -> None:
    assert model.property("theme") == "night"
    model.toggleContrast()
    assert model.property("theme") == "contrast"


def test_a_language_on_the_start_page_opens_the_map(model: VisitModel, store: VisitStore) -> None:
    model.speak("en")
    assert store.visit.page == MapPage()
    assert store.visit.shown == ("en",)


def test_a_language_elsewhere_leaves_the_page_alone(model: VisitModel, store: VisitStore) -> None:
    model.compare()
    model.speak("ja_JP")
    assert store.visit.page == ComparePage()
    assert store.visit.languages == ("ja_JP", "zh_Hans_CN")


def test_a_park_without_topics_has_no_facts_to_open(
    store: VisitStore, content: Content, clock: Clock
) -> None:
    store.renew(replace(content, topics=()))
    VisitModel(store, Theme.PAPER, clock).facts()
    assert store.visit.page == Attract()
