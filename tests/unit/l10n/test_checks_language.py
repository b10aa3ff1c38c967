"""A catalog is looked at as a file: its grammar, its header, what it lacks, and figures it cannot round."""

from pathlib import Path

import pytest

from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.l10n.checks.language import check_language, check_source
from kiosk.l10n.project import Project
from tests.unit.l10n.parks import ParkFiles

NAME = "clusters.tea.name"


@pytest.fixture
def editor(tmp_path: Path) -> ParkFiles:
    """A park whose Japanese catalog is sound; only some of it is translated."""
    editor = ParkFiles(tmp_path)
    editor.update()
    editor.translate({NAME: "茶クラスター", "dock.back": "戻る"})
    return editor


def found(editor: ParkFiles, *, release: bool = False) -> tuple[Diagnostic, ...]:
    return check_language(editor.project(), "ja_JP", release=release)


def change(editor: ParkFiles, old: str, new: str) -> None:
    editor.park.change(old, new, editor.park.po)


@pytest.mark.parametrize(
    ("old", "new", "check", "line"),
    [
        ('msgstr "戻る"', 'msgstr "戻る', "po-syntax", "戻る"),
        ('msgstr "戻る"', '<<<<<<< mine\nmsgstr "戻る"', "po-syntax", "<<<<<<<"),
        ('msgctxt "dock.back"', 'msgctxt "clusters.tea.name"', "duplicate-key", "clusters.tea.name"),
        ("charset=UTF-8", "charset=Shift_JIS", "header", "msgid"),
        ("Language: ja_JP", "Language: zh_CN", "header", "msgid"),
    ],
)
def test_a_catalog_that_cannot_be_read_has_one_error_with_its_line(
    editor: ParkFiles, old: str, new: str, check: str, line: str
) -> None:
    change(editor, old, new)
    (finding,) = found(editor)
    assert (finding.check, finding.severity, finding.language) == (check, Severity.ERROR, "ja_JP")
    assert line in editor.park.po.read_text(encoding="utf-8").splitlines()[finding.line - 1]


def test_a_byte_order_mark_and_other_encodings_are_refused(editor: ParkFiles) -> None:
    text = editor.park.po.read_text(encoding="utf-8")
    for data in (b"\xef\xbb\xbf" + text.encode(), text.encode("shift_jis", "ignore")):
        editor.park.po.write_bytes(data)
        assert [one.check for one in found(editor)] == ["po-syntax"]


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("Language: ja_JP", "Language: ja", "“ja_JP”"),
        ("nplurals=1; plural=0", "nplurals=2; plural=(n != 1)", "“nplurals=1; plural=0;”"),
    ],
)
def test_a_header_that_is_not_that_of_the_language_is_found(
    editor: ParkFiles, old: str, new: str, wanted: str
) -> None:
    assert "header" not in {one.check for one in found(editor)}
    change(editor, old, new)
    (finding,) = [one for one in found(editor) if one.check == "header"]
    assert wanted in finding.message
    assert finding.severity is Severity.ERROR


def test_a_catalog_of_the_source_language_is_refused(editor: ParkFiles) -> None:
    english = editor.park.folder / "translations" / "en" / "LC_MESSAGES"
    english.mkdir()
    text = editor.park.po.read_text(encoding="utf-8").replace("Language: ja_JP", "Language: en")
    (english / "kiosk.po").write_text(text, encoding="utf-8")
    assert "source-language" in {one.check for one in check_language(editor.project(), "en")}


@pytest.mark.parametrize(("release", "severity"), [(False, Severity.WARNING), (True, Severity.ERROR)])
def test_a_missing_and_a_stale_text_stop_a_release(
    editor: ParkFiles, *, release: bool, severity: Severity
) -> None:
    change(editor, 'msgctxt "dock.back"\n', '#, fuzzy\nmsgctxt "dock.back"\n')
    severities = {(one.check, one.key): one.severity for one in found(editor, release=release)}
    assert severities["stale", "dock.back"] is severity
    assert severities["untranslated", "clusters.paper.name"] is severity
    assert not {key for check, key in severities if key == NAME}


def test_a_text_that_is_not_in_the_file_yet_and_one_made_from_another_source_are_found(
    editor: ParkFiles,
) -> None:
    editor.park.change("name: Tea cluster", "name: Green tea cluster")
    change(editor, 'msgctxt "dock.back"', 'msgctxt "dock.gone"')
    checks = {(one.check, one.key) for one in found(editor)}
    assert {("stale", NAME), ("untranslated", "dock.back")} <= checks


def test_a_flag_lets_a_text_stay_without_translation(editor: ParkFiles) -> None:
    change(editor, 'msgctxt "clusters.paper.name"', '#, ignore-untranslated\nmsgctxt "clusters.paper.name"')
    assert "clusters.paper.name" not in {one.key for one in found(editor)}


def test_findings_come_in_the_order_of_the_file(editor: ParkFiles) -> None:
    lines = [one.line for one in found(editor)]
    assert lines == sorted(lines)
    assert len(set(lines)) > 5


@pytest.mark.parametrize(
    ("value", "exact"),
    [("123456789", False), ("1234567890, digits: 3", True), ("99999, digits: 5", True), ("5000000", True)],
)
def test_a_large_figure_that_a_language_can_only_write_out_is_found(
    editor: ParkFiles, value: str, *, exact: bool
) -> None:
    editor.park.change("facts:\n", f"facts:\n  sold: {{value: {value}}}\n")
    warned = [one for one in found(editor) if one.check == "fact-inexact"]
    assert (warned == []) == exact
    lines = editor.park.yaml.read_text(encoding="utf-8").splitlines()
    assert all(one.key == "facts.sold" and "sold:" in lines[one.line - 1] for one in warned)


def test_a_form_to_be_avoided_is_found_in_the_source_too(editor: ParkFiles) -> None:
    table = "term\ttype\tflags\ten\ten.avoid\nc\tterm\t\tgroup\tcluster\n"
    (editor.park.folder / "translations" / "glossary.tsv").write_text(table, encoding="utf-8")
    warned = [one for one in check_source(editor.project()) if one.check == "glossary"]
    assert {one.key for one in warned} == {NAME, "clusters.paper.name"}
    (tea,) = (one for one in warned if one.key == NAME)
    assert "name: Tea cluster" in Path(tea.file).read_text(encoding="utf-8").splitlines()[tea.line - 1]
    assert (tea.language, tea.severity) == ("en", Severity.WARNING)


def test_a_former_key_is_told_when_no_catalog_has_it_any_more(editor: ParkFiles) -> None:
    editor.park.change("  - id: tea\n", "  - id: tea\n    aliases: [green]\n")

    def told(project: Project) -> set[str]:
        return {one.check for one in check_source(project)}

    assert told(editor.project()) == {"alias-left"}
    change(editor, f'msgctxt "{NAME}"', 'msgctxt "clusters.green.name"')
    assert "clusters.tea.short" in {one.key for one in check_source(editor.project())}
    assert NAME not in {one.key for one in check_source(editor.project())}
