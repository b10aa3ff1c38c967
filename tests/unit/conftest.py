"""Small windows of QML."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.app.paths import resources
from kiosk.ui.fonts import load_fonts

WINDOW = """
import QtQuick

Window {
    width: 800
    height: 600
    visible: true

    component Words: Text {
        property string key
        property string family: "Kiosk Sans EN"
        property bool accented: false
        width: 300
        wrapMode: Text.Wrap
        font.family: family
        font.features: ({"locl": 0})
        font.pixelSize: 30
        lineHeightMode: Text.FixedHeight
        lineHeight: 40
    }
    component Button: Item {
        property string key
        signal tapped
        width: 100
        height: 100
    }
    component Icon: Item { width: 40; height: 40 }
    component Paged: Item { property int pages: 1 }
    component MapView: Item { property real zoom: 1; clip: true; width: 400; height: 400 }

    %s
}
"""


@pytest.fixture
def window_of(qapp: QGuiApplication) -> Iterator[Callable[[str], QQuickWindow]]:
    """Make a window of 800 × 600 pixels from QML."""
    assert qapp
    load_fonts(resources() / "fonts")
    made: list[QObject] = []

    def make(qml: str) -> QQuickWindow:
        engine = QQmlApplicationEngine()
        engine.loadData((WINDOW % qml).encode())
        (window,) = engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        window.grabWindow()
        made.extend((window, engine))
        return window

    yield make
    for part in made:
        delete(part)
