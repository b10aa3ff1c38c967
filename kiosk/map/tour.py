"""The silent tour: its stops, how long each takes, and where the camera looks at each."""

import msgspec
from msgspec.structs import replace

from kiosk.map.camera import WHOLE, Camera, focus
from kiosk.map.geometry import MapLayout

LEG_S = 2.0
DWELL_S = 8.0
WHOLE_TOUR_S = 60.0


class Tour(msgspec.Struct, frozen=True):
    """A walk from marker to marker; the last stop, after all markers, is the whole park."""

    stop: int = 0
    paused: bool = False


def stop_seconds(layout: MapLayout) -> float:
    """Return how long a stop takes, the way to it included; a tour never takes more than a minute."""
    return min(LEG_S + DWELL_S, WHOLE_TOUR_S / (len(layout.markers) + 1))


def next_stop(tour: Tour, layout: MapLayout) -> Tour | None:
    """Return the tour at its next stop; None after the last one."""
    return replace(tour, stop=tour.stop + 1) if tour.stop < len(layout.markers) else None


def stop_camera(tour: Tour, layout: MapLayout) -> Camera:
    """Return the camera that holds the marker of a stop, or the whole park."""
    if tour.stop >= len(layout.markers):
        return WHOLE
    marker = layout.markers[tour.stop]
    return focus(marker.along, marker.across)
