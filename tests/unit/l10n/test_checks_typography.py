"""Characters, punctuation and quotation marks that a language does not write are found and mended."""

from pathlib import Path

import pytest

from kiosk.content.edition import Edition
from kiosk.i18n.locales import make_locale
from kiosk.i18n.profiles import Format, Profile
from kiosk.l10n.checks.message import Language
from kiosk.l10n.checks.quotation import quotes
from kiosk.l10n.checks.registry import repaired
from kiosk.l10n.glossary import Glossary
from tests.unit.l10n.verdicts import Judge

MENDING = ("cjk-punct", "quotes", "fullwidth", "kana-width")


@pytest.fixture
def judge(edition: Edition, tmp_path: Path) -> Judge:
    return Judge(edition, tmp_path)


def found(judge: Judge, language: str, form: str, check: str) -> bool:
    return check in judge.ids(judge.text(language, "Word", form))


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("zh", "青島"),
        ("zh", "国际気"),
        ("zh", "國"),
        ("ja", "岛"),
        ("ja", "国际"),
        ("ja", "崂山"),
        ("ja", "公园"),
        ("ja", "开运"),
        ("zh_Hant_TW", "産"),
        ("ko_KR", "际"),
    ],
)
def test_a_han_character_of_another_language_is_found(judge: Judge, language: str, form: str) -> None:
    assert found(judge, language, form, "han-leak")


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("zh", "黄陂区国际产业园，深圳"),
        ("zh", "直骨今"),
        ("ja", "嶗山の鷗と麵、臺"),
        ("ja", "黄陂区々〆"),
        ("ja", "山崎、髙、﨑、塚、叱"),
        ("zh_Hant_TW", "國際產業園區"),
        ("en", "际"),
        ("fr_FR", "国"),
    ],
)
def test_han_characters_of_the_language_itself_are_not_found(judge: Judge, language: str, form: str) -> None:
    assert not found(judge, language, form, "han-leak")


@pytest.mark.parametrize(
    ("language", "form", "wrong"),
    [
        ("zh", "产业パーク", True),
        ("zh", "产业한", True),
        ("ja", "産業한", True),
        ("fr_FR", "parc 产", True),
        ("ko_KR", "공원の", True),
        ("zh", "武汉・日本·东京", False),
        ("zh", "3D打印 Qt", False),
        ("ja", "ひらがなカタカナ漢字ABC", False),
        ("ko_KR", "공원 公園", False),
        ("fr_FR", "Où ça ? « là »", False),
    ],
)
def test_a_character_of_another_script_is_found(
    judge: Judge, language: str, form: str, *, wrong: bool
) -> None:
    assert found(judge, language, form, "wrong-script") == wrong


@pytest.mark.parametrize(
    ("language", "form", "mended"),
    [
        ("zh", "产业,园区", "产业，园区"),
        ("ja", "産業,園区", "産業、園区"),
        ("ja", "園区, Qt", "園区、Qt"),
        ("zh", "园区.", "园区。"),
        ("zh", "{area}.园区", "{area}。园区"),
        ("zh", "时间:14:05", "时间：14:05"),
        ("zh", "好吗?好!", "好吗？好！"),
        ("zh", "一;二", "一；二"),
        ("zh", "航空(3D)产业", "航空（3D）产业"),
        ("zh", "航空 (3D) 产业", "航空（3D）产业"),
        ("zh", "Qt(程序库)", "Qt（程序库）"),
        ("zh", "公司(A)", "公司（A）"),
        ("zh", "公司（A)", "公司（A）"),
        ("zh", "Qt（A)", "Qt（A）"),
        ("zh", "第一行\n(注)", "第一行\n（注）"),
        ("zh", "“园区”,然后", "“园区”，然后"),
        ("zh", "请稍候...", "请稍候……"),
        ("ja", "お待ちください…", "お待ちください……"),
    ],
)
def test_half_width_marks_beside_han_and_kana_become_full(
    judge: Judge, language: str, form: str, mended: str
) -> None:
    (finding,) = [one for one in judge.findings(judge.text(language, form, form)) if one.check == "cjk-punct"]
    assert finding.fix == mended
    assert not found(judge, language, mended, "cjk-punct")


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("zh", "约20.5平方公里"),
        ("zh", "14:05开放"),
        ("zh", "比例3:1的图"),
        ("zh", "第1.0.2版"),
        ("zh", "共12,345家"),
        ("zh", "Qt 6 (LGPL), GPL; MIT."),
        ("zh", "采用MIT (X11) License"),
        ("zh", "1.概要"),
        ("ja", "使う.NETの版"),
        ("ja", "{n} / {m}"),
        ("zh", "访问www.example.com了解"),
        ("zh", "{a}:{b}"),
        ("zh", "请稍候……"),
        ("zh", "https://example.com"),
        ("ko_KR", "공원, 그리고(예)."),
        ("fr_FR", "Oui, non... (ça) !"),
    ],
)
def test_marks_that_belong_to_figures_and_latin_words_stay(judge: Judge, language: str, form: str) -> None:
    assert not found(judge, language, form, "cjk-punct")


