"""The scale words of a language come from CLDR."""

import babel
import pytest

from kiosk.i18n.compact_units import read_compact_units


@pytest.mark.parametrize(
    ("code", "smallest", "words"),
    [
        ("zh_Hans_CN", 10_000, {10**12: "{n}万亿", 10**8: "{n}亿", 10**4: "{n}万"}),
        ("ja", 10_000, {10**16: "{n}京", 10**12: "{n}兆", 10**8: "{n}億", 10**4: "{n}万"}),
        ("ko", 1_000, {10**12: "{n}조", 10**8: "{n}억", 10**4: "{n}만", 10**3: "{n}천"}),
        ("en_001", 10**9, {10**12: "{n}\u00a0trillion", 10**9: "{n}\u00a0billion"}),
    ],
)
def test_scales_are_listed_from_the_largest_down_to_the_smallest_asked_for(
    code: str, smallest: int, words: dict[int, str]
) -> None:
    scales = read_compact_units(babel.Locale.parse(code), smallest)
    assert [(scale.size, scale.patterns["other"]) for scale in scales] == list(words.items())
