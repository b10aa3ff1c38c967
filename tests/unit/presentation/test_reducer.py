"""What becomes of a talk under all keys."""

import random

import pytest
from msgspec.structs import replace

from kiosk.presentation.key_bindings import KEYS, Act, Debounce, Press, press_of
from kiosk.presentation.reducer import reduce
from kiosk.presentation.talk import MOST_DIGITS, Blank, Talk
from tests.unit.presentation.decks import LANGUAGES, talk


@pytest.mark.parametrize(
    ("press", "after"),
    [
        (Press(Act.NEXT), talk(6)),
        (Press(Act.PREVIOUS), talk(4)),
        (Press(Act.FIRST), talk(1)),
        (Press(Act.LAST), talk(12)),
        (Press(Act.FROM_FIRST), talk(1)),
        (Press(Act.FROM_CURRENT), talk(5)),
        (Press(Act.ENTER), talk(6)),
        (Press(Act.DIGIT, 7), replace(talk(5), typed="7")),
        (Press(Act.HOME), replace(talk(5), home=True)),
        (Press(Act.BLACK), replace(talk(5), blank=Blank.BLACK)),
        (Press(Act.WHITE), replace(talk(5), blank=Blank.WHITE)),
        (Press(Act.FREEZE), replace(talk(5), held=talk(5))),
        (Press(Act.SPOTLIGHT), replace(talk(5), spotlight=True)),
        (Press(Act.OVERVIEW), replace(talk(5), overview=True)),
        (Press(Act.MAP), talk(3)),
        (Press(Act.LANGUAGE), replace(talk(5), languages=("ja", "zh"))),
        (Press(Act.BILINGUAL), replace(talk(5), bilingual=True)),
        (Press(Act.TIMER), replace(talk(5), started=60.0)),
        (Press(Act.RESET), talk(5)),
    ],
)
def test_each_press_does_what_it_says(press: Press, after: Talk) -> None:
    assert reduce(talk(5), press, 60.0) == after


@pytest.mark.parametrize("loops", [False, True])
@pytest.mark.parametrize("count", [1, 2, 12])
def test_ten_thousand_random_keys_leave_a_right_talk(count: int, *, loops: bool) -> None:
    chance = random.Random(count)  # noqa: S311  # no secret hangs on it
    names = [*"0123456789BWFSGMLDTNPQ", *(key for one in KEYS.values() for key in one.keys)]
    texts = [*" ｂ。，、１9nN的", "", "\r"]
    now, debounce, here = 0.0, Debounce(), replace(talk(1, count), loops=loops)
    for _ in range(10_000):
        now += chance.random()
        press = press_of(chance.choice(names), chance.choice(texts), shift=chance.random() < 0.1)
        if press:
            debounce, meant = debounce.heard(press, now, repeated=chance.random() < 0.2)
            here = reduce(here, meant, now) if meant else here
        for one in (here, here.audience):
            assert 0 <= one.index < count
            assert one.blank in Blank
            assert len(one.typed) <= MOST_DIGITS
            assert len({*one.languages}) == 2
            assert {*one.languages} <= {*LANGUAGES}
            assert one.audience.held is None
            assert 0 <= one.elapsed(now) <= now
