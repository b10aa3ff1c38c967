"""Each form of a plural stands where gettext and its editors expect it."""

import gettext

import pytest

from kiosk.i18n.locales import gettext_name, make_locale, subtags
from kiosk.i18n.plurals import form_count, plural_header
from kiosk.i18n.profiles import Profile

LANGUAGES = ("en", "ja_JP", "zh_Hans_CN", "ko_KR", "de", "ru", "pl", "cs")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_kiosk_takes_the_form_that_gettext_takes(code: str) -> None:
    locale = make_locale(code, Profile())
    rule = gettext.c2py(plural_header(locale).partition("plural=")[2].rstrip(";"))
    last = form_count(locale) - 1
    counts = range(130)
    assert [min(locale.plural_index(n), last) for n in counts] == [rule(n) for n in counts]


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("zh_Hans_CN", "zh_CN"),
        ("ja_JP", "ja_JP"),
        ("zh_Hant", "zh_TW"),
        ("sr_Latn_RS", "sr_RS@latin"),
        ("en", "en"),
    ],
)
def test_a_code_is_written_as_gettext_writes_it_and_read_back(code: str, name: str) -> None:
    assert gettext_name(code) == name
    assert subtags(name) == subtags(code)
