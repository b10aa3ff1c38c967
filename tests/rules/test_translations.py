"""Every text is there in every language, says the same, and is written as that language's press writes."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

from kiosk.content.diagnostics import Severity
from kiosk.content.edition import Edition
from kiosk.content.schema import schema_text
from kiosk.i18n.localization import Localization
from kiosk.i18n.number_reader import NumberReader
from tests.rules.tree import ROOT

LANGUAGES = ("zh_Hans_CN", "ja_JP", "en")
TRANSLATED = LANGUAGES[:2]
WEIGHTS = ("Regular", "Bold")
# Signs beyond the national set: the point in a name, the square in km², the space in 20 km².
NATIONAL = {"zh_Hans_CN": ("gb2312", "·"), "ja_JP": ("euc_jp", "²\N{NO-BREAK SPACE}")}
FOREIGN = {
    "zh_Hans_CN": re.compile("[\u3040-\u30ff\uac00-\ud7af]"),
    "ja_JP": re.compile("[\uac00-\ud7af]"),
    "en": re.compile("[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]"),
}
# Names that are wrong, and words that would make a plan a fact.
NOWHERE = (
    "Bank of Japan|日本銀行|日本银行|日銀|Sino|One Belt|一带一路战略|一帯一路戦略|Huangpu|黄浦|汉施|漢施"
    "|汉十高铁|7274|7,274|在中国|中国における|热干面|ICP|㎢"
)
NEVER = {
    "zh_Hans_CN": rf"{NOWHERE}|建成|现有|目前|已建|已有|已入驻|[「」]",
    "ja_JP": (
        rf"{NOWHERE}|組団|グループ|ウイング|工業団地|緑道|日中（武漢）|日中産業パーク|日中貿易モデル区|完成|稼働"
        "|現在|[“”，]"
    ),
    # The remark on the scope quotes “in China”.
    "en": (
        rf"{NOWHERE}|Wuhan mode,|world model|\bgroups\b|Japanese-funded|is home to|boasts|currently"
        "|at present|in China(?!”)"
    ),
}

Texts = Mapping[str, str]


@pytest.fixture(scope="module")
def localization(edition: Edition) -> Localization:
    return edition.localization()


@pytest.fixture(scope="module")
def texts(edition: Edition, localization: Localization) -> Mapping[str, Texts]:
    """Every finished text by language and key."""
    keys = [message.key for message in edition.messages]
    return {code: {key: localization.resolve(key, code, 2, 5).text for key in keys} for code in LANGUAGES}


def found(texts: Texts, pattern: re.Pattern[str] | str) -> dict[str, list[str]]:
    """Return the keys whose texts match, with what matches."""
    matches = {key: [match.group() for match in re.finditer(pattern, text)] for key, text in texts.items()}
    return {key: hits for key, hits in matches.items() if hits}


def outside(texts: Texts, encoding: str, extra: str) -> dict[str, str]:
    """Return the keys whose texts hold signs outside a national set, with these signs."""
    lost = {
        key: "".join(s for s in text if s not in extra and not s.encode(encoding, "ignore"))
        for key, text in texts.items()
    }
    return {key: signs for key, signs in lost.items() if signs}


@cache
def font(family: str, weight: str) -> QRawFont:
    path = ROOT / "resources" / "fonts" / f"{family.replace(' ', '')}-{weight}.ttf"
    loaded = QRawFont(str(path), 28)
    assert loaded.isValid(), path
    return loaded


def undrawn(text: str, family: str) -> set[str]:
    """Return the signs of a text that a family cannot draw."""
    signs = {sign for sign in text if not sign.isspace() and unicodedata.category(sign) != "Cf"}
    return {s for s in signs for weight in WEIGHTS if not font(family, weight).supportsCharacter(ord(s))}


def test_the_schema_for_editors_is_that_of_the_model() -> None:
    assert (ROOT / "resources" / "park.schema.json").read_text(encoding="utf-8") == schema_text()


def test_the_three_languages_are_there(edition: Edition, localization: Localization) -> None:
    assert tuple(localization.locales) == LANGUAGES
    assert [note.sentence for note in edition.notes if note.severity is Severity.ERROR] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_catalog_has_every_text_and_no_other(edition: Edition, code: str) -> None:
    wanted = {message.key for message in edition.messages if message.translatable}
    assert edition.catalogs[code].entries.keys() ^ wanted == set()


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_translation_is_older_than_its_source(edition: Edition, code: str) -> None:
    source = {message.key: (message.text, message.plural) for message in edition.messages}
    entries = edition.catalogs[code].entries
    assert [key for key, one in entries.items() if (one.id, one.plural) != source.get(key)] == []
    assert [key for key, one in entries.items() if "fuzzy" in one.flags] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_shown_in_its_own_language(
    edition: Edition, localization: Localization, code: str
) -> None:
    keys = [message.key for message in edition.messages]
    shown = {key: localization.resolve(key, code, 2, 5) for key in keys}
    assert [
        key for key, resolved in shown.items() if resolved.locale.code != code or not resolved.text.strip()
    ] == []


@pytest.mark.parametrize("code", NATIONAL)
def test_every_sign_is_in_the_national_set(texts: Mapping[str, Texts], code: str) -> None:
    assert outside(texts[code], *NATIONAL[code]) == {}


@pytest.mark.parametrize(("code", "text"), [("zh_Hans_CN", "島"), ("ja_JP", "岛"), ("ja_JP", "陂际")])
def test_a_sign_of_the_other_language_is_found(code: str, text: str) -> None:
    assert outside({"a": text}, *NATIONAL[code])


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_mixes_in_another_script(texts: Mapping[str, Texts], code: str) -> None:
    assert found(texts[code], FOREIGN[code]) == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_says_what_the_source_does_not(texts: Mapping[str, Texts], code: str) -> None:
    assert found(texts[code], NEVER[code]) == {}


@pytest.mark.parametrize(
    ("code", "text"), [("zh_Hans_CN", "目前"), ("ja_JP", "現在"), ("en", "firms in China")]
)
def test_a_forbidden_word_is_found(code: str, text: str) -> None:
    assert found({"a": text}, NEVER[code]) == {"a": [text.removeprefix("firms ")]}


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_numbers_are_the_same_as_in_english(edition: Edition, code: str) -> None:
    english, other = (NumberReader(edition.locales[name]) for name in ("en", code))
    entries = edition.catalogs[code].entries
    differing = {
        message.key
        for message in edition.messages
        if message.key in entries
        and english.read(message.forms[-1]) != other.read(entries[message.key].forms[-1])
    }
    # A month or a pair may be a word in one language only; a translator has looked at each of these.
    assert differing == {key for key, entry in entries.items() if "ignore-number" in entry.flags}
    assert len(differing) < 8


def test_twenty_square_kilometres_are_never_exact(texts: Mapping[str, Texts]) -> None:
    about = {"zh_Hans_CN": "约", "ja_JP": "約", "en": "about "}
    for code, word in about.items():
        bare = rf"(?<!{word})\b20(?=\s?(平方|km|square))"
        assert found(texts[code], bare) == {}
        assert found(texts[code], rf"{word}20")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_bundled_font_draws_every_text(
    qapp: QGuiApplication, edition: Edition, texts: Mapping[str, Texts], code: str
) -> None:
    assert qapp
    family = edition.locales[code].family
    assert set().union(*(undrawn(text, family) for text in texts[code].values())) == set()


def test_a_sign_that_no_font_has_is_found(qapp: QGuiApplication) -> None:
    assert qapp
    assert undrawn("a\U0001f600", "Kiosk Sans EN") == {"\U0001f600"}


@pytest.mark.parametrize("code", TRANSLATED)
def test_half_width_marks_stand_beside_no_han_character(texts: Mapping[str, Texts], code: str) -> None:
    assert found(texts[code], r"[\u3040-\u9fff][,.;:!?()]|[,;:!?()][\u3040-\u9fff]") == {}


def test_japanese_sentences_end_politely(texts: Mapping[str, Texts]) -> None:
    assert found(texts["ja_JP"], r".{0,6}(?<!です|ます)(?<!ました|ません)(?<!ますか)。") == {}
