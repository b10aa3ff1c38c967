"""The bars by planned area."""

import pytest
from msgspec.structs import replace

from kiosk.content.model import Content
from kiosk.viewmodels.compare import CompareModel
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.pages import ComparePage
from tests.unit.visit.parks import BARE


@pytest.fixture
def compare(store: VisitStore) -> CompareModel:
    model = CompareModel(store)
    store.apply(store.visit.open(ComparePage()))
    return model


def test_a_bar_is_as_long_as_its_area(compare: CompareModel, content: Content) -> None:
    areas = {f"clusters.{cluster.id}": cluster.area_km2 for cluster in content.clusters}
    assert {bar.subject: bar.share * max(areas.values()) for bar in compare.state.bars} == pytest.approx(
        areas
    )
    assert max(bar.share for bar in compare.state.bars) == 1


def test_bars_come_in_the_order_of_the_source_or_by_area(compare: CompareModel) -> None:
    assert [bar.number for bar in compare.state.bars] == [1, 2, 3, 4, 5]
    compare.sort(True)  # noqa: FBT003  # as QML calls it
    assert compare.property("byArea")
    assert [bar.number for bar in compare.state.bars] == [1, 4, 5, 2, 3]
    compare.sort(False)  # noqa: FBT003
    assert [bar.number for bar in compare.state.bars] == [1, 2, 3, 4, 5]


def test_the_sum_and_the_whole_stand_together_with_their_note(compare: CompareModel) -> None:
    assert compare.property("total") == "facts.cluster_total"
    assert compare.property("park") == "facts.park_area"
    assert compare.property("notes") == ["notes.sum.text"]
    assert compare.property("stamp") == "sources.report.stamp"


def test_a_park_without_these_facts_leaves_them_out(store: VisitStore) -> None:
    store.renew(replace(BARE, facts={}))
    compare = CompareModel(store)
    assert (compare.property("total"), compare.property("park"), compare.property("notes")) == ("", "", [])
