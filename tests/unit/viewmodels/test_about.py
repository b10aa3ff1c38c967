"""The page about this display."""

import pytest
from msgspec.structs import replace

from kiosk.content.edition import Edition
from kiosk.content.model import Content
from kiosk.viewmodels.about import AboutModel, BlockRow
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.pages import AboutPage, AboutTab
from tests.unit.visit.parks import BARE

TABS = ["about.display", "about.sources", "about.words", "about.licences"]


def model(store: VisitStore, content: Content) -> AboutModel:
    store.apply(store.visit.open(AboutPage()))
    store.renew(content)
    return AboutModel(store)


def test_every_tab_shows_texts_and_all_of_them_exist(
    store: VisitStore, content: Content, edition: Edition
) -> None:
    about = model(store, content)
    keys = {message.key for message in edition.messages}
    assert about.property("tabKeys") == TABS
    for index in range(len(TABS)):
        about.choose(index)
        assert about.property("tab") == index
        assert about.state.blocks
        assert {block.key for block in about.state.blocks} <= keys


def test_the_words_stand_wide_for_every_language_beside_each_other(
    store: VisitStore, content: Content
) -> None:
    about = model(store, content)
    about.choose(TABS.index("about.words"))
    assert about.property("wide")
    assert about.state.blocks == tuple(BlockRow("word", f"words.{word.id}.term") for word in content.words)


def test_a_park_without_words_has_no_tab_for_them(store: VisitStore) -> None:
    about = model(store, BARE)
    assert about.property("tabKeys") == [tab for tab in TABS if tab != "about.words"]
    about.choose(2)
    assert about.state.tab is AboutTab.LICENCES


@pytest.mark.parametrize("show", [True, False])
def test_background_is_shown_only_where_the_content_says_so(
    store: VisitStore,
    content: Content,
    show: bool,  # noqa: FBT001  # a column of the table
) -> None:
    assert content.background
    about = model(store, replace(content, background=replace(content.background, show=show)))
    assert any(block.key.startswith("background.") for block in about.state.blocks) is show
