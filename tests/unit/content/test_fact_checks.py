from collections.abc import Callable

import msgspec
import pytest

from kiosk.content.diagnostics import Diagnostic
from kiosk.i18n.formats import format_quantity, known_currencies, known_units
from kiosk.i18n.locales import make_locale
from kiosk.i18n.profiles import Profile
from kiosk.i18n.quantities import Quantity
from tests.unit.content.conftest import Park

Wrong = Callable[[str, str], Diagnostic]
FACT = "{value: 20, unit: square-kilometer, approx: true}"


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("{unit: hectare}", "either a `value` or a `date`"),
        ("{value: 1, date: 2019-11}", "either a `value` or a `date`"),
        ("{value: 1, unit: hectar}", "Did you mean “hectare”?"),
        ("{value: 1, unit: dot}", "the unit “dot” is unknown"),
        ("{value: 1, currency: RMB}", "ISO 4217"),
        ("{value: 1, currency: DEM}", "the currency “DEM” is unknown"),
        ("{value: 1, currency: cny}", "ISO 4217"),
        ("{value: 1, currency: CNY, unit: hectare}", "either a `unit` or a `currency`"),
        ("{value: 1, digits: 0}", "from 1 to 15"),
        ("{date: 2019-02-30}", "“2019-02-30” is no day"),
        ("{date: 2025-13-45}", "is no day"),
        ("{date: 20191106}", "is no day"),
        ("{date: 2019-W45}", "is no day"),
    ],
)
def test_an_odd_fact_is_refused_with_its_line(wrong: Wrong, fact: str, words: str) -> None:
    problem = wrong(FACT, fact)
    assert words in problem.sentence
    assert problem.line == 10
    assert problem.key.startswith("facts.park_area")


@pytest.mark.parametrize(
    "fact",
    [
        "{date: 2019-11}",
        "{date: 2019-11-06}",
        "{value: 9_080_000_000, currency: USD}",
        "{value: 5, currency: XCG}",
        "{value: 300, unit: megawatt}",
        "{value: 1200, unit: kilometer-per-hour}",
        "{value: 80, unit: cubic-kilometer}",
        "{value: 40, unit: terabyte}",
    ],
)
def test_dates_money_and_measures_are_fine(park: Park, fact: str) -> None:
    park.change(FACT, fact)
    assert park.read().content.facts["park_area"]


def test_a_fact_cannot_take_the_name_of_the_long_form(wrong: Wrong) -> None:
    assert "_long" in wrong("  cluster_total:", "  cluster_total_long:").sentence


def test_a_stated_sum_must_be_the_sum_of_the_clusters(wrong: Wrong) -> None:
    problem = wrong("area_km2: 2.5", "area_km2: 2.6")
    assert (problem.line, problem.key) == (11, "facts.cluster_total")
    assert "add up to 7.6 km²" in problem.sentence


def test_clusters_that_make_less_than_the_park_are_only_noted(park: Park) -> None:
    (note,) = park.read().notes
    assert note.severity == "note"
    assert "the clusters make 7.5 km² of about 20 km²" in note.sentence


def test_every_known_unit_can_be_written_in_every_language() -> None:
    for code in ("en", "zh_Hans_CN", "ja_JP", "ko_KR", "de_DE", "ar_EG", "bo_CN", "ug_CN"):
        locale = make_locale(code, Profile())
        for unit in known_units():
            assert format_quantity(Quantity(value=3, unit=unit), locale)


def test_every_known_currency_has_a_name() -> None:
    locale = make_locale("en", msgspec.convert({}, Profile))
    for currency in known_currencies():
        assert currency not in format_quantity(Quantity(value=3, currency=currency), locale)
