"""A talk is given by key presses; the audience sees slides, the speaker slides, notes and the time."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.content.slides import Show
from kiosk.layout_audit.audited_scene import Scene
from kiosk.layout_audit.checks import Measure, check_scene
from tests.ui.parks import cluster, read_park, write_park
from tests.ui.talk_driver import OpenRoom, TalkDriver


@pytest.fixture
def room(open_room: OpenRoom) -> TalkDriver:
    """The built-in talk, in Chinese and Japanese, with English notes, on two screens."""
    return open_room()


def test_a_talk_goes_from_slide_to_slide_to_its_end(room: TalkDriver) -> None:
    count = len(room.show.talk.talk.deck)
    assert count == 12
    for number in range(1, count + 1):
        assert room.number == number
        notes = room.texts(room.speaker)
        slide = room.show.talk.talk.slide
        assert f"deck.{slide.id}.notes" in notes
        assert room.show.current.property("kind")
        room.press(Qt.Key.Key_PageDown)
    assert room.number == count
    assert "present.end" in room.texts(room.speaker)


def test_the_audience_reads_two_languages_and_the_speaker_a_third(room: TalkDriver) -> None:
    room.press(Qt.Key.Key_PageDown)
    lines = room.lines(room.audience)
    assert "地图" in lines
    assert any("計画" in line for line in lines)
    assert room.texts(room.speaker)["deck.layout.notes"].startswith("This is a schematic")


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_N])
def test_every_clicker_goes_on(room: TalkDriver, key: Qt.Key) -> None:
    room.press(key)
    assert room.number == 2


def test_a_held_key_skips_no_slide(room: TalkDriver) -> None:
    room.press(Qt.Key.Key_PageDown)
    for _ in range(5):
        room.type("", Qt.Key.Key_PageDown, repeated=True)
    assert room.number == 2


def test_an_input_method_does_not_swallow_a_letter(room: TalkDriver) -> None:
    room.type("ｂ")
    assert room.show.talk.property("blanked")
    room.type("。")
    assert not room.show.talk.property("blanked")


def test_a_black_screen_goes_without_a_step(room: TalkDriver) -> None:
    room.press(Qt.Key.Key_B)
    assert room.audience.grabWindow().pixelColor(640, 360).name() == "#000000"
    room.press(Qt.Key.Key_PageDown)
    assert (room.number, room.show.talk.property("blanked")) == (1, False)
    assert room.audience.grabWindow().pixelColor(4, 4).name() != "#000000"


def test_a_frozen_picture_stays_while_the_speaker_goes_on(room: TalkDriver) -> None:
    room.press(Qt.Key.Key_F, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert (room.number, room.show.audience.property("number"), room.show.current.property("number")) == (
        3,
        1,
        3,
    )
    room.press(Qt.Key.Key_F)
    assert room.show.audience.property("number") == 3


def test_numbers_and_the_overview_jump(room: TalkDriver) -> None:
    room.press(Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert room.number == 11
    room.press(Qt.Key.Key_G, window=room.speaker)
    room.tap("talk:slide:4")
    assert (room.number, room.show.talk.property("overview")) == (4, False)


def test_a_number_is_seen_while_it_is_typed(room: TalkDriver) -> None:
    room.press(Qt.Key.Key_1, Qt.Key.Key_2)
    assert room.item("talk:typed").property("text") == "12"
    room.press(Qt.Key.Key_Return)
    assert (room.number, room.show.talk.property("typed")) == (12, "")


def test_escape_costs_no_step_where_each_has_a_screen(room: TalkDriver) -> None:
    room.press(Qt.Key.Key_Escape, Qt.Key.Key_PageDown)
    assert room.number == 2


def test_the_map_moves_to_what_the_slide_is_about(room: TalkDriver) -> None:
    room.press(Qt.Key.Key_6, Qt.Key.Key_Return)
    model = room.show.audience._map
    assert model.property("subject") == "clusters.smart-logistics"
    assert model.property("zoom") > 1


def test_escape_leads_to_the_speaker_and_never_ends_the_talk(open_room: OpenRoom) -> None:
    room = open_room(screens=1)
    room.press(Qt.Key.Key_PageDown, Qt.Key.Key_Escape)
    assert room.speaker.isVisible()
    assert not room.audience.isVisible()
    room.press(Qt.Key.Key_F5, window=room.speaker)
    assert (room.audience.isVisible(), room.number) == (True, 1)
    room.press(Qt.Key.Key_PageDown, Qt.Key.Key_Escape)
    QTest.keyClick(room.speaker, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert room.number == 2


def test_a_second_screen_gets_the_slides_and_its_loss_leaves_both_reachable(open_room: OpenRoom) -> None:
    room = open_room(screens=1)
    room.press(Qt.Key.Key_Escape)
    for screens in (2, 1, 2):
        room.see(screens)
        assert room.audience.isVisible() is (screens == 2)
        assert room.speaker.isVisible()


def test_the_time_runs_from_the_first_step_and_says_how_it_goes(room: TalkDriver) -> None:
    talk = room.show.talk
    assert talk.property("times") == "00:00 / 15:00"
    room.press(Qt.Key.Key_PageDown)
    room.clock.advance(600)
    assert str(talk.property("times")).startswith("10:00")
    assert talk.property("pace") == "late"
    talk.ticked.emit()
    room.settle()
    assert room.texts(room.speaker)["present.late"] == "late"
    assert talk.property("dayTime") == "12:05"
    room.press(Qt.Key.Key_T)
    room.clock.advance(60)
    assert str(talk.property("times")).startswith("10:01")


def test_the_speaker_makes_the_notes_larger(room: TalkDriver) -> None:
    before = room.item("talk:notes").height()
    room.tap("talk:larger")
    assert room.item("talk:notes").height() > before


def test_the_audience_gets_another_language_by_a_touch(room: TalkDriver) -> None:
    room.tap("talk:en")
    assert room.show.talk.property("first") == "en"
    assert "China–Japan (Wuhan) Industrial Park" in room.lines(room.audience)
    room.tap("talk:bilingual")
    assert not room.show.talk.property("bilingual")


def test_the_overview_is_seen_on_one_screen_too(open_room: OpenRoom) -> None:
    room = open_room(screens=1)
    room.press(Qt.Key.Key_G)
    assert (room.speaker.isVisible(), room.audience.isVisible()) == (True, False)
    room.tap("talk:slide:4")
    assert (room.number, room.audience.isVisible()) == (4, True)


def test_the_light_goes_where_it_was_and_spares_a_frozen_picture(room: TalkDriver) -> None:
    talk = room.show.talk
    talk.light(held=True, x=0.25, y=0.5)
    talk.light(held=False, x=0.0, y=0.0)
    talk.move(0.9, 0.9)
    assert (talk.property("spotX"), talk.property("spotY")) == (0.25, 0.5)
    before = room.audience.grabWindow()
    room.press(Qt.Key.Key_F)
    talk.light(held=True, x=0.5, y=0.5)
    room.settle()
    assert room.audience.grabWindow() == before


def test_the_notes_of_the_next_slide_begin_at_their_top(room: TalkDriver) -> None:
    pane = room.item("talk:notes").parentItem().parentItem()
    pane.setProperty("contentY", 40.0)
    room.press(Qt.Key.Key_PageDown)
    assert pane.property("contentY") == 0


def test_what_comes_is_upright_where_the_audience_is(open_room: OpenRoom) -> None:
    room = open_room(size=(1080, 1920))
    assert room.show.talk.property("upright")
    faces = [face for face in room.items(room.speaker) if face.property("portrait") is not None]
    shapes = {(face.property("portrait"), face.height() > face.width()) for face in faces}
    assert (len(faces) > 1, shapes) == (True, {(True, True)})


def test_a_spotlight_follows_the_hand_and_goes_with_it(room: TalkDriver) -> None:
    room.show.talk.light(held=True, x=0.25, y=0.5)
    room.settle()
    picture = room.audience.grabWindow()
    size = room.audience.size()
    inside = picture.pixelColor(round(0.25 * size.width()), round(0.5 * size.height()))
    outside = picture.pixelColor(round(0.9 * size.width()), 4)
    assert inside.lightness() > outside.lightness() + 40
    room.show.talk.light(held=False, x=0.25, y=0.5)
    room.settle()
    assert not room.show.talk.property("lit")


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (1080, 1920), (2560, 1080)])
def test_a_slide_is_whole_on_a_screen_of_any_shape(open_room: OpenRoom, size: tuple[int, int]) -> None:
    room = open_room(size=size)
    u = min(max(size) / 1920, min(size) / 1080)
    measure = Measure(u, 0, lambda _: None, lambda _: "")
    for _ in room.show.talk.talk.deck:
        assert [fault.sentence for fault in check_scene(Scene(room.audience), measure)] == [], room.number
        room.press(Qt.Key.Key_PageDown)


def test_a_talk_on_a_wall_goes_on_by_itself_and_waits_for_a_hand(open_room: OpenRoom) -> None:
    room = open_room(loop=True)
    assert len(room.show.windows) == 1
    timer = room.show.talk._turn
    assert 6000 <= timer.interval() <= 60_001
    room.show.talk.loopOn()
    assert room.number == 2
    room.show.talk.rest(down=True)
    assert not timer.isActive()
    room.show.talk.rest(down=False)
    assert timer.interval() >= 45_000
    for _ in range(11):
        room.show.talk.loopOn()
    assert (room.number, room.show.talk.property("first")) == (1, "ja_JP")


def test_a_park_without_a_deck_has_a_talk_made_of_its_parts(open_room: OpenRoom, tmp_path: Path) -> None:
    park = read_park(write_park(tmp_path, [cluster(1), cluster(2)], wings=True))
    room = open_room(park, language="en", second=None)
    kinds = [slide.show for slide in room.show.talk.talk.deck]
    assert kinds[0] == "title"
    assert kinds.count(Show.CLUSTER) == 2
    for _ in kinds:
        room.press(Qt.Key.Key_PageDown)
        assert room.texts(room.audience)
