"""A failure leaves nothing behind that stands in the way of the next try."""

import errno
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.app.paths import load_edition
from kiosk.app.talk_shortcut import TalkShortcut
from kiosk.content.edition import Edition
from kiosk.viewmodels.translations import Translations
from tests.rules.tree import ROOT
from tests.ui.parks import cluster, write_park
from tests.ui.screen import Open, Screen
from tests.ui.talk_driver import OpenTalk, break_window
from tests.ui.work import NAME, Work

PATIENCE_MS = 20_000
BROKEN = """
import sys
from kiosk.app.main import main
from kiosk.ui.engine import KioskEngine, QmlBroken
whole = KioskEngine.open
def broken(*arguments):
    whole(*arguments)
    raise QmlBroken
KioskEngine.open = broken
raise SystemExit(main(sys.argv[1:]))
"""


class BrokenOnceError(Exception):
    """What nobody expects."""


def fail(*_: object) -> None:
    raise BrokenOnceError


def has_clusters(kiosk: Kiosk, count: int) -> bool:
    return len(kiosk.store.content.clusters) == count


def shorter(edition: Edition) -> Edition:
    return replace(edition, content=replace(edition.content, deck=edition.content.deck[:3]))


def test_an_edition_that_could_not_be_shown_is_shown_when_it_is_read_again(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = shorter(screen.kiosk.edition)
    with monkeypatch.context() as patch:
        patch.setattr(Translations, "replace", fail)
        with pytest.raises(BrokenOnceError):
            screen.kiosk.show(other)
    screen.kiosk.show(other)
    assert screen.kiosk.store.content is other.content


def test_a_talk_that_could_not_show_an_edition_shows_it_when_it_is_read_again(
    open_talk: OpenTalk, edition: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk, other = open_talk(), shorter(edition)
    with monkeypatch.context() as patch:
        patch.setattr(Translations, "replace", fail)
        with pytest.raises(BrokenOnceError):
            talk.show.show(other)
    talk.show.show(other)
    assert talk.show.talk.property("total") == 3


def test_files_that_cannot_be_followed_leave_the_ones_that_are(
    tmp_path: Path, open_screen: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    write_park(tmp_path, [cluster(1)])
    kiosk = open_screen(load_edition(tmp_path), language="en").kiosk
    kiosk.watch(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr("kiosk.app.edition_watcher.FileWatcher", fail)
        with pytest.raises(BrokenOnceError):
            kiosk.watch(tmp_path)
    for count in (2, 3):
        write_park(tmp_path, [cluster(number) for number in range(1, count + 1)])
        qtbot.waitUntil(partial(has_clusters, kiosk, count), timeout=PATIENCE_MS)
        kiosk.watch(tmp_path)


def test_languages_that_could_not_be_copied_leave_no_half_of_them(
    tmp_path: Path, open_screen: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    work = Work(tmp_path, open_screen, qtbot, own=False)
    before = sorted(work.park.iterdir())

    def full(_: Path, target: Path, **__: object) -> None:
        (target / "en").mkdir(parents=True)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    work.hold(NAME)
    work.type("新しい物流の街")
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copytree", full)
        assert not work.tools.translator.save(review=False)
    assert sorted(work.park.iterdir()) == before
    assert work.tools.translator.save(review=False)
    assert work.po.exists()


def test_a_held_key_tries_once_to_begin_a_talk(
    qapp: QGuiApplication, at_map: Screen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    shortcut = TalkShortcut(qapp, at_map.kiosk, fullscreen=False)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    break_window("Audience", monkeypatch)
    for repeated in (False, True, True):
        qapp.sendEvent(at_map.window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_P, held, "", repeated))
    assert len(caplog.records) == 1
    shortcut.end()


def test_a_cursor_that_a_touch_has_hidden_is_there_in_other_windows(at_map: Screen) -> None:
    at_map.tap("dock:facts")
    assert at_map.window.cursor().shape() is Qt.CursorShape.BlankCursor
    assert QGuiApplication.overrideCursor() is None
    QTest.mouseMove(at_map.window, QPoint(300, 300))
    QTest.mouseMove(at_map.window, QPoint(400, 400))
    assert at_map.window.cursor().shape() is Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize("command", ["run", "present"])
def test_a_window_that_cannot_be_made_is_the_last_thing_that_is_told(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BROKEN, command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("The screen could not be made")
    assert "TypeError" not in done.stderr


def test_a_talk_that_is_over_is_gone_whole(qapp: QGuiApplication, at_map: Screen) -> None:
    before = qapp.allWindows()
    shortcut = TalkShortcut(qapp, at_map.kiosk, fullscreen=False)
    for _ in range(2):
        QTest.keyClick(
            at_map.window,
            Qt.Key.Key_P,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        assert shortcut._talk
        shortcut.end()
        assert qapp.allWindows() == before
