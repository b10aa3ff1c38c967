"""The slides of a talk, and what they show."""

import pytest
from msgspec.structs import replace

from kiosk.content.edition import Edition
from kiosk.content.model import Content
from kiosk.content.slides import Closeness, Show, Slide
from kiosk.map.camera import Camera
from kiosk.presentation.deck import deck_of, notes_key, page_of, title_key
from kiosk.presentation.pace import plan_of
from kiosk.visit.pages import ComparePage, FactsPage, MapPage, Page
from kiosk.visit.reconcile import reconcile
from kiosk.visit.visit import Visit
from tests.unit.visit.parks import BARE, FIVE

SLIDES: list[tuple[Show, str | None, Page | None, str]] = [
    (Show.TITLE, None, None, "park.name"),
    (Show.MAP, None, MapPage(), "dock.map"),
    (Show.WING, "hills", MapPage(subject="wings.hills"), "wings.hills.name"),
    (Show.CORRIDOR, None, MapPage(subject="corridor"), "corridor.name"),
    (Show.CLUSTER, "c2", MapPage(subject="clusters.c2"), "clusters.c2.name"),
    (Show.STATEMENT, "size.more", FactsPage("size", "topics.size.statements.more"), ""),
    (Show.FACTS, "size", FactsPage("size"), "topics.size.name"),
    (Show.COMPARE, None, ComparePage(), "compare.title"),
    (Show.CLOSING, None, None, "park.name"),
]


@pytest.mark.parametrize(("show", "of", "page", "title"), SLIDES)
def test_a_slide_shows_a_page_and_has_a_name(
    show: Show, of: str | None, page: Page | None, title: str
) -> None:
    slide = Slide(id="one", show=show, of=of)
    assert page_of(slide) == page
    assert title_key(slide) == (title or "topics.size.statements.more.label")


def test_every_kind_of_slide_is_tried() -> None:
    assert [show for show, *_ in SLIDES] == [*Show]


@pytest.mark.parametrize(("camera", "zoom"), [*zip(Closeness, (1.0, 2.0, 3.0), strict=True)])
def test_a_map_can_be_nearer(camera: Closeness, zoom: float) -> None:
    assert page_of(Slide(id="map", show=Show.MAP, camera=camera)) == MapPage(camera=Camera(zoom))


def test_only_a_slide_with_notes_has_a_text_for_them() -> None:
    assert notes_key(Slide(id="one", show=Show.TITLE, notes="Welcome.")) == "deck.one.notes"
    assert notes_key(Slide(id="one", show=Show.TITLE)) == ""


def test_a_park_without_a_deck_has_a_talk_of_all_its_parts() -> None:
    assert [slide.id for slide in deck_of(FIVE)] == [
        *("title", "map", "corridor", "wing-hills", "wing-shore"),
        *("cluster-c1", "cluster-c2", "cluster-c3", "cluster-c4", "cluster-c5"),
        *("facts-size", "facts-aims", "compare", "closing"),
    ]


def test_a_talk_shows_nothing_that_a_bare_park_lacks() -> None:
    assert {slide.show for slide in deck_of(BARE)}.isdisjoint({Show.WING, Show.CORRIDOR})


def test_a_deck_in_the_content_is_the_talk() -> None:
    own = (Slide(id="one", show=Show.COMPARE),)
    assert deck_of(replace(FIVE, deck=own)) == own


@pytest.mark.parametrize("bare", [False, True])
def test_every_slide_of_the_built_in_park_is_there_to_be_seen(edition: Edition, *, bare: bool) -> None:
    content: Content = replace(edition.content, deck=()) if bare else edition.content
    keys = {message.key for message in edition.messages}
    for slide in deck_of(content):
        page = page_of(slide)
        assert title_key(slide) in keys
        assert notes_key(slide) in (keys if not bare else {""})
        assert page is None or reconcile(Visit(languages=("en",), page=page), content).page == page


def test_the_built_in_talk_takes_a_quarter_of_an_hour(edition: Edition) -> None:
    assert len(edition.content.deck) == 12
    assert plan_of(edition.content.deck)[-1] == 15 * 60


def test_a_slide_of_a_part_that_has_another_id_is_known_by_the_former_one_too() -> None:
    first, *others = FIVE.clusters
    content = replace(FIVE, deck=(), clusters=(replace(first, id="new", aliases=(first.id,)), *others))
    slide = next(slide for slide in deck_of(content) if slide.of == "new")
    before = next(slide for slide in deck_of(replace(FIVE, deck=())) if slide.of == first.id)
    assert before.id in slide.aliases
