"""In which languages, sizes, themes and text sizes the pages are shown."""

from collections.abc import Sequence
from itertools import product

import msgspec

from kiosk.errors import KioskError
from kiosk.visit.visit import TextSize, Theme

PAIRS = (("zh_Hans_CN", "ja_JP"), ("ja_JP", "zh_Hans_CN"), ("en", "zh_Hans_CN"))
SIZES = ((1920, 1080), (1080, 1920))


class Look(msgspec.Struct, frozen=True):
    """One language or two at once; `languages` are two, where there are two, the second only ready if not shown."""

    name: str
    languages: tuple[str, ...]
    bilingual: bool = False


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """One way to show all pages; `size` in pixels."""

    size: tuple[int, int]
    theme: Theme
    look: Look
    text_size: TextSize

    @property
    def folder(self) -> str:
        """Where the pictures of this setting lie."""
        width, height = self.size
        return f"{width}x{height}/{self.theme}/{self.look.name}/{self.text_size}"


class UnknownLook(KioskError):
    """A language or pair was asked for that is not there."""

    def __init__(self, wish: str, codes: Sequence[str]) -> None:
        super().__init__(f"There is no language or pair {wish}; there are {', '.join(codes)}, and pairs such as "
                         f"{'+'.join(codes[:2])}.")


def looks(codes: Sequence[str], wishes: Sequence[str] | None) -> tuple[Look, ...]:
    """Return the looks named as `L` or `L+L2`; without a wish, every language and the pairs that are there."""
    if wishes is None:
        wishes = [*codes, *("+".join(pair) for pair in PAIRS if set(pair) <= set(codes))]
    return tuple(_look(wish, codes) for wish in wishes)


def settings(
    codes: Sequence[str],
    languages: Sequence[str] | None,
    sizes: Sequence[tuple[int, int]] | None,
    themes: Sequence[Theme] | None,
    text_sizes: Sequence[str] | None,
) -> tuple[Setting, ...]:
    """Return every way to show the pages that was asked for. Raises UnknownLook."""
    steps = [TextSize(step) for step in text_sizes] if text_sizes else list(TextSize)
    return tuple(
        Setting(size=size, theme=theme, look=look, text_size=step)
        for size, theme, look, step in product(
            sizes or SIZES, themes or (Theme.PAPER,), looks(codes, languages), steps
        )
    )


def _look(wish: str, codes: Sequence[str]) -> Look:
    named = tuple(wish.split("+"))
    if not set(named) <= set(codes) or len(named) > 2 or len(set(named)) < len(named):
        raise UnknownLook(wish, codes)
    if len(named) > 1:
        return Look(wish, named, bilingual=True)
    return Look(wish, (*named, *(code for code in codes if code not in named))[:2])
