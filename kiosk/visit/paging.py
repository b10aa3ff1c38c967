"""Cuts a column of blocks into pages; no block, and no line of a long one, is cut."""

from collections.abc import Sequence

import msgspec


class Block(msgspec.Struct, frozen=True):
    """A block of the column: its top, its height, and where between its lines it may be cut.

    `breaks` are distances from its top, ascending. `leads` says that it leads the next block in, as a
    heading does.
    """

    top: float
    height: float
    breaks: tuple[float, ...] = ()
    leads: bool = False


class Cut(msgspec.Struct, frozen=True):
    """A page: where it begins and ends in the column, and its first block."""

    top: float
    bottom: float
    first: int


ROUNDING = 0.5


def cuts(blocks: Sequence[Block], viewport: float) -> tuple[Cut, ...]:
    """Return the pages of a column in a viewport of this height; at least one."""
    viewport = max(viewport, 1.0)
    pages: list[Cut] = []
    top, first = 0.0, 0
    for index, block in enumerate(blocks):
        end = block.top + block.height
        if end - top <= viewport + ROUNDING:
            continue
        if index > first:
            start = index - 1 if blocks[index - 1].leads and index - 1 > first else index
            pages.append(Cut(top, blocks[start - 1].top + blocks[start - 1].height, first))
            top, first = blocks[start].top, start
        while end - top > viewport + ROUNDING:
            bottom = _last_break(block, top, viewport)
            pages.append(Cut(top, bottom, first))
            top, first = bottom, index
    bottom = max((b.top + b.height for b in blocks), default=0.0)
    pages.append(Cut(top, max(bottom, top), first))
    return tuple(pages)


def _last_break(block: Block, top: float, viewport: float) -> float:
    """Return where a block too long for a page is cut: after its last line that fits."""
    fitting = [block.top + at for at in block.breaks if top < block.top + at <= top + viewport + ROUNDING]
    return max(fitting, default=top + viewport)
