"""A catalog is looked at as a file: its grammar, its header, what it lacks, and figures it cannot round."""

from pathlib import Path

import pytest

from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.l10n.checks.language import check_language, check_source
from kiosk.l10n.project import Project
from tests.unit.l10n.parks import ParkFiles

NAME = "clusters.tea.name"


@pytest.fixture
def files(tmp_path: Path) -> ParkFiles:
    """A park whose Japanese catalog is sound; only some of it is translated."""
    files = ParkFiles(tmp_path)
    files.update()
    files.translate({NAME: "茶クラスター", "dock.back": "戻る"})
    return files


def found(files: ParkFiles, *, release: bool = False) -> tuple[Diagnostic, ...]:
    return check_language(files.project(), "ja_JP", release=release)


def change(files: ParkFiles, old: str, new: str) -> None:
    files.park.change(old, new, files.park.po)


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
    files: ParkFiles, old: str, new: str, check: str, line: str
) -> None:
    change(files, old, new)
    (finding,) = found(files)
    assert (finding.check, finding.severity, finding.language) == (check, Severity.ERROR, "ja_JP")
    assert line in files.park.po.read_text(encoding="utf-8").splitlines()[finding.line - 1]


def test_a_byte_order_mark_and_other_encodings_are_refused(files: ParkFiles) -> None:
    text = files.park.po.read_text(encoding="utf-8")
    for data in (b"\xef\xbb\xbf" + text.encode(), text.encode("shift_jis", "ignore")):
        files.park.po.write_bytes(data)
        assert [one.check for one in found(files)] == ["po-syntax"]


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("Language: ja_JP", "Language: ja", "“ja_JP”"),
        ("nplurals=1; plural=0", "nplurals=2; plural=(n != 1)", "“nplurals=1; plural=0;”"),
    ],
)
def test_a_header_that_is_not_that_of_the_language_is_found(
    files: ParkFiles, old: str, new: str, wanted: str
) -> None:
    assert "header" not in {one.check for one in found(files)}
    change(files, old, new)
    (finding,) = [one for one in found(files) if one.check == "header"]
    assert wanted in finding.message
    assert finding.severity is Severity.ERROR


def test_a_catalog_of_the_source_language_is_refused(files: ParkFiles) -> None:
    english = files.park.folder / "translations" / "en" / "LC_MESSAGES"
    english.mkdir()
    text = files.park.po.read_text(encoding="utf-8").replace("Language: ja_JP", "Language: en")
    (english / "kiosk.po").write_text(text, encoding="utf-8")
    assert "source-language" in {one.check for one in check_language(files.project(), "en")}


@pytest.mark.parametrize(("release", "severity"), [(False, Severity.WARNING), (True, Severity.ERROR)])
def test_a_missing_and_a_stale_text_stop_a_release(
    files: ParkFiles, *, release: bool, severity: Severity
) -> None:
    change(files, 'msgctxt "dock.back"\n', '#, fuzzy\nmsgctxt "dock.back"\n')
    severities = {(one.check, one.key): one.severity for one in found(files, release=release)}
    assert severities["stale", "dock.back"] is severity
    assert severities["untranslated", "clusters.paper.name"] is severity
    assert not {key for check, key in severities if key == NAME}


def test_a_text_that_is_not_in_the_file_yet_and_one_made_from_another_source_are_found(
    files: ParkFiles,
) -> None:
    files.park.change("name: Tea cluster", "name: Green tea cluster")
    change(files, 'msgctxt "dock.back"', 'msgctxt "dock.gone"')
    checks = {(one.check, one.key) for one in found(files)}
    assert {("stale", NAME), ("untranslated", "dock.back")} <= checks


def test_a_flag_lets_a_text_stay_without_translation(files: ParkFiles) -> None:
    change(files, 'msgctxt "clusters.paper.name"', '#, ignore-untranslated\nmsgctxt "clusters.paper.name"')
    assert "clusters.paper.name" not in {one.key for one in found(files)}


def test_findings_come_in_the_order_of_the_file(files: ParkFiles) -> None:
    lines = [one.line for one in found(files)]
    assert lines == sorted(lines)
    assert len(set(lines)) > 5


@pytest.mark.parametrize(
    ("value", "exact"),
    [("123456789", False), ("1234567890, digits: 3", True), ("99999, digits: 5", True), ("5000000", True)],
)
def test_a_large_figure_that_a_language_can_only_write_out_is_found(
    files: ParkFiles, value: str, *, exact: bool
) -> None:
    files.park.change("facts:\n", f"facts:\n  sold: {{value: {value}}}\n")
    warned = [one for one in found(files) if one.check == "fact-inexact"]
    assert (warned == []) == exact
    lines = files.park.yaml.read_text(encoding="utf-8").splitlines()
    assert all(one.key == "facts.sold" and "sold:" in lines[one.line - 1] for one in warned)


def test_a_form_to_be_avoided_is_found_in_the_source_too(files: ParkFiles) -> None:
    table = "term\ttype\tflags\ten\ten.avoid\nc\tterm\t\tgroup\tcluster\n"
    (files.park.folder / "translations" / "glossary.tsv").write_text(table, encoding="utf-8")
    warned = [one for one in check_source(files.project()) if one.check == "glossary"]
    assert {one.key for one in warned} == {NAME, "clusters.paper.name"}
    (tea,) = (one for one in warned if one.key == NAME)
    assert "name: Tea cluster" in Path(tea.file).read_text(encoding="utf-8").splitlines()[tea.line - 1]
    assert (tea.language, tea.severity) == ("en", Severity.WARNING)


def test_a_former_key_is_told_when_no_catalog_has_it_any_more(files: ParkFiles) -> None:
    files.park.change("  - id: tea\n", "  - id: tea\n    aliases: [green]\n")

    def told(project: Project) -> set[str]:
        return {one.check for one in check_source(project)}

    assert told(files.project()) == {"alias-left"}
    change(files, f'msgctxt "{NAME}"', 'msgctxt "clusters.green.name"')
    assert "clusters.tea.short" in {one.key for one in check_source(files.project())}
    assert NAME not in {one.key for one in check_source(files.project())}
