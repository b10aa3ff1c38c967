"""The map's ground: what stands in the wings, and what the ribbon is made of."""

import pytest

from kiosk.content.edition import Edition
from kiosk.content.geometry import plan
from kiosk.viewmodels.ground import GroundModel

IN_THE_WINGS = ("farNorth", "nearNorth", "clouds", "farSouth", "nearSouth", "waves")


@pytest.mark.parametrize("wings", [True, False])
def test_hills_clouds_and_waves_stand_in_wings_only(edition: Edition, *, wings: bool) -> None:
    laid = plan(edition.content, 1216, 764, turned=False)
    ribbon = laid.ribbon if wings else laid.height
    ground = GroundModel()
    ground.draw(
        type(laid)(laid.width, laid.height, laid.turned, ribbon, laid.slot, laid.scale, laid.beads), 1
    )
    assert all(bool(ground.property(name)) is wings for name in IN_THE_WINGS)
    assert all(ground.property(name) for name in ("outer", "middle", "inner"))
