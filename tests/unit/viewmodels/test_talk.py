"""However a clicker is pressed, the talk is somewhere, and every window shows just that."""

import random
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from kiosk.content.model import Content
from kiosk.content.slides import Slide
from kiosk.i18n.localization import Localization
from kiosk.presentation.deck import deck_of
from kiosk.presentation.talk import Blank, Talk
from kiosk.viewmodels.slide import SlideViews
from kiosk.viewmodels.talk import NOTES_STEPS, TalkModel
from tests.conftest import Clock

CODES = ("zh_Hans_CN", "ja_JP", "en")
KEYS = [
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space),
    *(Qt.Key.Key_B, Qt.Key.Key_W, Qt.Key.Key_Period, Qt.Key.Key_F5, Qt.Key.Key_Escape, Qt.Key.Key_Home),
    *(Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_G, Qt.Key.Key_L, Qt.Key.Key_D, Qt.Key.Key_T),
    *(Qt.Key.Key_M, Qt.Key.Key_F, Qt.Key.Key_S, Qt.Key.Key_1, Qt.Key.Key_9, Qt.Key.Key_VolumeUp),
]


class Seen:
    """A slide in a window that only remembers what it was told to show."""

    def __init__(self) -> None:
        self.slide: Slide | None = None
        self.languages: tuple[str, ...] = ()
        self.said: tuple[str, ...] = ()

    def turn(self, talk: Talk, slide: Slide | None) -> None:
        self.slide, self.languages = slide, talk.shown


class Talking:
    """A talk about the built-in park without windows."""

    def __init__(
        self, content: Content, localization: Localization, clock: Clock, *, loops: bool = False
    ) -> None:
        self.clock = clock
        self.audience, self.current, self.following = Seen(), Seen(), Seen()
        views = SlideViews(self.audience, self.current, self.following)  # type: ignore[arg-type]
        talk = Talk(deck=deck_of(content), offered=CODES, languages=CODES[:2], loops=loops)
        noon = datetime(2020, 1, 2, 12, 5)  # noqa: DTZ001  # the clock on the wall
        self.model = TalkModel(talk, views, localization, "en", None, clock, lambda: noon)

    def press(self, key: Qt.Key, text: str = "", modifiers: int = 0, *, repeated: bool = False) -> None:
        self.model.press(key.value, modifiers, text, repeated)


@pytest.fixture
def talking(content: Content, localization: Localization, clock: Clock) -> Talking:
    return Talking(content, localization, clock)


def test_ten_thousand_random_keys_leave_a_right_state(talking: Talking) -> None:
    chance = random.Random(7)  # noqa: S311  # the same every time
    model, deck = talking.model, talking.model.talk.deck
    for _ in range(10_000):
        talking.clock.advance(chance.choice((0.01, 0.2, 3.0)))
        talking.press(chance.choice(KEYS), repeated=chance.random() < 0.2)
        talk = model.talk
        assert 0 <= talk.index < len(deck)
        assert talk.blank in set(Blank)
        assert talking.current.slide is deck[talk.index]
        assert talking.following.slide is talk.following
        assert talking.audience.slide is talk.audience.slide
        assert talking.audience.languages == talk.audience.shown
        assert set(talk.languages) <= set(CODES)
        assert model.property("number") == talk.index + 1
        assert model.property("pace") in {"early", "on-time", "late"}


def test_a_key_with_control_is_left_to_others(talking: Talking) -> None:
    talking.press(Qt.Key.Key_N, "n", Qt.KeyboardModifier.ControlModifier.value)
    assert talking.model.talk.index == 0


def test_a_key_that_qt_does_not_know_is_passed_over(talking: Talking) -> None:
    talking.model.press(0x0FFFFFFE, 0, "", repeated=False)
    assert talking.model.talk.index == 0


def test_two_presses_at_once_are_one_step(talking: Talking) -> None:
    talking.press(Qt.Key.Key_PageDown)
    talking.press(Qt.Key.Key_PageDown)
    assert talking.model.talk.index == 1


def test_the_notes_stop_growing_and_shrinking_at_their_ends(talking: Talking) -> None:
    for _ in range(9):
        talking.model.sizeNotes(1)
    assert talking.model.property("notesStep") == NOTES_STEPS[-1]
    for _ in range(9):
        talking.model.sizeNotes(-1)
    assert talking.model.property("notesStep") == NOTES_STEPS[0]


def test_a_tap_on_the_slide_goes_back_at_the_left_on_at_the_right_and_opens_a_bar_between(
    talking: Talking,
) -> None:
    for share, index, bar in ((0.9, 1, False), (0.1, 0, False), (0.5, 0, True), (0.9, 1, False)):
        talking.clock.advance(1)
        talking.model.touch(share)
        assert (talking.model.talk.index, talking.model.property("bar")) == (index, bar)


def test_the_clock_starts_with_the_first_step_and_only_then(talking: Talking) -> None:
    talking.clock.advance(100)
    assert talking.model.property("running") is False
    talking.press(Qt.Key.Key_PageDown)
    assert talking.model.property("running") is True
    talking.press(Qt.Key.Key_T, "t")
    assert talking.model.property("running") is False


def test_other_slides_take_over_while_the_speaker_stays_at_the_same_one(
    talking: Talking, localization: Localization
) -> None:
    model, slides = talking.model, talking.model.talk.deck
    talking.press(Qt.Key.Key_5)
    talking.press(Qt.Key.Key_Return)
    calls, listed = QSignalSpy(model.changed), QSignalSpy(model.contentChanged)
    model.renew(slides[2:], localization)
    assert model.talk.slide is talking.current.slide is slides[4]
    assert (model.property("number"), model.property("total")) == (3, len(slides) - 2)
    assert len(model.property("titles")) == len(slides) - 2
    assert (calls.count(), listed.count()) == (1, 1)
    assert model.property("times") == f"00:00 / {sum(slide.minutes for slide in slides[2:]):02.0f}:00"
    model.renew(slides[2:], localization)
    assert listed.count() == 1


def test_a_talk_that_goes_on_by_itself_waits_as_long_as_the_other_slides_take(
    content: Content, localization: Localization, clock: Clock
) -> None:
    talking = Talking(content, localization, clock, loops=True)
    talking.audience.said = ("park.lead",)
    before = talking.model._turn.interval()
    talking.audience.said = ("park.lead", "map.layout", "corridor.text")
    talking.model.renew(deck_of(content), localization)
    assert talking.model._turn.interval() > before
