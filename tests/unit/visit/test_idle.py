"""The idle ladder: quiet time, a warning that counts down, the start again."""

import pytest

from kiosk.map.tour import Tour
from kiosk.visit.idle import Asking, Expired, IdleState, Watching, idle_state
from kiosk.visit.pages import AboutPage, Attract, ComparePage, FactsPage, MapPage, Page

READING: tuple[Page, ...] = (FactsPage("plan"), ComparePage(), AboutPage())
MAP: tuple[Page, ...] = (MapPage(), MapPage(subject="clusters.tea"), MapPage(tour=Tour(paused=True)))


@pytest.mark.parametrize(
    ("quiet", "expected"),
    [
        (0, Watching(60)),
        (59, Watching(1)),
        (60, Asking(20, 1)),
        (60.25, Asking(20, 0.75)),
        (61, Asking(19, 1)),
        (79.5, Asking(1, 0.5)),
        (80, Expired()),
        (9999, Expired()),
    ],
)
@pytest.mark.parametrize("page", MAP)
def test_on_the_map_the_screen_asks_after_sixty_seconds(
    page: Page, quiet: float, expected: IdleState
) -> None:
    assert idle_state(1000 + quiet, 1000, page, 60) == expected


@pytest.mark.parametrize(
    ("quiet", "expected"), [(89, Watching(1)), (90, Asking(20, 1)), (109, Asking(1, 1)), (110, Expired())]
)
@pytest.mark.parametrize("page", READING)
def test_where_one_reads_the_screen_asks_after_ninety_seconds(
    page: Page, quiet: float, expected: IdleState
) -> None:
    assert idle_state(1000 + quiet, 1000, page, 60) == expected


@pytest.mark.parametrize("page", [Attract(), MapPage(tour=Tour(stop=3))])
def test_the_start_page_and_a_running_tour_are_never_interrupted(page: Page) -> None:
    assert idle_state(99_999, 0, page, 60) == Watching(None)


def test_the_countdown_shows_each_number_for_a_second() -> None:
    now, shown = 60.0, []
    while isinstance(step := idle_state(now, 0, MapPage(), 60), Asking):
        shown.append(step.left)
        now += step.wait
    assert shown == list(range(20, 0, -1))
    assert now == 80
    assert step == Expired()
