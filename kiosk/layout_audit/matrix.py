"""The settings in which pages are shown: languages, sizes, themes, text sizes."""

from collections.abc import Sequence
from itertools import product

import msgspec

from kiosk.errors import KioskError
from kiosk.l10n.pseudo import KINDS
from kiosk.visit.visit import TextSize, Theme

PAIRS = ("zh_Hans_CN+ja_JP", "ja_JP+zh_Hans_CN", "en+zh_Hans_CN")
SIZES = ((1920, 1080), (1080, 1920))


class LanguageChoice(msgspec.Struct, frozen=True):
    """One language, or two at once. `codes` names a second one, if there is any, even if not shown."""

    name: str
    codes: tuple[str, ...]
    bilingual: bool = False


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """One way to show all pages; `size` is width and height in pixels."""

    size: tuple[int, int]
    theme: Theme
    languages: LanguageChoice
    text_size: TextSize


class UnknownLanguageChoice(KioskError):
    """A language or pair was asked for that is not there."""

    def __init__(self, wish: str, codes: Sequence[str]) -> None:
        super().__init__(
            f"There is no language {wish}; there are {', '.join(codes)}, and two of them with a +."
        )


def settings(
    codes: Sequence[str],
    languages: Sequence[str] | None,
    sizes: Sequence[tuple[int, int]] | None,
    themes: Sequence[Theme] | None,
    text_sizes: Sequence[str] | None,
) -> tuple[Setting, ...]:
    """Return every way to show the pages that was asked for; None asks for the usual.

    One of the pseudolocales may stand in for a language; none is usual. Raise UnknownLanguageChoice.
    """
    usual = [*codes, *(pair for pair in PAIRS if set(pair.split("+")) <= set(codes))]
    return tuple(
        Setting(size=size, theme=theme, languages=_choice(wish, codes), text_size=TextSize(step))
        for size, theme, wish, step in product(
            sizes or SIZES, themes or (Theme.PAPER,), languages or usual, text_sizes or TextSize
        )
    )


def _choice(wish: str, codes: Sequence[str]) -> LanguageChoice:
    known = {*codes, *KINDS}
    match wish.split("+"):
        case [one] if one in known:
            return LanguageChoice(wish, (one, *(code for code in codes if code != one))[:2])
        case [one, two] if one != two and {one, two} <= known:
            return LanguageChoice(wish, (one, two), bilingual=True)
        case _:
            raise UnknownLanguageChoice(wish, (*codes, *KINDS))
