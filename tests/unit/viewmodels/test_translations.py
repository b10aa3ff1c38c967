"""The words of the screen, asked for by key."""

import gc
import weakref

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtTest import QSignalSpy

from kiosk.content.model import Content
from kiosk.i18n.localization import Localization, Message, UnknownKey
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.translations import Translations
from kiosk.visit.pages import ComparePage


def said(words: Translations, key: str, line: int = 0, language: str = "") -> str:
    return words.text(key, line, language, 0, 0, 0)


def bilingual(store: VisitStore, *languages: str) -> None:
    store.apply(replace(store.visit, languages=languages, bilingual=True))


def test_one_language_has_one_line(words: Translations) -> None:
    assert (said(words, "dock.map"), said(words, "dock.map", 1)) == ("地图", "")
    assert words.property("lines") == 1


def test_two_languages_have_two_lines_in_their_own_fonts(words: Translations, store: VisitStore) -> None:
    bilingual(store, "en", "ja_JP")
    assert (said(words, "dock.map"), said(words, "dock.map", 1)) == ("Map", "地図")
    families = [words.family("dock.map", line, "", 0) for line in (0, 1, 2)]
    assert families == ["Kiosk Sans EN", "Kiosk Sans JP", ""]
    assert [words.lineHeight("dock.map", line, "", 0) for line in (0, 1, 2)] == [1.5, 1.7, 1.0]
    assert words.property("lines") == 2


def test_a_language_that_is_named_wins_over_those_shown(words: Translations) -> None:
    assert said(words, "dock.map", 0, "en") == "Map"
    assert words.family("dock.map", 0, "en", 0) == "Kiosk Sans EN"


def test_numbers_of_the_moment_are_filled_in(words: Translations) -> None:
    assert words.text("pages.position", 0, "en", 2, 5, 0) == "2 / 5"
    assert "7" in words.text("idle.returns", 0, "ja_JP", 7, 0, 0)


def test_no_key_is_no_text(words: Translations) -> None:
    assert (said(words, ""), words.family("", 0, "", 0), words.lineHeight("", 0, "", 0)) == ("", "", 1.0)
    assert words.origin("", 0, "", 0) == ""


def test_every_text_asks_again_when_the_languages_change_and_only_then(
    words: Translations, store: VisitStore
) -> None:
    calls = QSignalSpy(words.revisionChanged)
    store.apply(store.visit.open(ComparePage()))
    store.apply(replace(store.visit, languages=("zh_Hans_CN", "en")))
    assert calls.count() == 0
    store.apply(replace(store.visit, bilingual=True))
    assert calls.count() == 1
    store.apply(store.visit.speak("ja_JP"))
    assert calls.count() == 2
    assert words.property("revision") == 2


def test_other_texts_take_over_at_once(
    words: Translations, localization: Localization, content: Content
) -> None:
    calls = QSignalSpy(words.revisionChanged)
    words.replace(localization, content)
    assert calls.count() == 1


@pytest.mark.parametrize("key", ["dock.map", "languages.en", "facts.park_area"])
def test_a_text_in_its_own_language_has_no_tag(words: Translations, key: str) -> None:
    assert words.origin(key, 0, "", 0) == ""


def test_a_text_without_translation_is_shown_in_its_source_with_a_tag(
    localization: Localization, store: VisitStore
) -> None:
    untranslated = Localization(
        localization._messages.values(), localization._facts, localization.locales, {}
    )
    words = Translations(untranslated, store)
    assert said(words, "dock.map") == "Map"
    assert words.origin("dock.map", 0, "", 0) == "en"
    assert words.family("dock.map", 0, "", 0) == "Kiosk Sans EN"
    bilingual(store, "zh_Hans_CN", "ja_JP")
    assert said(words, "dock.map", 1) == ""


def test_a_name_is_as_wide_as_its_widest_line_and_two_languages_stand_below_each_other(
    words: Translations, store: VisitStore
) -> None:
    key = "clusters.finance-culture.short"
    store.apply(replace(store.visit, languages=("en", "ja_JP")))
    width, lines = words.extent(key, 28, 28)
    assert (lines, width > 0) == (len(said(words, key).split("\n")), True)
    assert words.extent(key, 56, 56) == pytest.approx((2 * width, lines), rel=0.02)
    bilingual(store, "en", "ja_JP")
    assert words.extent(key, 28, 14)[1] == lines + len(said(words, key, 1).split("\n")) / 2


def test_running_text_needs_the_room_of_its_longest_word(words: Translations, store: VisitStore) -> None:
    key = "clusters.finance-culture.industries"
    store.apply(replace(store.visit, languages=("en", "ja_JP")))
    font = QFont(words.family(key, 0, "", 0))
    font.setPixelSize(28)
    longest = max(QFontMetricsF(font).horizontalAdvance(word) for word in said(words, key).split())
    assert words.widest_word(key, 28) == pytest.approx(longest, rel=0.05)
    store.apply(replace(store.visit, languages=("ja_JP", "en")))
    assert words.widest_word(key, 28) < 5 * 28


def test_while_other_content_comes_in_every_key_has_a_text(
    words: Translations, localization: Localization, store: VisitStore, content: Content
) -> None:
    kept = [message for message in localization._messages.values() if message.key != "dock.map"]
    fresh = Message(key="dock.fresh", text="Fresh")
    heard_then: list[str] = []
    store.contentChanged.connect(
        lambda: heard_then.extend((said(words, "dock.map"), said(words, "dock.fresh")))
    )
    other = Localization([*kept, fresh], localization._facts, localization.locales, localization._catalogs)
    words.replace(other, replace(content, words=()))
    assert heard_then == ["地图", "Fresh"]
    words.replace(other, store.content)
    delete_what_left()
    with pytest.raises(UnknownKey):
        said(words, "dock.map")


def test_a_text_that_went_some_reloads_ago_has_its_words_until_qt_has_deleted_what_shows_it(
    words: Translations, localization: Localization, content: Content
) -> None:
    keys = ("dock.map", "dock.facts", "dock.compare")
    for number in range(1, len(keys) + 1):
        words.replace(without(localization, *keys[:number]), content)
        assert [said(words, key) for key in keys] == ["地图", "数据", "对比"]
    delete_what_left()
    for key in keys[:-1]:
        with pytest.raises(UnknownKey):
            said(words, key)


def test_texts_of_long_ago_are_not_kept(
    words: Translations, localization: Localization, content: Content
) -> None:
    old = without(localization, "dock.facts")
    seen = weakref.ref(old)
    words.replace(old, content)
    del old
    for _ in range(2):
        words.replace(without(localization), content)
        delete_what_left()
    gc.collect()
    assert seen() is None


def delete_what_left() -> None:
    """Do what the event loop does with objects that are to be deleted."""
    app = QCoreApplication.instance()
    assert app
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def without(localization: Localization, *keys: str) -> Localization:
    """Return the same texts but these."""
    kept = [message for message in localization._messages.values() if message.key not in keys]
    return Localization(kept, localization._facts, localization.locales, localization._catalogs)
