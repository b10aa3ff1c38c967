"""What a speaker can do in a talk."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.content.slides import Show, Slide
from kiosk.presentation.talk import Blank, Talk
from tests.unit.presentation.decks import deck, talk

Step = Callable[[Talk], Talk]
COVERS: list[Step] = [
    lambda one: one.blank_out(Blank.BLACK),
    lambda one: one.blank_out(Blank.WHITE),
    Talk.toggle_overview,
    Talk.go_home,
]


@pytest.mark.parametrize(
    ("start", "step", "end"),
    [
        (5, Talk.advance, 6),
        (5, Talk.back, 4),
        (12, Talk.advance, 12),
        (1, Talk.back, 1),
        (5, lambda one: one.go_to(9), 9),
        (5, lambda one: one.go_to(0), 1),
        (5, lambda one: one.go_to(99), 12),
        (5, Talk.show_current, 5),
        (5, Talk.go_to_map, 3),
        (5, lambda one: one.type_digit(1).type_digit(1).enter(), 11),
        (5, lambda one: one.type_digit(0).type_digit(7).enter(), 7),
        (5, lambda one: one.type_digit(0).enter(), 1),
        (5, lambda one: one.type_digit(4).type_digit(2).enter(), 12),
        (5, Talk.enter, 6),
        (5, lambda one: one.type_digit(2).advance().enter(), 7),
        (5, lambda one: one.type_digit(2).toggle_timer(0).enter(), 6),
    ],
)
def test_a_talk_goes_to_a_slide(start: int, step: Step, end: int) -> None:
    moved = step(talk(start))
    assert moved.index == end - 1
    assert moved.typed == ""
    assert moved.slide.id == f"s{end}"


def test_a_talk_that_loops_goes_round_in_both_directions() -> None:
    round_and_round = replace(talk(12), loops=True)
    assert round_and_round.advance().index == 0
    assert round_and_round.advance().back().index == 11


def test_the_speaker_sees_what_follows() -> None:
    following = talk(11).following
    assert following
    assert following.id == "s12"
    assert talk(12).following is None
    assert replace(talk(12), loops=True).following == talk().slide
    assert replace(talk(1, count=1), loops=True).following is None


def test_without_a_map_nothing_leads_to_it() -> None:
    assert talk(2, count=2).go_to_map() == talk(2, count=2)


def test_only_the_last_four_digits_wait() -> None:
    typed = talk()
    for digit in (9, 9, 0, 0, 1, 1):
        typed = typed.type_digit(digit)
    assert typed.typed == "0011"
    assert typed.enter().index == 10


@pytest.mark.parametrize("cover", COVERS)
@pytest.mark.parametrize("step", [Talk.advance, Talk.back, Talk.enter, Talk.show_current])
def test_next_and_previous_uncover_a_slide_without_moving(cover: Step, step: Step) -> None:
    covered = cover(talk(5))
    assert covered.covered
    assert step(covered) == talk(5)


@pytest.mark.parametrize("cover", COVERS)
def test_a_jump_shows_its_slide(cover: Step) -> None:
    assert cover(talk(5)).go_to(8) == talk(8)


@pytest.mark.parametrize(
    ("blanks", "seen"),
    [
        ((Blank.BLACK,), Blank.BLACK),
        ((Blank.BLACK, Blank.BLACK), Blank.NONE),
        ((Blank.BLACK, Blank.WHITE), Blank.WHITE),
        ((Blank.WHITE, Blank.WHITE), Blank.NONE),
    ],
)
def test_the_same_key_hides_and_shows(blanks: tuple[Blank, ...], seen: Blank) -> None:
    hidden = talk(5)
    for blank in blanks:
        hidden = hidden.blank_out(blank)
    assert (hidden.blank, hidden.index) == (seen, 4)


def test_the_speakers_start_keeps_the_place() -> None:
    assert talk(5).blank_out(Blank.BLACK).go_home() == replace(talk(5), home=True)


def test_a_frozen_picture_stays_while_the_speaker_goes_on() -> None:
    ahead = talk(5).toggle_freeze().advance().advance().speak("en")
    assert ahead.index == 6
    assert ahead.audience == talk(5)
    assert ahead.toggle_freeze().audience == ahead.toggle_freeze() == replace(talk(7), languages=("en", "zh"))


def test_a_frozen_picture_can_be_hidden() -> None:
    assert talk(5).toggle_freeze().advance().blank_out(Blank.BLACK).audience == talk(5).blank_out(Blank.BLACK)


def test_a_spotlight_and_the_overview_go_on_and_off() -> None:
    assert talk(5).toggle_spotlight().spotlight
    assert (
        talk(5).toggle_spotlight().toggle_spotlight()
        == talk(5).toggle_overview().toggle_overview()
        == talk(5)
    )


def test_the_timer_counts_only_while_it_runs() -> None:
    running = talk().toggle_timer(100)
    assert (talk().elapsed(100), running.elapsed(130)) == (0, 30)
    paused = running.toggle_timer(130)
    assert paused.elapsed(500) == 30
    assert paused.toggle_timer(500).elapsed(510) == 40


@pytest.mark.parametrize("begun", [talk().toggle_timer(100), talk().toggle_timer(100).toggle_timer(130)])
def test_a_reset_timer_stands_at_nought(begun: Talk) -> None:
    assert begun.reset_timer().elapsed(900) == 0
    assert begun.reset_timer() == talk()


def test_a_clock_that_steps_back_takes_no_time_away() -> None:
    assert talk().toggle_timer(100).elapsed(90) == 0


@pytest.mark.parametrize(
    ("steps", "languages"),
    [
        ([Talk.next_language], ("ja", "zh")),
        ([Talk.next_language] * 2, ("en", "ja")),
        ([Talk.next_language] * 3, ("zh", "en")),
        ([lambda one: one.type_digit(3).next_language()], ("en", "zh")),
        ([lambda one: one.type_digit(1).next_language()], ("zh", "ja")),
        ([lambda one: one.type_digit(4).next_language()], ("zh", "ja")),
        ([lambda one: one.type_digit(0).next_language()], ("zh", "ja")),
        ([lambda one: one.speak("ja")], ("ja", "zh")),
    ],
)
def test_the_audience_gets_another_language(steps: list[Step], languages: tuple[str, str]) -> None:
    said = talk(5)
    for step in steps:
        said = step(said)
    assert (said.languages, said.index, said.typed) == (languages, 4, "")
    assert said.shown == languages[:1]
    assert said.toggle_bilingual().shown == languages
    assert said.toggle_bilingual().toggle_bilingual() == said


def test_a_language_that_is_not_offered_gives_way_to_the_first() -> None:
    assert replace(talk(), languages=("ko",)).next_language().languages == ("zh", "ko")


@pytest.mark.parametrize(
    ("at", "ids", "now_at"),
    [
        (5, "s0 s1 s2 s3 s4 s5 s6", "s5"),
        (5, "s1 s5", "s5"),
        (5, "s1 s4 s6", "s6"),
        (5, "s1 s3 s4", "s4"),
        (5, "s1", "s1"),
        (5, "x y", "y"),
        (2, "a b c d e f", "b"),
    ],
)
def test_with_other_slides_a_talk_stays_where_it_is_or_at_the_nearest(at: int, ids: str, now_at: str) -> None:
    slides = tuple(Slide(id=name, show=Show.COMPARE) for name in ids.split())
    renewed = talk(at, 6).renew(slides)
    assert (renewed.deck, renewed.slide.id) == (slides, now_at)


def test_a_slide_that_was_given_another_id_is_still_the_same() -> None:
    slides = (*deck(4), Slide(id="other", show=Show.COMPARE, aliases=("s5",)))
    assert talk(5, 6).renew(slides).slide.id == "other"


def test_a_picture_that_stands_still_does_so_with_other_slides_too() -> None:
    frozen = talk(2, 6).toggle_freeze().go_to(5)
    renewed = frozen.renew(deck(6)[1:])
    assert (renewed.slide.id, renewed.audience.slide.id) == ("s5", "s2")
    assert renewed.audience.deck == renewed.deck
