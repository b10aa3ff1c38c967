"""A key becomes the best text there is, and never a wrong number."""

import msgspec
import pytest

from kiosk.i18n.catalogs import Catalog, Entry, parse_catalog
from kiosk.i18n.locales import Locale, make_locale
from kiosk.i18n.localization import Localization, Message, UnknownKey, UnknownPlaceholder
from kiosk.i18n.profiles import Notation, NumberStyle, Profile
from kiosk.i18n.quantities import Quantity

FACTS = {
    "area": Quantity(value=20, unit="square-kilometer", approx=True),
    "invested": Quantity(value=9_080_000_000, currency="USD"),
}
NAME = Message(key="park.name", text="Industrial Park")


def translated(text: str, *forms: str, plural: str | None = None, flags: tuple[str, ...] = ()) -> Entry:
    """Return an entry made from a source text."""
    return Entry(context="", id=text, plural=plural, forms=forms, flags=frozenset(flags), line=1)


def localization(
    locales: dict[str, Locale], message: Message, *others: Message, **entries: Entry | dict[str, Entry]
) -> Localization:
    """Return the texts with one entry a language for the first message, or several by key."""
    catalogs = {
        code: Catalog(code, found if isinstance(found, dict) else {message.key: found})
        for code, found in entries.items()
    }
    return Localization((message, *others), FACTS, locales, catalogs)


def test_a_translation_of_the_present_source_is_shown(locales: dict[str, Locale]) -> None:
    resolved = localization(locales, NAME, ja_JP=translated("Industrial Park", "産業パーク")).resolve(
        "park.name", "ja_JP"
    )
    assert (resolved.text, resolved.locale.code, resolved.stale) == ("産業パーク", "ja_JP", False)


def test_the_source_language_shows_the_source(locales: dict[str, Locale]) -> None:
    resolved = localization(locales, NAME).resolve("park.name", "en")
    assert (resolved.text, resolved.locale.code, resolved.stale) == ("Industrial Park", "en", False)


STALE = [
    ("The park covers {area}", "A park of {area}", "園区は{area}", (), "園区は約20\u00a0km²"),
    ("The park covers {area}", "A park of {area}", "園区は{area_long}", (), "園区は約20平方キロメートル"),
    ("The park covers {area}", "The park covers {area}", "園区は{area}", ("fuzzy",), "園区は約20\u00a0km²"),
    ("Five clusters", "The five clusters", "5つのクラスター", (), "5つのクラスター"),
    ("US$9.08 billion", "US$9.08 billion in all", "90億8,000万ドル", ("fuzzy",), "90億8,000万ドル"),
    ("The park covers {area}", "The park costs {invested}", "投資は{invested}", (), None),
    ("The park covers {area}", "The park covers {area}", "園区", (), None),
    ("Six clusters", "Five clusters", "5つのクラスター", (), None),
    ("US$9.08 billion", "US$908 million", "9億800万ドル", ("fuzzy",), None),
    ("Clusters", "Five clusters", "5つのクラスター", (), None),
    ("A few clusters", "Some clusters", "クラスター", ("ignore-number",), None),
    ("Some clusters", "Some clusters", "", (), None),
]


@pytest.mark.parametrize(("source", "made_from", "translation", "flags", "shown"), STALE)
def test_a_stale_translation_is_shown_only_with_the_figures_of_the_source(
    source: str,
    made_from: str,
    translation: str,
    flags: tuple[str, ...],
    shown: str | None,
    locales: dict[str, Locale],
) -> None:
    message = Message(key="a.b", text=source)
    both = localization(locales, message, ja_JP=translated(made_from, translation, flags=flags))
    resolved = both.resolve("a.b", "ja_JP")
    english = both.resolve("a.b", "en").text
    expected = (english, "en", False) if shown is None else (shown, "ja_JP", True)
    assert (resolved.text, resolved.locale.code, resolved.stale) == expected


def test_ignored_numbers_are_no_reason_to_hide_a_fresh_translation(locales: dict[str, Locale]) -> None:
    message = Message(key="a.b", text="a decade")
    entry = translated("a decade", "10年", flags=("ignore-number",))
    assert localization(locales, message, ja_JP=entry).resolve("a.b", "ja_JP").text == "10年"


def test_figures_follow_the_language_that_is_really_shown(locales: dict[str, Locale]) -> None:
    message = Message(key="a.b", text="Invested: {invested}")
    resolved = localization(locales, message).resolve("a.b", "ja_JP")
    assert (resolved.text, resolved.locale.family) == ("Invested: US$9.08\u00a0billion", "Kiosk Sans EN")


