"""Whether a talk is early or late."""

import pytest

from kiosk.content.slides import Show, Slide
from kiosk.presentation.pace import Pace, Tempo, pace, plan_of
from tests.unit.presentation.decks import deck

PLAN = plan_of(deck(12, minutes=1.0))
LONG = plan_of(deck(12, minutes=5.0))


def test_a_plan_says_when_each_slide_begins_and_the_talk_ends() -> None:
    slides = [Slide(id=f"m{minutes}", show=Show.MAP, minutes=minutes) for minutes in (1, 0.5, 2.5)]
    assert plan_of(slides) == (0, 60, 90, 240)
    assert plan_of(slides, 8) == (0, 120, 180, 480)
    assert plan_of(slides, 1) == (0, 15, 22.5, 60)


@pytest.mark.parametrize(
    ("plan", "number", "elapsed", "kind", "seconds"),
    [
        (PLAN, 1, 0, Tempo.ON_TIME, 0),
        (PLAN, 1, 75, Tempo.ON_TIME, 0),
        (PLAN, 1, 76, Tempo.LATE, 16),
        (PLAN, 2, 45, Tempo.ON_TIME, 0),
        (PLAN, 2, 44, Tempo.EARLY, 16),
        (PLAN, 2, 90, Tempo.ON_TIME, 0),
        (PLAN, 12, 720, Tempo.ON_TIME, 0),
        (PLAN, 12, 800, Tempo.LATE, 80),
        (PLAN, 12, 0, Tempo.EARLY, 660),
        (LONG, 10, 3000 + 149, Tempo.ON_TIME, 0),
        (LONG, 10, 3000 + 151, Tempo.LATE, 151),
        (LONG, 11, 3000 - 149, Tempo.ON_TIME, 0),
        (LONG, 11, 3000 - 151, Tempo.EARLY, 151),
    ],
)
def test_fifteen_seconds_or_five_percent_are_no_delay(
    plan: tuple[float, ...], number: int, elapsed: float, kind: Tempo, seconds: float
) -> None:
    assert pace(plan, number - 1, elapsed) == Pace(
        kind=kind, seconds=seconds, elapsed=elapsed, remaining=plan[-1] - elapsed
    )
