"""The design unit: how many pixels one unit (u) is, from the window and its glass.

Lengths are device-independent pixels, millimetres where said. The canvas is 1920 × 1080 u, or
1280 × 800 u on screens below 18 inches, turned in portrait.
"""

import math

import msgspec

MM_PER_INCH = 25.4
COMPACT_BELOW_INCH = 18.0
HANDHELD_BELOW_INCH = 13.0
WALL_MM_PER_U = 0.511
TARGET_MM = 20.0
TARGET_U = (88.0, 120.0)
FALLBACK_MM_PER_PX = 0.25


class Sizing(msgspec.Struct, frozen=True):
    """What every length on the screen follows from. `target` is the least control size in u."""

    u: float
    target: float
    portrait: bool
    compact: bool
    mm_per_px: float


def sizing(width: float, height: float, mm_per_px: float) -> Sizing:
    """Return the units for a window of this size in pixels on a screen of this density."""
    long, short = max(width, height, 1.0), max(min(width, height), 1.0)
    inches = math.hypot(long, short) * mm_per_px / MM_PER_INCH
    compact = inches < COMPACT_BELOW_INCH
    canvas = (1280.0, 800.0) if compact else (1920.0, 1080.0)
    u = min(long / canvas[0], short / canvas[1], WALL_MM_PER_U / mm_per_px)
    least, most = TARGET_U
    target = least if inches < HANDHELD_BELOW_INCH else max(least, min(TARGET_MM / (u * mm_per_px), most))
    return Sizing(u, target, portrait=height > width, compact=compact, mm_per_px=mm_per_px)


def slide_sizing(width: float, height: float) -> Sizing:
    """Return the units for a window of this size in pixels that a slide of 1920 × 1080 u fills."""
    long, short = max(width, height), min(width, height)
    u = min(long / 1920, short / 1080)
    return Sizing(u, TARGET_U[0], portrait=height > width, compact=False, mm_per_px=FALLBACK_MM_PER_PX)


def density(width: float, height: float, diagonal_inch: float | None, reported_px_per_mm: float) -> float:
    """Return millimetres per pixel: the operator's diagonal, else what the screen reports, else a guess."""
    if diagonal_inch:
        return diagonal_inch * MM_PER_INCH / math.hypot(width, height)
    return 1 / reported_px_per_mm if reported_px_per_mm > 0 else FALLBACK_MM_PER_PX
