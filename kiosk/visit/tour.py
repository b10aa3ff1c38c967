"""The silent tour: at each stop the camera holds one bead, at the last one the whole park."""

from msgspec.structs import replace

from kiosk.content.geometry import Plan
from kiosk.visit.camera import WHOLE, Camera
from kiosk.visit.pages import MapPage, Tour
from kiosk.visit.visit import Visit, focus

LEG_S = 2.0
DWELL_S = 8.0
WHOLE_TOUR_S = 60.0


def stop_seconds(plan: Plan) -> float:
    """Return how long a stop takes, the way to it included; a tour never takes more than a minute."""
    return min(LEG_S + DWELL_S, WHOLE_TOUR_S / (len(plan.beads) + 1))


def started(visit: Visit, plan: Plan) -> Visit:
    """Begin at the first bead."""
    return _at(visit.home(), plan, Tour())


def onward(visit: Visit, plan: Plan) -> Visit:
    """Go to the next stop, or end after the last one."""
    match visit.page:
        case MapPage(tour=Tour() as tour) if tour.stop < len(plan.beads):
            return _at(visit, plan, replace(tour, stop=tour.stop + 1))
        case _:
            return ended(visit)


def paused(visit: Visit, plan: Plan) -> Visit:
    """Hold the tour, or let it go on."""
    match visit.page:
        case MapPage(tour=Tour() as tour):
            return _at(visit, plan, replace(tour, paused=not tour.paused))
        case _:
            return visit


def ended(visit: Visit) -> Visit:
    """Leave the tour; the map shows the whole park."""
    return visit.looking(WHOLE)


def _at(visit: Visit, plan: Plan, tour: Tour) -> Visit:
    camera: Camera = WHOLE
    if tour.stop < len(plan.beads):
        bead = plan.beads[tour.stop]
        camera = focus(bead.along, bead.across)
    return replace(visit, page=MapPage(camera=camera, tour=tour))
