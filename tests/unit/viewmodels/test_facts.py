"""Topics, tiles, and the statement that is open."""

import pytest

from kiosk.content.edition import Edition
from kiosk.content.model import Content
from kiosk.viewmodels.facts import FactsModel
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.pages import ComparePage, FactsPage

AREA = "topics.plan.statements.area"


@pytest.fixture
def facts(store: VisitStore) -> FactsModel:
    model = FactsModel(store)
    store.apply(store.visit.open(FactsPage("plan")))
    return model


def test_a_topic_shows_its_statements_as_tiles(facts: FactsModel, content: Content) -> None:
    for index, topic in enumerate(content.topics):
        facts.choose(index)
        assert facts.property("topic") == index
        assert facts.property("topicKeys")[index] == f"topics.{topic.id}.name"
        keys = [f"topics.{topic.id}.statements.{statement.id}" for statement in topic.statements]
        assert [tile.statement for tile in facts.state.tiles] == keys
        assert facts.property("tileCount") == len(keys)


def test_on_a_tile_either_a_figure_or_a_quotation_stands_large(facts: FactsModel, edition: Edition) -> None:
    keys = {message.key for message in edition.messages}
    for index in range(3):
        facts.choose(index)
        for tile in facts.state.tiles:
            (large,) = (key for key in (tile.figureKey, tile.quoteKey) if key)
            assert {large, tile.labelKey, tile.stampKey, tile.basisKey} <= keys


def test_a_tile_opens_into_its_sentence_with_source_and_notes(facts: FactsModel) -> None:
    assert not facts.property("opened")
    facts.open(AREA)
    assert facts.property("opened")
    assert facts.property("figure") == f"{AREA}.figure"
    assert facts.property("quote") == ""
    assert facts.property("sentence") == f"{AREA}.sentence"
    assert facts.property("source") == "sources.report.line"
    assert facts.property("stamp") == "sources.report.stamp"
    assert facts.property("notes") == ["notes.sum.text"]


def test_back_closes_the_statement_and_keeps_the_topic(facts: FactsModel, store: VisitStore) -> None:
    facts.open(AREA)
    store.apply(store.visit.back())
    assert not facts.property("opened")
    assert store.visit.page == FactsPage("plan")


def test_two_languages_stand_side_by_side_and_back(facts: FactsModel, store: VisitStore) -> None:
    facts.open(AREA)
    facts.toggleBeside()
    assert facts.property("beside")
    assert (facts.property("left"), facts.property("right")) == store.visit.languages
    facts.toggleBeside()
    assert not facts.property("beside")


def test_one_language_alone_has_nothing_beside_it(store: VisitStore) -> None:
    facts = FactsModel(store)
    store.apply(store.visit.open(FactsPage("plan")))
    assert facts.property("canBeside")
    store.apply(type(store.visit)(languages=("en",), page=FactsPage("plan")))
    assert not facts.property("canBeside")


def test_on_another_page_the_facts_stay_as_they_were(facts: FactsModel, store: VisitStore) -> None:
    before = facts.state
    store.apply(store.visit.open(ComparePage()))
    facts.open(AREA)
    facts.toggleBeside()
    assert facts.state == before
    assert store.visit.page == ComparePage()
