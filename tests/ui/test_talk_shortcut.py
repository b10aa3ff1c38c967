"""Staff goes from the running kiosk to its talk and back, by a key that no touch can press."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.talk_shortcut import TalkShortcut
from tests.conftest import PATIENCE_MS
from tests.ui.screen import Screen
from tests.ui.talk_driver import break_window

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shortcut(qapp: QGuiApplication, at_map: Screen) -> Iterator[TalkShortcut]:
    """A kiosk whose staff may begin a talk."""
    assert isinstance(qapp, QGuiApplication)
    shortcut = TalkShortcut(qapp, at_map.kiosk, fullscreen=False)
    yield shortcut
    shortcut.end()


def test_the_talk_begins_in_the_languages_shown_and_ends_with_the_speakers_window(
    shortcut: TalkShortcut, at_map: Screen, qtbot: QtBot
) -> None:
    before = at_map.visit
    QTest.keyClick(at_map.window, Qt.Key.Key_P, BOTH)
    talk = shortcut._talk
    assert talk
    assert talk.talk.talk.shown == before.shown
    talk.windows[1].close()
    qtbot.waitUntil(lambda: shortcut._talk is None, timeout=PATIENCE_MS)
    assert talk.windows == []
    assert at_map.visit == before
    QTest.keyClick(at_map.window, Qt.Key.Key_P, BOTH)
    assert shortcut._talk


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_no_other_key_begins_it(
    shortcut: TalkShortcut, at_map: Screen, modifiers: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(at_map.window, Qt.Key.Key_P, modifiers)
    assert shortcut._talk is None


def test_the_key_does_not_begin_a_second_one(shortcut: TalkShortcut, at_map: Screen) -> None:
    QTest.keyClick(at_map.window, Qt.Key.Key_P, BOTH)
    first = shortcut._talk
    QTest.keyClick(at_map.window, Qt.Key.Key_P, BOTH)
    assert shortcut._talk is first


@pytest.mark.parametrize("part", ["Audience", "Presenter", "deck"])
def test_a_talk_that_could_not_start_is_in_the_log_and_the_key_works_again(  # fixtures
    shortcut: TalkShortcut,
    at_map: Screen,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    qapp: QGuiApplication,
    part: str,
) -> None:
    before = qapp.allWindows()
    with monkeypatch.context() as patch:
        if part == "deck":
            patch.delattr("kiosk.app.presentation.deck_of")
        else:
            break_window(part, patch)
        QTest.keyClick(at_map.window, Qt.Key.Key_P, BOTH)
    assert shortcut._talk is None
    assert qapp.allWindows() == before
    (record,) = caplog.records
    assert (record.levelname, bool(record.exc_info)) == ("ERROR", True)
    QTest.keyClick(at_map.window, Qt.Key.Key_P, BOTH)
    assert shortcut._talk


def test_a_running_talk_shows_what_the_kiosk_shows_after_a_save(
    shortcut: TalkShortcut, at_map: Screen
) -> None:
    QTest.keyClick(at_map.window, Qt.Key.Key_P, BOTH)
    edition = at_map.kiosk.edition
    shorter = replace(edition, content=replace(edition.content, deck=edition.content.deck[:3]))
    at_map.kiosk.show(shorter)
    assert shortcut._talk
    assert shortcut._talk.talk.property("total") == 3
    shortcut.end()
    at_map.kiosk.show(edition)
    QTest.keyClick(at_map.window, Qt.Key.Key_P, BOTH)
    assert shortcut._talk
    assert shortcut._talk.talk.property("total") == len(edition.content.deck)
