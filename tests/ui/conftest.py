"""A kiosk in a window for every test that touches one; Qt's warnings fail the test."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.app.kiosk import Options
from kiosk.content.edition import Edition
from tests.conftest import Clock
from tests.ui.screen import Open, Screen
from tests.ui.talk_driver import OpenTalk, TalkDriver


@pytest.fixture(scope="session")
def finger(qapp: QGuiApplication) -> QPointingDevice:
    """A touch panel each of whose events counts; otherwise Qt joins those that come within one frame."""
    assert qapp
    os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
    return QTest.createTouchDevice()


@pytest.fixture
def open_screen(
    qapp: QGuiApplication, finger: QPointingDevice, edition: Edition, clock: Clock
) -> Iterator[Open]:
    """Open a kiosk, set up as the arguments say; all of them are closed at the end."""
    opened: list[Screen] = []

    def opener(content: Edition | None = None, /, **options: object) -> Screen:
        screen = Screen(qapp, content or edition, Options(still=True, **options), finger, clock)  # type: ignore[arg-type]
        opened.append(screen)
        return screen

    yield opener
    for screen in opened:
        screen.close()


@pytest.fixture
def screen(open_screen: Open) -> Screen:
    """A kiosk that nobody has touched yet."""
    return open_screen()


@pytest.fixture
def at_map(screen: Screen) -> Screen:
    """A kiosk whose visitor has chosen Chinese and stands before the map."""
    screen.tap("attract:zh_Hans_CN")
    return screen


@pytest.fixture
def open_talk(qapp: QGuiApplication, edition: Edition, clock: Clock) -> Iterator[OpenTalk]:
    """Open a talk, set up as the arguments say; all of them are closed at the end."""
    opened: list[TalkDriver] = []

    def opener(content: Edition | None = None, /, **options: object) -> TalkDriver:
        assert isinstance(qapp, QGuiApplication)
        opened.append(TalkDriver(qapp, content or edition, clock, **options))  # type: ignore[arg-type]
        return opened[-1]

    yield opener
    for talk in opened:
        talk.show.close()
