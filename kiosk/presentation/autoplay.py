"""Autoplay: a talk that goes on by itself, and what a touch changes in it.

Times are seconds of a monotonic clock.
"""

import re
from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from kiosk.presentation.talk import Talk

LEAST_S, MOST_S = 6.0, 60.0
SETTLE_S = 2.0
RESUME_S = 45.0
SIGNS_PER_S, WORDS_PER_S = 7.0, 3.5

# Han characters with 々 and 〇, and kana with the long mark, full width and half width.
_SIGN = re.compile(
    "[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "\u3041-\u3096\u30a1-\u30fa\u30fc\u31f0-\u31ff\uff66-\uff9d]"
)


def reading_s(text: str) -> float:
    """Return how long a text takes to read: 7 Han characters or kana a second, 3.5 words of other scripts."""
    signs = len(_SIGN.findall(text))
    words = sum(any(map(str.isalnum, word)) for word in _SIGN.sub(" ", text).split())
    return signs / SIGNS_PER_S + words / WORDS_PER_S


def step_s(texts: Mapping[str, Iterable[str]]) -> float:
    """Return how long a slide stays, given its texts by language: as long as the slowest of them needs."""
    slowest = max((sum(map(reading_s, said)) for said in texts.values()), default=0.0)
    return max(LEAST_S, min(SETTLE_S + slowest, MOST_S))


class Autoplay(msgspec.Struct, frozen=True):
    """`since`: when the slide came up. `touched`: when a hand was last felt. `fingers`: those still down."""

    since: float
    touched: float | None = None
    fingers: int = 0

    def felt(self, now: float, fingers: int = 0) -> "Autoplay":
        """Take in that a hand or key was felt; `fingers` are on the screen from now on."""
        return replace(self, touched=now, fingers=fingers)

    def stepped(self, now: float) -> "Autoplay":
        """Take in that another slide has come up."""
        return replace(self, since=now)

    def wait(self, now: float, seconds: float) -> float | None:
        """Return how far away the next step is if a slide stays `seconds`; None while a finger is down."""
        if self.fingers:
            return None
        due = self.since + seconds
        return max(0.0, (due if self.touched is None else max(due, self.touched + RESUME_S)) - now)


def advance(talk: Talk) -> Talk:
    """Return the talk a step on; after the last slide it begins anew, in the next language."""
    onward = replace(talk, loops=True).advance()
    again = not talk.covered and onward.index == 0
    return replace(onward.next_language() if again else onward, loops=talk.loops)
