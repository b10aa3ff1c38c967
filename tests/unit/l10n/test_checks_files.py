"""A catalog is looked at as a file: its grammar, its header, what it lacks, and figures it cannot round."""

from pathlib import Path

import pytest

from kiosk.l10n.bench import Bench
from kiosk.l10n.checks.files import check_language, check_source
from kiosk.l10n.findings import Finding, Severity
from tests.unit.l10n.parks import Desk

NAME = "clusters.tea.name"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A park whose Japanese catalog is sound; only some of it is translated."""
    desk = Desk(tmp_path)
    desk.update()
    desk.translate({NAME: "茶クラスター", "dock.back": "戻る"})
    return desk


def found(desk: Desk, *, release: bool = False) -> tuple[Finding, ...]:
    return check_language(desk.bench(), "ja_JP", release=release)


def change(desk: Desk, old: str, new: str) -> None:
    desk.park.change(old, new, desk.park.po)


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
    desk: Desk, old: str, new: str, check: str, line: str
) -> None:
    change(desk, old, new)
    (finding,) = found(desk)
    assert (finding.check, finding.severity, finding.locale) == (check, Severity.ERROR, "ja_JP")
    assert line in desk.park.po.read_text(encoding="utf-8").splitlines()[finding.line - 1]


def test_a_byte_order_mark_and_other_encodings_are_refused(desk: Desk) -> None:
    text = desk.park.po.read_text(encoding="utf-8")
    for data in (b"\xef\xbb\xbf" + text.encode(), text.encode("shift_jis", "ignore")):
        desk.park.po.write_bytes(data)
        assert [one.check for one in found(desk)] == ["po-syntax"]


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("Language: ja_JP", "Language: ja", "“ja_JP”"),
        ("nplurals=1; plural=0", "nplurals=2; plural=(n != 1)", "“nplurals=1; plural=0;”"),
    ],
)
def test_a_header_that_is_not_that_of_the_language_is_found(
    desk: Desk, old: str, new: str, wanted: str
) -> None:
    assert "header" not in {one.check for one in found(desk)}
    change(desk, old, new)
    (finding,) = [one for one in found(desk) if one.check == "header"]
    assert wanted in finding.message
    assert finding.severity is Severity.ERROR


def test_a_catalog_of_the_source_language_is_refused(desk: Desk) -> None:
    english = desk.park.folder / "translations" / "en" / "LC_MESSAGES"
    english.mkdir()
    text = desk.park.po.read_text(encoding="utf-8").replace("Language: ja_JP", "Language: en")
    (english / "kiosk.po").write_text(text, encoding="utf-8")
    assert "source-language" in {one.check for one in check_language(desk.bench(), "en")}


@pytest.mark.parametrize(("release", "severity"), [(False, Severity.WARNING), (True, Severity.ERROR)])
def test_a_missing_and_a_stale_text_stop_a_release(desk: Desk, *, release: bool, severity: Severity) -> None:
    change(desk, 'msgctxt "dock.back"\n', '#, fuzzy\nmsgctxt "dock.back"\n')
    severities = {(one.check, one.key): one.severity for one in found(desk, release=release)}
    assert severities["stale", "dock.back"] is severity
    assert severities["untranslated", "clusters.paper.name"] is severity
    assert not {key for check, key in severities if key == NAME}


def test_a_text_that_is_not_in_the_file_yet_and_one_made_from_another_source_are_found(desk: Desk) -> None:
    desk.park.change("name: Tea cluster", "name: Green tea cluster")
    change(desk, 'msgctxt "dock.back"', 'msgctxt "dock.gone"')
    checks = {(one.check, one.key) for one in found(desk)}
    assert {("stale", NAME), ("untranslated", "dock.back")} <= checks


def test_a_flag_lets_a_text_stay_without_translation(desk: Desk) -> None:
    change(desk, 'msgctxt "clusters.paper.name"', '#, ignore-untranslated\nmsgctxt "clusters.paper.name"')
    assert "clusters.paper.name" not in {one.key for one in found(desk)}


def test_findings_come_in_the_order_of_the_file(desk: Desk) -> None:
    lines = [one.line for one in found(desk)]
    assert lines == sorted(lines)
    assert len(set(lines)) > 5


@pytest.mark.parametrize(
    ("value", "exact"),
    [("123456789", False), ("1234567890, digits: 3", True), ("99999, digits: 5", True), ("5000000", True)],
)
def test_a_large_figure_that_a_language_can_only_write_out_is_found(
    desk: Desk, value: str, *, exact: bool
) -> None:
    desk.park.change("facts:\n", f"facts:\n  sold: {{value: {value}}}\n")
    warned = [one for one in found(desk) if one.check == "fact-inexact"]
    assert (warned == []) == exact
    lines = desk.park.yaml.read_text(encoding="utf-8").splitlines()
    assert all(one.key == "facts.sold" and "sold:" in lines[one.line - 1] for one in warned)


def test_a_form_to_be_avoided_is_found_in_the_source_too(desk: Desk) -> None:
    table = "term\ttype\tflags\ten\ten.avoid\nc\tterm\t\tgroup\tcluster\n"
    (desk.park.folder / "translations" / "glossary.tsv").write_text(table, encoding="utf-8")
    warned = [one for one in check_source(desk.bench()) if one.check == "glossary"]
    assert {one.key for one in warned} == {NAME, "clusters.paper.name"}
    (tea,) = (one for one in warned if one.key == NAME)
    assert "name: Tea cluster" in Path(tea.file).read_text(encoding="utf-8").splitlines()[tea.line - 1]
    assert (tea.locale, tea.severity) == ("en", Severity.WARNING)


def test_a_former_key_is_told_when_no_catalog_has_it_any_more(desk: Desk) -> None:
    desk.park.change("  - id: tea\n", "  - id: tea\n    aliases: [green]\n")

    def told(bench: Bench) -> set[str]:
        return {one.check for one in check_source(bench)}

    assert told(desk.bench()) == {"alias-left"}
    change(desk, f'msgctxt "{NAME}"', 'msgctxt "clusters.green.name"')
    assert "clusters.tea.short" in {one.key for one in check_source(desk.bench())}
    assert NAME not in {one.key for one in check_source(desk.bench())}
