"""Every view model tells QML what changed, once, and nothing else."""

from collections import Counter
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy

from kiosk.content.model import Content
from kiosk.map.camera import Camera
from kiosk.map.tour import Tour
from kiosk.viewmodels.about import AboutModel
from kiosk.viewmodels.card import CardModel
from kiosk.viewmodels.compare import CompareModel
from kiosk.viewmodels.dock import DockModel
from kiosk.viewmodels.facts import FactsModel
from kiosk.viewmodels.languages import LanguagesModel
from kiosk.viewmodels.map import MapModel
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.translations import Translations
from kiosk.viewmodels.viewmodel import ViewModel
from kiosk.viewmodels.visit import VisitModel
from kiosk.visit.pages import AboutPage, AboutTab, Attract, ComparePage, FactsPage, MapPage
from kiosk.visit.visit import TextSize, Visit
from tests.conftest import Clock
from tests.rules.qmltypes import properties, text

CODES = ("zh_Hans_CN", "ja_JP", "en")
START = Visit(languages=CODES[:2])
VISITS = {
    "the map": replace(START, page=MapPage()),
    "a card": replace(START, page=MapPage(subject="clusters.finance-culture")),
    "another card": replace(START, page=MapPage(subject="clusters.smart-logistics")),
    "a wing": replace(START, page=MapPage(subject="wings.north")),
    "the corridor": replace(START, page=MapPage(subject="corridor")),
    "the map close up": replace(START, page=MapPage(camera=Camera(3, 0.4, 0.5))),
    "a tour": replace(START, page=MapPage(tour=Tour(1))),
    "a tour that waits": replace(START, page=MapPage(tour=Tour(1, paused=True))),
    "the facts": replace(START, page=FactsPage("plan")),
    "other facts": replace(START, page=FactsPage("aims")),
    "a statement": replace(START, page=FactsPage("aims", "topics.aims.statements.model")),
    "side by side": replace(START, page=FactsPage("aims", "topics.aims.statements.model", beside=True)),
    "the bars": replace(START, page=ComparePage()),
    "the bars by area": replace(START, page=ComparePage(by_area=True)),
    "about": replace(START, page=AboutPage()),
    "sources": replace(START, page=AboutPage(AboutTab.SOURCES)),
    "words": replace(START, page=AboutPage(AboutTab.WORDS)),
    "licences": replace(START, page=AboutPage(AboutTab.LICENCES)),
    "English": replace(START, page=MapPage(), languages=("en", "ja_JP")),
    "two languages": replace(START, page=MapPage(), bilingual=True),
    "the other two": replace(START, page=MapPage(), bilingual=True, languages=("ja_JP", "en")),
    "large letters": replace(START, page=MapPage(), text_size=TextSize.A_PLUS_PLUS),
    "high contrast": replace(START, page=MapPage(), contrast=True),
    "reading aids": replace(START, page=MapPage(), access=True, calm=True, reach=True),
    "the start page": replace(START, page=Attract()),
}

Models = Mapping[str, ViewModel[Any, Any]]


@pytest.fixture
def models(store: VisitStore, words: Translations, clock: Clock) -> Models:
    visit = VisitModel(store, clock)
    return {
        "visit": visit,
        "dock": DockModel(store, visit, CODES),
        "map": MapModel(store, words),
        "card": CardModel(store, {}),
        "facts": FactsModel(store),
        "compare": CompareModel(store),
        "about": AboutModel(store),
        "languages": LanguagesModel(store, CODES),
    }


def shown(model: QObject) -> dict[str, object]:
    """Return what QML reads of a view model, lists of rows aside."""
    plain = [one for one in properties(type(model)) if not text(one.typeName()).endswith("*")]
    return {text(one.name()): model.property(text(one.name())) for one in plain}


def ears(model: QObject) -> dict[str, QSignalSpy]:
    """Listen to every signal by which the properties of a view model change."""
    notifying = [one.notifySignal() for one in properties(type(model)) if one.hasNotifySignal()]
    return {name: QSignalSpy(getattr(model, name)) for name in {text(signal.name()) for signal in notifying}}


def counts(calls: Mapping[str, QSignalSpy]) -> Counter[str]:
    """Return how often each signal has come."""
    return Counter({name: spy.count() for name, spy in calls.items()})


