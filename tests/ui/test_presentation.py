"""A talk is given by key presses; the audience sees slides, the speaker slides, notes and the time."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.content.slides import Show
from kiosk.layout_audit.audited_scene import Scene
from kiosk.layout_audit.checks import Measure, check_scene
from tests.ui.parks import cluster, read_park, write_park
from tests.ui.talk_driver import OpenTalk, TalkDriver


@pytest.fixture
def talk(open_talk: OpenTalk) -> TalkDriver:
    """The built-in talk, in Chinese and Japanese, with English notes, on two screens."""
    return open_talk()


def test_a_talk_goes_from_slide_to_slide_to_its_end(talk: TalkDriver) -> None:
    count = len(talk.show.talk.talk.deck)
    assert count == 12
    for number in range(1, count + 1):
        assert talk.number == number
        notes = talk.texts(talk.speaker)
        slide = talk.show.talk.talk.slide
        assert f"deck.{slide.id}.notes" in notes
        assert talk.show.current.property("kind")
        talk.press(Qt.Key.Key_PageDown)
    assert talk.number == count
    assert "present.end" in talk.texts(talk.speaker)


def test_the_audience_reads_two_languages_and_the_speaker_a_third(talk: TalkDriver) -> None:
    talk.press(Qt.Key.Key_PageDown)
    lines = talk.lines(talk.audience)
    assert "地图" in lines
    assert any("計画" in line for line in lines)
    assert talk.texts(talk.speaker)["deck.layout.notes"].startswith("This is a schematic")


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_N])
def test_every_clicker_goes_on(talk: TalkDriver, key: Qt.Key) -> None:
    talk.press(key)
    assert talk.number == 2


def test_a_held_key_skips_no_slide(talk: TalkDriver) -> None:
    talk.press(Qt.Key.Key_PageDown)
    for _ in range(5):
        talk.type("", Qt.Key.Key_PageDown, repeated=True)
    assert talk.number == 2


def test_an_input_method_does_not_swallow_a_letter(talk: TalkDriver) -> None:
    talk.type("ｂ")
    assert talk.show.talk.property("blanked")
    talk.type("。")
    assert not talk.show.talk.property("blanked")


def test_a_black_screen_goes_without_a_step(talk: TalkDriver) -> None:
    talk.press(Qt.Key.Key_B)
    assert talk.audience.grabWindow().pixelColor(640, 360).name() == "#000000"
    talk.press(Qt.Key.Key_PageDown)
    assert (talk.number, talk.show.talk.property("blanked")) == (1, False)
    assert talk.audience.grabWindow().pixelColor(4, 4).name() != "#000000"


def test_a_frozen_picture_stays_while_the_speaker_goes_on(talk: TalkDriver) -> None:
    talk.press(Qt.Key.Key_F, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert (talk.number, talk.show.audience.property("number"), talk.show.current.property("number")) == (
        3,
        1,
        3,
    )
    talk.press(Qt.Key.Key_F)
    assert talk.show.audience.property("number") == 3


def test_numbers_and_the_overview_jump(talk: TalkDriver) -> None:
    talk.press(Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert talk.number == 11
    talk.press(Qt.Key.Key_G, window=talk.speaker)
    talk.tap("talk:slide:4")
    assert (talk.number, talk.show.talk.property("overview")) == (4, False)


def test_a_number_is_seen_while_it_is_typed(talk: TalkDriver) -> None:
    talk.press(Qt.Key.Key_1, Qt.Key.Key_2)
    assert talk.item("talk:typed").property("text") == "12"
    talk.press(Qt.Key.Key_Return)
    assert (talk.number, talk.show.talk.property("typed")) == (12, "")


def test_escape_costs_no_step_where_each_has_a_screen(talk: TalkDriver) -> None:
    talk.press(Qt.Key.Key_Escape, Qt.Key.Key_PageDown)
    assert talk.number == 2


def test_the_map_moves_to_what_the_slide_is_about(talk: TalkDriver) -> None:
    talk.press(Qt.Key.Key_6, Qt.Key.Key_Return)
    model = talk.show.audience._map
    assert model.property("subject") == "clusters.smart-logistics"
    assert model.property("zoom") > 1


def test_escape_leads_to_the_speaker_and_never_ends_the_talk(open_talk: OpenTalk) -> None:
    talk = open_talk(screens=1)
    talk.press(Qt.Key.Key_PageDown, Qt.Key.Key_Escape)
    assert talk.speaker.isVisible()
    assert not talk.audience.isVisible()
    talk.press(Qt.Key.Key_F5, window=talk.speaker)
    assert (talk.audience.isVisible(), talk.number) == (True, 1)
    talk.press(Qt.Key.Key_PageDown, Qt.Key.Key_Escape)
    QTest.keyClick(talk.speaker, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert talk.number == 2


def test_a_second_screen_gets_the_slides_and_its_loss_leaves_both_reachable(open_talk: OpenTalk) -> None:
    talk = open_talk(screens=1)
    talk.press(Qt.Key.Key_Escape)
    for screens in (2, 1, 2):
        talk.see(screens)
        assert talk.audience.isVisible() is (screens == 2)
        assert talk.speaker.isVisible()


def test_the_time_runs_from_the_first_step_and_says_how_it_goes(talk: TalkDriver) -> None:
    model = talk.show.talk
    assert model.property("times") == "00:00 / 15:00"
    talk.press(Qt.Key.Key_PageDown)
    talk.clock.advance(600)
    assert str(model.property("times")).startswith("10:00")
    assert model.property("pace") == "late"
    model.ticked.emit()
    talk.settle()
    assert talk.texts(talk.speaker)["present.late"] == "late"
    assert model.property("dayTime") == "12:05"
    talk.press(Qt.Key.Key_T)
    talk.clock.advance(60)
    assert str(model.property("times")).startswith("10:01")


def test_the_speaker_makes_the_notes_larger(talk: TalkDriver) -> None:
    before = talk.item("talk:notes").height()
    talk.tap("talk:larger")
    assert talk.item("talk:notes").height() > before


def test_the_audience_gets_another_language_by_a_touch(talk: TalkDriver) -> None:
    talk.tap("talk:en")
    assert talk.show.talk.property("first") == "en"
    assert "China–Japan (Wuhan) Industrial Park" in talk.lines(talk.audience)
    talk.tap("talk:bilingual")
    assert not talk.show.talk.property("bilingual")


def test_the_overview_is_seen_on_one_screen_too(open_talk: OpenTalk) -> None:
    talk = open_talk(screens=1)
    talk.press(Qt.Key.Key_G)
    assert (talk.speaker.isVisible(), talk.audience.isVisible()) == (True, False)
    talk.tap("talk:slide:4")
    assert (talk.number, talk.audience.isVisible()) == (4, True)


def test_the_light_goes_where_it_was_and_spares_a_frozen_picture(talk: TalkDriver) -> None:
    model = talk.show.talk
    model.light(held=True, x=0.25, y=0.5)
    model.light(held=False, x=0.0, y=0.0)
    model.move(0.9, 0.9)
    assert (model.property("spotX"), model.property("spotY")) == (0.25, 0.5)
    before = talk.audience.grabWindow()
    talk.press(Qt.Key.Key_F)
    model.light(held=True, x=0.5, y=0.5)
    talk.settle()
    assert talk.audience.grabWindow() == before


def test_the_notes_of_the_next_slide_begin_at_their_top(talk: TalkDriver) -> None:
    pane = talk.item("talk:notes").parentItem().parentItem()
    pane.setProperty("contentY", 40.0)
    talk.press(Qt.Key.Key_PageDown)
    assert pane.property("contentY") == 0


def test_what_comes_is_upright_where_the_audience_is(open_talk: OpenTalk) -> None:
    talk = open_talk(size=(1080, 1920))
    assert talk.show.talk.property("upright")
    faces = [face for face in talk.items(talk.speaker) if face.property("portrait") is not None]
    shapes = {(face.property("portrait"), face.height() > face.width()) for face in faces}
    assert (len(faces) > 1, shapes) == (True, {(True, True)})


def test_a_spotlight_follows_the_hand_and_goes_with_it(talk: TalkDriver) -> None:
    talk.show.talk.light(held=True, x=0.25, y=0.5)
    talk.settle()
    picture = talk.audience.grabWindow()
    size = talk.audience.size()
    inside = picture.pixelColor(round(0.25 * size.width()), round(0.5 * size.height()))
    outside = picture.pixelColor(round(0.9 * size.width()), 4)
    assert inside.lightness() > outside.lightness() + 40
    talk.show.talk.light(held=False, x=0.25, y=0.5)
    talk.settle()
    assert not talk.show.talk.property("lit")


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (1080, 1920), (2560, 1080)])
def test_a_slide_is_whole_on_a_screen_of_any_shape(open_talk: OpenTalk, size: tuple[int, int]) -> None:
    talk = open_talk(size=size)
    u = min(max(size) / 1920, min(size) / 1080)
    measure = Measure(u, 0, lambda _: None, lambda _: "")
    for _ in talk.show.talk.talk.deck:
        assert [fault.sentence for fault in check_scene(Scene(talk.audience), measure)] == [], talk.number
        talk.press(Qt.Key.Key_PageDown)


def test_a_talk_on_a_wall_goes_on_by_itself_and_waits_for_a_hand(open_talk: OpenTalk) -> None:
    talk = open_talk(loop=True)
    assert len(talk.show.windows) == 1
    timer = talk.show.talk._turn
    assert 6000 <= timer.interval() <= 60_001
    talk.show.talk.loopOn()
    assert talk.number == 2
    talk.show.talk.rest(down=True)
    assert not timer.isActive()
    talk.show.talk.rest(down=False)
    assert timer.interval() >= 45_000
    for _ in range(11):
        talk.show.talk.loopOn()
    assert (talk.number, talk.show.talk.property("first")) == (1, "ja_JP")


def test_a_park_without_a_deck_has_a_talk_made_of_its_parts(open_talk: OpenTalk, tmp_path: Path) -> None:
    park = read_park(write_park(tmp_path, [cluster(1), cluster(2)], wings=True))
    talk = open_talk(park, language="en", second=None)
    kinds = [slide.show for slide in talk.show.talk.talk.deck]
    assert kinds[0] == "title"
    assert kinds.count(Show.CLUSTER) == 2
    for _ in kinds:
        talk.press(Qt.Key.Key_PageDown)
        assert talk.texts(talk.audience)
