"""The shipped catalogs are fresh, in their one form, and sound for every tool that reads them."""

import re
import shutil
import subprocess
from pathlib import Path

import polib
import pytest

from kiosk.app.paths import translations
from kiosk.content.diagnostics import Severity
from kiosk.content.edition import Edition
from kiosk.l10n.catalog_update import Change, UpdateOptions
from kiosk.l10n.checks.language import check_language
from kiosk.l10n.project import TEMPLATE, Project
from tests.unit.l10n.parks import without_references

LANGUAGES = ("ja_JP", "zh_Hans_CN")


@pytest.fixture(scope="module")
def project(edition: Edition) -> Project:
    return Project(edition, translations())


def test_the_template_is_that_of_the_yaml_files(project: Project) -> None:
    assert (project.translations / TEMPLATE).read_text(encoding="utf-8") == project.template()


def test_there_is_a_catalog_of_each_language(project: Project) -> None:
    assert project.codes == LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_update_has_nothing_to_do(project: Project, code: str) -> None:
    text, done = project.updated((code,), UpdateOptions(), None)[code]
    assert set(done.values()) == {Change.KEPT}
    there = project.path(code).read_text(encoding="utf-8")
    assert without_references(there, project, code) == without_references(text, project, code)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_catalog_is_in_its_one_form_with_nothing_to_mend(project: Project, code: str) -> None:
    assert project.path(code).read_text(encoding="utf-8") == project.formatted(code, fix=True)


@pytest.mark.parametrize("code", LANGUAGES)
def test_texts_name_the_pages_that_show_them(project: Project, code: str) -> None:
    staff = ("translator.", "present.", "deck.")
    pages = {key: pages for key, pages in project.pages(code).items() if not key.startswith(staff)}
    # The rest is only read out, or hidden for now.
    assert sum(map(bool, pages.values())) > 0.75 * len(pages)
    assert pages["dock.map"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_exception_from_a_check_says_why(project: Project, code: str) -> None:
    entries = project.read(code)
    assert [entry.msgctxt for entry in entries if "ignore-" in " ".join(entry.flags)] == []
    excuses = [line for entry in entries for line in entry.tcomment.splitlines() if "ignore-" in line]
    assert excuses
    assert [line for line in excuses if not re.fullmatch(r"ignore-[a-z-]+: \S.{15,}", line)] == []


@pytest.mark.skipif(not shutil.which("msgcat"), reason="gettext's tools are not here")
@pytest.mark.parametrize("code", LANGUAGES)
def test_an_editor_that_wraps_lines_and_drops_unknown_flags_does_no_harm(
    project: Project, code: str, tmp_path: Path
) -> None:
    folder = tmp_path / "translations"
    shutil.copytree(project.translations, folder)
    copy = Project(project.edition, folder)
    copy.base = project.base
    subprocess.run(["msgcat", "--width=79", "-o", copy.path(code), project.path(code)], check=True)  # noqa: S607  # on the path
    assert copy.path(code).read_bytes() != project.path(code).read_bytes()
    text, _ = copy.updated((code,), UpdateOptions(), None)[code]
    there = project.path(code).read_text(encoding="utf-8")
    assert without_references(text, project, code) == without_references(there, project, code)
    assert [one.sentence for one in check_language(copy, code) if one.severity is not Severity.NOTE] == []


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="gettext's tools are not here")
@pytest.mark.parametrize("code", LANGUAGES)
def test_gettext_and_polib_read_a_catalog(project: Project, code: str) -> None:
    command = ["msgfmt", "-c", "-o", "-", str(project.path(code))]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    assert len(polib.pofile(str(project.path(code)))) == len(project.messages)
