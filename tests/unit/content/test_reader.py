from collections.abc import Callable

import pytest

from kiosk.content.diagnostics import ContentError, Diagnostic
from tests.unit.content.conftest import Park

Wrong = Callable[[str, str], Diagnostic]


def test_a_sound_file_becomes_a_frozen_model(park: Park) -> None:
    content = park.read().content
    assert [cluster.area_km2 for cluster in content.clusters] == [5, 2.5]
    assert content.facts["park_area"].approx
    assert content.topics[0].statements[0].figure == "{park_area}"


@pytest.mark.parametrize("typed", ["6.10", "010", "1e3", "1_0", "１２", "no", "12:30", "~", "2025-13-45"])
def test_a_text_is_shown_as_typed(park: Park, typed: str) -> None:
    park.change("industries: Paper", f"industries: {typed}")
    assert park.read().content.clusters[1].industries == typed


@pytest.mark.parametrize(
    "typed", ["010", "1e3", "1_0", "１２", '"5"', "five", "1:30:00", "0x5", "", "true", "[1]"]
)
def test_what_is_no_number_is_refused_as_an_area(wrong: Wrong, typed: str) -> None:
    problem = wrong("area_km2: 5", f"area_km2: {typed}")
    assert (problem.line, problem.key) == (18, "clusters.tea.area_km2")
    assert problem.expected == "a number"


@pytest.mark.parametrize(
    ("typed", "limit"), [("0", "more than 0"), ("-1", "more than 0"), ("1000001", "at most 1000000")]
)
def test_an_area_outside_the_limits_is_refused(wrong: Wrong, typed: str, limit: str) -> None:
    assert wrong("area_km2: 2.5", f"area_km2: {typed}").expected == limit


@pytest.mark.parametrize(
    ("old", "new", "line", "key", "words"),
    [
        ("industries: Tea", "industres: Tea", 20, "clusters.tea.industres", "Did you mean “industries”?"),
        ("icon: nature", "icon: natur", 19, "clusters.tea.icon", "Did you mean “nature”?"),
        ("    area_km2: 5\n", "", 15, "clusters.tea", "the key “area_km2” is missing"),
        ("lead: A park of {park_area_long}.", "lead: ''", 3, "park.lead", "the text is empty"),
        (
            "name: Green Park",
            "name: " + "Tea " * 50,
            2,
            "park.name",
            "found 199 characters; expected at most 120",
        ),
        ("id: paper", "id: Paper_1", 22, "clusters.Paper_1.id", "small letters, digits and hyphens"),
        ("  park_area: {", "  Area: {value: 3}\n  park_area: {", 10, "facts.Area", "cannot be a key"),
        ("approx: true", "approx: yes", 10, "facts.park_area.approx", "expected true or false"),
        (
            'figure: "{park_area}"',
            "figure: {park_area}",
            32,
            "topics.aims.statements.size.figure",
            "in quotes",
        ),
        ("    notes: [rain]\n", "    notes: rain\n", 21, "clusters.tea.notes", "expected a list"),
        (
            "    stamp: As planned",
            "    stamp: s\n    url: file:///etc/passwd",
            9,
            "sources.plan.url",
            "http://",
        ),
        (
            "    notes: [rain]\n",
            "    outline: [[1, 2], [3, 4]]\n    origin: o\n",
            21,
            "clusters.tea.outline",
            "at least 3 items",
        ),
    ],
)
def test_a_mistake_is_told_with_line_key_and_remedy(
    wrong: Wrong, old: str, new: str, line: int, key: str, words: str
) -> None:
    problem = wrong(old, new)
    assert (problem.line, problem.key) == (line, key)
    assert words in problem.sentence


def test_twelve_mistakes_are_told_at_once(park: Park) -> None:
    changes = {
        3: ("lead: A park of {park_area_long}.", "lead: A <IMG src=x>."),
        4: ("In a row.", "In a row., layuot: x"),
        7: ("line: The plan", "line: '{0}'"),
        8: ("stamp: As planned", 'stamp: "a\\u202eb"'),
        10: ("unit: square-kilometer, a", "unit: square-kilometre, a"),
        11: ("value: 7.5", "value: seven"),
        13: ("side: north", "side: east"),
        18: ("area_km2: 5", "area_km2: 5\n    area_km2: 6"),
        22: ("notes: [rain]", "notes: [ran]"),
        23: ("id: paper", "id: tea"),
        27: ("icon: art", "icon: arts"),
    }
    for old, new in changes.values():
        park.change(old, new)
    park.change("    industries: Paper", "    industries: Paper\n    picture: none.png")
    lines = [problem.line for problem in park.problems()]
    assert lines == [3, 4, 7, 8, 10, 11, 13, 19, 22, 23, 27, 29]


def test_a_file_cut_anywhere_within_a_line_is_refused(park: Park) -> None:
    park.change("    notes: [rain]\n", "")
    park.change("  cluster_total: {value: 7.5, unit: square-kilometer, source: plan}\n", "")
    data = park.yaml.read_bytes()
    loaded = []
    for end in range(len(data)):
        park.yaml.write_bytes(data[:end])
        try:
            park.read()
            loaded.append(end)
        except ContentError:
            pass
    assert all(data[end - 1 : end] == b"\n" for end in loaded)
    assert min(loaded) > data.index(b"industries: Tea")


def test_thousands_of_problems_are_cut_short(park: Park) -> None:
    park.change("facts:", "".join(f"k{n}: 1\n" for n in range(3000)) + "facts:")
    assert len(park.problems()) <= 101


def test_five_thousand_clusters_load(park: Park) -> None:
    more = "".join(
        f"  - {{id: c{n}, name: N, short: S, area_km2: 1, icon: art, industries: I}}\n" for n in range(5000)
    )
    park.change("  cluster_total: {value: 7.5, unit: square-kilometer, source: plan}\n", "")
    park.change("clusters:\n", f"clusters:\n{more}")
    assert len(park.read().content.clusters) == 5002
