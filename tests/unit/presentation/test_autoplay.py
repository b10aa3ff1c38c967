"""A talk that goes on by itself."""

import pytest
from msgspec.structs import replace

from kiosk.presentation.autoplay import Autoplay, advance, reading_s, step_s
from kiosk.presentation.talk import Blank
from tests.unit.presentation.decks import talk


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", 0),
        ("武汉市拟建设中", 1),
        ("武汉市，拟“建设”中。", 1),
        ("クラスターです", 1),
        ("ｸﾗｽﾀｰで々", 1),
        ("a plan – of a park, planned well", 2),
        ("Wuhan’s China–Japan park – about 20 km² – US$9.08", 2),
        ("武汉市拟在Han–Shi建设", 1 + 1 / 3.5),
    ],
)
def test_reading_takes_as_long_as_its_script_needs(text: str, seconds: float) -> None:
    assert reading_s(text) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("texts", "seconds"),
    [
        ({}, 6),
        ({"zh": ["园"]}, 6),
        ({"zh": ["园" * 70, "园" * 70]}, 22),
        ({"zh": ["园" * 70], "ja": ["の" * 140]}, 22),
        ({"en": ["word " * 70], "zh": ["园" * 70]}, 22),
        ({"zh": ["园" * 7000]}, 60),
    ],
)
def test_a_slide_stays_until_its_slowest_language_is_read(
    texts: dict[str, list[str]], seconds: float
) -> None:
    assert step_s(texts) == pytest.approx(seconds)


BEGUN = Autoplay(since=100)


@pytest.mark.parametrize(
    ("loop", "now", "wait"),
    [
        (BEGUN, 100, 10),
        (BEGUN, 104, 6),
        (BEGUN, 110, 0),
        (BEGUN, 200, 0),
        (BEGUN.stepped(110), 112, 8),
        (BEGUN.felt(105), 105, 45),
        (BEGUN.felt(105), 149, 1),
        (BEGUN.felt(105), 150, 0),
        (BEGUN.felt(105, 1), 105, None),
        (BEGUN.felt(105, 1), 900, None),
        (BEGUN.felt(105, 2).felt(120, 1), 900, None),
        (BEGUN.felt(105, 1).felt(120), 130, 35),
        (BEGUN.felt(105).stepped(150), 151, 9),
    ],
)
def test_a_hand_holds_the_loop_for_forty_five_seconds(loop: Autoplay, now: float, wait: float | None) -> None:
    assert loop.wait(now, 10) == wait


def test_a_loop_goes_round() -> None:
    assert advance(talk(5)) == talk(6)
    assert advance(talk(12)).index == 0


def test_each_round_is_in_the_next_language() -> None:
    rounds = [talk(12, count=12)]
    for _ in range(3):
        rounds.append(replace(advance(rounds[-1]), index=11))
    assert [one.languages[0] for one in rounds] == ["zh", "ja", "en", "zh"]


def test_a_loop_first_uncovers_its_slide() -> None:
    covered = talk(1, count=1).blank_out(Blank.BLACK)
    assert advance(covered) == talk(1, count=1)
    assert advance(talk(1, count=1)).languages == ("ja", "zh")
