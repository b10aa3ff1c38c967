"""What is saved while a talk runs is on its slides a moment later; one that cannot start leaves nothing."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.app.edition_watcher import watch_edition
from kiosk.content.edition import Edition
from kiosk.presentation.deck import deck_of
from kiosk.ui.engine import QmlBroken
from kiosk.viewmodels.reload_status import ReloadStatus
from tests.ui.parks import Cluster, cluster, read_park, write_park
from tests.ui.talk_driver import OpenTalk, break_window

PATIENCE_MS = 20_000
THREE = [cluster(1), cluster(2), cluster(3)]


def test_what_is_saved_while_a_talk_runs_is_shown_and_the_speaker_stays_at_the_slide(
    open_talk: OpenTalk, tmp_path: Path, qtbot: QtBot
) -> None:
    renamed = {**cluster(2), "name": "Mill Quarter", "industries": "Mills"}
    talk = open_talk(read_park(write_park(tmp_path, THREE, wings=True)), language="en", second=None)
    watcher = watch_edition(talk.show, tmp_path, None, ReloadStatus())

    def save(*clusters: Cluster) -> None:
        write_park(tmp_path, clusters, wings=len(clusters) > 1)
        qtbot.waitUntil(lambda: len(talk.show.edition.content.clusters) == len(clusters), timeout=PATIENCE_MS)
        talk.settle()

    talk.show_part("quarter-2")
    assert talk.texts(talk.audience)["clusters.quarter-2.name"] == "Quarter 2"
    for clusters in ([renamed], [cluster(1), renamed, cluster(3), cluster(4)]):
        save(*clusters)
        texts = talk.texts(talk.audience)
        assert texts["clusters.quarter-2.name"] == "Mill Quarter"
        assert texts["clusters.quarter-2.industries"] == "Mills"
        assert talk.show.talk.property("total") == len(deck_of(talk.show.edition.content))
        assert texts["pages.position"] == f"{talk.number} / {talk.show.talk.property('total')}"
    save(*THREE[::2])
    assert talk.show.talk.talk.slide.of == "quarter-3"
    for _ in talk.show.talk.talk.deck:
        talk.press(Qt.Key.Key_PageDown)
        assert talk.texts(talk.audience)
    delete(watcher)


def test_the_overview_has_the_slides_of_now(open_talk: OpenTalk, edition: Edition) -> None:
    talk = open_talk()
    talk.press(Qt.Key.Key_G, window=talk.speaker)
    content = edition.content
    talk.show.show(replace(edition, content=replace(content, deck=content.deck[2:])))
    talk.settle()
    names = {item.objectName() for item in talk.items(talk.speaker)}
    assert {f"talk:slide:{number}" for number in range(1, len(content.deck) - 1)} <= names
    assert f"talk:slide:{len(content.deck) - 1}" not in names


@pytest.mark.parametrize("name", ["Audience", "Presenter"])
def test_a_talk_that_cannot_start_leaves_no_window(
    open_talk: OpenTalk, monkeypatch: pytest.MonkeyPatch, qapp: QGuiApplication, name: str
) -> None:
    before = qapp.allWindows()
    break_window(name, monkeypatch)
    with pytest.raises(QmlBroken):
        open_talk()
    assert qapp.allWindows() == before
