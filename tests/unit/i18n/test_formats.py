"""Each language writes figures as its press does, character by character."""

import pytest

from kiosk.i18n.formats import FormatError, format_quantity
from kiosk.i18n.locales import Locale, make_locale
from kiosk.i18n.profiles import Notation, NumberStyle, Profile
from kiosk.i18n.quantities import Quantity

USD = Quantity(value=9_080_000_000, currency="USD")
TABLE = [
    (USD, "90.8亿美元", "90億8,000万ドル", "US$9.08\u00a0billion"),
    (
        Quantity(value=9_080_000_000, currency="USD", approx=True, digits=2),
        "约91亿美元",
        "約91億ドル",
        "about US$9.1\u00a0billion",
    ),
    (Quantity(value=20_500_000_000, currency="CNY"), "205亿元", "205億元", "CN¥20.5\u00a0billion"),
    (Quantity(value=20_500_000_000, currency="JPY"), "205亿日元", "205億円", "JP¥20.5\u00a0billion"),
    (Quantity(value=2_500_000), "250万", "250万", "2.5\u00a0million"),
    (Quantity(value=1_050_000_000_000), "1.05万亿", "1兆500億", "1.05\u00a0trillion"),
    (Quantity(value=99_999_999), "99,999,999", "9,999万9,999", "99,999,999"),
    (Quantity(value=99_999_999, digits=3), "1亿", "1億", "100\u00a0million"),
    (Quantity(value=1_234_567_890), "1,234,567,890", "1,234,567,890", "1,234,567,890"),
    (Quantity(value=1_234_567_890, digits=3), "12.3亿", "12億3,000万", "1.23\u00a0billion"),
    (Quantity(value=12_345), "12,345", "1万2,345", "12,345"),
    (Quantity(value=9_999), "9999", "9,999", "9,999"),
    (Quantity(value=291), "291", "291", "291"),
    (Quantity(value=0), "0", "0", "0"),
    (Quantity(value=-9_080_000_000), "-9,080,000,000", "-9,080,000,000", "-9,080,000,000"),
    (Quantity(value=12_345.5), "12,345.5", "12,345.5", "12,345.5"),
    (
        Quantity(value=20, unit="square-kilometer", approx=True),
        "约20平方公里",
        "約20\u00a0km²",
        "about 20\u00a0km²",
    ),
    (Quantity(value=5.0, unit="square-kilometer"), "5平方公里", "5\u00a0km²", "5\u00a0km²"),
    (Quantity(value=38.6, unit="hectare"), "38.6公顷", "38.6\u00a0ha", "38.6\u00a0ha"),
    (Quantity(date="2019-11-06"), "2019年11月6日", "2019年11月6日", "6 November 2019"),
    (Quantity(date="2019-11"), "2019年11月", "2019年11月", "November 2019"),
]
LONG = [
    (
        Quantity(value=20, unit="square-kilometer", approx=True),
        "约20平方公里",
        "約20平方キロメートル",
        "about 20\u00a0km²",
    ),
    (Quantity(value=38.6, unit="hectare"), "38.6公顷", "38.6ヘクタール", "38.6\u00a0hectares"),
    (Quantity(value=15, unit="minute"), "15分钟", "15分", "15\u00a0minutes"),
    (Quantity(value=1, unit="minute"), "1分钟", "1分", "1\u00a0minute"),
]


@pytest.mark.parametrize(("quantity", "zh", "ja", "en"), TABLE)
def test_a_figure_is_written_as_in_the_press(
    quantity: Quantity, zh: str, ja: str, en: str, locales: dict[str, Locale]
) -> None:
    written = {code: format_quantity(quantity, locale) for code, locale in locales.items()}
    assert written == {"zh_Hans_CN": zh, "ja_JP": ja, "en": en}


@pytest.mark.parametrize(("quantity", "zh", "ja", "en"), LONG)
def test_a_running_sentence_gets_the_long_form_of_a_unit(
    quantity: Quantity, zh: str, ja: str, en: str, locales: dict[str, Locale]
) -> None:
    written = {code: format_quantity(quantity, locale, "long") for code, locale in locales.items()}
    assert written == {"zh_Hans_CN": zh, "ja_JP": ja, "en": en}


@pytest.mark.parametrize(
    ("value", "digits", "written"),
    [
        (1.25, 2, "1.3"),
        (0.125, 2, "0.13"),
        (2.675, 3, "2.68"),
        (95, 1, "100"),
        (1_249, 2, "1,200"),
        (7, 3, "7"),
    ],
)
def test_rounding_is_half_up_to_significant_digits(
    value: float, digits: int, written: str, locales: dict[str, Locale]
) -> None:
    assert format_quantity(Quantity(value=value, digits=digits), locales["en"]) == written


@pytest.mark.parametrize(
    ("code", "profile", "quantity", "written"),
    [
        ("ko_KR", Profile(), USD, "90.8억\u00a0미국 달러"),
        (
            "ko_KR",
            Profile(number=NumberStyle(scale=Notation.MIXED), money={"USD": "{n} 달러"}),
            USD,
            "90억\u00a08,000만 달러",
        ),
        ("ko_KR", Profile(), Quantity(value=20, unit="square-kilometer", approx=True), "~20km²"),
        ("ko_KR", Profile(), Quantity(date="2019-11-06"), "2019년 11월 6일"),
        ("zh_Hant_TW", Profile(), USD, "90.8億\u00a0美元"),
        ("de_DE", Profile(), USD, "9,08\u00a0Milliarden\u00a0US-Dollar"),
        ("de_DE", Profile(), Quantity(value=1_000_000), "1\u00a0Million"),
        ("de_DE", Profile(), Quantity(value=10_000_000), "10\u00a0Millionen"),
        ("ru_RU", Profile(), Quantity(value=3_000_000_000), "3\u00a0миллиарда"),
        ("ru_RU", Profile(), Quantity(value=5, unit="hectare"), "5\u00a0га"),
        ("en", Profile(number=NumberStyle(scale=Notation.PLAIN)), Quantity(value=2_500_000), "2,500,000"),
        ("en", Profile(), Quantity(value=1, currency="USD"), "1\u00a0US dollar"),
    ],
)
def test_a_language_with_little_or_no_profile_is_written_from_cldr(
    code: str, profile: Profile, quantity: Quantity, written: str
) -> None:
    assert format_quantity(quantity, make_locale(code, profile)) == written


@pytest.mark.parametrize(
    ("quantity", "told"),
    [
        (Quantity(value=5, unit="horse"), "horse"),
        (Quantity(value=5, unit="kilometer-horse"), "kilometer-horse"),
        (Quantity(date="2019-13"), "2019-13"),
        (Quantity(date="November"), "November"),
        (Quantity(), "a value or a date"),
    ],
)
def test_what_cannot_be_written_is_an_error_that_names_it(
    quantity: Quantity, told: str, locales: dict[str, Locale]
) -> None:
    with pytest.raises(FormatError, match=told):
        format_quantity(quantity, locales["en"])
