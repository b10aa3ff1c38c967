"""The list of page states follows from the content."""

import pytest

from kiosk.content.edition import Edition
from kiosk.layout_audit.states import UnknownPage, choose_states, page_states
from kiosk.visit.pages import MapPage


def test_every_page_has_a_name_of_its_own(edition: Edition) -> None:
    names = [state.name for state in page_states(edition.content)]
    assert len(names) == len(set(names))


def test_every_card_topic_and_statement_is_among_the_pages(edition: Edition) -> None:
    content = edition.content
    names = {state.name for state in page_states(content)}
    assert {f"card.clusters.{cluster.id}" for cluster in content.clusters} < names
    assert {f"card.wings.{wing.id}" for wing in content.wings} < names
    assert "card.corridor" in names
    for topic in content.topics:
        assert {f"statement.{topic.id}.{statement.id}" for statement in topic.statements} < names
        assert f"facts.{topic.id}" in names


def test_a_page_is_chosen_by_its_name_or_its_group(edition: Edition) -> None:
    assert [state.page for state in choose_states(edition.content, ["card.corridor"])] == [
        MapPage(subject="corridor")
    ]
    assert [state.name for state in choose_states(edition.content, ["compare"])] == [
        "compare",
        "compare.by-area",
    ]


def test_an_unknown_page_is_refused_with_the_known_ones(edition: Edition) -> None:
    with pytest.raises(UnknownPage, match="There is no page comparr; there are attract, map, "):
        choose_states(edition.content, ["map", "comparr"])
