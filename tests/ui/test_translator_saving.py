"""What a translator's sheet does when files are broken, missing or not its own."""

import getpass
import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.paths import translations
from kiosk.app.translator_mode import user_name
from tests.ui.screen import Open
from tests.ui.work import FIELD, NAME, Work


@pytest.fixture
def work(tmp_path: Path, open_screen: Open, qtbot: QtBot) -> Work:
    """A translator who has opened the map in Japanese."""
    return Work(tmp_path, open_screen, qtbot)


def test_a_park_without_languages_gets_its_own_with_the_first_save(
    tmp_path: Path, open_screen: Open, qtbot: QtBot
) -> None:
    built_in = translations() / "ja_JP" / "LC_MESSAGES" / "kiosk.po"
    before = built_in.read_bytes()
    work = Work(tmp_path, open_screen, qtbot, own=False)
    work.hold("dock.map")
    assert work.told("forms") == ["地図"]
    assert not work.languages.exists()
    for words in ("マップ", "全体図"):
        work.type(words)
        work.screen.tap("translator:save")
        assert work.entry("dock.map").msgstr == words
        work.hear("dock.map", words)
    assert built_in.read_bytes() == before
    assert (work.told("notice"), work.told("fault")) == ("translator.saved", "")
    assert {path.name for path in work.languages.iterdir()} >= {"ja_JP", "zh_Hans_CN", "glossary.tsv"}
    assert work.entry("dock.back").msgstr == "戻る"


def test_a_broken_catalog_stops_no_work_and_its_fault_is_told(work: Work) -> None:
    work.translate({"compare.title": ""})
    work.hear("compare.title", "")
    sound = work.po.read_bytes()
    work.po.write_text('msgid "cut', encoding="utf-8")
    work.until(lambda: "kiosk.po:1" in str(work.told("fault")))
    work.hold("dock.map")
    assert work.told("forms") == ["地図"]
    work.type("マップ")
    work.screen.tap("translator:save")
    assert work.po.read_text(encoding="utf-8") == 'msgid "cut'
    work.screen.tap("translator:close")
    work.screen.tap("translator:close")
    work.screen.tap("translator:go")
    work.until(lambda: work.told("key") == "compare.title")
    work.po.write_bytes(sound)
    work.until(lambda: work.told("fault") == "")


def test_a_catalog_that_is_gone_stops_no_work(work: Work) -> None:
    work.translate({"compare.title": ""})
    work.hear("compare.title", "")
    work.po.unlink()
    work.screen.tap("translator:go")
    work.until(lambda: work.told("key") == "compare.title")


def test_a_broken_glossary_is_told_and_the_last_good_one_stays(work: Work) -> None:
    work.hold(NAME)
    terms = work.tools.translator.property("terms").rowCount()
    glossary = work.languages / "glossary.tsv"
    sound = glossary.read_bytes()
    glossary.write_text("nothing\n", encoding="utf-8")
    work.translate({"dock.map": "マップ"})
    work.until(lambda: "glossary.tsv:1" in str(work.told("fault")))
    work.screen.tap("translator:marks")
    work.screen.tap("translator:next")
    assert work.tools.translator.property("terms").rowCount() == terms > 0
    glossary.write_bytes(sound)
    work.translate({"dock.map": "地図"})
    work.until(lambda: work.told("fault") == "")


def test_what_somebody_else_made_of_a_text_is_told_before_it_is_replaced(work: Work) -> None:
    work.hold("dock.map")
    work.type("マップ")
    work.translate({"dock.map": "全体図"})
    work.hear("dock.map", "全体図")
    work.screen.tap("translator:save")
    assert "dock.map has become “全体図” meanwhile" in str(work.told("fault"))
    assert (work.entry("dock.map").msgstr, work.told("forms")) == ("全体図", ["マップ"])
    work.screen.tap("translator:save")
    assert (work.entry("dock.map").msgstr, work.told("fault")) == ("マップ", "")


def test_a_failure_is_told_until_something_is_saved(work: Work) -> None:
    work.hold("dock.map")
    sound = work.po.read_bytes()
    work.type("マップ")
    work.po.write_text('msgid "cut', encoding="utf-8")
    work.tools.translator.save(False)  # noqa: FBT003  # a Qt slot
    assert "kiosk.po:1" in str(work.told("fault"))
    work.po.write_bytes(sound)
    work.screen.tap("translator:save")
    assert (work.told("fault"), work.told("notice")) == ("", "translator.saved")


