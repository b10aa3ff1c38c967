"""Names in braces are found and filled; other braces are text."""

from kiosk.i18n.placeholders import facts_named, fill


def test_a_fact_and_its_long_form_are_one_fact() -> None:
    assert facts_named("{area} {area_long} {n}, {0}, {Area}, {a-b}, {{m}}") == {"area", "n", "m"}


def test_what_is_filled_in_is_not_filled_again() -> None:
    assert fill("{a}{b} {0}", {"a": "{b}", "b": "x"}.__getitem__) == "{b}x {0}"
