"""The silent tour, from marker to marker to the whole park."""

import pytest

from kiosk.map.camera import WHOLE, focus
from kiosk.map.geometry import lay_out
from kiosk.map.tour import Tour, stop_seconds
from kiosk.visit.pages import ComparePage, MapPage
from kiosk.visit.visit import Visit
from tests.unit.visit.parks import FIVE, NINE, park_of

PLAN = lay_out(FIVE, 1216, 764, turned=False)
VISIT = Visit(languages=("zh",), page=MapPage(subject="clusters.c2"))


def stops() -> list[MapPage]:
    visit, seen = VISIT.start_tour(PLAN), []
    while isinstance(visit.page, MapPage) and visit.page.tour:
        seen.append(visit.page)
        visit = visit.continue_tour(PLAN)
    assert visit.page == MapPage()
    return seen


def test_a_tour_stops_at_every_marker_and_at_the_whole_park() -> None:
    assert [page.camera for page in stops()] == [*(focus(b.along, b.across) for b in PLAN.markers), WHOLE]


def test_no_card_stays_open_on_a_tour() -> None:
    assert {page.subject for page in stops()} == {None}


def test_a_tour_can_be_held_and_goes_on_from_there() -> None:
    second = VISIT.start_tour(PLAN).continue_tour(PLAN)
    held = second.pause_tour(PLAN)
    assert isinstance(held.page, MapPage)
    assert held.page.tour == Tour(1, paused=True)
    assert held.pause_tour(PLAN) == second


def test_going_on_by_hand_keeps_a_held_tour_held() -> None:
    visit = VISIT.start_tour(PLAN).pause_tour(PLAN).continue_tour(PLAN)
    assert isinstance(visit.page, MapPage)
    assert visit.page.tour == Tour(1, paused=True)


def test_ending_a_tour_shows_the_whole_park() -> None:
    assert VISIT.start_tour(PLAN).continue_tour(PLAN).end_tour().page == MapPage()


def test_where_no_tour_runs_nothing_can_be_held() -> None:
    visit = Visit(languages=("zh",), page=ComparePage())
    assert visit.pause_tour(PLAN) == visit.continue_tour(PLAN) == visit.end_tour() == visit


@pytest.mark.parametrize(
    ("park", "seconds"), [(FIVE, 10), (NINE, 6), (park_of((1,)), 10), (park_of((1,) * 19), 3)]
)
def test_a_tour_takes_a_minute_at_most(park: object, seconds: float) -> None:
    layout = lay_out(park, 1216, 764, turned=False)  # type: ignore[arg-type]  # parametrized
    assert stop_seconds(layout) == seconds
    assert stop_seconds(layout) * (len(layout.markers) + 1) <= 60
