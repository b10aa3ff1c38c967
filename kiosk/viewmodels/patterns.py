"""Pattern fills for bands and bars, as paths for QML."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.map.patterns import Pattern, rect_pattern

QML_IMPORT_NAME = "Kiosk.Services"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Patterns(QObject):
    """Cuts a cluster's pattern to the band that asks for it."""

    @Slot(int, float, float, float, result=str)
    def band(self, colour: int, width: float, height: float, pitch: float) -> str:
        """Return the strokes of the pattern of the `colour`-th cluster in a band of this size in pixels."""
        kinds = tuple(Pattern)
        return (
            rect_pattern(kinds[colour % len(kinds)], width, height, pitch) if width > 0 and height > 0 else ""
        )
