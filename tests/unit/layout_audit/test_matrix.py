"""The choices are every language and the pairs that are there, or those asked for."""

import pytest

from kiosk.layout_audit.matrix import LanguageChoice, UnknownLanguageChoice, settings
from kiosk.visit.visit import TextSize, Theme

CODES = ["en", "ja_JP", "zh_Hans_CN"]


def test_usually_all_languages_pairs_sizes_and_text_sizes_are_shown_on_paper() -> None:
    ways = settings(CODES, None, None, None, None)
    names = {"en", "ja_JP", "zh_Hans_CN", "zh_Hans_CN+ja_JP", "ja_JP+zh_Hans_CN", "en+zh_Hans_CN"}
    assert {way.languages.name for way in ways} == names
    assert {way.size for way in ways} == {(1920, 1080), (1080, 1920)}
    assert {way.text_size for way in ways} == set(TextSize)
    assert {way.theme for way in ways} == {Theme.PAPER}
    assert len(ways) == 6 * 2 * 3


def test_a_pair_with_a_language_that_is_missing_is_left_out() -> None:
    assert {way.languages.name for way in settings(["en", "ja_JP"], None, None, None, None)} == {
        "en",
        "ja_JP",
    }


def test_one_language_keeps_another_ready_and_a_pair_shows_both() -> None:
    one, two = settings(CODES, ["ja_JP", "en+zh_Hans_CN"], [(800, 600)], [Theme.NIGHT], ["a"])
    assert one.languages == LanguageChoice("ja_JP", ("ja_JP", "en"))
    assert two.languages == LanguageChoice("en+zh_Hans_CN", ("en", "zh_Hans_CN"), bilingual=True)


@pytest.mark.parametrize("wish", ["fr", "en+fr", "en+en", "en+ja_JP+zh_Hans_CN", ""])
def test_an_unknown_language_is_refused_with_the_known_languages(wish: str) -> None:
    with pytest.raises(UnknownLanguageChoice, match="there are en, ja_JP, zh_Hans_CN"):
        settings(CODES, [wish], None, None, None)
