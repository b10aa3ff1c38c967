"""The map's ground as paths: hills, clouds and waves in the wings, and the ribbon in three layers.

All of it is drawn with the corridor from left to right; QML turns it where the map is turned.
"""

import msgspec
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.geometry import Plan
from kiosk.content.patterns import clouds, ribbon, ridge, waves

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FAR, NEAR = 0.93, 0.65
CLOUD_PITCH_U, WAVE_PITCH_U = 260.0, 132.0


class Ground(msgspec.Struct, frozen=True, kw_only=True):
    """SVG paths, each from its own origin."""

    far_north: str = ""
    near_north: str = ""
    clouds: str = ""
    far_south: str = ""
    near_south: str = ""
    waves: str = ""
    outer: str = ""
    middle: str = ""
    inner: str = ""


@QmlElement
class GroundModel(QObject):
    """Draws the ground anew when the pane changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._paths = Ground()

    def draw(self, plan: Plan, unit: float) -> None:
        """Draw for a plan in pixels, `unit` pixels to the design unit."""
        length, depth = (plan.height, plan.width) if plan.turned else (plan.width, plan.height)
        wing = (depth - plan.ribbon) / 2
        paths = Ground(
            outer=ribbon(length, plan.ribbon, 0.022 * plan.ribbon, 0.4),
            middle=ribbon(length, 0.785 * plan.ribbon, 0.055 * plan.ribbon, 2.0),
            inner=ribbon(length, 0.456 * plan.ribbon, 0.07 * plan.ribbon, 4.2),
        )
        if wing > 0:
            paths = msgspec.structs.replace(
                paths,
                far_north=ridge(length, FAR * wing, 0.6, 0.22 * wing),
                near_north=ridge(length, NEAR * wing, 2.4, 0.16 * wing),
                clouds=clouds(0.43 * length, 0.8 * wing, CLOUD_PITCH_U * unit),
                far_south=ridge(length, FAR * wing, 3.4, 0.22 * wing),
                near_south=ridge(length, NEAR * wing, 5.0, 0.16 * wing),
                waves=waves(length, 0.56 * wing, WAVE_PITCH_U * unit),
            )
        if paths != self._paths:
            self._paths = paths
            self.changed.emit()

    farNorth = Property(str, lambda self: self._paths.far_north, notify=changed)
    nearNorth = Property(str, lambda self: self._paths.near_north, notify=changed)
    clouds = Property(str, lambda self: self._paths.clouds, notify=changed)
    farSouth = Property(str, lambda self: self._paths.far_south, notify=changed)
    nearSouth = Property(str, lambda self: self._paths.near_south, notify=changed)
    waves = Property(str, lambda self: self._paths.waves, notify=changed)
    outer = Property(str, lambda self: self._paths.outer, notify=changed)
    middle = Property(str, lambda self: self._paths.middle, notify=changed)
    inner = Property(str, lambda self: self._paths.inner, notify=changed)
