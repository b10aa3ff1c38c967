"""The shipped catalogs are fresh, in their one form, and sound for every tool that reads them."""

import shutil
import subprocess

import polib
import pytest

from kiosk.app.paths import translations
from kiosk.content.edition import Edition
from kiosk.l10n.bench import TEMPLATE, Bench
from kiosk.l10n.tidy import tidied
from kiosk.l10n.update import Change, Wish

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
    pages = bench.pages(code)
    # The rest is only read out, hidden for now, or the translator's own.
    assert sum(map(bool, pages.values())) > 0.75 * len(pages)
    assert pages["dock.map"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_exception_from_a_check_says_why(bench: Bench, code: str) -> None:
    excused = [entry for entry in bench.read(code) if any(flag.startswith("ignore-") for flag in entry.flags)]
    assert [entry.msgctxt for entry in excused if not entry.tcomment] == []


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="gettext's tools are not here")
@pytest.mark.parametrize("code", LANGUAGES)
def test_gettext_and_polib_read_a_catalog(bench: Bench, code: str) -> None:
    command = ["msgfmt", "-c", "-o", "-", str(bench.path(code))]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    assert len(polib.pofile(str(bench.path(code)))) == len(bench.messages)
