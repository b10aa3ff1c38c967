"""What becomes of a talk when a key is pressed."""

from kiosk.presentation.keys import Act, Press
from kiosk.presentation.talk import Talk, Veil


def acted(talk: Talk, press: Press, now: float) -> Talk:  # noqa: C901, PLR0911, PLR0912  # one case an act
    """Return the talk after a press at `now`, in seconds of a monotonic clock."""
    match press.act:
        case Act.NEXT:
            return talk.onward()
        case Act.PREVIOUS:
            return talk.back()
        case Act.FIRST | Act.FROM_FIRST:
            return talk.to(1)
        case Act.LAST:
            return talk.to(len(talk.deck))
        case Act.FROM_CURRENT:
            return talk.current()
        case Act.ENTER:
            return talk.enter()
        case Act.DIGIT:
            return talk.digit(press.digit or 0)
        case Act.HOME:
            return talk.at_home()
        case Act.BLACK:
            return talk.blanked(Veil.BLACK)
        case Act.WHITE:
            return talk.blanked(Veil.WHITE)
        case Act.FREEZE:
            return talk.frozen()
        case Act.SPOTLIGHT:
            return talk.spotlit()
        case Act.OVERVIEW:
            return talk.overviewed()
        case Act.MAP:
            return talk.to_map()
        case Act.LANGUAGE:
            return talk.language()
        case Act.BILINGUAL:
            return talk.paired()
        case Act.TIMER:
            return talk.timed(now)
        case Act.RESET:
            return talk.reset()
