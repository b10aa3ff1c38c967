"""What the keys of clickers and keyboards mean."""

import pytest

from kiosk.presentation.key_bindings import KEYS, Act, Debounce, Press, press_of

TABLE = [
    (Act.NEXT, "PageDown Right Down Space N", ["n", "N", "ｎ", " ", "\u3000"]),
    (Act.PREVIOUS, "PageUp Left Up Backspace P", ["p", "Ｐ"]),
    (Act.BLACK, "B Period", ["b", "ｂ", ".", "．", "。", "｡"]),
    (Act.WHITE, "W Comma", ["w", "Ｗ", ",", "，", "、", "､"]),
    (Act.FROM_FIRST, "F5", []),
    (Act.HOME, "Escape", []),
    (Act.FIRST, "Home", []),
    (Act.LAST, "End", []),
    (Act.ENTER, "Return Enter", ["\r", "\n"]),
    (Act.OVERVIEW, "G", ["g"]),
    (Act.LANGUAGE, "L", ["l", "ｌ"]),
    (Act.BILINGUAL, "D", ["d"]),
    (Act.TIMER, "T", ["t"]),
    (Act.MAP, "M", ["m"]),
    (Act.FREEZE, "F", ["f"]),
    (Act.SPOTLIGHT, "S", ["s"]),
]


@pytest.mark.parametrize(("act", "key"), [(act, key) for act, keys, _ in TABLE for key in keys.split()])
def test_a_key_counts_although_an_input_method_takes_its_text(act: Act, key: str) -> None:
    assert press_of(key, "") == press_of(key, "的") == Press(act)


@pytest.mark.parametrize(("act", "text"), [(act, text) for act, _, texts in TABLE for text in texts])
def test_a_text_counts_although_an_input_method_takes_its_key(act: Act, text: str) -> None:
    assert press_of("unknown", text) == Press(act)


def test_every_act_of_a_key_is_tried() -> None:
    assert {act for act, *_ in TABLE} == KEYS.keys()


@pytest.mark.parametrize(("key", "text"), [("7", "7"), ("7", ""), ("unknown", "７"), ("Ampersand", "7")])
def test_a_digit_counts_in_every_width(key: str, text: str) -> None:
    assert press_of(key, text) == Press(Act.DIGIT, 7)


def test_with_shift_a_talk_begins_at_the_current_slide() -> None:
    assert press_of("F5", "", shift=True) == Press(Act.FROM_CURRENT)
    assert press_of("B", "B", shift=True) == Press(Act.BLACK)


@pytest.mark.parametrize(
    ("key", "text"),
    [("VolumeUp", ""), ("MediaPlay", ""), ("Q", "q"), ("unknown", "的"), ("Shift", ""), ("F1", ""), ("", "")],
)
def test_other_keys_are_left_to_others(key: str, text: str) -> None:
    assert press_of(key, text) is None


def test_keys_with_control_or_alt_are_left_to_others() -> None:
    assert press_of("B", "b", command=True) is None


STEP = Press(Act.NEXT)


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ([(STEP, 0.0, False), (STEP, 0.1, False), (STEP, 0.13, False)], [STEP, None, STEP]),
        ([(STEP, 0.0, False), (STEP, 0.5, True), (STEP, 0.6, True)], [STEP, None, None]),
        ([(STEP, 0.0, False), (Press(Act.PREVIOUS), 0.1, False)], [STEP, None]),
        ([(STEP, 0.0, False), (Press(Act.BLACK), 0.01, False)], [STEP, Press(Act.BLACK)]),
        ([(Press(Act.DIGIT, 1), 0.0, False), (Press(Act.DIGIT, 1), 0.05, False)], [Press(Act.DIGIT, 1)] * 2),
        ([(Press(Act.BLACK), 0.0, False), (Press(Act.BLACK), 0.5, True)], [Press(Act.BLACK), None]),
        (
            [(Press(Act.TIMER), 0.0, False), (Press(Act.TIMER), 0.5, True)],
            [Press(Act.TIMER), Press(Act.RESET)],
        ),
    ],
)
def test_a_held_or_worn_button_is_one_step(
    heard: list[tuple[Press, float, bool]], meant: list[Press | None]
) -> None:
    debounce, found = Debounce(), []
    for press, now, repeated in heard:
        debounce, one = debounce.heard(press, now, repeated=repeated)
        found.append(one)
    assert found == meant
