"""Where a visit goes on when the content changes under it."""

import pytest
from msgspec.structs import replace

from kiosk.content.model import Content
from kiosk.map.camera import Camera
from kiosk.map.tour import Tour
from kiosk.visit.pages import AboutPage, AboutTab, Attract, ComparePage, FactsPage, MapPage, Page
from kiosk.visit.reconcile import reconcile
from kiosk.visit.visit import Visit
from tests.unit.visit.parks import BARE, FIVE, park_of

CLOSE = Camera(3, 0.4, 0.5)
SIZE, MORE = "topics.size.statements.size", "topics.size.statements.more"
TWO = park_of((5, 3))
RENAMED = replace(FIVE, clusters=(replace(FIVE.clusters[0], id="tea", aliases=("c1",)), *FIVE.clusters[1:]))
SHORT = replace(FIVE, topics=(replace(FIVE.topics[0], statements=FIVE.topics[0].statements[:1]),))
NO_TOPICS = replace(FIVE, topics=())


def on(*pages: Page) -> Visit:
    *history, page = pages
    return Visit(languages=("en", "ja_JP"), page=page, history=tuple(history), bilingual=True)


@pytest.mark.parametrize(
    ("content", "page", "after"),
    [
        (TWO, Attract(), Attract()),
        (TWO, ComparePage(by_area=True), ComparePage(by_area=True)),
        (TWO, MapPage("clusters.c2", CLOSE), MapPage("clusters.c2", CLOSE)),
        (TWO, MapPage("clusters.c5", CLOSE), MapPage()),
        (TWO, MapPage(camera=CLOSE), MapPage(camera=CLOSE)),
        (RENAMED, MapPage("clusters.c1", CLOSE), MapPage("clusters.tea", CLOSE)),
        (BARE, MapPage("wings.hills"), MapPage()),
        (BARE, MapPage("corridor"), MapPage()),
        (FIVE, MapPage("corridor"), MapPage("corridor")),
        (TWO, MapPage(camera=CLOSE, tour=Tour(2)), MapPage(camera=CLOSE, tour=Tour(2))),
        (TWO, MapPage(camera=CLOSE, tour=Tour(4, paused=True)), MapPage(tour=Tour(2, paused=True))),
        (FIVE, FactsPage("size", MORE, beside=True), FactsPage("size", MORE, beside=True)),
        (SHORT, FactsPage("size", MORE, beside=True), FactsPage("size")),
        (SHORT, FactsPage("size", SIZE), FactsPage("size", SIZE)),
        (SHORT, FactsPage("aims"), FactsPage("size")),
        (NO_TOPICS, FactsPage("size", SIZE), MapPage()),
        (FIVE, AboutPage(AboutTab.WORDS), AboutPage()),
        (FIVE, AboutPage(AboutTab.SOURCES), AboutPage(AboutTab.SOURCES)),
    ],
)
def test_what_is_gone_gives_way_to_what_held_it(content: Content, page: Page, after: Page) -> None:
    assert reconcile(on(page), content) == on(after)


def test_the_way_back_leads_only_to_what_is_there_and_nowhere_twice() -> None:
    visit = on(MapPage(), MapPage("clusters.c4"), MapPage("clusters.c5"), FactsPage("size", SIZE))
    assert reconcile(visit, NO_TOPICS) == on(
        MapPage(), MapPage("clusters.c4"), MapPage("clusters.c5"), MapPage()
    )
    assert reconcile(visit, TWO) == on(MapPage(), FactsPage("size", SIZE))
    assert reconcile(visit, replace(TWO, topics=())) == on(MapPage())


def test_the_same_content_leaves_a_visit_alone() -> None:
    visit = on(MapPage(), MapPage("clusters.c4"), ComparePage())
    assert reconcile(visit, FIVE) == visit
