"""Hit test: which cluster, wing or corridor a touch on the map means."""

import math

from kiosk.content.model import Content, Side
from kiosk.map.geometry import MapLayout


def subject_at(content: Content, layout: MapLayout, x: float, y: float, slop: float) -> str | None:
    """Return the key of what lies at (x, y) of the plane; a marker counts up to `slop` beyond its edge."""
    nearest = min(layout.markers, key=lambda marker: math.hypot(marker.x - x, marker.y - y) - marker.radius)
    if math.hypot(nearest.x - x, nearest.y - y) - nearest.radius <= slop:
        return f"clusters.{nearest.id}"
    depth, across = (layout.width, layout.width - x) if layout.turned else (layout.height, y)
    if not 0 <= across <= depth:
        return None
    if content.corridor and abs(across - depth / 2) <= layout.ribbon / 2:
        return "corridor"
    side = Side.NORTH if across < depth / 2 else Side.SOUTH
    return next((f"wings.{wing.id}" for wing in content.wings if wing.side is side), None)
