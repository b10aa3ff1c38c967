"""A talk: where the speaker is and what the audience sees, as one frozen value; each act returns a new one.

Times are seconds of a monotonic clock.
"""

from enum import StrEnum

import msgspec
from msgspec.structs import replace

from kiosk.content.slides import Show, Slide

MOST_DIGITS = 4


class Blank(StrEnum):
    """What hides the slide from the audience."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"


class Talk(msgspec.Struct, frozen=True, kw_only=True):
    """`deck` has at least one slide. `offered` are all languages in their order.

    `languages` are the audience's last two, latest first. `typed` are digits that wait for what they are for.
    `held` is the talk as the audience goes on seeing it while its picture stands still.
    The timer has run for `spent` seconds, and since `started` if it runs.
    """

    deck: tuple[Slide, ...]
    offered: tuple[str, ...]
    languages: tuple[str, ...]
    bilingual: bool = False
    index: int = 0
    loops: bool = False
    blank: Blank = Blank.NONE
    home: bool = False
    overview: bool = False
    spotlight: bool = False
    typed: str = ""
    held: "Talk | None" = None
    started: float | None = None
    spent: float = 0.0

    @property
    def slide(self) -> Slide:
        """The slide that the speaker is at."""
        return self.deck[self.index]

    @property
    def following(self) -> Slide | None:
        """The slide after it; None at the end."""
        index = self._within(self.index + 1)
        return None if index == self.index else self.deck[index]

    @property
    def covered(self) -> bool:
        """Whether something stands in front of the slide."""
        return self.blank is not Blank.NONE or self.overview or self.home

    @property
    def audience(self) -> "Talk":
        """The talk as the audience sees it: a picture that stands still can be blanked nevertheless."""
        return replace(self.held, blank=self.blank) if self.held else self

    @property
    def shown(self) -> tuple[str, ...]:
        """The audience's languages, the first one first."""
        return self.languages if self.bilingual else self.languages[:1]

    def elapsed(self, now: float) -> float:
        """Return the seconds that the timer shows."""
        return self.spent + (0.0 if self.started is None else max(0.0, now - self.started))

    def renew(self, deck: tuple[Slide, ...]) -> "Talk":
        """Give the talk other slides; the speaker stays at the same one, or at the nearest that is left."""
        places = {name: index for index, slide in enumerate(deck) for name in (*slide.aliases, slide.id)}
        # Of two at the same distance, the one that is still to come.
        near = sorted(range(len(self.deck)), key=lambda at: (abs(at - self.index), at < self.index))
        left = (places[self.deck[at].id] for at in near if self.deck[at].id in places)
        index = next(left, min(self.index, len(deck) - 1))
        return replace(self, deck=deck, index=index, held=self.held.renew(deck) if self.held else None)

    def advance(self) -> "Talk":
        """Go to the next slide; what covers the slide is only taken away."""
        return self._moved(1)

    def back(self) -> "Talk":
        """Go to the slide before; what covers the slide is only taken away."""
        return self._moved(-1)

    def go_to(self, number: int) -> "Talk":
        """Go to a slide by its number from 1, or to the nearest there is, and show it."""
        return self._bare(max(1, min(number, len(self.deck))) - 1)

    def show_current(self) -> "Talk":
        """Show the slide that the speaker is at."""
        return self._bare(self.index)

    def go_to_map(self) -> "Talk":
        """Go to the first slide of the map, if there is one."""
        maps = (number for number, slide in enumerate(self.deck, 1) if slide.show is Show.MAP)
        number = next(maps, None)
        return replace(self, typed="") if number is None else self.go_to(number)

    def type_digit(self, digit: int) -> "Talk":
        """Type a digit (0 to 9); too many push the first ones out."""
        return replace(self, typed=f"{self.typed}{digit}"[-MOST_DIGITS:])

    def enter(self) -> "Talk":
        """Go to the slide whose number was typed, else to the next one."""
        return self.go_to(int(self.typed)) if self.typed else self.advance()

    def blank_out(self, blank: Blank) -> "Talk":
        """Hide the slide behind black or white, or show it again."""
        return replace(self, blank=Blank.NONE if self.blank is blank else blank, typed="")

    def go_home(self) -> "Talk":
        """Go to the speaker's start; the slide stays the same."""
        return replace(self, home=True, overview=False, blank=Blank.NONE, typed="")

    def toggle_overview(self) -> "Talk":
        """Show all slides to choose from, or the slide again."""
        return replace(self, overview=not self.overview, typed="")

    def toggle_freeze(self) -> "Talk":
        """Let the audience's picture stand still while the speaker goes on, or let it follow again."""
        return replace(self, held=None if self.held else replace(self, typed="", overview=False), typed="")

    def toggle_spotlight(self) -> "Talk":
        """Put a spotlight on the slide, or take it off."""
        return replace(self, spotlight=not self.spotlight, typed="")

    def toggle_timer(self, now: float) -> "Talk":
        """Start the timer, or let it pause."""
        started = now if self.started is None else None
        return replace(self, started=started, spent=self.elapsed(now), typed="")

    def reset_timer(self) -> "Talk":
        """Put the timer to nought, and stop it."""
        return replace(self, started=None, spent=0.0, typed="")

    def speak(self, code: str) -> "Talk":
        """Show the audience a language first; the one before it stays ready as the second."""
        others = tuple(other for other in self.languages if other != code)
        return replace(self, languages=(code, *others)[:2], typed="")

    def next_language(self) -> "Talk":
        """Show the language whose number was typed, if there is one, else the next that is offered."""
        if not self.typed:
            here = self.offered.index(self.languages[0]) if self.languages[0] in self.offered else -1
            return self.speak(self.offered[(here + 1) % len(self.offered)])
        number = int(self.typed)
        known = 1 <= number <= len(self.offered)
        return self.speak(self.offered[number - 1]) if known else replace(self, typed="")

    def toggle_bilingual(self) -> "Talk":
        """Show the audience two languages at once, or one."""
        return replace(self, bilingual=not self.bilingual, typed="")

    def _within(self, index: int) -> int:
        count = len(self.deck)
        return index % count if self.loops else max(0, min(index, count - 1))

    def _moved(self, step: int) -> "Talk":
        return self._bare(self.index if self.covered else self._within(self.index + step))

    def _bare(self, index: int) -> "Talk":
        return replace(self, index=index, blank=Blank.NONE, overview=False, home=False, typed="")
