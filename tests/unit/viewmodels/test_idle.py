"""The idle ladder with its clock."""

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.idle import IdleModel
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.pages import Attract, ComparePage, MapPage
from kiosk.visit.visit import TextSize
from tests.conftest import PATIENCE_MS, Clock


@pytest.fixture
def idle(store: VisitStore, clock: Clock) -> IdleModel:
    model = IdleModel(store, 60, clock)
    store.apply(store.visit.open(MapPage()))
    return model


def waits(idle: IdleModel) -> float | None:
    """Return after how many seconds the model looks again, None if never."""
    return idle._timer.interval() / 1000 if idle._timer.isActive() else None


def test_the_warning_counts_down_and_then_everything_begins_anew(
    idle: IdleModel, store: VisitStore, clock: Clock
) -> None:
    store.apply(replace(store.visit.speak("en"), text_size=TextSize.A_PLUS, contrast=True, bilingual=True))
    clock.advance(60)
    idle.look()
    assert (idle.property("warning"), idle.property("left"), idle.property("share")) == (True, 20, 1)
    clock.advance(15)
    idle.look()
    assert (idle.property("left"), idle.property("share")) == (5, 0.25)
    clock.advance(5)
    idle.look()
    assert not idle.property("warning")
    assert store.visit == type(store.visit)(languages=("zh_Hans_CN", "ja_JP"))


def test_any_touch_keeps_everything_as_often_as_one_likes(
    idle: IdleModel, store: VisitStore, clock: Clock
) -> None:
    before = store.visit
    for _ in range(12):
        clock.advance(79)
        idle.look()
        assert idle.property("warning")
        idle.touched()
        assert not idle.property("warning")
    assert store.visit == before


def test_an_edited_file_is_no_visitor(idle: IdleModel, store: VisitStore, clock: Clock) -> None:
    clock.advance(60)
    idle.look()
    store.renew(replace(store.content, words=()))
    idle.look()
    assert idle.property("warning")


def test_the_model_sleeps_until_something_can_happen(
    idle: IdleModel, store: VisitStore, clock: Clock
) -> None:
    assert waits(idle) == pytest.approx(60, abs=0.01)
    store.apply(store.visit.open(ComparePage()))
    assert waits(idle) == pytest.approx(90, abs=0.01)
    clock.advance(90)
    idle.look()
    assert waits(idle) == pytest.approx(1, abs=0.01)
    store.reset()
    assert store.visit.page == Attract()
    assert waits(idle) is None


def test_the_countdown_speaks_only_when_the_number_changes(idle: IdleModel, clock: Clock) -> None:
    calls = QSignalSpy(idle.changed)
    for _ in range(4):
        clock.advance(15)
        idle.look()
        idle.look()
    assert calls.count() == 1
    clock.advance(0.4)
    idle.look()
    assert calls.count() == 1
    clock.advance(0.6)
    idle.look()
    assert calls.count() == 2


def test_a_press_on_the_question_reaches_it_before_it_goes(
    idle: IdleModel, clock: Clock, qtbot: QtBot
) -> None:
    clock.advance(60)
    idle.look()
    idle.noticed()
    assert idle.property("warning")
    qtbot.waitUntil(lambda: not idle.property("warning"), timeout=PATIENCE_MS)


def test_where_no_question_stands_a_touch_counts_at_once(idle: IdleModel, clock: Clock) -> None:
    clock.advance(30)
    idle.noticed()
    assert waits(idle) == pytest.approx(60, abs=0.01)
