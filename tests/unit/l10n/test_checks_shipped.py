"""The shipped catalogs pass every check, and a mistake planted in a copy of one is caught with its line."""

import shutil
from pathlib import Path

import pytest

from kiosk.app.paths import resources, translations
from kiosk.content.diagnostics import Diagnostic, Severity
from kiosk.content.edition import Edition, read_edition
from kiosk.i18n.number_reader import NumberReader
from kiosk.l10n.catalog_file import canonical
from kiosk.l10n.checks.language import check_language, check_source
from kiosk.l10n.checks.registry import CATALOG_CHECKS, CHECKS
from kiosk.l10n.project import Project

SHIPPED = ("zh_Hans_CN", "ja_JP")
# Check, key of the text, what stands in its entry, and what is put in its place.
MISTAKES = (
    ("po-syntax", "dock.map", '"地図"', '"地図'),
    ("duplicate-key", "dock.map", '"dock.map"', '"dock.back"'),
    ("placeholder", "idle.returns", "{n}", "{m}"),
    ("placeholder", "idle.returns", "{n}", "{n"),
    ("plural-missing", "dock.map", 'msgstr "地図"', 'msgid_plural "Maps"\nmsgstr[0] "地図"\nmsgstr[1] ""'),
    ("markup", "notes.year.text", "資料", "<b>資料</b>"),
    ("control-chars", "dock.map", "地図", "地\u200b図"),
    ("number", "background.items.oita.publisher", "大分市", "大分市3"),
    ("number", "about.licence-qt", "3.0", "2.0"),
    ("do-not-translate", "sources.report.line", "Wuhan Information", "Wuhan News"),
    ("max-length", "dock.map", "地図", "地図地図地図地図"),
    ("untranslated", "dock.map", "地図", ""),
    ("stale", "dock.map", 'msgid "Map"', 'msgid "The map"'),
    ("han-leak", "dock.map", "地図", "地图"),
    ("han-leak", "compare.by-area", "順", "园"),
    ("wrong-script", "compare.by-area", "順", "순"),
    ("cjk-punct", "background.items.jetro.text", "に", "に,"),
    ("cjk-punct", "background.items.jetro.publisher", "、", ","),
    ("quotes", "notes.year.text", "「11月6日」", "“11月6日”"),
    ("fullwidth", "background.items.jetro.text", "17", "１７"),
    ("kana-width", "about.licences", "ライセンス", "ﾗｲｾﾝｽ"),
    ("end-punct", "wings.south.text", "ありません。", "ありません"),
    ("edge-space", "dock.map", "地図", "地図 "),
    ("double-space", "pages.position", " / ", "  / "),
    ("newline-count", "dock.map", "地図", r"地\n図"),
    ("inconsistent", "map.layout", "計画です", "予定です"),
    ("collision", "colours.aqua", "水色", "空色"),
    ("glossary", "clusters.smart-logistics.name", "クラスター", "ゾーン"),
    ("glossary", "compare.title", "クラスター別", "グループ別クラスター"),
    ("cjk-latin-space", "about.licence-program", "MITライ", "MIT ライ"),
    ("ja-style", "wings.south.text", "計画です。", "計画である。"),
    ("same-as-source", "dock.map", "地図", "Map"),
)


@pytest.fixture
def project(edition: Edition) -> Project:
    return Project(edition, translations())


def planted(folder: Path, key: str, old: str, new: str) -> tuple[range, tuple[Diagnostic, ...]]:
    """Return the lines of an entry that has been changed in a copy of the catalog, and all findings."""
    shutil.copytree(translations(), folder / "translations")
    path = folder / "translations" / "ja_JP" / "LC_MESSAGES" / "kiosk.po"
    before, entry, after = _cut(path.read_text(encoding="utf-8"), key)
    assert old in entry
    changed = new.join(entry.rsplit(old, 1))
    path.write_text(f"{before}{changed}{after}", encoding="utf-8")
    first = before.count("\n") + 1
    lines = range(first, first + changed.count("\n") + 1)
    edition = read_edition(resources(), resources(), folder / "translations")
    return lines, check_language(Project(edition, folder / "translations"), "ja_JP")


def _cut(text: str, key: str) -> tuple[str, str, str]:
    start = text.index(f'msgctxt "{key}"')
    end = text.find("\n\n", start)
    return text[:start], text[start:end], text[end:]


@pytest.mark.parametrize("code", SHIPPED)
def test_a_shipped_catalog_has_no_error_and_no_warning(project: Project, code: str) -> None:
    findings = [*check_source(project), *check_language(project, code, release=True)]
    assert [one.sentence for one in findings if one.severity is not Severity.NOTE] == []


@pytest.mark.parametrize("code", SHIPPED)
def test_mending_a_shipped_catalog_changes_nothing(project: Project, code: str) -> None:
    assert project.formatted(code, fix=True) == canonical(project.read(code))


@pytest.mark.parametrize("code", SHIPPED)
def test_real_pairs_state_the_same_numbers_but_for_those_somebody_has_looked_at(
    edition: Edition, code: str
) -> None:
    english, other = NumberReader(edition.locales["en"]), NumberReader(edition.locales[code])
    entries = edition.catalogs[code].entries
    pairs = [(one, entries[one.key]) for one in edition.messages if one.key in entries]
    differing = {
        one.key for one, entry in pairs if english.read(one.forms[-1]) != other.read(entry.forms[-1])
    }
    assert len(pairs) > 34
    assert differing == {key for key, entry in entries.items() if "ignore-number" in entry.flags}


@pytest.mark.parametrize(("check", "key", "old", "new"), MISTAKES)
def test_a_mistake_of_every_kind_is_caught_with_its_line(
    tmp_path: Path, check: str, key: str, old: str, new: str
) -> None:
    lines, findings = planted(tmp_path, key, old, new)
    assert {(one.check, one.line in lines) for one in findings} == {(check, True)}


def test_no_check_of_the_table_is_left_without_a_planted_mistake() -> None:
    assert {one.id for one in (*CHECKS, *CATALOG_CHECKS)} <= {check for check, *_ in MISTAKES}