def test_an_edited_source_makes_translations_stale_without_any_update(locales: dict[str, Locale]) -> None:
    old = translated("A park of {area}", "约{area}的园区")
    edited = Message(key="a.b", text="A large park of {area}")
    assert localization(locales, edited, zh_Hans_CN=old).resolve("a.b", "zh_Hans_CN").stale


def test_a_changed_fact_makes_nothing_stale(locales: dict[str, Locale]) -> None:
    message = Message(key="a.b", text="{area}")
    catalogs = {"ja_JP": Catalog("ja_JP", {"a.b": translated("{area}", "面積{area}")})}
    facts = {"area": Quantity(value=21, unit="square-kilometer")}
    resolved = Localization([message], facts, locales, catalogs).resolve("a.b", "ja_JP")
    assert (resolved.text, resolved.stale) == ("面積21\u00a0km²", False)


def test_the_fallback_of_a_language_comes_before_the_source(locales: dict[str, Locale]) -> None:
    with_fallback = {
        **locales,
        "ja_JP": msgspec.structs.replace(locales["ja_JP"], fallback=("de", "zh_Hans_CN")),
    }
    chinese = translated("Industrial Park", "产业园")
    resolved = localization(with_fallback, NAME, zh_Hans_CN=chinese).resolve("park.name", "ja_JP")
    assert (resolved.text, resolved.locale.family) == ("产业园", "Kiosk Sans SC")


def test_two_lines_in_the_same_language_are_shown_once(locales: dict[str, Locale]) -> None:
    both = localization(locales, NAME, ja_JP=translated("Industrial Park", "産業パーク"))
    pairs = {
        ("zh_Hans_CN", "ja_JP"): ["Industrial Park", "産業パーク"],
        ("zh_Hans_CN", "en"): ["Industrial Park"],
        ("ja_JP",): ["産業パーク"],
    }
    for codes, texts in pairs.items():
        assert [resolved.text for resolved in both.lines("park.name", codes)] == texts


PHOTOS = Message(key="home.photos", text="{n} photo", plural="{n} photos")


@pytest.mark.parametrize(
    ("code", "count", "text"),
    [
        ("en", 1, "1 photo"),
        ("en", 12_345, "12,345 photos"),
        ("ja_JP", 1, "写真1枚"),
        ("ja_JP", 12_345, "写真1万2,345枚"),
        ("ru", 1, "одно фото"),
        ("ru", 22, "22 фото (few)"),
        ("ru", 5, "5 фото (many)"),
    ],
)
def test_a_count_chooses_the_plural_form(
    code: str, count: int, text: str, locales: dict[str, Locale]
) -> None:
    known = {**locales, "ru": make_locale("ru", Profile())}
    russian = ("одно фото", "{n} фото (few)", "{n} фото (many)")
    both = localization(
        known,
        PHOTOS,
        ja_JP=translated("{n} photo", "写真{n}枚", plural="{n} photos"),
        ru=translated("{n} photo", *russian, plural="{n} photos"),
    )
    assert both.resolve("home.photos", code, count).text == text


@pytest.mark.parametrize("forms", [("写真",), ("写真{n}枚", ""), ("{n}", "写真")])
def test_a_plural_without_its_number_is_not_shown(forms: tuple[str, ...], locales: dict[str, Locale]) -> None:
    both = localization(locales, PHOTOS, ja_JP=translated("{n} photo", *forms, plural="{n} photos"))
    assert both.resolve("home.photos", "ja_JP", 3).text == "3 photos"


def test_page_numbers_fill_both_places(locales: dict[str, Locale]) -> None:
    message = Message(key="pages.position", text="{n} / {m}")
    assert localization(locales, message).resolve("pages.position", "en", 2, 7).text == "2 / 7"


def test_a_figure_of_the_item_wins_and_braces_in_values_stay(locales: dict[str, Locale]) -> None:
    local = {"area": Quantity(value=5, unit="square-kilometer")}
    message = Message(key="a.b", text="{area}, {0}, {{x}", quantities=local, translatable=False)
    with pytest.raises(UnknownPlaceholder, match=r"\{x\}"):
        localization(locales, message).resolve("a.b", "ja_JP")
    plain = msgspec.structs.replace(message, text="{area}, {0}, %s, {Area}")
    assert localization(locales, plain).resolve("a.b", "ja_JP").text == "5\u00a0km², {0}, %s, {Area}"


def test_a_figure_alone_needs_no_translation(locales: dict[str, Locale]) -> None:
    message = Message(key="facts.invested", text="{invested}", translatable=False)
    both = localization(locales, message)
    assert [resolved.text for resolved in both.lines("facts.invested", list(both.locales))] == [
        "90.8亿美元",
        "90億8,000万ドル",
        "US$9.08\u00a0billion",
    ]


