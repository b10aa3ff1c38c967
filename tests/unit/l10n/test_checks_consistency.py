"""A translation that says something else than its source is found."""

from pathlib import Path

import pytest

from kiosk.content.diagnostics import Severity
from kiosk.content.edition import Edition
from tests.unit.l10n.verdicts import Judge

TERMS = (
    "cluster\tterm\t\t产业组团 / 组团\tクラスター\t組団 / グループ\tcluster\t\t",
    "clusters\tterm\t\t五组团\t5つのクラスター\t\tfive clusters\t\t",
    "jetro\tname\t\t\tJETRO\t\tJETRO\tSino\t",
    "title\tname\tkeep\t\t\t\tOld Title\t\t",
)


@pytest.fixture
def judge(edition: Edition, tmp_path: Path) -> Judge:
    return Judge(edition, tmp_path, *TERMS)


@pytest.mark.parametrize(
    ("language", "source", "form", "check"),
    [
        ("ja", "Area {area}", "面積", "placeholder"),
        ("ja", "Area {area}", "面積{aera}", "placeholder"),
        ("ja", "Area", "面積{area}", "placeholder"),
        ("ja", "Area {area}", "面積{area", "placeholder"),
        ("ja", "Area {area}", "面積{area}{}", "placeholder"),
        ("ja", "Area {area}", "面積{ area }", "placeholder"),
        ("ja", "A <b>word</b>", "<b>語", "markup"),
        ("ja", "A <b>word</b>", "<i>語</i>", "markup"),
        ("ja", "A word", "語\u200b", "control-chars"),
        ("ja", "A word", "語\u202e", "control-chars"),
        ("ja", "A word", "語\ufffd", "control-chars"),
        ("ja", "A word", "語\ufeff", "control-chars"),
        ("ja", "A word", "語\u2060句", "control-chars"),
        ("zh", "US$9.08 billion", "9.08亿美元", "number"),
        ("ja", "US$9.08 billion", "9億800万ドル", "number"),
        ("zh", "five halls", "六个厅", "number"),
        ("zh", "in 2019", "在2020年", "number"),
        ("zh", "many", "12,345", "number"),
        ("ja", "A cluster", "ひとつの区", "glossary"),
        ("ja", "A place", "ひとつのグループ", "glossary"),
        ("ja", "The Old Title", "古い題", "do-not-translate"),
        ("ja", "Word", "Word", "same-as-source"),
    ],
)
def test_a_mistake_is_found(judge: Judge, language: str, source: str, form: str, check: str) -> None:
    assert judge.ids(judge.text(language, source, form)) == {check}


@pytest.mark.parametrize(
    ("language", "source", "form"),
    [
        ("ja", "Area {area}", "{area}の面積"),
        ("ja", "Area {area_long}", "面積{area}"),
        ("ja", "{a} of {b}", "{b}の{a}"),
        ("ja", "A <b>word</b>", "<b>語</b>"),
        ("ja", "1 < 2 and 3 > 2", "1 < 2、3 > 2"),
        ("ja", "20\u00a0km²", "20\u00a0km²"),
        ("zh", "US$9.08 billion", "90.8亿美元"),
        ("ja", "US$9.08 billion", "90億8,000万ドル"),
        ("zh", "1.05 trillion", "1.05万亿"),
        ("ja", "1.05 trillion", "1兆500億"),
        ("zh", "12,345 halls", "12345个厅"),
        ("ja", "second-largest", "第2位"),
        ("zh", "second-largest", "第二大"),
        ("ja", "An area of 20\u00a0km²", "20km²の区"),
        ("ja", "Often at one", "よく見る"),
        ("ja", "The Han–Shi road", "漢十の道"),
        ("ja", "A cluster", "クラスター"),
        ("ja", "A cluster", "「クラスター」"),
        ("zh", "The cluster", "组团"),
        ("zh", "Five clusters", "“五组团”"),
        ("zh", "A {cluster}", "{cluster}"),
        ("ja", "“Old Title” of it", "「Old Title」のこと"),
        ("ja", "Old Title", "Old Title"),
        ("ja", "JETRO", "JETRO"),
        ("ja", "A+", "A+"),
        ("ja", "{amount}", "{amount}"),
    ],
)
def test_what_is_right_is_not_found(judge: Judge, language: str, source: str, form: str) -> None:
    assert judge.ids(judge.text(language, source, form)) == set()


@pytest.mark.parametrize(
    ("language", "forms", "check"),
    [
        ("ja", ("{n}枚",), ""),
        ("ja", ("{n}枚", "{n}枚"), "plural-missing"),
        ("fr_FR", ("une vue", "{n} vues"), ""),
        ("fr_FR", ("{n} vue", "{n} vues"), ""),
        ("fr_FR", ("{n} photo", "photos"), "placeholder"),
        ("fr_FR", ("{n} photo", "{n} {m} photos"), "placeholder"),
        ("fr_FR", ("{n} photo",), "plural-missing"),
        ("ru_RU", ("{n} снимок", "{n} снимка", "{n} снимков"), ""),
        ("ru_RU", ("{n} снимок", "", "{n} снимков"), "plural-missing"),
    ],
)
def test_each_plural_form_is_there_and_only_the_last_needs_the_number(
    judge: Judge, language: str, forms: tuple[str, ...], check: str
) -> None:
    found = judge.ids(judge.text(language, ("{n} photo", "{n} photos"), *forms))
    assert found == ({check} if check else set())


@pytest.mark.parametrize(
    ("form", "fits"), [("一二三四五", True), ("一二三四五六", False), ("abcdefghij", True)]
)
def test_a_full_width_character_takes_two_columns(judge: Judge, form: str, *, fits: bool) -> None:
    text = judge.text("zh", "Some words", form, columns=10)
    assert ("max-length" in judge.ids(text)) != fits


def test_a_flag_silences_its_check_and_no_other(judge: Judge) -> None:
    wrong = judge.text("ja", "In 2019 {area}", "2020年")
    assert judge.ids(wrong) == {"number", "placeholder"}
    flags = ("ignore-number", "max-length:9", "ignore-")
    assert judge.ids(judge.text("ja", "In 2019 {area}", "2020年", flags=flags)) == {"placeholder"}


@pytest.mark.parametrize(("flags", "made_from"), [(("fuzzy",), None), ((), "An older text.")])
def test_a_stale_text_is_looked_at_alone_and_not_against_the_new_source(
    judge: Judge, flags: tuple[str, ...], made_from: str | None
) -> None:
    source = "In 2019 a cluster {area} <b>word</b>."
    text = judge.text("ja", source, " 2020年  の岛,グループ{\n", flags=flags, made_from=made_from)
    assert judge.ids(text) == {"placeholder", "han-leak", "cjk-punct", "glossary"}


def test_an_empty_text_has_nothing_to_look_at(judge: Judge) -> None:
    assert judge.findings(judge.text("ja", "In 2019 {area}.", "")) == ()


def test_a_finding_names_file_line_key_and_severity(judge: Judge) -> None:
    (finding,) = judge.findings(
        judge.text("ja", "In 2019", "2020年に", flags=("ignore-nothing",), key="a.b")
    )[:1]
    assert (finding.file, finding.line, finding.language, finding.key) == ("kiosk.po", 7, "ja_JP", "a.b")
    assert finding.severity is Severity.ERROR
    assert finding.message == "the source says 2019, which is not here"
