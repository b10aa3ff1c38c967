"""The pace of a talk against its plan. All times are seconds since it began."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import accumulate

import msgspec

from kiosk.content.slides import Slide

TOLERANCE_S = 15.0
TOLERANCE = 0.05


class Tempo(StrEnum):
    """How a talk goes."""

    EARLY = "early"
    ON_TIME = "on-time"
    LATE = "late"


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """`seconds` early or late, never negative; `remaining` is below 0 once the planned time is over."""

    kind: Tempo
    seconds: float
    elapsed: float
    remaining: float


def plan_of(deck: Sequence[Slide], minutes: float | None = None) -> tuple[float, ...]:
    """Return when each slide is to begin, and last when the talk is to end.

    With `minutes`, which is above 0, the talk takes as long as that, each slide keeping its share.
    """
    planned = tuple(accumulate((slide.minutes * 60.0 for slide in deck), initial=0.0))
    scale = 1.0 if minutes is None else minutes * 60.0 / planned[-1]
    return tuple(begin * scale for begin in planned)


def pace(plan: Sequence[float], index: int, elapsed: float) -> Pace:
    """Return how a talk goes that is at a slide (from 0) of its plan: on time within the slide's own time.

    Up to 15 s or 5 % of the planned time beyond that count as on time, too.
    """
    begin, end = plan[index], plan[index + 1]
    late, early = elapsed - end, begin - elapsed
    kind, seconds = Tempo.ON_TIME, 0.0
    if late > _tolerance(end):
        kind, seconds = Tempo.LATE, late
    elif early > _tolerance(begin):
        kind, seconds = Tempo.EARLY, early
    return Pace(kind=kind, seconds=seconds, elapsed=elapsed, remaining=plan[-1] - elapsed)


def _tolerance(planned: float) -> float:
    return max(TOLERANCE_S, TOLERANCE * planned)