@pytest.mark.parametrize(
    ("language", "form", "mended"),
    [
        ("zh", '"武汉模式"', "“武汉模式”"),
        ("zh", "「武汉」和『世界』", "“武汉”和“世界”"),
        ("zh", "“A“B”C”", "“A‘B’C”"),
        ("zh", "“写作‘这’是”和「x」", "“写作‘这’是”和“x”"),
        ("ja", "“武漢”", "「武漢」"),
        ("ja", '「彼は"A"と」', "「彼は『A』と」"),
    ],
)
def test_quotations_get_the_marks_of_the_language(
    judge: Judge, language: str, form: str, mended: str
) -> None:
    fixes = [one.fix for one in judge.findings(judge.text(language, "x", form)) if one.check == "quotes"]
    assert fixes == ([mended] if mended != form else [])


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("zh", "“武汉”和《日本经济新闻》"),
        ("zh", "Qt’s和People’s"),
        ("zh", "“Qt’s”"),
        ("zh", '5"屏幕'),
        ("ja", "『世界の手本』と「武漢『中』武漢」"),
        ("fr_FR", "“x”"),
    ],
)
def test_quotations_that_are_right_or_cannot_be_told_stay(judge: Judge, language: str, form: str) -> None:
    assert not found(judge, language, form, "quotes")


@pytest.mark.parametrize(
    ("code", "own", "form", "mended"),
    [
        ("de_DE", "„“‚‘", "„Wort“ und „A ‚b‘“", "„Wort“ und „A ‚b‘“"),
        ("de_DE", "„“‚‘", '"Wort"', "„Wort“"),
        ("de_DE", "„“‚‘", "“Wort”", "„Wort“"),
        ("sv_SE", "””’’", "”ord” och it’s", "”ord” och it’s"),
        ("fr_FR", "«»", "“mot” l’eau", "«mot» l’eau"),
    ],
)
def test_marks_that_open_in_one_language_and_close_in_another_are_not_mixed_up(
    edition: Edition, code: str, own: str, form: str, mended: str
) -> None:
    locale = make_locale(code, Profile(format=Format(quotes=own)))
    assert quotes(form, Language(locale, edition.locales["en"], Glossary(), {})) == mended


@pytest.mark.parametrize(
    ("language", "form", "check", "mended"),
    [
        ("zh", "２０家Ａ", "fullwidth", "20家A"),
        ("ja", "第２位", "fullwidth", "第2位"),
        ("ja", "ｶﾞｲﾄﾞの｢木｣", "kana-width", "ガイドの「木」"),
        ("ja", "（20）、ガイド！", "fullwidth", ""),
        ("ja", "（20）、ガイド！", "kana-width", ""),
    ],
)
def test_wide_digits_and_narrow_kana_are_found(
    judge: Judge, language: str, form: str, check: str, mended: str
) -> None:
    fixes = [one.fix for one in judge.findings(judge.text(language, form, form)) if one.check == check]
    assert fixes == ([mended] if mended else [])


def test_what_can_be_mended_is_mended_in_one_go_and_nothing_else_is_touched(judge: Judge) -> None:
    text = judge.text("ja", "x", '"ｶﾞ",第２位(x)...', flags=("ignore-fullwidth",))
    assert repaired(text) == ("「ガ」、第２位（x）……",)
    again = judge.text("ja", "x", *repaired(text), flags=("ignore-fullwidth",))
    assert repaired(again) == repaired(text)
    assert not judge.ids(again) & set(MENDING)
