"""Every icon that a content file or a page may name is drawn, and every drawing is named by somebody."""

import re
from collections.abc import Iterator

import pytest

from kiosk.content.edition import Edition
from kiosk.content.model import Icon
from kiosk.viewmodels.dock import DockModel
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.subjects import icon_name
from kiosk.viewmodels.visit import VisitModel
from kiosk.visit.visit import Visit
from tests.rules.qml import Source, parse, read, sources

CONTENT_ICONS = {icon_name(icon) for icon in Icon}


def drawn() -> dict[str, str]:
    """Return the path of each icon."""
    return {one.name: one.value[0].text for one in read("Theme/Icons.qml").bindings() if one.value}


def named(source: Source) -> Iterator[str]:
    """Yield the icons that a QML file names."""
    for binding in source.bindings():
        if binding.name in {"icon", "name"}:
            yield from (token.text for token in binding.value if token.kind == "string" and token.text)


@pytest.fixture(scope="module")
def used(edition: Edition) -> set[str]:
    """The icons that QML or the dock names."""
    store = VisitStore(Visit(languages=tuple(edition.locales)), edition.content)
    dock = DockModel(store, VisitModel(store, lambda: 0.0), tuple(edition.locales))
    in_dock = {row.icon for row in dock.state if row.icon}
    assert in_dock
    return in_dock | {name for source in sources() for name in named(source)}


def test_every_icon_of_the_content_format_is_drawn() -> None:
    assert sorted(CONTENT_ICONS - drawn().keys()) == []


def test_every_icon_that_qml_or_the_dock_names_is_drawn(used: set[str]) -> None:
    assert sorted(used - drawn().keys()) == []


def test_icons_are_found_in_both_branches_of_a_choice() -> None:
    assert [*named(parse('Item { icon: root.paused ? "tour" : "pause" }'))] == ["tour", "pause"]


def test_every_drawing_is_named_by_somebody(used: set[str]) -> None:
    assert sorted(drawn().keys() - used - CONTENT_ICONS) == []


def test_every_drawing_is_a_path_on_the_grid_of_24() -> None:
    for name, path in drawn().items():
        assert re.fullmatch(r"M[\d\sMLHVCSQAZa-z,.-]+", path), name
        begin = re.match(r"M(\d+(?:\.\d+)?)[ ,]?(\d+(?:\.\d+)?)", path)
        assert begin, name
        assert all(0 <= float(number) <= 24 for number in begin.groups()), name
