from collections.abc import Callable

import pytest

from kiosk.content.problems import Problem
from tests.unit.content.conftest import Park

Wrong = Callable[[str, str], Problem]


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("id: paper", "id: tea", 22, "used twice, first in line 15"),
        ("id: paper", "id: paper\n    aliases: [tea]", 23, "used twice"),
        ("notes: [rain]", "notes: [rain, rian]", 21, "Did you mean “rain”?"),
        ("source: plan}", "source: plans}", 11, "“plans” is no id in `sources`. Did you mean “plan”?"),
        ("notes: [rain]", "wing: nroth\n    origin: The plan", 21, "Did you mean “north”?"),
        ("notes: [rain]", "wing: north", 21, "Add `origin:`"),
        ("notes: [rain]", "outline: [[0, 0], [1, 0], [0, 1]]", 21, "Add `origin:`"),
        ("notes: [rain]", "picture: tea.png", 21, "no such file"),
        ("label: Planned", "quote: “x”, label: Planned", 32, "exactly one of `figure` and `quote`"),
        ("{park_area_long}", "{park_are_long}", 3, "Did you mean “park_area”?"),
        ("A park of {park_area_long}", "A park of {n}", 3, "names nothing that is known"),
    ],
)
def test_what_does_not_fit_together_is_refused(
    wrong: Wrong, old: str, new: str, line: int, words: str
) -> None:
    problem = wrong(old, new)
    assert problem.line == line
    assert words in problem.sentence


def test_a_wing_with_its_origin_and_a_former_id_are_fine(park: Park) -> None:
    park.change(
        "notes: [rain]", "notes: [rain]\n    wing: north\n    origin: The plan\n    aliases: [coffee]"
    )
    assert park.read().content.clusters[0].wing == "north"
