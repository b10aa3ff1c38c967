"""A talk in its windows off screen: the one place that knows how it is pressed, touched and read."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.presentation import Presentation, TalkOptions
from kiosk.content.edition import Edition
from kiosk.ui.engine import KioskEngine, QmlBroken
from tests.conftest import Clock

NOON = datetime(2020, 1, 2, 12, 5)  # noqa: DTZ001  # the clock on the wall


class TalkDriver:
    """A talk in two windows off screen."""

    def __init__(
        self, app: QGuiApplication, edition: Edition, clock: Clock, screens: int = 2, **options: object
    ) -> None:
        self.app = app
        self.clock = clock
        choices = {"language": "zh_Hans_CN", "second": "ja_JP", "notes_language": "en", **options}
        shown = TalkOptions(fullscreen=False, still=True, **choices)  # type: ignore[arg-type]
        self.show = Presentation(app, edition, shown, clock, lambda: NOON)
        self.show.start()
        self.see(screens)

    def see(self, screens: int) -> None:
        """Let the system have so many screens."""
        primary = self.app.primaryScreen()
        self.show._app = SimpleNamespace(  # type: ignore[assignment]
            screens=lambda: [primary] * screens, primaryScreen=lambda: primary, exit=lambda _: None
        )
        self.show.replace()
        self.settle()

    @property
    def audience(self) -> QQuickWindow:
        return self.show.windows[0]

    @property
    def speaker(self) -> QQuickWindow:
        return self.show.windows[1]

    @property
    def active(self) -> QQuickWindow:
        """The window that gets the keys."""
        return next((window for window in self.show.windows if window.isActive()), self.audience)

    @property
    def number(self) -> int:
        return self.show.talk.talk.index + 1

    def show_part(self, name: str) -> None:
        """Go to the slide of a part of the content."""
        slides = enumerate(self.show.talk.talk.deck)
        self.show.talk.jump(next(index for index, slide in slides if slide.of == name))
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            for window in self.show.windows:
                window.grabWindow()

    def press(self, *keys: Qt.Key, window: QQuickWindow | None = None) -> None:
        for key in keys:
            self.clock.advance(1.0)
            QTest.keyClick(window or self.active, key)
        self.settle()

    def type(self, text: str, key: Qt.Key = Qt.Key.Key_unknown, *, repeated: bool = False) -> None:
        """Send what an input method or a held key sends."""
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, none, text, repeated)
        self.app.sendEvent(self.active, event)
        self.settle()

    def texts(self, window: QQuickWindow) -> dict[str, str]:
        """Return the visible texts of a window by key."""
        return {
            str(item.property("key")): str(item.property("text"))
            for item in _items(window.contentItem())
            if item.property("lineHeight") and item.property("key") and item.property("text")
        }

    def lines(self, window: QQuickWindow) -> list[str]:
        """Return every visible piece of text."""
        pieces = (item for item in _items(window.contentItem()) if item.property("lineHeight"))
        return [str(item.property("text")) for item in pieces]

    def items(self, window: QQuickWindow) -> list[QQuickItem]:
        """Return everything that is visible in a window."""
        return list(_items(window.contentItem()))

    def item(self, name: str) -> QQuickItem:
        """Return what has this name in the speaker's window."""
        return next(item for item in _items(self.speaker.contentItem()) if item.objectName() == name)

    def tap(self, name: str) -> None:
        item = self.item(name)
        place = item.mapToScene(item.boundingRect().center()).toPoint()
        self.clock.advance(1.0)
        QTest.mouseClick(self.speaker, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()


OpenTalk = Callable[..., TalkDriver]


def break_window(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the window of this name be broken from now on."""
    opened = KioskEngine.open

    def broken(engine: KioskEngine, properties: Mapping[str, object], *of: str) -> QQuickWindow:
        if name in of:
            raise QmlBroken
        return opened(engine, properties, *of)

    monkeypatch.setattr(KioskEngine, "open", broken)


def _items(top: QQuickItem) -> Iterator[QQuickItem]:
    for item in top.childItems():
        if item.isVisible():
            yield item
            yield from _items(item)
