from collections.abc import Callable

import pytest

from kiosk.content.diagnostics import Diagnostic
from tests.unit.content.conftest import Park

Wrong = Callable[[str, str], Diagnostic]
# The slide stands in line 34.
NOTES = "notes:\n  - {id: rain"


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


@pytest.mark.parametrize(
    ("slide", "words"),
    [
        ("show: wing, of: nroth", "deck.one.of: “nroth” is no wing. Did you mean “north”?"),
        ("show: cluster, of: papre", "“papre” is no cluster. Did you mean “paper”?"),
        ("show: cluster, of: steel", "There is tea, paper."),
        ("show: facts, of: aim", "“aim” is no topic. Did you mean “aims”?"),
        ("show: statement, of: aims.sise", "Did you mean “aims.size”?"),
        ("show: statement, of: size", "“size” is no statement. Did you mean “aims.size”?"),
        ("show: cluster", "which cluster this slide shows is missing. Add `of:`. There is tea, paper."),
        ("show: statement", "Add `of:`. There is aims.size."),
        ("show: map, of: tea", "a slide that shows “map” names no part. Leave `of:` out."),
        ("show: title, of: tea", "Leave `of:` out."),
        ("show: corridor", "there is no corridor. Give the park a `corridor:`"),
        ("show: compare, camera: closer", "only a slide of the map has a camera; this one shows “compare”"),
        ("show: clustr, of: tea", "Did you mean “cluster”?"),
        ("of: tea", "show"),
        ("show: title, minutes: 0", "minutes"),
        ('show: title, notes: "About {park_are}"', "Did you mean “park_area”?"),
    ],
)
def test_a_slide_of_what_is_not_there_is_refused(wrong: Wrong, slide: str, words: str) -> None:
    problem = wrong(NOTES, f"deck:\n  - {{id: one, {slide}}}\n{NOTES}")
    assert problem.line == 34
    assert words in problem.sentence


def test_a_slide_of_everything_there_is_is_fine(park: Park) -> None:
    slides = [
        *("title", "map, camera: closest", "wing, of: north", "corridor", "cluster, of: tea"),
        *("facts, of: aims", "statement, of: aims.size", "compare", "closing"),
    ]
    deck = "\n".join(f"  - {{id: s{number}, show: {slide}}}" for number, slide in enumerate(slides))
    park.change(NOTES, f"corridor: {{name: Axis, short: Axis, text: A line.}}\ndeck:\n{deck}\n{NOTES}")
    assert [slide.show for slide in park.read().content.deck] == [slide.partition(",")[0] for slide in slides]


def test_two_slides_of_one_name_are_refused(wrong: Wrong) -> None:
    slide = "  - {id: one, show: title}\n"
    assert "used twice, first in line 34" in wrong(NOTES, f"deck:\n{slide}{slide}{NOTES}").sentence
