"""A translator sees beside a text all that helps, and what has changed."""

from pathlib import Path

import pytest

from kiosk.l10n.language_status import LanguageStatus, check_draft
from kiosk.l10n.text_context import TextContext, compare_words, text_context
from kiosk.l10n.translation_editor import TranslationEditor as Saving
from tests.unit.l10n.parks import ParkFiles

NAME = "clusters.tea.name"
GLOSSARY = """\
term\ttype\tflags\ten\tja_JP\tja_JP.avoid\tnote
cluster\tterm\t\tcluster\tクラスター\tグループ\t
"""


@pytest.fixture
def files(tmp_path: Path) -> ParkFiles:
    """A park with some Japanese, a glossary, and Chinese beside it."""
    files = ParkFiles(tmp_path)
    files.update()
    files.translate({NAME: "茶クラスター", "clusters.paper.name": "紙クラスター", "dock.back": "戻る"})
    files.update()
    (tmp_path / "translations" / "glossary.tsv").write_text(GLOSSARY, encoding="utf-8")
    chinese = tmp_path / "translations" / "zh_Hans_CN" / "LC_MESSAGES"
    chinese.mkdir(parents=True)
    text = (
        files.park.po.read_text(encoding="utf-8").replace("ja_JP", "zh_CN").replace("茶クラスター", "茶组团")
    )
    (chinese / "kiosk.po").write_text(text, encoding="utf-8")
    return files


def sheet_of(files: ParkFiles, key: str) -> TextContext:
    project = files.project()
    message = next(message for message in project.messages if message.key == key)
    saving = Saving(files.park.folder / "none", files.park.folder / "none.jsonl", "mio", lambda: None)  # type: ignore[arg-type,return-value]
    return text_context(project, "ja_JP", message, saving.entry(project, "ja_JP", key))


def test_the_sheet_has_place_note_room_and_the_other_languages(files: ParkFiles) -> None:
    sheet = sheet_of(files, NAME)
    assert sheet.place == "park.yaml:16"
    assert sheet.notes == ("Full name: heading of the card, rows of lists.",)
    assert (sheet.source, sheet.forms, sheet.columns) == (("Tea cluster",), ("茶クラスター",), 60)
    assert [(other.code, other.text) for other in sheet.others] == [("zh_Hans_CN", "茶组团")]
    assert [term.id for term in sheet.terms] == ["cluster"]


def test_the_sheet_of_a_stale_text_shows_what_has_changed(files: ParkFiles) -> None:
    files.park.change("name: Tea cluster", "name: Green tea cluster")
    before = sheet_of(files, NAME)
    files.update()
    after = sheet_of(files, NAME)
    assert before.previous == after.previous
    assert [(piece.kind, piece.text) for piece in after.previous] == [
        ("removed", "Tea"),
        ("added", "Green tea"),
        ("same", " cluster"),
    ]


def test_the_same_english_elsewhere_is_a_suggestion(files: ParkFiles) -> None:
    files.park.change("name: Paper cluster", "name: Tea cluster")
    files.park.change("id: paper", "id: leaf")
    assert sheet_of(files, "clusters.leaf.name").suggestions == ("茶クラスター",)


def test_a_text_with_a_plural_has_as_many_fields_as_its_language_has_forms(files: ParkFiles) -> None:
    assert sheet_of(files, "dock.photos").forms == ("",)


def test_han_characters_are_compared_one_by_one() -> None:
    assert [(piece.kind, piece.text) for piece in compare_words("智慧物流", "智能物流")] == [
        ("same", "智"),
        ("removed", "慧"),
        ("added", "能"),
        ("same", "物流"),
    ]


def test_open_texts_are_told_apart_by_what_they_need(files: ParkFiles) -> None:
    files.park.change("name: Tea cluster", "name: Green tea cluster")
    files.translate({"clusters.paper.name": "紙グループ"})
    review = LanguageStatus(files.project(), "ja_JP")
    kinds = {key: review.kind(key) for key in (NAME, "clusters.paper.name", "park.name", "dock.back")}
    assert kinds == {
        NAME: "stale",
        "clusters.paper.name": "failing",
        "park.name": "missing",
        "dock.back": "sound",
    }
    assert NAME in review.open_keys
    assert "dock.back" not in review.open_keys


def test_what_is_being_typed_is_judged_at_once(files: ParkFiles) -> None:
    project = files.project()
    message = next(message for message in project.messages if message.key == "park.lead")
    found = [finding.check for finding in check_draft(project, "ja_JP", message, ("20のパーク.",))]
    assert "placeholder" in found
    assert "number" in found
    assert list(check_draft(project, "ja_JP", message, ("{park_area_long}のパーク。",))) == []
