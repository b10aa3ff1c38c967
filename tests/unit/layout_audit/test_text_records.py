"""What a text shows is told by the rules that it was drawn by."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app.paths import load_edition
from kiosk.content.edition import Edition
from kiosk.i18n.catalogs import Catalog
from kiosk.i18n.localization import Localization
from kiosk.l10n.pseudo import languages
from kiosk.layout_audit.audited_scene import Scene
from kiosk.layout_audit.text_records import TextRecord, TextRecords
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.translations import Translations
from kiosk.visit.visit import Visit

TEXT = (
    'Words {{ property int line: {line}; property string language: "{language}"; key: "{key}"; text: "x" }}'
)


@pytest.fixture
def localization(edition: Edition) -> Localization:
    """English and Japanese, which lacks the word “Map” and has an old one for “Back”, and `en_XA`."""
    entries = dict(edition.catalogs["ja_JP"].entries)
    del entries["dock.map"]
    entries["dock.back"] = msgspec.structs.replace(entries["dock.back"], id="Return")
    made = languages(edition.messages, edition.locales, ["en_XA"])
    locale, catalog = made["en_XA"]
    return Localization(
        edition.messages,
        edition.content.facts,
        {**edition.locales, "en_XA": locale},
        {**edition.catalogs, "ja_JP": Catalog("ja_JP", entries), "en_XA": catalog},
    )


def records(localization: Localization, *shown: str) -> TextRecords:
    """Return what texts say to a visitor of these languages."""
    visit = Visit(languages=shown, bilingual=len(shown) > 1)
    return TextRecords(Translations(localization, VisitStore(visit, load_edition(None).content)))


@pytest.fixture
def item_of(window_of: Callable[[str], QQuickWindow]) -> Callable[..., QQuickItem]:
    """Make one text."""

    def make(key: str, line: int = 0, language: str = "", text: str = "x") -> QQuickItem:
        (item,) = window_of(TEXT.format(key=key, line=line, language=language)).contentItem().childItems()
        item.setProperty("text", text)
        return item

    return make


@pytest.mark.parametrize(
    ("key", "language", "fallback", "stale"),
    [
        ("dock.facts", "ja_JP", False, False),
        ("dock.map", "en", True, False),
        ("dock.back", "ja_JP", False, True),
    ],
)
def test_a_text_is_recorded_with_the_language_that_it_is_really_in(
    localization: Localization,
    window_of: Callable[[str], QQuickWindow],
    key: str,
    language: str,
    fallback: bool,  # noqa: FBT001
    stale: bool,  # noqa: FBT001
) -> None:
    window = window_of(TEXT.format(key=key, line=0, language=""))
    (said,) = records(localization, "ja_JP").said(Scene(window))
    assert said == TextRecord(
        key=key,
        language=language,
        font="Kiosk Sans EN",
        box=said.box,
        ink=said.ink,
        fallback=fallback,
        stale=stale,
    )
    x, y, width, height = said.box
    assert (x, y, width) == (0, 0, 300)
    assert said.ink[2] < width
    assert y <= said.ink[1] <= y + height


def test_the_second_line_is_in_the_second_language(
    localization: Localization, item_of: Callable[..., QQuickItem]
) -> None:
    words = records(localization, "en", "ja_JP")
    assert words.family(item_of("dock.facts")) == "Kiosk Sans EN"
    assert words.family(item_of("dock.facts", line=1)) == "Kiosk Sans JP"
    assert words.family(item_of("dock.facts", language="zh_Hans_CN")) == "Kiosk Sans SC"
    assert words.family(item_of("")) is None


@pytest.mark.parametrize(
    ("key", "language", "text", "letters"),
    [
        ("", "", "Map", "Map"),
        ("", "", "12", ""),
        ("dock.map", "", "[Måþ o]", ""),
        ("dock.map", "", "Go: [Måþ o]", "Go"),
        ("dock.map", "en", "Map", ""),
        ("facts.park_area", "", "about 20 km²", ""),
    ],
)
def test_in_en_xa_letters_outside_brackets_were_written_by_hand(
    localization: Localization,
    item_of: Callable[..., QQuickItem],
    key: str,
    language: str,
    text: str,
    letters: str,
) -> None:
    item = item_of(key, language=language, text=text)
    assert records(localization, "en_XA").plain(item) == letters
    assert records(localization, "en").plain(item) == ""
