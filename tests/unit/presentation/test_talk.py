"""What a speaker can do in a talk."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.presentation.talk import Talk, Veil
from tests.unit.presentation.decks import talk

Step = Callable[[Talk], Talk]
COVERS: list[Step] = [
    lambda one: one.blanked(Veil.BLACK),
    lambda one: one.blanked(Veil.WHITE),
    Talk.overviewed,
    Talk.at_home,
]


@pytest.mark.parametrize(
    ("start", "step", "end"),
    [
        (5, Talk.onward, 6),
        (5, Talk.back, 4),
        (12, Talk.onward, 12),
        (1, Talk.back, 1),
        (5, lambda one: one.to(9), 9),
        (5, lambda one: one.to(0), 1),
        (5, lambda one: one.to(99), 12),
        (5, Talk.current, 5),
        (5, Talk.to_map, 3),
        (5, lambda one: one.digit(1).digit(1).enter(), 11),
        (5, lambda one: one.digit(0).digit(7).enter(), 7),
        (5, lambda one: one.digit(0).enter(), 1),
        (5, lambda one: one.digit(4).digit(2).enter(), 12),
        (5, Talk.enter, 6),
        (5, lambda one: one.digit(2).onward().enter(), 7),
        (5, lambda one: one.digit(2).timed(0).enter(), 6),
    ],
)
def test_a_talk_goes_to_a_slide(start: int, step: Step, end: int) -> None:
    moved = step(talk(start))
    assert moved.index == end - 1
    assert moved.typed == ""
    assert moved.slide.id == f"s{end}"


def test_a_talk_that_loops_goes_round_in_both_directions() -> None:
    round_and_round = replace(talk(12), loops=True)
    assert round_and_round.onward().index == 0
    assert round_and_round.onward().back().index == 11


def test_the_speaker_sees_what_follows() -> None:
    following = talk(11).following
    assert following
    assert following.id == "s12"
    assert talk(12).following is None
    assert replace(talk(12), loops=True).following == talk().slide
    assert replace(talk(1, count=1), loops=True).following is None


def test_without_a_map_nothing_leads_to_it() -> None:
    assert talk(2, count=2).to_map() == talk(2, count=2)


def test_only_the_last_four_digits_wait() -> None:
    typed = talk()
    for digit in (9, 9, 0, 0, 1, 1):
        typed = typed.digit(digit)
    assert typed.typed == "0011"
    assert typed.enter().index == 10


@pytest.mark.parametrize("cover", COVERS)
@pytest.mark.parametrize("step", [Talk.onward, Talk.back, Talk.enter, Talk.current])
def test_next_and_previous_uncover_a_slide_without_moving(cover: Step, step: Step) -> None:
    covered = cover(talk(5))
    assert covered.covered
    assert step(covered) == talk(5)


@pytest.mark.parametrize("cover", COVERS)
def test_a_jump_shows_its_slide(cover: Step) -> None:
    assert cover(talk(5)).to(8) == talk(8)


@pytest.mark.parametrize(
    ("veils", "seen"),
    [
        ((Veil.BLACK,), Veil.BLACK),
        ((Veil.BLACK, Veil.BLACK), Veil.NONE),
        ((Veil.BLACK, Veil.WHITE), Veil.WHITE),
        ((Veil.WHITE, Veil.WHITE), Veil.NONE),
    ],
)
def test_the_same_key_hides_and_shows(veils: tuple[Veil, ...], seen: Veil) -> None:
    hidden = talk(5)
    for veil in veils:
        hidden = hidden.blanked(veil)
    assert (hidden.veil, hidden.index) == (seen, 4)


def test_the_speakers_start_keeps_the_place() -> None:
    assert talk(5).blanked(Veil.BLACK).at_home() == replace(talk(5), home=True)


def test_a_frozen_picture_stays_while_the_speaker_goes_on() -> None:
    ahead = talk(5).frozen().onward().onward().spoken("en")
    assert ahead.index == 6
    assert ahead.audience == talk(5)
    assert ahead.frozen().audience == ahead.frozen() == replace(talk(7), languages=("en", "zh"))


def test_a_frozen_picture_can_be_hidden() -> None:
    assert talk(5).frozen().onward().blanked(Veil.BLACK).audience == talk(5).blanked(Veil.BLACK)


def test_a_spotlight_and_the_overview_go_on_and_off() -> None:
    assert talk(5).spotlit().spotlight
    assert talk(5).spotlit().spotlit() == talk(5).overviewed().overviewed() == talk(5)


def test_the_timer_counts_only_while_it_runs() -> None:
    running = talk().timed(100)
    assert (talk().elapsed(100), running.elapsed(130)) == (0, 30)
    paused = running.timed(130)
    assert paused.elapsed(500) == 30
    assert paused.timed(500).elapsed(510) == 40


@pytest.mark.parametrize("begun", [talk().timed(100), talk().timed(100).timed(130)])
def test_a_reset_timer_stands_at_nought(begun: Talk) -> None:
    assert begun.reset().elapsed(900) == 0
    assert begun.reset() == talk()


def test_a_clock_that_steps_back_takes_no_time_away() -> None:
    assert talk().timed(100).elapsed(90) == 0


@pytest.mark.parametrize(
    ("steps", "languages"),
    [
        ([Talk.language], ("ja", "zh")),
        ([Talk.language] * 2, ("en", "ja")),
        ([Talk.language] * 3, ("zh", "en")),
        ([lambda one: one.digit(3).language()], ("en", "zh")),
        ([lambda one: one.digit(1).language()], ("zh", "ja")),
        ([lambda one: one.digit(4).language()], ("zh", "ja")),
        ([lambda one: one.digit(0).language()], ("zh", "ja")),
        ([lambda one: one.spoken("ja")], ("ja", "zh")),
    ],
)
def test_the_audience_gets_another_language(steps: list[Step], languages: tuple[str, str]) -> None:
    said = talk(5)
    for step in steps:
        said = step(said)
    assert (said.languages, said.index, said.typed) == (languages, 4, "")
    assert said.shown == languages[:1]
    assert said.paired().shown == languages
    assert said.paired().paired() == said


def test_a_language_that_is_not_offered_gives_way_to_the_first() -> None:
    assert replace(talk(), languages=("ko",)).language().languages == ("zh", "ko")
