"""The acts that every page offers."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from msgspec.structs import replace

from kiosk.app.arguments import parser
from kiosk.content.model import Content
from kiosk.i18n.localization import Localization
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.struct_list_model import FIRST_ROLE, StructListModel
from kiosk.viewmodels.visit import VisitModel, page_name
from kiosk.visit.pages import AboutPage, Attract, ComparePage, FactsPage, MapPage, Page
from kiosk.visit.visit import TextSize
from tests.conftest import Clock

Act = Callable[[VisitModel], None]


@pytest.fixture
def model(store: VisitStore, clock: Clock) -> VisitModel:
    return VisitModel(store, clock)


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


@pytest.mark.parametrize("size", TextSize)
def test_each_text_size_is_taken_by_its_name(model: VisitModel, store: VisitStore, size: TextSize) -> None:
    model.resize(size.value)
    assert store.visit.text_size is size
    assert model.property("textSize") == size


def test_the_sheet_offers_every_text_size_in_order_by_a_text_of_its_own(
    model: VisitModel, localization: Localization
) -> None:
    rows = model.property("textSizes")
    assert isinstance(rows, StructListModel)
    indexes = [rows.index(row) for row in range(rows.rowCount())]
    names, keys = ([rows.data(index, FIRST_ROLE + role) for index in indexes] for role in (0, 1))
    assert names == [size.value for size in TextSize]
    assert len({localization.resolve(str(key), "en").text for key in keys}) == len(TextSize)


def test_text_sizes_grow_from_the_smallest_on() -> None:
    steps = [size.step for size in TextSize]
    assert steps[0] == 1
    assert all(a < b for a, b in pairwise(steps))


def test_the_proof_can_be_asked_for_every_text_size() -> None:
    for size in TextSize:
        arguments = parser().parse_args(["proof", "out", "--text-size", size.value])
        assert arguments.text_size == [size]


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
    VisitModel(store, clock).facts()
    assert store.visit.page == Attract()