def notifier(model: QObject, name: str) -> str:
    one = next(one for one in properties(type(model)) if text(one.name()) == name)
    return text(one.notifySignal().name())


@pytest.mark.parametrize("name", ["visit", "map", "card", "facts", "compare", "about", "languages"])
def test_a_view_model_speaks_once_whenever_something_it_shows_changes(
    models: Models, store: VisitStore, name: str
) -> None:
    model = models[name]
    calls, silent = ears(model), 0
    # Every visit after its neighbour and after the third one before it.
    order = [visit for start in range(3) for visit in [*VISITS][start::3]] + [*VISITS]
    for before, after in pairwise(order):
        store.apply(VISITS[before])
        seen, state, said = shown(model), model.state, counts(calls)
        store.apply(VISITS[after])
        needed = {notifier(model, one) for one, value in shown(model).items() if value != seen[one]}
        new = counts(calls) - said
        spoken = new.keys()
        assert needed <= spoken, (before, after)
        assert bool(spoken) == (model.state != state), (before, after)
        assert max(new.values(), default=0) <= 1, (before, after)
        silent += not spoken
    assert 0 < silent < len(order)


@pytest.mark.parametrize("visit", VISITS)
def test_the_same_visit_again_moves_nothing(models: Models, store: VisitStore, visit: str) -> None:
    store.apply(VISITS[visit])
    calls = [spy for model in models.values() for spy in ears(model).values()]
    store.apply(replace(VISITS[visit]))
    assert {spy.count() for spy in calls} == {0}


def test_what_is_said_never_to_change_never_does(models: Models, store: VisitStore) -> None:
    for model in models.values():
        fixed = {text(one.name()) for one in properties(type(model)) if one.isConstant()} & shown(
            model
        ).keys()
        before = {name: model.property(name) for name in fixed}
        for visit in VISITS.values():
            store.apply(visit)
            assert {name: model.property(name) for name in fixed} == before


CONTENTS: Mapping[str, Callable[[Content], Content]] = {
    "a cluster less": lambda was: replace(was, clusters=was.clusters[1:]),
    "the clusters in another order": lambda was: replace(was, clusters=was.clusters[::-1]),
    "neither wings nor corridor": lambda was: replace(was, wings=(), corridor=None),
    "a topic less": lambda was: replace(was, topics=was.topics[1:]),
    "no topics": lambda was: replace(was, topics=()),
    "no words": lambda was: replace(was, words=()),
    "no facts": lambda was: replace(was, facts={}),
    "known positions": lambda was: replace(
        was, clusters=tuple(replace(c, wing="north") for c in was.clusters)
    ),
    "another name": lambda was: replace(was, park=replace(was.park, name="Another")),
}


@pytest.mark.parametrize("name", ["visit", "map", "card", "facts", "compare", "about", "languages"])
def test_a_view_model_says_what_other_content_changes(
    models: Models, store: VisitStore, content: Content, name: str
) -> None:
    model = models[name]
    calls = ears(model)
    for visit in VISITS.values():
        for change in CONTENTS.values():
            store.apply(visit)
            seen, said = shown(model), counts(calls)
            store.renew(change(content))
            needed = {notifier(model, one) for one, value in shown(model).items() if value != seen[one]}
            new = counts(calls) - said
            assert needed <= new.keys()
            assert max(new.values(), default=0) <= 1
            store.renew(content)


def test_what_had_stayed_for_its_way_out_does_not_outlive_its_content(
    models: Models, store: VisitStore, content: Content
) -> None:
    store.apply(VISITS["a card"])
    store.apply(VISITS["a statement"])
    store.apply(VISITS["the bars"])
    store.renew(replace(content, clusters=content.clusters[:1], topics=content.topics[:1]))
    assert models["card"].property("name") == ""
    assert models["facts"].property("tileCount") == 0


def test_a_reset_brings_back_the_first_visit(store: VisitStore) -> None:
    first, calls = store.visit, QSignalSpy(store.changed)
    for visit in (VISITS["reading aids"], VISITS["the other two"]):
        store.apply(visit)
    store.reset()
    store.reset()
    assert store.visit == first
    assert calls.count() == 3
