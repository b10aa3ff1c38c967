"""Every key that the code names is in a file, and every text of the frame is asked for by somebody."""

from collections.abc import Mapping
from enum import StrEnum

import pytest

from kiosk.content.edition import Edition
from kiosk.content.model import Basis
from kiosk.visit.pages import AboutTab
from kiosk.visit.visit import TextSize
from tests.rules.keys import HOLE, Use, all_uses, in_family, python_keys, qml_keys
from tests.rules.qml import parse

# Families of the frame's own keys: the hole is filled from a closed list.
CLOSED: Mapping[str, type[StrEnum]] = {"about.{}": AboutTab, "basis.{}": Basis, "access.size-{}": TextSize}
# Content that every park has, whatever it is about.
ALWAYS = {"park.name", "park.lead", "map.layout", "map.caveat", "map.schematic", "map.legend"}


@pytest.fixture(scope="module")
def uses() -> list[Use]:
    return all_uses()


@pytest.fixture(scope="module")
def frame(edition: Edition) -> set[str]:
    """The keys of interface.yaml."""
    return {message.key for message in edition.messages if message.file.endswith("interface.yaml")}


def unknown(uses: list[Use], known: set[str]) -> list[Use]:
    """Return what is no key and, as a family, holds none."""
    return [
        use
        for use in uses
        if use.key not in known and not (HOLE in use.key and any(in_family(use.key, key) for key in known))
    ]


def test_every_key_in_qml_and_python_is_in_a_file(uses: list[Use], edition: Edition) -> None:
    names = {f"languages.{code}" for code in edition.locales}
    assert unknown(uses, names | {message.key for message in edition.messages}) == []


def test_a_key_that_is_in_no_file_is_found() -> None:
    uses = [*qml_keys(parse('Item {\nkey: down ? "dock.map" : "dock.mop"\n}', "Dock.qml"))]
    assert unknown(uses, {"dock.map"}) == [Use("dock.mop", "Dock.qml:2")]


def test_a_family_that_holds_no_key_is_found() -> None:
    uses = [*python_keys('a = f"clusters.{id}.name"\nb = f"clusters.{id}.nome"', "card.py")]
    assert unknown(uses, {"clusters.tea.name"}) == [Use("clusters.{}.nome", "card.py:2")]


def test_every_text_of_the_frame_is_asked_for(uses: list[Use], frame: set[str]) -> None:
    closed = {family.replace(HOLE, value) for family, values in CLOSED.items() for value in values}
    assert sorted(frame - closed - {use.key for use in uses}) == []


def test_the_frame_has_every_text_of_a_closed_family(frame: set[str]) -> None:
    assert {family.replace(HOLE, value) for family, values in CLOSED.items() for value in values} <= frame


def test_the_code_builds_no_other_key_of_the_frame(uses: list[Use], frame: set[str]) -> None:
    heads = {key.split(".")[0] for key in frame}
    built = {use.key for use in uses if HOLE in use.key and use.key.split(".")[0] in heads}
    fields = {"facts.{}", "about.display.{}.text", "about.unstated.{}.text"}
    assert built - fields == set(CLOSED)


def test_qml_names_no_text_that_another_park_may_lack(uses: list[Use], frame: set[str]) -> None:
    assert [use for use in uses if ".qml:" in use.place and use.key not in frame | ALWAYS] == []
