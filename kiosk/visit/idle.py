"""Idle: watching, then asking while a countdown runs, then the start page.

Times are seconds of a monotonic clock.
"""

import math

import msgspec

from kiosk.map.tour import Tour
from kiosk.visit.pages import AboutPage, Attract, ComparePage, FactsPage, MapPage, Page

COUNTDOWN_S = 20.0
READING_FACTOR = 1.5


class Watching(msgspec.Struct, frozen=True):
    """Somebody is here; look again in `wait` seconds (None: nothing to wait for)."""

    wait: float | None


class Asking(msgspec.Struct, frozen=True):
    """The screen asks; `left` whole seconds remain, look again in `wait` seconds."""

    left: int
    wait: float


class Expired(msgspec.Struct, frozen=True):
    """Back to the start."""


IdleState = Watching | Asking | Expired


def idle_state(now: float, touched: float, page: Page, idle_s: float | None) -> IdleState:
    """Return the idle state at `now`, `touched` being the time of the last touch.

    Without `idle_s` nobody is ever asked.
    """
    limit = None if idle_s is None else _limit(page, idle_s)
    if limit is None:
        return Watching(None)
    quiet = now - touched
    if quiet < limit:
        return Watching(limit - quiet)
    remaining = limit + COUNTDOWN_S - quiet
    if remaining <= 0:
        return Expired()
    left = math.ceil(remaining)
    return Asking(left, remaining - (left - 1))


def _limit(page: Page, idle_s: float) -> float | None:
    match page:
        case Attract() | MapPage(tour=Tour(paused=False)):
            return None
        case FactsPage() | ComparePage() | AboutPage():
            return idle_s * READING_FACTOR
        case MapPage():
            return idle_s
