"""Checks of the facts of a content: units, currencies, dates, and the sum of the areas."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from kiosk.content.diagnostics import Diagnostic, Place, nearest, quoted
from kiosk.content.model import Content, Fact
from kiosk.i18n.formats import known_currencies, known_units

_AREA = "square-kilometer"
_MOST_DIGITS = 15


def check_facts(facts: Mapping[str, Fact], places: Mapping[str, Place]) -> Iterator[Diagnostic]:
    """Yield what is wrong with single facts. `places` tells where each key stands."""
    for name, fact in facts.items():
        key = f"facts.{name}"
        for field, cause, remedy in _faults(name, fact):
            yield places.get(f"{key}.{field}", places[key]).error(cause, remedy=remedy)


def check_sum(content: Content, places: Mapping[str, Place]) -> Iterator[Diagnostic]:
    """Yield what contradicts the sum of all clusters, and a note if that is not the whole park."""
    total = sum((Decimal(str(cluster.area_km2)) for cluster in content.clusters), Decimal())
    written = f"{total.normalize():f} km²"
    stated = content.facts.get("cluster_total")
    if stated is not None and _differs(stated, total):
        remedy = "Correct the sum or one of the areas."
        yield places["facts.cluster_total"].error(
            f"the areas of all clusters add up to {written}", remedy=remedy
        )
    park = content.facts.get("park_area")
    if park is not None and _differs(park, total):
        about = "about " if park.approx else ""
        yield places["facts.park_area"].note(f"the clusters make {written} of {about}{park.value} km²")


def _faults(name: str, fact: Fact) -> Iterator[tuple[str, str, str]]:
    if name.endswith("_long"):
        yield "", "the name of a fact cannot end in _long", "Texts add it for the form in running sentences."
    if (fact.value is None) == (fact.date is None):
        yield "", "a fact has either a `value` or a `date`", "Write one of them and leave the other out."
    if fact.unit is not None and fact.currency is not None:
        yield "currency", "a fact has either a `unit` or a `currency`", "Leave one of them out."
    if fact.unit is not None and fact.unit not in known_units():
        yield "unit", f"the unit {quoted(fact.unit)} is unknown", nearest(fact.unit, known_units())
    if fact.currency is not None and fact.currency not in known_currencies():
        remedy = "Write the three letters of ISO 4217, such as CNY, JPY or USD."
        yield "currency", f"the currency {quoted(fact.currency)} is unknown", remedy
    if fact.digits is not None and not 1 <= fact.digits <= _MOST_DIGITS:
        yield "digits", "`digits` is outside the limits", f"Write a number from 1 to {_MOST_DIGITS}."
    if fact.date is not None and not _is_date(fact.date):
        yield "date", f"{quoted(fact.date)} is no day", "Write a day as 2019-11-06 or a month as 2019-11."


def _is_date(text: str) -> bool:
    day = f"{text}-01" if len(text) == len("2019-11") else text
    try:
        return date.fromisoformat(day).isoformat() == day
    except ValueError:
        return False


def _differs(fact: Fact, total: Decimal) -> bool:
    return fact.unit == _AREA and fact.value is not None and Decimal(str(fact.value)) != total