def test_a_journal_that_cannot_be_written_is_told_and_the_save_stands(work: Work) -> None:
    (work.data / "journal.jsonl").mkdir(parents=True)
    work.hold("dock.map")
    work.type("マップ")
    work.screen.tap("translator:save")
    assert "journal.jsonl" in str(work.told("fault"))
    assert (work.entry("dock.map").msgstr, work.told("notice")) == ("マップ", "translator.saved")


def test_taking_back_says_so(work: Work) -> None:
    work.hold("dock.map")
    work.type("マップ")
    work.screen.tap("translator:save")
    work.screen.tap("translator:undo")
    assert (work.told("notice"), work.told("forms")) == ("translator.undone", ["地図"])


def test_a_long_fault_leaves_the_page_in_sight(work: Work) -> None:
    work.tools.translator.warn("A catalog is broken in many ways. " * 60)
    work.screen.settle()
    assert work.screen.rectangle(work.screen.item("translator:bar")).height() < 220


def test_a_no_break_space_survives_opening_and_typing(work: Work) -> None:
    work.translate({"map.legend": "円の面積\u00a0は計画面積に比例します。"})
    work.hear("map.legend", "円の面積\u00a0は計画面積に比例します。")
    work.hold("map.legend")
    assert not work.tools.translator._draft.dirty
    sign = work.tools.translator.property("forms")[0]
    work.type(f"この{sign}")
    work.screen.tap("translator:save")
    if work.told("warned"):
        work.screen.tap("translator:save")
    assert work.entry("map.legend").msgstr == "この円の面積\u00a0は計画面積に比例します。"


def test_the_end_of_a_long_text_is_in_sight_while_it_is_typed(work: Work) -> None:
    work.hold("map.legend")
    work.type("円の面積は計画面積に比例します。" * 60)
    fields = (item for item in work.screen.items() if item.objectName() == FIELD)
    field = next(item for item in fields if item.property("cursorRectangle"))
    caret = field.mapRectToScene(field.property("cursorRectangle"))
    sheet = work.screen.rectangle(work.screen.item("translator:sheet"))
    save = work.screen.rectangle(work.screen.item("translator:save"))
    assert sheet.top() < caret.top() < caret.bottom() < save.top()


def test_a_long_source_that_changed_is_shown_whole(work: Work) -> None:
    work.change(work.park / "park.yaml", "Wuhan says it will", "Wuhan says that it will")
    pane = work.screen
    edition = pane.kiosk.edition
    work.until(lambda: pane.kiosk.edition is not edition)
    key = next(
        message.key
        for message in pane.kiosk.edition.messages
        if "says that it" in message.text and len(message.text) > 120
    )
    work.tools.translator._show(key, "ja_JP")
    pane.settle()
    sheet = pane.rectangle(pane.item("translator:sheet"))
    pieces = [item for item in pane.items() if item.property("words") and item.property("kind")]
    assert len(pieces) > 20
    assert all(pane.rectangle(piece).right() <= sheet.right() for piece in pieces)


def test_many_languages_fill_several_rows(tmp_path: Path, open_screen: Open, qtbot: QtBot) -> None:
    more = ("ko_KR", "fr_FR", "de_DE", "es_ES", "pt_BR", "vi_VN")

    def add(work: Work) -> None:
        for code in more:
            shutil.copytree(work.languages / "ja_JP", work.languages / code)
            for file in (work.languages / code).rglob("*.*"):
                text = file.read_text(encoding="utf-8")
                text = text.replace('"Language: ja', f'"Language: {code[:2]}').replace("日本語", code * 3)
                file.write_text(text, encoding="utf-8")

    work = Work(tmp_path, open_screen, qtbot, before=add)
    assert set(more) <= set(work.screen.kiosk.edition.locales)
    work.hold(NAME)
    sheet = work.screen.rectangle(work.screen.item("translator:sheet"))
    buttons = [item for item in work.screen.items() if item.objectName() in {f"translator:{c}" for c in more}]
    assert len(buttons) == len(more)
    assert all(sheet.contains(work.screen.rectangle(button)) for button in buttons)


def test_with_only_the_source_language_there_is_nothing_to_open(
    tmp_path: Path, open_screen: Open, qtbot: QtBot
) -> None:
    def alone(work: Work) -> None:
        shutil.rmtree(work.languages / "ja_JP")
        shutil.rmtree(work.languages / "zh_Hans_CN")

    work = Work(tmp_path, open_screen, qtbot, before=alone, language="en")
    work.tools.translator.hold(*work.screen.rectangle(work.line("dock.map")).center().toTuple())
    work.tools.translator.turn(1)
    assert not work.sheet


def test_somebody_without_a_name_can_work(monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError

    monkeypatch.setattr(getpass, "getuser", nameless)
    assert user_name() == "unknown"
