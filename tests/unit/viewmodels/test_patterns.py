"""Pattern fills for bands."""

import pytest

from kiosk.map.patterns import Pattern, rect_pattern
from kiosk.viewmodels.patterns import Patterns

KINDS = tuple(Pattern)


@pytest.mark.parametrize("colour", range(12))
def test_clusters_beyond_the_fifth_begin_again(colour: int) -> None:
    assert Patterns().band(colour, 300, 40, 12) == rect_pattern(KINDS[colour % 5], 300, 40, 12)


@pytest.mark.parametrize(("width", "height"), [(0, 40), (300, 0), (-1, 40)])
def test_a_band_without_room_has_no_pattern(width: float, height: float) -> None:
    assert Patterns().band(2, width, height, 12) == ""
