"""A language is CLDR's data and its own profile in one."""

import msgspec
import pytest

from kiosk.i18n.locales import Locale, LocaleError, make_locale, subtags
from kiosk.i18n.profiles import Font, Profile


@pytest.mark.parametrize(
    ("code", "name", "family", "line_height"),
    [
        ("zh_Hans_CN", "简体中文", "Kiosk Sans SC", 1.7),
        ("ja_JP", "日本語", "Kiosk Sans JP", 1.7),
        ("en", "English", "Kiosk Sans EN", 1.5),
        ("zh_CN", "简体中文", "Kiosk Sans SC", 1.7),
        ("zh_TW", "繁體中文", "Kiosk Sans SC", 1.7),
        ("ko_KR", "한국어", "Kiosk Sans SC", 1.7),
        ("ru", "русский", "Kiosk Sans EN", 1.5),
    ],
)
def test_a_language_without_a_profile_has_its_own_name_and_a_fitting_typeface(
    code: str, name: str, family: str, line_height: float
) -> None:
    locale = make_locale(code, Profile())
    assert (locale.name, locale.family, locale.line_height) == (name, family, line_height)


def test_a_profile_wins_over_cldr() -> None:
    profile = Profile(name="English (UK)", order=7, cldr="en_GB", font=Font(family="Inter", line_height=1.4))
    locale = make_locale("en", profile)
    assert (locale.name, locale.order, str(locale.cldr)) == ("English (UK)", 7, "en_GB")
    assert (locale.family, locale.line_height) == ("Inter", 1.4)


def test_the_shipped_profiles_name_the_switch_order_and_the_typefaces(locales: dict[str, Locale]) -> None:
    order = sorted(locales.values(), key=lambda locale: locale.order)
    assert [(locale.name, locale.family) for locale in order] == [
        ("简体中文", "Kiosk Sans SC"),
        ("日本語", "Kiosk Sans JP"),
        ("English", "Kiosk Sans EN"),
    ]


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("zh_Hans_CN", ("zh", "Hans")),
        ("zh-Hans-CN", ("zh", "Hans")),
        ("zh_CN", ("zh", "Hans")),
        ("zh", ("zh", "Hans")),
        ("zh_HK", ("zh", "Hant")),
        ("ja", ("ja", "Jpan")),
        ("en_001", ("en", "Latn")),
        ("sr_Latn", ("sr", "Latn")),
    ],
)
def test_codes_are_compared_by_language_and_script(code: str, language: tuple[str, str]) -> None:
    assert subtags(code) == language


@pytest.mark.parametrize("code", ["en_XA", "en_Qaax", "zz", "not a code", "", "zh_Hans_CN_"])
def test_a_code_without_language_data_is_refused(code: str) -> None:
    with pytest.raises(LocaleError):
        make_locale(code, Profile())


def test_a_profile_may_borrow_the_data_of_a_related_language() -> None:
    assert str(make_locale("en_XA", Profile(cldr="en_001")).cldr) == "en_001"


@pytest.mark.parametrize(
    "profile",
    [
        {"colour": "red"},
        {"money": {"USD": "dollars"}},
        {"units": {"minute": {"tiny": "{n}"}}},
        {"font": {"line_height": 0}},
    ],
)
def test_a_profile_with_a_mistake_is_refused(profile: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(profile, Profile)


@pytest.mark.parametrize(
    ("code", "places"),
    [
        ("ja", {0: 0, 1: 0, 5: 0}),
        ("en", {0: 1, 1: 0, 2: 1}),
        ("ru", {1: 0, 3: 1, 5: 2, 21: 0}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 11: 4, 100: 5}),
    ],
)
def test_plural_forms_follow_cldr(code: str, places: dict[int, int]) -> None:
    locale = make_locale(code, Profile())
    assert {count: locale.plural_index(count) for count in places} == places
