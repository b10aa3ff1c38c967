"""The ground of the map as paths."""

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.map.geometry import lay_out
from kiosk.viewmodels.ground import GroundModel
from tests.rules.qmltypes import properties, text
from tests.unit.visit.parks import BARE, FIVE

PATHS = [text(one.name()) for one in properties(GroundModel)]


def drawn(ground: GroundModel) -> dict[str, str]:
    return {name: str(ground.property(name)) for name in PATHS}


def test_a_ground_is_drawn_when_the_pane_is_known_and_says_so() -> None:
    ground = GroundModel()
    assert set(drawn(ground).values()) == {""}
    calls = QSignalSpy(ground.changed)
    ground.draw(lay_out(FIVE, 1216, 764, turned=False), 1)
    assert calls.count() == 1
    assert all(path.startswith("M") for path in drawn(ground).values())
    ground.draw(lay_out(FIVE, 1216, 764, turned=False), 1)
    assert calls.count() == 1


def test_a_turned_map_has_the_same_ground() -> None:
    flat, turned = GroundModel(), GroundModel()
    flat.draw(lay_out(FIVE, 1216, 764, turned=False), 1)
    turned.draw(lay_out(FIVE, 764, 1216, turned=True), 1)
    assert drawn(flat) == drawn(turned)


@pytest.mark.parametrize("unit", [0.5, 1.0, 3.7])
def test_a_park_without_wings_is_all_ribbon(unit: float) -> None:
    ground = GroundModel()
    ground.draw(lay_out(BARE, 1216, 764, turned=False), unit)
    assert drawn(ground)["outer"].startswith("M")


def test_hills_clouds_and_waves_stand_in_wings_only() -> None:
    wings = {"farNorth", "nearNorth", "clouds", "farSouth", "nearSouth", "waves"}
    ground = GroundModel()
    for park in (FIVE, BARE):
        ground.draw(lay_out(park, 1216, 764, turned=False), 1)
        assert {name for name in wings if drawn(ground)[name]} == (wings if park is FIVE else set())
