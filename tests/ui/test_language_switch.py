"""Another language: the same page, card, face and zoom, only other words."""

from collections import Counter
from collections.abc import Callable
from itertools import permutations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.translations import Translations
from kiosk.visit.pages import MapPage
from tests.ui.screen import Open, Screen

CODES = ("zh_Hans_CN", "ja_JP", "en")
ASKED = ("text", "family", "lineHeight", "origin")
# Each line asks for its words and its font, running text for its height and origin too.
MOST_CALLS_A_LINE = 3
PAIRS = tuple(permutations(CODES, 2))
CLUSTER = "clusters.intelligent-equipment"
STATEMENT = "topics.cooperation.statements.enterprises"

Way = Callable[[Screen], None]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[str, str]]:
    """Count what QML asks of the words of the screen, by what is asked and the key."""
    found: Counter[tuple[str, str]] = Counter()

    def counted(name: str) -> Callable[..., object]:
        slot = getattr(Translations, name)

        def ask(self: Translations, key: str, *arguments: object) -> object:
            found[name, key] += 1
            return slot(self, key, *arguments)

        return ask

    for name in ASKED:
        monkeypatch.setattr(Translations, name, counted(name))
    return found


def to_a_card(screen: Screen) -> None:
    screen.touch(screen.marker(CLUSTER).toPoint())


def to_the_whole_map_close_up(screen: Screen) -> None:
    screen.tap("map:zoom-in")
    screen.tap("map:zoom-in")


def to_a_statement(screen: Screen) -> None:
    screen.tap("dock:facts")
    screen.tap("topic:topics.cooperation.name")
    screen.tap(STATEMENT)


def to_two_columns(screen: Screen) -> None:
    to_a_statement(screen)
    screen.tap("statement:beside")


def to_bars_by_area(screen: Screen) -> None:
    screen.tap("dock:compare")
    screen.tap("order:compare.by-area")


def to_the_words(screen: Screen) -> None:
    screen.tap("dock:about")
    screen.tap("tab:about.words")


def to_the_sheet(screen: Screen) -> None:
    screen.tap("dock:access")


WAYS: tuple[Way, ...] = (
    to_a_card,
    to_the_whole_map_close_up,
    to_a_statement,
    to_two_columns,
    to_bars_by_area,
    to_the_words,
    to_the_sheet,
)


@pytest.mark.parametrize("way", WAYS)
def test_a_switch_keeps_what_is_open(at_map: Screen, way: Way) -> None:
    way(at_map)
    before = at_map.visit
    for code in ("en", "ja_JP", "zh_Hans_CN"):
        at_map.tap(f"language:{code}")
        assert at_map.visit.page == before.page
        assert at_map.visit.history == before.history
        assert at_map.visit.access == before.access
        assert at_map.text("dock.map") == (at_map.kiosk.localization.resolve("dock.map", code).text,)


def all_lines(item: QQuickItem) -> int:
    """Return how many lines of words there are, those on the map behind another page too."""
    shows = item.property("lineHeight") and item.property("key") and item.property("text")
    return bool(shows) + sum(map(all_lines, item.childItems()))


@pytest.mark.parametrize("bilingual", [False, True])
@pytest.mark.parametrize("way", WAYS)
def test_a_switch_asks_for_what_is_shown_and_nothing_else(
    asked: Counter[tuple[str, str]], open_screen: Open, way: Way, *, bilingual: bool
) -> None:
    at_map = open_screen()
    at_map.tap("attract:zh_Hans_CN")
    if bilingual:
        at_map.tap("dock:bilingual")
    way(at_map)
    asked.clear()
    at_map.kiosk.visit.speak("ja_JP")
    at_map.settle()
    names = sum(bool(item.property("key")) for item in at_map.controls())
    assert 0 < asked.total() <= MOST_CALLS_A_LINE * all_lines(at_map.window.contentItem()) + names
    assert not [key for _, key in asked if key in {"", "fallback.tag"}]


def test_a_switch_keeps_the_zoom_and_the_place_on_the_map(at_map: Screen) -> None:
    at_map.tap("map:zoom-in")
    at_map.kiosk.map.nudge(1.0, -200.0, 30.0)
    at_map.kiosk.map.settle()
    page = at_map.visit.page
    assert isinstance(page, MapPage)
    assert page.camera.zoom == 2
    at_map.tap("language:en")
    assert at_map.visit.page == page


def test_a_switch_keeps_the_page_of_a_long_text(at_map: Screen) -> None:
    at_map.tap("dock:about")
    at_map.tap("tab:about.words")
    at_map.tap("about:down")
    shown = [key for word in at_map.kiosk.store.content.words if at_map.text(key := f"words.{word.id}.term")]
    assert at_map.face("about")[0] == 1
    at_map.tap("language:ja_JP")
    assert at_map.face("about")[0] == 1
    assert shown


def test_a_text_begins_with_the_same_paragraph_in_the_other_language(at_map: Screen) -> None:
    at_map.aid("a-plus-plus")
    at_map.tap("dock:about")
    at_map.tap("about:down")
    first = at_map.first_block("about")
    for code in ("en", "ja_JP", "zh_Hans_CN"):
        at_map.tap(f"language:{code}")
        assert at_map.first_block("about") == first


def test_a_switch_keeps_the_keyboard_where_it_is(at_map: Screen) -> None:
    at_map.press(Qt.Key.Key_Tab)
    at_map.press(Qt.Key.Key_Tab)
    before = at_map.focused
    assert before
    at_map.kiosk.visit.speak("ja_JP")
    at_map.settle()
    assert at_map.focused == before


@pytest.mark.parametrize(("first", "second"), PAIRS)
@pytest.mark.parametrize("start", CODES)
def test_any_two_languages_are_three_taps_away(screen: Screen, start: str, first: str, second: str) -> None:
    screen.tap(f"attract:{start}")
    taps = 0
    if screen.visit.languages != (first, second):
        for code in (second, first):
            if screen.visit.languages[0] != code and screen.visit.languages != (first, second):
                screen.tap(f"language:{code}")
                taps += 1
    if not screen.visit.bilingual:
        screen.tap("dock:bilingual")
        taps += 1
    assert screen.visit.shown == (first, second)
    assert taps <= 3
    assert screen.text("dock.about") == tuple(
        screen.kiosk.localization.resolve("dock.about", c).text for c in (first, second)
    )


def test_the_second_of_two_languages_comes_first_when_it_is_tapped(at_map: Screen) -> None:
    at_map.tap("dock:bilingual")
    at_map.tap("language:ja_JP")
    assert at_map.visit.shown == ("ja_JP", "zh_Hans_CN")


def test_no_button_of_the_dock_moves_with_the_language(at_map: Screen) -> None:
    names = [
        item.objectName()
        for item in at_map.controls()
        if item.objectName().startswith(("dock:", "language:"))
    ]
    before = {name: at_map.rectangle(at_map.item(name)) for name in names}
    assert len(before) == 10
    for code in ("en", "ja_JP"):
        at_map.tap(f"language:{code}")
        assert {name: at_map.rectangle(at_map.item(name)) for name in names} == before
    at_map.tap("dock:bilingual")
    assert {name: at_map.rectangle(at_map.item(name)) for name in names} == before
