"""The way from one open text to the next: this page, further pages, and what no page shows."""

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.open_texts import OpenTexts
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.text_overlay import ShownText
from kiosk.visit.pages import ComparePage, MapPage, Page
from tests.conftest import PATIENCE_MS

ORDER = ("a", "b", "c", "d", "e")


def shown(key: str, y: float = 0.0) -> ShownText:
    return ShownText(key=key, code="ja_JP", x=0.0, y=y, width=10.0, height=10.0, fit=0)


class Way:
    """A map that shows the texts `a` and `b`, a comparison that shows `c`, and a translator on the way."""

    def __init__(self, store: VisitStore, bot: QtBot) -> None:
        self.store = store
        self.bot = bot
        self.pages: dict[Page, Sequence[str]] = {MapPage(): "ab", ComparePage(): "c"}
        store.apply(store.visit.open(MapPage()))
        self.route = OpenTexts(store, self.find_texts, self.stations)
        # No QSignalSpy: it does not outlive the collection of a cycle that it is a part of.
        self.found: list[str] = []
        self.nothing: list[None] = []
        self.route.found.connect(self.found.append)
        self.route.nothing.connect(lambda: self.nothing.append(None))
        self.here = ""

    def find_texts(self) -> list[ShownText]:
        return [shown(key, float(y)) for y, key in enumerate(self.pages[self.store.visit.page])]

    def stations(self) -> list[tuple[str, Page]]:
        return [(type(page).__name__, page) for page in self.pages]

    def go(self, wanted: str, step: int = 1) -> str:
        """Go on, and return the text that is found."""
        before = len(self.found)
        self.route.go(step, self.here, ORDER, frozenset(wanted), {})
        self.bot.waitUntil(lambda: len(self.found) > before, timeout=PATIENCE_MS)
        self.here = self.found[before]
        return self.here


@pytest.fixture
def way(store: VisitStore, qtbot: QtBot) -> Way:
    return Way(store, qtbot)


def test_the_open_texts_of_a_page_come_before_those_of_the_next(way: Way) -> None:
    assert [way.go("abc") for _ in range(4)] == ["a", "b", "c", "a"]
    assert [way.go("abc", -1) for _ in range(3)] == ["c", "b", "a"]


@pytest.mark.parametrize(("step", "round_"), [(1, "adead"), (-1, "aedae")])
def test_every_text_that_no_page_shows_is_reached(way: Way, step: int, round_: str) -> None:
    assert "".join(way.go("ade", step) for _ in round_) == round_


def test_a_text_is_left_behind_once_it_is_sound(way: Way) -> None:
    assert [way.go("de"), way.go("e")] == ["d", "e"]


def test_without_an_open_text_there_is_nothing(way: Way) -> None:
    way.route.go(1, "a", ORDER, frozenset("a"), {})
    assert (len(way.nothing), way.found) == (1, [])


def test_a_page_that_is_new_is_gone_through_and_one_that_is_gone_is_not(way: Way) -> None:
    del way.pages[ComparePage()]
    way.pages[MapPage(subject="corridor")] = "d"
    assert [way.go("ad") for _ in range(2)] == ["a", "d"]
    assert way.store.visit.page == MapPage(subject="corridor")


def test_a_search_that_is_stopped_finds_nothing_more(way: Way, qtbot: QtBot) -> None:
    way.route.go(1, "", ORDER, frozenset("c"), {})
    way.route.stop()
    qtbot.wait(200)
    assert way.found == []
