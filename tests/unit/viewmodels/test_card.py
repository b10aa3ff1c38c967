"""The open card."""

import pytest
from msgspec.structs import replace

from kiosk.content.edition import Edition
from kiosk.content.model import Content
from kiosk.viewmodels.card import CardModel, CardState
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.subjects import subjects
from kiosk.visit.pages import ComparePage, MapPage


@pytest.fixture
def card(store: VisitStore) -> CardModel:
    return CardModel(store, {})


def open_card(store: VisitStore, subject: str | None) -> None:
    store.apply(store.visit.open(MapPage(subject=subject)))


def test_a_cluster_s_card_says_all_that_is_known_of_it(card: CardModel, store: VisitStore) -> None:
    open_card(store, "clusters.information-services")
    key = "clusters.information-services"
    assert card.state == CardState(
        subject=key,
        number=2,
        icon="information",
        colour=1,
        name=f"{key}.name",
        area=f"{key}.area",
        industries=f"{key}.industries",
        goal=f"{key}.goal",
        basis="basis.corrected",
        stamp="sources.report.stamp",
        source="sources.report.line",
    )


@pytest.mark.parametrize("subject", ["wings.south", "corridor"])
def test_a_wing_and_the_corridor_have_a_text_and_no_area(
    card: CardModel, store: VisitStore, subject: str
) -> None:
    open_card(store, subject)
    assert (card.state.number, card.state.colour, card.state.area) == (0, -1, "")
    assert card.state.text == f"{subject}.text"


def test_every_key_of_every_card_is_a_text(card: CardModel, store: VisitStore, edition: Edition) -> None:
    keys = {message.key for message in edition.messages}
    for subject in subjects(edition.content):
        open_card(store, subject)
        state = card.state
        named = [state.name, state.area, state.industries, state.goal, state.text]
        named += [state.basis, state.stamp, state.source, *state.notes]
        assert {key for key in named if key} <= keys


def test_the_card_stays_for_its_way_out(card: CardModel, store: VisitStore) -> None:
    open_card(store, "clusters.smart-logistics")
    before = card.state
    for page in (MapPage(), ComparePage()):
        store.apply(store.visit.open(page))
        assert card.state == before


def test_turning_goes_round_the_clusters(card: CardModel, store: VisitStore, content: Content) -> None:
    open_card(store, "clusters.smart-logistics")
    ids = [cluster.id for cluster in content.clusters]
    seen = []
    for _ in ids:
        card.turn(1)
        seen.append(card.state.subject.removeprefix("clusters."))
    assert seen == [*ids[1:], ids[0]]
    card.turn(-1)
    assert card.state.subject == f"clusters.{ids[-1]}"


def test_a_picture_is_found_in_its_folder(store: VisitStore, content: Content) -> None:
    first, *others = content.clusters
    pictured = replace(content, clusters=(replace(first, picture="harbour.png"), *others))
    store.renew(pictured)
    card = CardModel(store, {"harbour.png": "file:///pictures/harbour.png?1"})
    open_card(store, f"clusters.{first.id}")
    assert card.state.picture == "file:///pictures/harbour.png?1"
    card.set_pictures({"harbour.png": "file:///pictures/harbour.png?2"})
    assert card.state.picture == "file:///pictures/harbour.png?2"
