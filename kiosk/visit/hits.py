"""What a touch on the map means: the nearest bead, the corridor, a wing, or nothing."""

import math

from kiosk.content.geometry import Plan
from kiosk.content.model import Content, Side


def subject_at(content: Content, plan: Plan, x: float, y: float, slop: float) -> str | None:
    """Return the key of what lies at (x, y) of the plane; a bead counts up to `slop` beyond its edge."""
    nearest = min(plan.beads, key=lambda bead: math.hypot(bead.x - x, bead.y - y) - bead.radius)
    if math.hypot(nearest.x - x, nearest.y - y) - nearest.radius <= slop:
        return f"clusters.{nearest.id}"
    depth, across = (plan.width, plan.width - x) if plan.turned else (plan.height, y)
    if not 0 <= across <= depth:
        return None
    if content.corridor and abs(across - depth / 2) <= plan.ribbon / 2:
        return "corridor"
    side = Side.NORTH if across < depth / 2 else Side.SOUTH
    return next((f"wings.{wing.id}" for wing in content.wings if wing.side is side), None)
