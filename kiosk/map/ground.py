"""The map's ground as SVG paths: hills, clouds and waves in the wings, and the ribbon in three layers.

All of it is drawn with the corridor from left to right, each path from its own origin.
"""

from functools import lru_cache

import msgspec

from kiosk.map.geometry import MapLayout
from kiosk.map.patterns import clouds, ribbon, ridge, waves

FAR, NEAR = 0.93, 0.65
CLOUD_PITCH_U, WAVE_PITCH_U = 260.0, 132.0


class Ground(msgspec.Struct, frozen=True, kw_only=True):
    """SVG paths; those of the wings are empty without wings."""

    far_north: str = ""
    near_north: str = ""
    clouds: str = ""
    far_south: str = ""
    near_south: str = ""
    waves: str = ""
    outer: str = ""
    middle: str = ""
    inner: str = ""


@lru_cache(32)
def ground(layout: MapLayout, unit: float) -> Ground:
    """Draw for a plan in any unit of length, `unit` of them to the design unit."""
    length, depth = (layout.height, layout.width) if layout.turned else (layout.width, layout.height)
    wing = (depth - layout.ribbon) / 2
    paths = Ground(
        outer=ribbon(length, layout.ribbon, 0.022 * layout.ribbon, 0.4),
        middle=ribbon(length, 0.785 * layout.ribbon, 0.055 * layout.ribbon, 2.0),
        inner=ribbon(length, 0.456 * layout.ribbon, 0.07 * layout.ribbon, 4.2),
    )
    if wing <= 0:
        return paths
    return msgspec.structs.replace(
        paths,
        far_north=ridge(length, FAR * wing, 0.6, 0.22 * wing),
        near_north=ridge(length, NEAR * wing, 2.4, 0.16 * wing),
        clouds=clouds(0.43 * length, 0.8 * wing, CLOUD_PITCH_U * unit),
        far_south=ridge(length, FAR * wing, 3.4, 0.22 * wing),
        near_south=ridge(length, NEAR * wing, 5.0, 0.16 * wing),
        waves=waves(length, 0.56 * wing, WAVE_PITCH_U * unit),
    )
