"""The unit on real screens: what the design's table of screens says."""

import math

import pytest

from kiosk.visit.sizing import MM_PER_INCH, density, sizing


@pytest.mark.parametrize(
    ("inches", "pixels", "compact", "mm_per_u", "canvas", "target_mm"),
    [
        (10.1, (1920, 1200), True, 0.170, (1280, 800), 15.0),
        (15.6, (1920, 1080), True, 0.243, (1422, 800), 21.4),
        (21.5, (1920, 1080), False, 0.248, (1920, 1080), 21.8),
        (27, (1920, 1080), False, 0.311, (1920, 1080), 27.4),
        (32, (1920, 1080), False, 0.369, (1920, 1080), 32.5),
        (43, (3840, 2160), False, 0.496, (1920, 1080), 43.6),
        (55, (3840, 2160), False, 0.511, (2383, 1340), 45.0),
        (86, (3840, 2160), False, 0.511, (3726, 2096), 45.0),
    ],
)
@pytest.mark.parametrize("portrait", [False, True])
def test_a_screen_gets_the_canvas_and_the_targets_of_its_size(
    inches: float,
    pixels: tuple[int, int],
    compact: bool,  # noqa: FBT001  # a column of the table
    mm_per_u: float,
    canvas: tuple[int, int],
    target_mm: float,
    portrait: bool,  # noqa: FBT001  # turned or not
) -> None:
    width, height = reversed(pixels) if portrait else pixels
    found = sizing(width, height, density(width, height, inches, 0))
    assert (found.compact, found.portrait) == (compact, portrait)
    assert found.u * found.mm_per_px == pytest.approx(mm_per_u, abs=0.001)
    assert (max(pixels) / found.u, min(pixels) / found.u) == pytest.approx(canvas, abs=2)
    assert found.target * found.u * found.mm_per_px == pytest.approx(target_mm, abs=0.15)


def test_a_control_is_never_smaller_than_fifteen_millimetres_on_a_kiosk() -> None:
    for inches in range(13, 100):
        found = sizing(1920, 1080, density(1920, 1080, inches, 0))
        assert found.target * found.u * found.mm_per_px >= 15


def test_the_operator_s_diagonal_wins_over_what_the_screen_reports() -> None:
    assert density(1920, 1080, 32, 99) == pytest.approx(32 * MM_PER_INCH / math.hypot(1920, 1080))


@pytest.mark.parametrize(("reported", "expected"), [(4, 0.25), (10, 0.1), (0, 0.25), (-1, 0.25)])
def test_without_a_diagonal_the_screen_s_own_density_counts(reported: float, expected: float) -> None:
    assert density(1920, 1080, None, reported) == expected


@pytest.mark.parametrize("size", [(0, 0), (1, 3000), (100_000, 2)])
def test_an_odd_window_still_has_a_unit(size: tuple[int, int]) -> None:
    found = sizing(*size, 0.25)
    assert 0 < found.u < math.inf
    assert 88 <= found.target <= 120
