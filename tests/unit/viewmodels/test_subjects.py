"""What every list, card and bar says of a cluster, a wing or the corridor."""

from kiosk.content.edition import Edition
from kiosk.content.model import Content, Icon
from kiosk.viewmodels.subjects import icon_name, note_keys, source_key, stamp_key, subjects
from tests.unit.visit.parks import BARE, NINE


def test_clusters_come_first_then_the_corridor_then_the_wings(content: Content) -> None:
    found = list(subjects(content))
    assert found == [
        *(f"clusters.{c.id}" for c in content.clusters),
        "corridor",
        "wings.north",
        "wings.south",
    ]


def test_clusters_are_numbered_and_coloured_in_their_order() -> None:
    found = [subject for subject in subjects(NINE).values() if subject.number]
    assert [subject.number for subject in found] == list(range(1, 10))
    assert [subject.colour for subject in found] == list(range(9))


def test_a_park_without_corridor_and_wings_has_clusters_only() -> None:
    assert list(subjects(BARE)) == ["clusters.c1", "clusters.c2", "clusters.c3"]


def test_only_clusters_have_an_area(content: Content) -> None:
    for key, subject in subjects(content).items():
        assert (subject.areaKey == f"{key}.area") is key.startswith("clusters.")


def test_every_key_of_a_subject_is_a_text(content: Content, edition: Edition) -> None:
    keys = {message.key for message in edition.messages}
    for subject in subjects(content).values():
        named = {subject.nameKey, subject.shortKey, subject.shortName, subject.areaKey} - {""}
        assert named <= keys
        assert {stamp_key(content, subject.source), source_key(content, subject.source)} <= keys
        assert set(note_keys(subject.notes)) <= keys


def test_what_has_no_source_of_its_own_has_the_first_one(content: Content) -> None:
    assert stamp_key(content, None) == "sources.report.stamp"
    assert source_key(content, "other") == "sources.other.line"


def test_an_icon_of_two_words_is_one_property() -> None:
    assert icon_name(Icon.FINANCE_CULTURE) == "financeCulture"
    assert icon_name(Icon.TRADE) == "trade"
