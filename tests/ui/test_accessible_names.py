"""A screen reader hears what every control is and says, in the language on the screen."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.screen import Screen
from tests.ui.test_keyboard import stay, to_about, to_card, to_compare, to_facts, to_statement, to_tour

Role = QAccessible.Role


def to_access(screen: Screen) -> None:
    screen.tap("dock:access")


def to_question(screen: Screen) -> None:
    screen.wait(65)


WAYS = (stay, to_card, to_tour, to_facts, to_statement, to_compare, to_about, to_access, to_question)


def judged(screen: Screen) -> list[str]:
    """Return what is wrong with the controls on the screen."""
    faults = []
    for item in screen.controls():
        role, name = screen.accessible(item)
        label = next((str(line.property("text")) for line in screen.lines(item)), "")
        if role not in {Role.Button, Role.CheckBox, Role.RadioButton, Role.PageTab, Role.ListItem}:
            faults.append(f"{item.objectName()} has the role {role}")
        if not name or not item.objectName():
            faults.append(f"{item.objectName()} has the name “{name}”")
        if not name.startswith(label) and item.property("statement") is None:
            faults.append(f"{item.objectName()} is called “{name}” and labelled “{label}”")
    return faults


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("code", ["zh_Hans_CN", "ja_JP", "en"])
def test_every_control_has_a_role_and_a_name_that_begins_with_its_label(
    screen: Screen, way: Callable[[Screen], None], code: str
) -> None:
    screen.tap(f"attract:{code}")
    way(screen)
    assert not judged(screen)


def test_the_start_page_has_names_too(screen: Screen) -> None:
    assert len(screen.controls()) == 3
    assert not judged(screen)


@pytest.mark.parametrize("way", WAYS)
def test_no_control_of_the_page_stands_there_twice(at_map: Screen, way: Callable[[Screen], None]) -> None:
    way(at_map)
    names = [item.objectName() for item in at_map.controls() if at_map.within_reach(item)]
    assert len(names) == len(set(names))


def test_names_follow_the_language(at_map: Screen) -> None:
    before = at_map.accessible(at_map.item("dock:facts"))[1]
    at_map.tap("language:en")
    after = at_map.accessible(at_map.item("dock:facts"))[1]
    assert before != after == at_map.kiosk.localization.resolve("dock.facts", "en").text


def test_what_is_switched_on_is_said(at_map: Screen) -> None:
    interface = QAccessible.queryAccessibleInterface(at_map.item("dock:bilingual"))
    assert not interface.state().checked
    at_map.tap("dock:bilingual")
    assert interface.state().checked
    assert interface.state().checkable


def test_a_screen_reader_can_press(at_map: Screen) -> None:
    interface = QAccessible.queryAccessibleInterface(at_map.item("dock:about"))
    action = interface.actionInterface()
    assert "Press" in action.actionNames()
    action.doAction("Press")
    at_map.settle()
    assert at_map.page == "about"


@pytest.mark.parametrize(
    ("page", "title"), [("facts", "facts.title"), ("compare", "compare.title"), ("about", "about.title")]
)
def test_each_page_has_a_heading(at_map: Screen, page: str, title: str) -> None:
    at_map.tap(f"dock:{page}")
    headings = [
        at_map.accessible(item)
        for item in at_map.items()
        if item.property("key") == title and item.property("shared")
    ]
    assert any(role is Role.Heading and name for role, name in headings)
