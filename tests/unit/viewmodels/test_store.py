"""The cell that holds visit and content."""

from msgspec.structs import replace
from PySide6.QtTest import QSignalSpy

from kiosk.content.model import Content
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.pages import ComparePage, MapPage


def test_other_content_is_told_once_and_the_same_not_at_all(store: VisitStore, content: Content) -> None:
    calls, acts = QSignalSpy(store.contentChanged), QSignalSpy(store.changed)
    other = replace(content, words=())
    store.renew(replace(content))
    assert calls.count() == 0
    store.renew(other)
    assert calls.count() == 1
    assert store.content == other
    assert acts.count() == 0


def test_a_visitor_at_something_that_is_gone_is_led_away_and_that_is_told(
    store: VisitStore, content: Content
) -> None:
    store.apply(store.visit.open(MapPage()).open(MapPage(subject=f"clusters.{content.clusters[-1].id}")))
    store.apply(store.visit.open(ComparePage()))
    acts = QSignalSpy(store.changed)
    store.renew(replace(content, clusters=content.clusters[:-1]))
    assert (store.visit.page, store.visit.history) == (ComparePage(), (MapPage(),))
    assert acts.count() == 1
