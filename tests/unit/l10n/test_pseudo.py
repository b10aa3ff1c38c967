"""The made-up languages keep what a text needs to work and change the rest so that faults show."""

import re
import unicodedata
from collections import Counter
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.edition import Edition
from kiosk.i18n.localization import Localization, Message
from kiosk.i18n.placeholders import PLACEHOLDER
from kiosk.l10n.pseudo import KINDS, languages, pseudo, unbracketed

KEPT = re.compile(rf"{PLACEHOLDER.pattern}|</?[a-z][^<>]*>")
WORDS = st.text(st.characters(categories=("L", "N", "Zs", "P"), exclude_characters="{}<>[]"), max_size=30)
PIECES = st.sampled_from(("{area}", "{n}", "{park_area}", "<q lang='zh_Hans_CN'>", "</q>", "<br>", "\n"))
TEXTS = st.lists(st.one_of(WORDS, PIECES), max_size=8).map("".join)


def kept(text: str) -> list[str]:
    return [match[0] for match in KEPT.finditer(text)]


@given(text=TEXTS, kind=st.sampled_from(KINDS))
def test_placeholders_and_tags_stay_as_they_are_and_in_order(text: str, kind: str) -> None:
    assert kept(pseudo(text, kind, "dock.map")) == kept(text)


@given(text=TEXTS, kind=st.sampled_from([kind for kind in KINDS if kind != "en_XK"]))
def test_a_text_of_two_lines_stays_one_of_two_lines(text: str, kind: str) -> None:
    assert pseudo(text, kind, "dock.map").count("\n") == text.count("\n")


@given(text=TEXTS)
def test_whatever_is_accented_has_no_letter_outside_its_brackets(text: str) -> None:
    assert unbracketed(pseudo(text, "en_XA", "dock.map")) == ""


@pytest.mark.parametrize(
    ("text", "share"), [("Map", 0.6), ("Twenty letters here!", 0.6), ("Twenty-one letters it is", 0.4)]
)
def test_a_short_text_grows_by_three_fifths_and_a_long_one_by_two(text: str, share: float) -> None:
    grown = len(pseudo(text, "en_XA", "dock.map")) - len("[]")
    assert grown in {len(text) + ceil(share * len(text)), len(text) + ceil(share * len(text)) - 1}


def test_each_kind_looks_as_its_name_says() -> None:
    text = "Park of {area}"
    assert pseudo(text, "en_XA", "park.lead") == "[Þåŕķ öƒ {area} one]"
    assert pseudo(text, "ar_XB", "park.lead") == "\u202ePark\u202c \u202eof\u202c {area}"
    assert pseudo(text, "zh_XC", "park.lead") == "【Ｐａｒｋ\u3000ｏｆ\u3000{area}】"
    assert pseudo(text, "en_XK", "park.lead") == "park.lead {area}"


def test_an_accented_letter_is_still_the_letter_that_it_was() -> None:
    letters = "ABCDEFGHIJKLMNOPRSTUWYZ"
    shown = pseudo(letters + letters.lower(), "en_XA", "dock.map")[1:47]
    named = [unicodedata.name(char) for char in shown]
    assert all(name.startswith("LATIN") for name in named)
    assert Counter(shown).most_common(1)[0][1] == 1


def test_every_text_is_shown_as_current_in_every_kind(edition: Edition) -> None:
    made = languages(edition.messages, edition.locales, KINDS)
    assert tuple(made) == KINDS
    localization = Localization(
        edition.messages,
        edition.content.facts,
        {**edition.locales, **{code: locale for code, (locale, _) in made.items()}},
        {**edition.catalogs, **{code: catalog for code, (_, catalog) in made.items()}},
    )
    for code in KINDS:
        for message in edition.messages:
            resolved = localization.resolve(message.key, code, 2, 3)
            assert (resolved.locale.code, resolved.stale) == (code, False)


def test_the_fonts_are_those_of_the_letters(edition: Edition) -> None:
    made = languages((), edition.locales, KINDS)
    families = {code: locale.family for code, (locale, _) in made.items()}
    assert families.pop("zh_XC") == "Kiosk Sans SC"
    assert set(families.values()) == {"Kiosk Sans EN"}


@pytest.mark.parametrize(("kind", "forms"), [("en_XA", 2), ("ar_XB", 6), ("zh_XC", 1), ("en_XK", 2)])
def test_a_text_with_a_plural_has_all_forms_of_its_base(edition: Edition, kind: str, forms: int) -> None:
    message = Message(key="home.photos", text="one photo", plural="{n} photos")
    locale, catalog = languages([message], edition.locales, [kind])[kind]
    assert len(catalog.entries["home.photos"].forms) == forms
    localization = Localization(
        [message], {}, {**edition.locales, kind: locale}, {**edition.catalogs, kind: catalog}
    )
    many = localization.resolve("home.photos", kind, 5)
    assert "5" in many.text
    assert not many.stale
    if forms > 1:
        assert "5" not in localization.resolve("home.photos", kind, 1).text
