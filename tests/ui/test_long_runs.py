"""A kiosk runs for weeks: what visitors open and leave must not stay behind."""

import gc
from collections import Counter

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.ui.screen import Screen

ROUNDS = 4


def visit_everything(screen: Screen, app: QGuiApplication) -> None:
    """Open and leave every page, a card and the reading aids, in every language."""
    kiosk = screen.kiosk
    visit = kiosk.visit
    cluster = f"clusters.{kiosk.edition.content.clusters[0].id}"
    for code in kiosk.codes:
        visit.speak(code)
        for act in (
            visit.facts,
            visit.compare,
            visit.about,
            visit.toggleAccess,
            visit.toggleAccess,
            visit.home,
            lambda: kiosk.map.open(cluster),
            kiosk.map.close,
        ):
            screen.clock.advance(1)
            act()
            app.processEvents()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def kept_by_python() -> Counter[str]:
    """Count the objects of the kiosk and of Qt that Python holds, by their types."""
    gc.collect()
    kinds = [type(thing) for thing in gc.get_objects()]
    return Counter(kind.__name__ for kind in kinds if str(kind.__module__).startswith(("kiosk.", "PySide6.")))


def items(top: QQuickItem) -> int:
    """Count an item and all below it, the hidden ones too."""
    return 1 + sum(map(items, top.childItems()))


def test_what_is_left_leaves_nothing_behind(at_map: Screen, qapp: QGuiApplication) -> None:
    visit_everything(at_map, qapp)
    objects, shown = kept_by_python(), items(at_map.window.contentItem())
    for _ in range(ROUNDS):
        visit_everything(at_map, qapp)
    grown = {name: more for name, more in (kept_by_python() - objects).items() if more >= ROUNDS}
    assert grown == {}
    assert items(at_map.window.contentItem()) == shown


def test_an_object_that_is_kept_is_counted(qapp: QGuiApplication) -> None:
    assert qapp
    before = kept_by_python()
    kept = [QQuickItem() for _ in range(ROUNDS)]
    assert kept_by_python() - before == {"QQuickItem": len(kept)}
