"""Two languages state the same numbers, or they do not."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.i18n.formats import format_number, format_quantity, rounded
from kiosk.i18n.locales import Locale, make_locale
from kiosk.i18n.number_reader import NumberReader
from kiosk.i18n.profiles import Profile
from kiosk.i18n.quantities import Quantity


@pytest.mark.parametrize(
    ("code", "text", "numbers"),
    [
        ("en", "US$9.08 billion", {"9080000000"}),
        ("en", "US$9.08\u00a0billion and 291 firms", {"9080000000", "291"}),
        ("en", "In 2019, 1,234,567 of 20", {"2019", "1234567", "20"}),
        ("en", "{area} of {n}, 5 km², 3 m³", {"5", "3"}),
        ("en", "Often a network tends to weigh", set()),
        ("en", "Two wings and FIVE clusters, second-largest", {"2", "5"}),
        ("en", "3D printing, version 1.1", {"3", "1.1"}),
        ("zh_Hans_CN", "90.8亿美元，１２３家", {"9080000000", "123"}),
        ("zh_Hans_CN", "1.05万亿", {"1050000000000"}),
        ("zh_Hans_CN", "90亿8000万", {"9080000000"}),
        ("zh_Hans_CN", "20万、8亿", {"200000", "800000000"}),
        ("zh_Hans_CN", "第二大，五组团，十二", {"2", "5", "12"}),
        ("zh_Hans_CN", "以汉十高速为轴线", set()),
        ("ja_JP", "1兆500億と9,999万9,999", {"1050000000000", "99999999"}),
        ("ja_JP", "12億3,000万、1万2,345、5つ", {"1230000000", "12345", "5"}),
        ("ja_JP", "2019年11月6日", {"2019", "11", "6"}),
    ],
)
def test_a_text_is_read_for_the_numbers_it_states(
    code: str, text: str, numbers: set[str], locales: dict[str, Locale]
) -> None:
    assert NumberReader(locales[code]).read(text) == set(map(Decimal, numbers))


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [("ko_KR", "90억 8,000만 달러", "9080000000"), ("de_DE", "9,08 Milliarden; 1.234 km", "9080000000")],
)
def test_a_language_without_a_profile_is_read_by_its_scale_words(code: str, text: str, number: str) -> None:
    assert Decimal(number) in NumberReader(make_locale(code, Profile())).read(text)


QUANTITIES = [
    Quantity(value=9_080_000_000, currency="USD"),
    Quantity(value=9_080_000_000, currency="USD", approx=True, digits=2),
    Quantity(value=20_500_000_000, currency="CNY"),
    Quantity(value=1_050_000_000_000),
    Quantity(value=99_999_999),
    Quantity(value=1_234_567_890, digits=3),
    Quantity(value=1_234_567_890),
    Quantity(value=12_345),
    Quantity(value=9_999),
    Quantity(value=38.6, unit="hectare"),
    Quantity(value=20, unit="square-kilometer"),
]


@pytest.mark.parametrize("code", ["zh_Hans_CN", "ja_JP", "en"])
@pytest.mark.parametrize("quantity", QUANTITIES)
def test_what_is_written_is_read_back_as_the_same_number(
    quantity: Quantity, code: str, locales: dict[str, Locale]
) -> None:
    text = format_quantity(quantity, locales[code])
    assert NumberReader(locales[code]).read(text) == {rounded(quantity)}


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(
    st.integers(0, 10**6),
    st.integers(-2, 9),
    st.sampled_from(["zh_Hans_CN", "ja_JP", "en", "ko_KR", "de_DE"]),
)
def test_any_number_is_read_back_as_it_was_written(digits: int, power: int, code: str) -> None:
    locale = make_locale(code, Profile())
    value = Decimal(digits).scaleb(power)
    assert NumberReader(locale).read(format_number(value, locale)) == {value}


PAIRS = [
    ("Five clusters", "五个产业组团", "5つの産業クラスター"),
    (
        "Two wings and five clusters along the Han–Shi (Wuhan–Shiyan) Expressway",
        "以汉十高速生态绿廊为轴线，形成“两翼”“五组团”的空间布局。",
        "漢十高速道路沿いの緑の生態回廊を軸に、「両翼」と「5つの産業クラスター」からなる計画です。",
    ),
    (
        "second-largest trading partner and second-largest source of foreign investment",
        "第二大贸易伙伴、第二大外资来源地",
        "第2位の貿易相手国、第2位の外国投資元",
    ),
    (
        "responds actively to the Belt and Road Initiative; high-level “two-way” development",
        "积极响应“一带一路”倡议，高水平“双向”发展",
        "「一帯一路」構想に積極的に呼応。高い水準の「双方向」の発展",
    ),
    ("intelligent robots, 3D printing equipment", "智能机器人、3D打印设备", "知能ロボット、3Dプリント装置"),
    ("US$9.08 billion", "90.8亿美元", "90億8,000万ドル"),
    ("5 km²", "5平方公里", "5 km²"),
]


@pytest.mark.parametrize(("en", "zh", "ja"), PAIRS)
def test_good_translations_raise_no_alarm(en: str, zh: str, ja: str, locales: dict[str, Locale]) -> None:
    texts = {"en": en, "zh_Hans_CN": zh, "ja_JP": ja}
    assert len({NumberReader(locales[code]).read(text) for code, text in texts.items()}) == 1


@pytest.mark.parametrize(
    ("en", "zh"),
    [
        ("US$9.08 billion", "9.08亿美元"),
        ("six clusters", "五个组团"),
        ("291 firms", "219家"),
        ("20 km²", "园区"),
    ],
)
def test_a_wrong_number_is_noticed(en: str, zh: str, locales: dict[str, Locale]) -> None:
    assert NumberReader(locales["en"]).read(en) != NumberReader(locales["zh_Hans_CN"]).read(zh)
