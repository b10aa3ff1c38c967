"""Applies the act of a key to a talk."""

from kiosk.presentation.key_bindings import Act, Press
from kiosk.presentation.talk import Blank, Talk


def reduce(talk: Talk, press: Press, now: float) -> Talk:  # noqa: C901, PLR0911, PLR0912  # one case an act
    """Return the talk after a press at `now`, in seconds of a monotonic clock."""
    match press.act:
        case Act.NEXT:
            return talk.advance()
        case Act.PREVIOUS:
            return talk.back()
        case Act.FIRST | Act.FROM_FIRST:
            return talk.go_to(1)
        case Act.LAST:
            return talk.go_to(len(talk.deck))
        case Act.FROM_CURRENT:
            return talk.show_current()
        case Act.ENTER:
            return talk.enter()
        case Act.DIGIT:
            return talk.type_digit(press.digit or 0)
        case Act.HOME:
            return talk.go_home()
        case Act.BLACK:
            return talk.blank_out(Blank.BLACK)
        case Act.WHITE:
            return talk.blank_out(Blank.WHITE)
        case Act.FREEZE:
            return talk.toggle_freeze()
        case Act.SPOTLIGHT:
            return talk.toggle_spotlight()
        case Act.OVERVIEW:
            return talk.toggle_overview()
        case Act.MAP:
            return talk.go_to_map()
        case Act.LANGUAGE:
            return talk.next_language()
        case Act.BILINGUAL:
            return talk.toggle_bilingual()
        case Act.TIMER:
            return talk.toggle_timer(now)
        case Act.RESET:
            return talk.reset_timer()
