"""Where the camera looks, and where it comes to rest."""

import itertools

import pytest

from kiosk.map.camera import LEVELS, WHOLE, Camera, nudge, settle, step_zoom
from kiosk.map.geometry import lay_out
from tests.unit.visit.parks import FIVE

LANDSCAPE = lay_out(FIVE, 1000, 500, turned=False)
PORTRAIT = lay_out(FIVE, 500, 1000, turned=True)
EVERYWHERE = [
    Camera(zoom, along, across)
    for zoom, along, across in itertools.product((1, 1.4, 2, 2.7, 3), (-1, 0, 0.3, 1, 2), (-1, 0.5, 2))
]


@pytest.mark.parametrize(
    ("zoom", "level"), [(1, 1), (1.4, 1), (1.6, 2), (2, 2), (2.4, 2), (2.6, 3), (3, 3), (0.2, 1), (9, 3)]
)
def test_a_pinch_comes_to_rest_on_the_nearest_level(zoom: float, level: float) -> None:
    assert settle(Camera(zoom, 0.5, 0.5)) == Camera(level, 0.5, 0.5)


def test_the_whole_map_is_never_off_centre() -> None:
    assert settle(Camera(1.2, 0.1, 0.9)) == WHOLE


@pytest.mark.parametrize("camera", EVERYWHERE)
def test_the_map_fills_the_view_wherever_one_looks(camera: Camera) -> None:
    rest = settle(camera)
    assert rest.zoom in LEVELS
    for middle in (rest.along, rest.across):
        assert middle - 0.5 / rest.zoom >= 0
        assert middle + 0.5 / rest.zoom <= 1
    assert settle(rest) == rest


@pytest.mark.parametrize("camera", EVERYWHERE)
def test_steps_go_in_and_out_again(camera: Camera) -> None:
    rest = settle(camera)
    closer = step_zoom(rest, 1)
    assert closer.zoom == min(rest.zoom + 1, 3)
    assert step_zoom(closer, -1).zoom == (1 if rest.zoom == 1 else rest.zoom if rest.zoom < 3 else 2)


def test_a_drag_moves_the_map_with_the_finger() -> None:
    moved = nudge(Camera(2, 0.5, 0.5), LANDSCAPE, 1, 100, -50)
    assert (moved.along, moved.across) == pytest.approx((0.45, 0.55))


def test_in_portrait_a_drag_to_the_right_goes_south_and_one_down_goes_west() -> None:
    moved = nudge(Camera(2, 0.5, 0.5), PORTRAIT, 1, 100, 50)
    assert (moved.along, moved.across) == pytest.approx((0.475, 0.6))


@pytest.mark.parametrize(("factor", "zoom"), [(1.5, 3), (0.1, 1), (1.1, 2.2), (9, 3)])
def test_a_pinch_zooms_smoothly_between_the_ends(factor: float, zoom: float) -> None:
    assert nudge(Camera(2, 0.5, 0.5), LANDSCAPE, factor, 0, 0).zoom == pytest.approx(zoom)
