"""The shipped catalogs are fresh, in their one form, and sound for every tool that reads them."""

import re
import shutil
import subprocess
from pathlib import Path

import polib
import pytest

from kiosk.app.paths import translations
from kiosk.content.edition import Edition
from kiosk.l10n.bench import TEMPLATE, Bench
from kiosk.l10n.checks.files import check_language
from kiosk.l10n.files import canonical
from kiosk.l10n.findings import Severity
from kiosk.l10n.tidy import tidied
from kiosk.l10n.update import Change, Setting, Wish, update

LANGUAGES = ("ja_JP", "zh_Hans_CN")


@pytest.fixture(scope="module")
def bench(edition: Edition) -> Bench:
    return Bench(edition, translations())


def test_the_template_is_that_of_the_yaml_files(bench: Bench) -> None:
    assert (bench.translations / TEMPLATE).read_text(encoding="utf-8") == bench.template()


def test_there_is_a_catalog_of_each_language(bench: Bench) -> None:
    assert bench.codes == LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_update_has_nothing_to_do(bench: Bench, code: str) -> None:
    text, done = bench.updated(code, Wish(), None)
    assert set(done.values()) == {Change.KEPT}
    assert bench.path(code).read_text(encoding="utf-8") == text


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_catalog_is_in_its_one_form_with_nothing_to_mend(bench: Bench, code: str) -> None:
    assert bench.path(code).read_text(encoding="utf-8") == tidied(bench, code, fix=True)


@pytest.mark.parametrize("code", LANGUAGES)
def test_texts_name_the_pages_that_show_them(bench: Bench, code: str) -> None:
    staff = ("translator.", "present.", "deck.")
    pages = {key: pages for key, pages in bench.pages(code).items() if not key.startswith(staff)}
    # The rest is only read out, or hidden for now.
    assert sum(map(bool, pages.values())) > 0.75 * len(pages)
    assert pages["dock.map"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_exception_from_a_check_says_why(bench: Bench, code: str) -> None:
    entries = bench.read(code)
    assert [entry.msgctxt for entry in entries if "ignore-" in " ".join(entry.flags)] == []
    excuses = [line for entry in entries for line in entry.tcomment.splitlines() if "ignore-" in line]
    assert excuses
    assert [line for line in excuses if not re.fullmatch(r"ignore-[a-z-]+: \S.{15,}", line)] == []


@pytest.mark.skipif(not shutil.which("msgcat"), reason="gettext's tools are not here")
@pytest.mark.parametrize("code", LANGUAGES)
def test_an_editor_that_wraps_lines_and_drops_unknown_flags_does_no_harm(
    bench: Bench, code: str, tmp_path: Path
) -> None:
    folder = tmp_path / "translations"
    shutil.copytree(bench.translations, folder)
    copy = Bench(bench.edition, folder)
    subprocess.run(["msgcat", "--width=79", "-o", copy.path(code), bench.path(code)], check=True)  # noqa: S607  # on the path
    assert copy.path(code).read_bytes() != bench.path(code).read_bytes()
    guide = bench.guide(code, None)
    po = copy.read(code)
    locale = bench.edition.locales[code]
    update(po, bench.messages, Setting(locale, bench.source, bench.base, guide), Wish())
    assert canonical(po) == bench.path(code).read_text(encoding="utf-8")
    assert [one.sentence for one in check_language(copy, code) if one.severity is not Severity.HINT] == []


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="gettext's tools are not here")
@pytest.mark.parametrize("code", LANGUAGES)
def test_gettext_and_polib_read_a_catalog(bench: Bench, code: str) -> None:
    command = ["msgfmt", "-c", "-o", "-", str(bench.path(code))]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    assert len(polib.pofile(str(bench.path(code)))) == len(bench.messages)
