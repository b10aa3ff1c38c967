"""Key bindings of a talk: clickers, keyboards and keypads.

A key counts by its name and by the text it types: an input method that takes the one leaves the other.
"""

import unicodedata
from enum import StrEnum

import msgspec

STEP_S = 0.12


class Act(StrEnum):
    """What a key asks for."""

    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    ENTER = "enter"
    DIGIT = "digit"
    FROM_FIRST = "from-first"
    FROM_CURRENT = "from-current"
    HOME = "home"
    BLACK = "black"
    WHITE = "white"
    FREEZE = "freeze"
    SPOTLIGHT = "spotlight"
    OVERVIEW = "overview"
    MAP = "map"
    LANGUAGE = "language"
    BILINGUAL = "bilingual"
    TIMER = "timer"
    RESET = "reset"


class Press(msgspec.Struct, frozen=True):
    """What a pressed key asks for, with its digit if it is one."""

    act: Act
    digit: int | None = None


class Binding(msgspec.Struct, frozen=True):
    """The names of keys, as Qt calls them without `Key_`, and the typed signs that mean an act."""

    keys: frozenset[str]
    signs: frozenset[str] = frozenset()


def _binding(keys: str = "", signs: str = "") -> Binding:
    return Binding(frozenset(keys.split()), frozenset(signs))


# A small letter stands for its key, too.
KEYS = {
    Act.NEXT: _binding("PageDown Right Down Space", "n "),
    Act.PREVIOUS: _binding("PageUp Left Up Backspace", "p"),
    Act.FIRST: _binding("Home"),
    Act.LAST: _binding("End"),
    Act.ENTER: _binding("Return Enter", "\r\n"),
    Act.FROM_FIRST: _binding("F5"),
    Act.HOME: _binding("Escape"),
    Act.BLACK: _binding("Period", "b.。"),
    Act.WHITE: _binding("Comma", "w,、"),
    Act.FREEZE: _binding(signs="f"),
    Act.SPOTLIGHT: _binding(signs="s"),
    Act.OVERVIEW: _binding(signs="g"),
    Act.MAP: _binding(signs="m"),
    Act.LANGUAGE: _binding(signs="l"),
    Act.BILINGUAL: _binding(signs="d"),
    Act.TIMER: _binding(signs="t"),
}
SHIFTED = {Act.FROM_FIRST: Act.FROM_CURRENT}
HELD = {Act.TIMER: Act.RESET}
STEPS = frozenset({Act.NEXT, Act.PREVIOUS, Act.ENTER})
_DIGITS = "0123456789"


def press_of(key: str, text: str, *, shift: bool = False, command: bool = False) -> Press | None:
    """Return what a key asks for; None for one that is left to others.

    `key` is Qt's name without `Key_`, `text` what it types. `command`: Control, Alt or the like is down.
    """
    if command:
        return None
    sign = unicodedata.normalize("NFKC", text).lower()
    for digit in (sign, key):
        if len(digit) == 1 and digit in _DIGITS:
            return Press(Act.DIGIT, int(digit))
    signs = {sign, key.lower()} if len(key) == 1 else {sign}
    for act, binding in KEYS.items():
        if key in binding.keys or signs & binding.signs:
            return Press(SHIFTED.get(act, act) if shift else act)
    return None


class Debounce(msgspec.Struct, frozen=True):
    """Holds back what a key repeats by itself or a button says twice. `stepped` is when the last step was."""

    stepped: float | None = None

    def heard(self, press: Press, now: float, *, repeated: bool) -> tuple["Debounce", Press | None]:
        """Return how it goes on, and what the press means: a held key at most what holding it means."""
        if repeated:
            held = HELD.get(press.act)
            return self, Press(held) if held else None
        if press.act not in STEPS:
            return self, press
        if self.stepped is not None and now - self.stepped < STEP_S:
            return self, None
        return Debounce(now), press
