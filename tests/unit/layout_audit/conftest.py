"""Small windows with planted faults, and what the judge says of them."""

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.l10n.pseudo import unbracketed
from kiosk.layout_audit.audited_scene import Scene
from kiosk.layout_audit.checks import LayoutFinding, Measure, check_scene

Judge = Callable[[str], tuple[LayoutFinding, ...]]


@pytest.fixture
def judged(window_of: Callable[[str], QQuickWindow]) -> Judge:
    """Judge a window at one pixel to the unit, where targets are at least 88."""

    def look(qml: str) -> tuple[LayoutFinding, ...]:
        return check_scene(
            Scene(window_of(qml)), Measure(1.0, 88.0, lambda item: item.property("family"), _plain)
        )

    return look


def _plain(item: QQuickItem) -> str:
    return unbracketed(item.property("text")) if item.property("accented") else ""
