"""The silent tour, from bead to bead to the whole park."""

import pytest

from kiosk.content.geometry import plan
from kiosk.visit import tour
from kiosk.visit.camera import WHOLE
from kiosk.visit.pages import ComparePage, MapPage, Tour
from kiosk.visit.visit import Visit, focus
from tests.unit.visit.parks import FIVE, NINE, park_of

PLAN = plan(FIVE, 1216, 764, turned=False)
VISIT = Visit(languages=("zh",), page=MapPage(subject="clusters.c2"))


def stops() -> list[MapPage]:
    visit, seen = tour.started(VISIT, PLAN), []
    while isinstance(visit.page, MapPage) and visit.page.tour:
        seen.append(visit.page)
        visit = tour.onward(visit, PLAN)
    assert visit.page == MapPage()
    return seen


def test_a_tour_stops_at_every_bead_and_at_the_whole_park() -> None:
    assert [page.camera for page in stops()] == [*(focus(b.along, b.across) for b in PLAN.beads), WHOLE]


def test_no_card_stays_open_on_a_tour() -> None:
    assert {page.subject for page in stops()} == {None}


def test_a_tour_can_be_held_and_goes_on_from_there() -> None:
    second = tour.onward(tour.started(VISIT, PLAN), PLAN)
    held = tour.paused(second, PLAN)
    assert isinstance(held.page, MapPage)
    assert held.page.tour == Tour(1, paused=True)
    assert tour.paused(held, PLAN) == second


def test_going_on_by_hand_keeps_a_held_tour_held() -> None:
    visit = tour.onward(tour.paused(tour.started(VISIT, PLAN), PLAN), PLAN)
    assert isinstance(visit.page, MapPage)
    assert visit.page.tour == Tour(1, paused=True)


def test_ending_a_tour_shows_the_whole_park() -> None:
    assert tour.ended(tour.onward(tour.started(VISIT, PLAN), PLAN)).page == MapPage()


def test_where_no_tour_runs_nothing_can_be_held() -> None:
    visit = Visit(languages=("zh",), page=ComparePage())
    assert tour.paused(visit, PLAN) == tour.onward(visit, PLAN) == tour.ended(visit) == visit


@pytest.mark.parametrize(
    ("park", "seconds"), [(FIVE, 10), (NINE, 6), (park_of((1,)), 10), (park_of((1,) * 19), 3)]
)
def test_a_tour_takes_a_minute_at_most(park: object, seconds: float) -> None:
    laid = plan(park, 1216, 764, turned=False)  # type: ignore[arg-type]  # parametrized
    assert tour.stop_seconds(laid) == seconds
    assert tour.stop_seconds(laid) * (len(laid.beads) + 1) <= 60
