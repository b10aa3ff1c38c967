"""What is drawn on paper is what is drawn on the screen, and true to the areas in km²."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.content.edition import Edition
from kiosk.handout import colours
from kiosk.handout.map_drawing import map_layout
from kiosk.handout.paper import PaperName, paper_of
from kiosk.map.geometry import lay_out
from tests.rules.tree import QML
from tests.ui.parks import cluster, read_park, write_park
from tests.unit.handout.papers import filled, handout, opened
from tests.unit.visit.parks import BARE, FIVE, NINE, OUTLINED


def per_km2(drawn: Sequence[tuple[str, float]], edition: Edition) -> list[float]:
    """Return how many mm² stand for a square kilometre in each shape that has a cluster's colour."""
    ratios = []
    for index, one in enumerate(edition.content.clusters):
        shapes = [size for colour, size in drawn if colour == colours.FILLS[index]]
        assert shapes
        ratios += [size / one.area_km2 for size in shapes]
    return ratios


@pytest.mark.parametrize("paper", PaperName)
def test_discs_on_paper_are_true_to_their_areas(edition: Edition, paper: PaperName) -> None:
    pdf = opened(handout(edition, "en", paper=paper))
    sheet = paper_of(paper)
    scale = map_layout(edition.content, sheet.field, sheet.map_height).scale / 10
    ratios = [ratio for page in pdf.pages[:2] for ratio in per_km2([*filled(page)], edition)]
    # Twice on the map, once below its edge, and once on the card.
    assert len(ratios) == 3 * len(edition.content.clusters)
    assert ratios == pytest.approx([scale**2] * len(ratios), rel=0.02)


def test_outlines_on_paper_are_true_to_their_areas(tmp_path: Path) -> None:
    write_park(tmp_path, [cluster(n, outlined=True) for n in range(1, 5)], wings=True)
    park = read_park(tmp_path)
    pdf = opened(handout(park, "en"))
    ratios = per_km2([*filled(pdf.pages[0])], park)
    assert ratios == pytest.approx([ratios[0]] * len(ratios), rel=0.02)


@pytest.mark.parametrize("park", [FIVE, NINE, BARE, OUTLINED])
def test_screen_and_paper_lay_out_the_same_plan(park: object) -> None:
    assert isinstance(park, type(FIVE))
    paper, screen = map_layout(park, 170, 96), lay_out(park, 1700, 960, turned=False)
    assert paper == screen


def test_the_colours_are_those_of_the_theme_on_the_screen() -> None:
    theme = (QML / "Theme" / "Colours.qml").read_text(encoding="utf-8")
    paper = theme.partition("paper: Scheme {")[2].partition("}")[0]
    for name, value in (
        *(("ink", colours.INK), ("inkMuted", colours.INK_MUTED), ("line", colours.LINE)),
        *(("primary", colours.PRIMARY), ("primaryInk", colours.PRIMARY_INK), ("bg", colours.BG)),
        *(("axis", colours.AXIS), ("texture", colours.TEXTURE)),
    ):
        assert f'{name}: "{value}"' in paper
    for name, values in (("fills", colours.FILLS), ("ribbon", colours.RIBBON), ("hills", colours.HILLS)):
        listed = ", ".join(f'"{value}"' for value in values)
        assert f"{name}: [{listed}]" in paper
