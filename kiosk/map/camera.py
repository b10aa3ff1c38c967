"""The map's camera: a zoom and the point in the middle.

`along` and `across` are shares (0 to 1) of the map's length and depth, so that they mean the same
in landscape and portrait.
"""

import msgspec

from kiosk.map.geometry import MapLayout

LEVELS = (1.0, 2.0, 3.0)
FOCUS_ZOOM = 2.0


class Camera(msgspec.Struct, frozen=True):
    """`zoom` times the whole map, with the point (`along`, `across`) in the middle."""

    zoom: float = 1.0
    along: float = 0.5
    across: float = 0.5


WHOLE = Camera()


def nudge(camera: Camera, layout: MapLayout, factor: float, dx: float, dy: float) -> Camera:
    """Return the camera while fingers move: `factor` closer, shifted by (dx, dy) of the plane."""
    zoom = max(LEVELS[0], min(camera.zoom * factor, LEVELS[-1]))
    east, south = dx / (layout.width * zoom), dy / (layout.height * zoom)
    along, across = (
        (camera.along - south, camera.across + east)
        if layout.turned
        else (camera.along - east, camera.across - south)
    )
    return Camera(zoom, _held(along, zoom), _held(across, zoom))


def settle(camera: Camera) -> Camera:
    """Return the camera after a pinch or drag: on the nearest level, and not past the edge."""
    zoom = min(LEVELS, key=lambda level: abs(level - camera.zoom))
    if zoom == LEVELS[0]:
        return WHOLE
    return Camera(zoom, _held(camera.along, zoom), _held(camera.across, zoom))


def step_zoom(camera: Camera, step: int) -> Camera:
    """Return the camera one level closer (`step` 1) or farther (-1), about the same middle."""
    index = LEVELS.index(settle(camera).zoom) + step
    return settle(msgspec.structs.replace(camera, zoom=LEVELS[max(0, min(index, len(LEVELS) - 1))]))


def focus(along: float, across: float = WHOLE.across) -> Camera:
    """Return the camera that looks closely at one point of the map."""
    return settle(Camera(FOCUS_ZOOM, along, across))


def _held(middle: float, zoom: float) -> float:
    """Return the middle at which the view does not look past the map's edge."""
    half = 1 / (2 * zoom)
    return max(half, min(1 - half, middle))
