"""One thing has one wording throughout a language, and one habit."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.content.edition import Edition
from kiosk.i18n.catalogs import Catalog
from kiosk.l10n.checks import catalog
from kiosk.l10n.checks.message import Text
from kiosk.l10n.checks.registry import check_catalog
from tests.unit.l10n.verdicts import Judge

Rows = Sequence[tuple[str, str, str]]


@pytest.fixture
def judge(edition: Edition, tmp_path: Path) -> Judge:
    return Judge(edition, tmp_path)


def keys(
    judge: Judge, check: Callable[[Sequence[Text]], Iterator[catalog.Found]], rows: Rows, language: str = "ja"
) -> list[str]:
    """Return the keys found among rows of key, source and translation."""
    texts = [judge.text(language, source, form, key=key) for key, source, form in rows]
    return [text.message.key for text, _ in check(texts)]


def test_a_source_that_is_translated_in_two_ways_is_found_at_the_rarer_one(judge: Judge) -> None:
    rows = [("a.x", "Map", "地図"), ("b.x", "Map", "図面"), ("c.x", "Map", "地図"), ("d.x", "Maps", "図")]
    assert keys(judge, catalog.inconsistent, rows) == ["b.x"]


def test_two_sources_of_one_section_with_one_translation_are_found(judge: Judge) -> None:
    rows = [("a.x", "Map", "地図"), ("b.x", "Plan", "地図"), ("a.y", "Plan", "地図"), ("a.z", "map.", "地図")]
    assert keys(judge, catalog.collision, rows) == ["a.y"]


def test_the_rarer_habit_of_spaces_between_latin_and_han_is_found_once_a_text(judge: Judge) -> None:
    close = [("a.x", "x", "Qtの版"), ("a.y", "x", "3D図"), ("a.z", "x", "ABC と DEF の GHI")]
    assert keys(judge, catalog.cjk_latin_space, [*close, *(("b.x", "x", "Qtの3Dの図"),) * 2]) == ["a.z"]
    apart = [("a.x", "x", "Qt の版"), ("a.y", "x", "3D 図"), ("a.z", "x", "第2位")]
    assert keys(judge, catalog.cjk_latin_space, [*apart, ("a.v", "x", "Qt の版")]) == ["a.z"]


@pytest.mark.parametrize("plain", ["大きい区である。", "計画した。", "記載はない。", "拠点とする。"])
def test_a_plain_sentence_beside_polite_ones_of_its_section_is_found(judge: Judge, plain: str) -> None:
    polite = ("a.x", "It is.", "大きいです。")
    assert keys(judge, catalog.ja_style, [polite, ("a.y", "It is.", plain)]) == ["a.y"]
    assert keys(judge, catalog.ja_style, [polite, ("b.y", "It is.", plain)]) == []


@pytest.mark.parametrize(
    "polite", ["計画しました。", "記載はありません。", "拠点とします。", "一覧", "図です。"]
)
def test_polite_sentences_and_labels_go_together(judge: Judge, polite: str) -> None:
    assert keys(judge, catalog.ja_style, [("a.x", "It is.", "大きいです。"), ("a.y", "It is.", polite)]) == []


def test_a_flag_silences_a_check_of_all_texts_and_stale_texts_are_not_compared(judge: Judge) -> None:
    texts = [
        judge.text("ja", "Map", "地図", key="a.x"),
        judge.text("ja", "Map", "図面", key="a.y", flags=("ignore-inconsistent",)),
        judge.text("ja", "Plan", "地図", key="a.z", flags=("fuzzy",)),
    ]
    catalog = Catalog("ja_JP", {text.message.key: text.entry for text in texts})
    messages = [text.message for text in texts]
    found = check_catalog(messages, catalog, texts[0].language, "kiosk.po", release=False)
    assert [(one.check, one.key) for one in found] == [("stale", "a.z")]
