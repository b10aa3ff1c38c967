"""Talks and decks for tests."""

from kiosk.content.slides import Show, Slide
from kiosk.presentation.talk import Talk

LANGUAGES = ("zh", "ja", "en")


def deck(count: int, minutes: float = 1.0) -> tuple[Slide, ...]:
    """Return slides s1, s2 …; the third is the map."""
    return tuple(
        Slide(id=f"s{number}", show=Show.MAP if number == 3 else Show.COMPARE, minutes=minutes)
        for number in range(1, count + 1)
    )


def talk(at: int = 1, count: int = 12) -> Talk:
    """Return a talk at a slide, counted from 1, in Chinese with Japanese ready."""
    return Talk(deck=deck(count), offered=LANGUAGES, languages=("zh", "ja"), index=at - 1)
