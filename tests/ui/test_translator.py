"""A translator holds a finger on a text, changes it where it stands, and saves it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.screen import Open, Screen
from tests.ui.work import FIELD, NAME, Work


@pytest.fixture
def work(tmp_path: Path, open_screen: Open, qtbot: QtBot) -> Work:
    """A translator who has opened the map in Japanese."""
    return Work(tmp_path, open_screen, qtbot)


def test_a_text_that_is_held_opens_its_sheet_and_nothing_else(work: Work) -> None:
    before = work.screen.visit
    work.hold(NAME)
    assert (work.told("key"), work.told("code"), work.told("forms")) == (
        NAME,
        "ja_JP",
        ["スマート物流産業クラスター"],
    )
    assert work.screen.visit == before


def test_a_short_touch_does_what_it_does_for_visitors(work: Work) -> None:
    work.screen.tap("clusters.smart-logistics")
    assert not work.sheet
    assert work.screen.visit.page.subject == "clusters.smart-logistics"  # type: ignore[union-attr]


def test_what_is_typed_is_on_the_page_at_once_and_is_gone_when_the_sheet_closes(work: Work) -> None:
    work.hold(NAME)
    work.type("賢い物流産業クラスター")
    assert work.shown(NAME) == "賢い物流産業クラスター"
    work.screen.tap("translator:close")
    assert (work.sheet, work.told("notice")) == (True, "translator.unsaved")
    work.screen.tap("translator:close")
    assert not work.sheet
    assert work.shown(NAME) == "スマート物流産業クラスター"
    assert work.entry(NAME).msgstr == "スマート物流産業クラスター"


def test_a_saved_text_is_in_the_file_in_the_journal_and_on_the_screen(work: Work) -> None:
    work.hold("map.legend")
    work.type("円の面積は計画面積に比例します")
    work.screen.tap("translator:save")
    if work.told("warned"):
        work.screen.tap("translator:save")
    assert work.entry("map.legend").msgstr == "円の面積は計画面積に比例します"
    assert json.loads((work.data / "journal.jsonl").read_text(encoding="utf-8"))["key"] == "map.legend"
    work.until(lambda: work.screen.kiosk.localization.resolve("map.legend", "ja_JP").text.endswith("します"))
    assert work.shown("map.legend") == "円の面積は計画面積に比例します"
    assert work.sheet


def test_a_saved_text_is_taken_back(work: Work) -> None:
    before = work.po.read_bytes()
    work.hold("dock.map")
    work.type("マップ")
    work.screen.tap("translator:save")
    assert work.po.read_bytes() != before
    work.screen.tap("translator:undo")
    assert work.po.read_bytes() == before
    work.until(lambda: work.shown("dock.map") == "地図")


def test_an_error_cannot_be_saved(work: Work) -> None:
    before = work.po.read_bytes()
    work.hold(NAME)
    work.type("スマート{x}")
    assert not work.screen.item("translator:save").isEnabled()
    work.screen.tap("translator:save")
    QTest.keyClick(work.screen.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert work.po.read_bytes() == before
    assert any("{x}" in one for one in work.findings)


def test_a_warning_asks_once(work: Work) -> None:
    before = work.po.read_bytes()
    work.hold(NAME)
    work.type("スマート物流産業クラスター.")
    work.screen.tap("translator:save")
    assert work.po.read_bytes() == before
    assert work.told("notice") == "translator.warned"
    work.screen.tap("translator:save")
    assert work.entry(NAME).msgstr == "スマート物流産業クラスター."


def test_a_text_can_be_left_for_another_look(work: Work) -> None:
    work.hold("dock.map")
    work.type("マップ")
    work.screen.tap("translator:review")
    assert work.entry("dock.map").fuzzy


def test_a_change_made_in_an_editor_meanwhile_is_kept(work: Work) -> None:
    work.hold("dock.map")
    text = work.po.read_text(encoding="utf-8")
    work.po.write_text(text.replace('msgstr "戻る"', 'msgstr "もどる"'), encoding="utf-8")
    work.type("マップ")
    work.screen.tap("translator:save")
    assert (work.entry("dock.back").msgstr, work.entry("dock.map").msgstr) == ("もどる", "マップ")


def test_marks_frame_the_open_texts_and_then_every_text_with_its_key(work: Work) -> None:
    work.translate({"dock.map": "まっぷ"}, "fuzzy")
    work.hear("dock.map", "まっぷ")
    rows = work.tools.marks.property("rows")
    assert rows.rowCount() == 0
    work.screen.tap("translator:marks")
    kinds = [rows.data(rows.index(number), 260) for number in range(rows.rowCount())]
    assert kinds == ["stale"]
    work.screen.tap("translator:marks")
    labels = {rows.data(rows.index(number), 261) for number in range(rows.rowCount())}
    assert {"dock.map", "dock.back", NAME} <= labels
    work.screen.tap("translator:marks")
    assert rows.rowCount() == 0


def test_a_fault_in_a_file_is_told_to_the_translator(work: Work) -> None:
    work.po.write_text('msgid "cut', encoding="utf-8")
    work.until(lambda: "kiosk.po:1" in str(work.told("fault")))
    assert work.shown("dock.map") == "地図"


def test_english_is_not_changed_here(work: Work) -> None:
    work.screen.tap("language:en")
    work.hold("dock.map")
    assert work.told("code") != "en"
    assert "interface.yaml:" in str(work.told("note"))


def test_the_sheet_fills_every_screen_without_leaving_it(
    tmp_path: Path, open_screen: Open, qtbot: QtBot
) -> None:
    work = Work(tmp_path, open_screen, qtbot, size=(1080, 1920))
    work.hold(NAME)
    box = work.screen.rectangle(work.screen.item("translator:save"))
    assert box.bottom() < work.screen.window.height()
    assert work.screen.rectangle(work.line(NAME)).top() < work.screen.window.height()


def test_without_the_tools_holding_a_text_opens_nothing(at_map: Screen, qtbot: QtBot) -> None:
    line = next(item for item in at_map.lines() if item.property("key") == NAME)
    at_map.slide(at_map.rectangle(line).center().toPoint(), lift=False)
    qtbot.wait(700)
    at_map.lift()
    assert not any(item.objectName().startswith("translator") for item in at_map.items())


def test_typing_goes_into_the_field_as_soon_as_the_sheet_is_open(work: Work) -> None:
    work.hold(NAME)
    assert work.screen.focused == FIELD