def test_an_unknown_key_is_an_error_that_names_it(locales: dict[str, Locale]) -> None:
    with pytest.raises(UnknownKey, match=r"park\.nmae"):
        localization(locales, NAME).resolve("park.nmae", "en")


def test_coverage_counts_what_is_really_shown(locales: dict[str, Locale]) -> None:
    messages = [Message(key=f"a.{n}", text=f"Text {n}") for n in range(4)]
    figure = Message(key="facts.area", text="{area}", translatable=False)
    entries = {
        "a.0": translated("Text 0", "文0"),
        "a.1": translated("An older text 1", "文1"),
        "a.2": translated("An older text 7", "文7"),
    }
    both = localization(locales, *messages, figure, ja_JP=entries)
    assert {code: both.coverage(code) for code in both.locales} == {
        "zh_Hans_CN": 0.0,
        "ja_JP": 0.5,
        "en": 1.0,
    }


def test_without_translatable_texts_every_language_is_complete(locales: dict[str, Locale]) -> None:
    assert Localization((), FACTS, locales, {}).coverage("ja_JP") == 1.0


def test_korean_is_added_by_files_alone(locales: dict[str, Locale]) -> None:
    profile = msgspec.convert(
        {"number": {"scale": "mixed"}, "money": {"USD": "{n} 달러"}, "order": 15}, Profile
    )
    header = 'msgid ""\nmsgstr "Language: ko_KR\\n"\n'
    po = f'{header}\nmsgctxt "a.b"\nmsgid "Invested: {{invested}}"\nmsgstr "투자 {{invested}}"\n'
    known = {**locales, "ko_KR": make_locale("ko_KR", profile)}
    catalogs = {"ko_KR": parse_catalog(po.encode(), "ko_KR", "kiosk.po")}
    both = Localization([Message(key="a.b", text="Invested: {invested}")], FACTS, known, catalogs)
    assert both.resolve("a.b", "ko_KR").text == "투자 90억\u00a08,000만 달러"
    assert [locale.name for locale in both.locales.values()] == ["简体中文", "한국어", "日本語", "English"]
    assert both.coverage("ko_KR") == 1.0
    assert known["ko_KR"].number == NumberStyle(scale=Notation.MIXED)


def test_a_translation_can_be_tried_out_before_it_is_saved(locales: dict[str, Locale]) -> None:
    saved = localization(locales, NAME, ja_JP=translated("Industrial Park", "産業パーク"))
    tried = saved.trying("ja_JP", "park.name", ("工業パーク",))
    assert tried.resolve("park.name", "ja_JP").text == "工業パーク"
    assert saved.resolve("park.name", "ja_JP").text == "産業パーク"


def test_what_is_tried_out_is_held_to_the_facts_of_the_source(locales: dict[str, Locale]) -> None:
    area = Message(key="park.area", text="It covers {area}")
    tried = localization(locales, area).trying("ja_JP", "park.area", ("広い",))
    assert tried.resolve("park.area", "ja_JP").locale.code == "en"


def test_only_a_text_that_is_there_can_be_tried_out(locales: dict[str, Locale]) -> None:
    with pytest.raises(UnknownKey):
        localization(locales, NAME).trying("ja_JP", "park.nome", ("x",))


@pytest.mark.parametrize(
    ("made_from", "flags", "of_this_text", "current"),
    [
        ("{n} pen", (), True, True),
        ("{n} pen", ("fuzzy",), True, False),
        ("{n} pencil", (), False, False),
        ("{n} pen", ("ignore-number",), True, True),
    ],
)
def test_a_translation_is_current_if_it_is_of_this_text_and_nobody_is_to_look_again(
    made_from: str, flags: tuple[str, ...], *, of_this_text: bool, current: bool
) -> None:
    message = Message(key="dock.pens", text="{n} pen", plural="{n} pens")
    one = translated(made_from, "{n}支", "{n}支", flags=flags, plural="{n} pens")
    assert (message.is_source_of(one), message.is_current(one)) == (of_this_text, current)


def test_what_is_translated_now_is_current_and_keeps_its_exceptions() -> None:
    message = Message(key="dock.map", text="Map")
    one = message.translated(("地図",), frozenset({"fuzzy", "ignore-number"}), line=3)
    assert message.is_current(one)
    assert (one.context, one.forms, one.flags, one.line) == (
        "dock.map",
        ("地図",),
        frozenset({"ignore-number"}),
        3,
    )
