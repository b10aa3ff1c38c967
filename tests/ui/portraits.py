"""Draws every page once and keeps the pictures: python -m tests.ui.portraits software|gpu FOLDER."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtTest import QTest

from kiosk.app.kiosk import Options
from kiosk.app.paths import load_edition
from tests.conftest import Clock
from tests.ui.screen import Screen

CARD = "clusters.finance-culture"
ROUTES = {
    "attract": (),
    "map": ("attract:zh_Hans_CN",),
    "card": ("attract:zh_Hans_CN", CARD),
    "close-up": ("attract:en", "map:zoom-in"),
    "tour": ("attract:en", "map:tour"),
    "facts": ("attract:zh_Hans_CN", "dock:facts"),
    "statement": ("attract:en", "dock:facts", "topics.plan.statements.clusters", "statement:beside"),
    "compare": ("attract:ja_JP", "dock:compare"),
    "about": ("attract:ja_JP", "dock:about"),
    "words": ("attract:ja_JP", "dock:about", "tab:about.words"),
    "access": ("attract:en", "dock:access"),
    "contrast": ("attract:en", "dock:access", "access:contrast", "access:close"),
}


def main(renderer: str, folder: Path) -> None:
    """Draw each page with one renderer into its own PNG."""
    os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
    api = QSGRendererInterface.GraphicsApi
    wanted = api.Software if renderer == "software" else api.OpenGL
    QQuickWindow.setGraphicsApi(wanted)
    app = QGuiApplication([])
    finger = QTest.createTouchDevice()
    edition = load_edition(None)
    for name, taps in ROUTES.items():
        screen = Screen(app, edition, Options(still=True), finger, Clock())
        assert screen.window.rendererInterface().graphicsApi() is wanted
        for tap in taps:
            screen.tap(tap)
        assert screen.grab().save(str(folder / f"{name}.png"))
        screen.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
