"""A column cut into pages: every block is shown once, and no line is cut in half."""

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.paging import Block, Cut, cuts

LINE = 40.0


def column(*heights: float, gap: float = 10, line: float = 0) -> list[Block]:
    tops = itertools.accumulate((height + gap for height in heights), initial=0.0)
    return [Block(top, height, breaks(height, line)) for top, height in zip(tops, heights, strict=False)]


def breaks(height: float, line: float) -> tuple[float, ...]:
    return tuple(line * number for number in range(1, round(height / line) + 1)) if line else ()


@pytest.mark.parametrize(
    ("blocks", "viewport", "pages"),
    [
        ([], 300, [Cut(0, 0, 0)]),
        (column(100), 300, [Cut(0, 100, 0)]),
        (column(100, 100), 210, [Cut(0, 210, 0)]),
        (column(100, 100), 200, [Cut(0, 100, 0), Cut(110, 210, 1)]),
        (column(100, 100, 100), 220, [Cut(0, 210, 0), Cut(220, 320, 2)]),
        (column(60, 400, line=40), 300, [Cut(0, 60, 0), Cut(70, 350, 1), Cut(350, 470, 1)]),
        (column(400, line=40), 130, [Cut(0, 120, 0), Cut(120, 240, 0), Cut(240, 360, 0), Cut(360, 400, 0)]),
        (column(400), 300, [Cut(0, 300, 0), Cut(300, 400, 0)]),
        (column(100.4), 100, [Cut(0, 100.4, 0)]),
    ],
)
def test_a_column_is_cut_between_blocks_and_long_blocks_between_lines(
    blocks: Sequence[Block], viewport: float, pages: Sequence[Cut]
) -> None:
    assert list(cuts(blocks, viewport)) == pages


def led_in(*heights: float, line: float = 0) -> list[Block]:
    """Return a text, a heading, and blocks below it."""
    text, heading, *others = column(*heights, line=line)
    return [text, Block(heading.top, heading.height, leads=True), *others]


def test_a_heading_goes_over_with_what_it_leads_in() -> None:
    assert list(cuts(led_in(100, 40, 100), 200)) == [Cut(0, 100, 0), Cut(110, 260, 1)]


def test_the_lines_below_a_heading_that_went_over_are_whole() -> None:
    blocks = led_in(100, 50, 10 * LINE, line=LINE)
    ends = [page.bottom - blocks[2].top for page in cuts(blocks, 300)]
    assert ends == [-70, 6 * LINE, 10 * LINE]


def test_a_page_knows_its_heading_as_its_first_block() -> None:
    assert [page.first for page in cuts(led_in(100, 50, 10 * LINE, line=LINE), 300)] == [0, 1, 2]


def test_two_languages_of_one_block_are_cut_between_the_lines_of_each() -> None:
    pair = Block(0, 200, (40, 80, 110, 140, 170, 200))
    assert [page.bottom for page in cuts([pair], 120)] == [110, 200]


@given(
    lines=st.lists(st.integers(1, 30), min_size=1, max_size=12),
    viewport=st.integers(2 * int(LINE), 900),
    gap=st.integers(0, 30),
)
def test_every_line_of_every_column_is_shown_whole_and_once(
    lines: list[int], viewport: int, gap: int
) -> None:
    blocks = column(*(count * LINE for count in lines), gap=gap, line=LINE)
    pages = cuts(blocks, viewport)
    shown = [
        block.top + number * LINE
        for page in pages
        for block, count in zip(blocks, lines, strict=True)
        for number in range(count)
        if page.top <= block.top + number * LINE and block.top + (number + 1) * LINE <= page.bottom
    ]
    assert shown == [
        block.top + n * LINE for block, count in zip(blocks, lines, strict=True) for n in range(count)
    ]
    assert all(page.bottom - page.top <= viewport + 0.5 for page in pages)
    assert [page.first for page in pages] == sorted(page.first for page in pages)
