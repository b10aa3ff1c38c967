"""A visitor taps through every page, in each language and in two at once."""

import pytest

from tests.ui.screen import Open, Screen

MODES = (("zh_Hans_CN",), ("ja_JP",), ("en",), ("zh_Hans_CN", "ja_JP"), ("en", "zh_Hans_CN"))
CLUSTER = "clusters.finance-culture"
STATEMENT = "topics.cooperation.statements.investment"


@pytest.fixture(params=MODES, ids="+".join)
def visited(request: pytest.FixtureRequest, open_screen: Open) -> tuple[Screen, tuple[str, ...]]:
    codes: tuple[str, ...] = request.param
    screen = open_screen(language=codes[0], second=codes[1] if len(codes) > 1 else None)
    screen.tap(f"attract:{codes[0]}")
    return screen, codes


def reads(screen: Screen, key: str, codes: tuple[str, ...]) -> bool:
    """Tell whether a key is shown in these languages and no other."""
    return set(screen.text(key)) == {screen.kiosk.localization.resolve(key, code).text for code in codes}


def is_whole(screen: Screen) -> bool:
    """Tell whether no text of the page is cut off."""
    return not [item.property("text") for item in screen.lines() if item.property("truncated")]


def test_the_map_names_the_park_and_every_cluster(visited: tuple[Screen, tuple[str, ...]]) -> None:
    screen, codes = visited
    assert reads(screen, "park.name", codes)
    assert reads(screen, "map.caveat", codes)
    assert reads(screen, "clusters.smart-logistics.name", codes)
    assert is_whole(screen)


def test_a_cluster_s_card_says_what_is_planned(visited: tuple[Screen, tuple[str, ...]]) -> None:
    screen, codes = visited
    screen.touch(screen.marker(CLUSTER).toPoint())
    for key in (f"{CLUSTER}.name", f"{CLUSTER}.industries", "card.planned-area", "sources.report.stamp"):
        assert reads(screen, key, codes), key
    assert screen.text(f"{CLUSTER}.area")
    assert is_whole(screen)


def test_each_topic_shows_its_statements(visited: tuple[Screen, tuple[str, ...]]) -> None:
    screen, codes = visited
    screen.tap("dock:facts")
    assert reads(screen, "facts.title", codes)
    for topic in screen.kiosk.facts.property("topicKeys"):
        screen.tap(f"topic:{topic}")
        assert reads(screen, topic, codes)
        assert screen.text("sources.report.stamp")
        assert is_whole(screen)
    assert reads(screen, "topics.aims.statements.model.label", codes)


def test_a_statement_opens_into_its_full_sentence(visited: tuple[Screen, tuple[str, ...]]) -> None:
    screen, codes = visited
    screen.tap("dock:facts")
    screen.tap("topic:topics.cooperation.name")
    screen.turn_to(STATEMENT, "tiles")
    screen.tap(STATEMENT)
    assert reads(screen, f"{STATEMENT}.sentence", codes)
    assert reads(screen, "notes.scope.text", codes)
    screen.tap("statement:beside")
    assert len(screen.text(f"{STATEMENT}.sentence")) == 2
    screen.tap("statement:close")
    assert screen.visible(STATEMENT)


def test_the_bars_open_their_cards(visited: tuple[Screen, tuple[str, ...]]) -> None:
    screen, codes = visited
    screen.tap("dock:compare")
    assert reads(screen, "compare.title", codes)
    assert is_whole(screen)
    screen.tap("order:compare.by-area")
    assert (
        screen.place("bar:clusters.aviation-manufacturing").y()
        < screen.place("bar:clusters.finance-culture").y()
    )
    screen.tap("bar:clusters.aviation-manufacturing")
    assert reads(screen, "clusters.aviation-manufacturing.industries", codes)


def test_each_tab_tells_about_this_display(visited: tuple[Screen, tuple[str, ...]]) -> None:
    screen, codes = visited
    screen.tap("dock:about")
    assert reads(screen, "about.title", codes)
    assert reads(screen, "park.lead", codes)
    for tab, key in (("sources", "sources.report.line"), ("licences", "about.licence-qt")):
        screen.tap(f"tab:about.{tab}")
        assert reads(screen, key, codes)
        assert is_whole(screen)
    screen.tap("tab:about.words")
    assert len(screen.text("words.expressway.term")) == 3


def test_the_sheet_of_reading_aids_opens_over_every_page(visited: tuple[Screen, tuple[str, ...]]) -> None:
    screen, codes = visited
    for page in ("map", "facts", "compare", "about"):
        screen.tap(f"dock:{page}")
        screen.tap("dock:access")
        assert reads(screen, "access.title", codes)
        assert is_whole(screen)
        screen.tap("access:close")
        assert screen.page == page
