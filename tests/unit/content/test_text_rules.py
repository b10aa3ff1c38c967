from collections.abc import Callable

import pytest

from kiosk.content.diagnostics import Diagnostic
from kiosk.content.text_rules import placeholder_faults, text_faults
from tests.unit.content.conftest import Park

Wrong = Callable[[str, str], Diagnostic]


def causes(text: str) -> str:
    return " ".join(cause for cause, _ in text_faults(text))


@pytest.mark.parametrize("text", ["<img src=x>", "<IMG>", "a < \n ImG", "<\timg".replace("\t", " ")])
def test_a_picture_tag_is_refused(text: str) -> None:
    assert "<img" in causes(text)


@pytest.mark.parametrize(
    "text",
    ["<b>bold</b>", "&amp;", "![](http://x)", "%1", "&File", "100 %", "两翼五组团", "が", "a\nb", "a\u00a0b"],
)
def test_other_marks_are_shown_as_typed(text: str) -> None:
    assert causes(text) == ""


@pytest.mark.parametrize(
    "character",
    "\t\r\x00\x7f\x85\u2028\u2029\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ue000"
    "\ufdd0\ufeff\ufffd\uffff\U0001ffff\U000e0041\U000f0000\U0010ffff",
)
def test_a_hidden_character_is_refused_with_its_code_point(character: str) -> None:
    assert f"U+{ord(character):04X} after “smart lo”" in causes(f"smart lo{character}gistics")


def test_typed_apart_accents_are_refused() -> None:
    assert "NFC" in causes("cafe\u0301")
    assert "NFC" in causes("か\u3099")


def test_five_hundred_accents_on_a_letter_are_refused() -> None:
    assert "more than 8 accents" in causes("x" + "\u0316" * 500)


def test_a_word_without_a_break_is_refused_but_not_a_long_chinese_text() -> None:
    assert "80 characters" in causes("x" * 81)
    assert causes("x" * 80 + " " + "x" * 80) == ""
    assert causes("智" * 4000) == ""


@pytest.mark.parametrize(
    "text", ["{0}", "{a.b}", "{a!r}", "{a:>999999999}", "{a[0]}", "{}", "{ a }", "{A}", "}", "{a"]
)
def test_a_brace_that_is_no_placeholder_is_refused(text: str) -> None:
    ((cause, _),) = placeholder_faults(text, {"a"})
    assert "is no placeholder" in cause


def test_a_placeholder_names_a_fact_or_its_long_form() -> None:
    assert [*placeholder_faults("{area} {area_long}", {"area"})] == []
    ((_, remedy),) = placeholder_faults("{aera_long}", {"area"})
    assert remedy == "Did you mean “area”?"


def test_hidden_characters_and_tags_are_refused_in_a_file(park: Park) -> None:
    park.change("text: Rain is wanted.", 'text: "Rain\\u200b <Img>"')
    found = " ".join(problem.sentence for problem in park.problems())
    assert "notes.rain.text: the hidden or broken character U+200B" in found
    assert "notes.rain.text: “<img” is not allowed" in found
