"""The map's ground as paths: hills, clouds and waves in the wings, and the ribbon in three layers.

All of it is drawn with the corridor from left to right; QML turns it where the map is turned.
"""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.map.geometry import MapLayout
from kiosk.map.ground import Ground, ground

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GroundModel(QObject):
    """Draws the ground anew when the pane changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._paths = Ground()

    def draw(self, layout: MapLayout, unit: float) -> None:
        """Draw for a plan in pixels, `unit` pixels to the design unit."""
        paths = ground(layout, unit)
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
