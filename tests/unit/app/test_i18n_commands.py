"""Each command for translators does what it says, tells it as JSON too, and ends with its exit code."""

import json
import shutil
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.main import main
from tests.unit.l10n.parks import ParkFiles

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def files(tmp_path: Path) -> ParkFiles:
    """A park with a Japanese catalog in its one form."""
    files = ParkFiles(tmp_path)
    files.update()
    files.translate({"clusters.tea.name": "茶クラスター", "dock.back": "戻る"})
    files.update()
    return files


@pytest.fixture
def run(files: ParkFiles, qapp: QGuiApplication, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on that park and return its exit code and what it says."""
    assert qapp

    def command(*words: str) -> tuple[int, str]:
        code = main(["i18n", *words, "--content", str(files.park.folder)])
        said = capsys.readouterr()
        return code, said.out + said.err

    return command


def test_the_template_is_written_and_known_to_be_fresh(files: ParkFiles, run: Run) -> None:
    assert run("extract", "--check")[0] == 1
    assert run("extract")[0] == 0
    assert run("extract", "--check")[0] == 0
    files.park.change("name: Tea cluster", "name: Green tea cluster")
    code, said = run("extract", "--check")
    assert (code, "out of date" in said) == (1, True)


def test_an_update_tells_what_it_did_and_a_dry_run_does_nothing(files: ParkFiles, run: Run) -> None:
    files.park.change("name: Tea cluster", "name: Green tea cluster")
    before = files.park.po.read_bytes()
    assert "changed: clusters.tea.name" in run("update", "--dry-run")[1]
    assert files.park.po.read_bytes() == before
    code, said = run("update", "ja_JP", "--json")
    assert (code, json.loads(said)["ja_JP"]["clusters.tea.name"]) == (0, "changed")
    assert files.entry("clusters.tea.name").fuzzy


def test_a_change_that_is_not_minor_is_refused(files: ParkFiles, run: Run) -> None:
    files.park.change("name: Tea cluster", "name: 3 tea clusters")
    code, said = run("update", "--minor", "clusters.tea.name")
    assert (code, "numbers have changed" in said) == (2, True)


def test_the_pages_of_each_text_come_from_a_proof(files: ParkFiles, run: Run, tmp_path: Path) -> None:
    proof = tmp_path / "proof.json"
    proof.write_text(json.dumps({"screens": {"dock.back": ["facts", "map"]}}), encoding="utf-8")
    assert run("update", "--screens", str(proof))[0] == 0
    assert "screens: facts, map" in files.entry("dock.back").comment
    run("update")
    assert "screens: facts, map" in files.entry("dock.back").comment
    proof.write_text("{}", encoding="utf-8")
    assert run("update", "--screens", str(proof))[0] == 2


def test_findings_have_file_line_id_and_key(files: ParkFiles, run: Run) -> None:
    files.translate({"clusters.tea.name": "茶クラスター2"})
    code, said = run("check", "--json")
    (finding,) = [one for one in json.loads(said) if one["severity"] == "error"]
    assert code == 1
    assert (finding["check"], finding["key"], finding["language"]) == ("number", "clusters.tea.name", "ja_JP")
    lines = files.park.po.read_text(encoding="utf-8").splitlines()
    assert "clusters.tea.name" in lines[finding["line"] - 1]


def test_missing_texts_are_errors_for_a_release_only(run: Run) -> None:
    assert run("check")[0] == 0
    assert run("check", "--strict")[0] == 1
    assert run("check", "--release")[0] == 1


def test_a_broken_catalog_is_a_finding_and_stops_what_would_write_it(files: ParkFiles, run: Run) -> None:
    files.park.po.write_text('msgid "cut', encoding="utf-8")
    code, said = run("check")
    assert (code, "error[po-syntax]" in said) == (1, True)
    assert run("fmt")[0] == 2
    assert run("update")[0] == 2
    assert files.park.po.read_text(encoding="utf-8") == 'msgid "cut'


def test_a_file_is_put_in_its_one_form_and_mended(files: ParkFiles, run: Run) -> None:
    assert run("fmt", "--check")[0] == 0
    files.park.change("茶クラスター", "茶ｸﾗｽﾀｰ（緑)", files.park.po)
    assert run("fmt")[0] == 0
    assert files.entry("clusters.tea.name").msgstr == "茶ｸﾗｽﾀｰ（緑)"
    assert run("fmt", "--fix")[0] == 0
    assert files.entry("clusters.tea.name").msgstr == "茶クラスター（緑）"


def test_an_exception_from_a_check_that_stands_as_a_remark_is_not_mended_away(
    files: ParkFiles, run: Run
) -> None:
    files.park.change("茶クラスター", "茶ｸﾗｽﾀｰ", files.park.po)
    name = 'msgctxt "clusters.tea.name"'
    files.park.change(name, f"# ignore-kana-width: it is written so\n{name}", files.park.po)
    assert run("fmt", "--fix")[0] == 0
    assert files.entry("clusters.tea.name").msgstr == "茶ｸﾗｽﾀｰ"


def test_a_profile_out_of_use_is_told_and_not_stumbled_over(files: ParkFiles, run: Run) -> None:
    (files.park.japanese / "locale.yaml").write_text("order: first\n", encoding="utf-8")
    for command in ("update", "fmt"):
        code, said = run(command)
        assert (code, "locale.yaml:1" in said) == (2, True)


def test_the_numbers_of_a_language_are_told(run: Run) -> None:
    counts = json.loads(run("stats", "--json")[1])["ja_JP"][""]["in all"]
    assert counts["translated"]["texts"] == 2
    assert "ja_JP" in run("stats")[1]


def test_a_language_is_begun_once(files: ParkFiles, run: Run) -> None:
    code, said = run("new", "ko_KR")
    folder = files.park.folder / "translations" / "ko_KR"
    assert (code, (folder / "locale.yaml").is_file(), (folder / "LC_MESSAGES" / "kiosk.po").is_file()) == (
        0,
        True,
        True,
    )
    assert "Kiosk Sans SC has no" in said
    assert files.park.read().locales["ko_KR"].name == "한국어"
    assert run("check", "ko_KR")[0] == 0
    assert run("new", "ko_KR")[0] == 2
    assert run("new", "xx_YY")[0] == 2
    assert run("new", "en")[0] == 2


def test_made_up_languages_are_written_outside_of_the_real_ones(
    files: ParkFiles, run: Run, tmp_path: Path
) -> None:
    assert "[Ţéå" in run("pseudo", "en_XA")[1]
    assert run("pseudo", "--write", str(tmp_path / "made"))[0] == 0
    assert (tmp_path / "made" / "en_XA" / "LC_MESSAGES" / "kiosk.po").is_file()
    assert run("pseudo", "--write", str(files.park.folder / "translations"))[0] == 2
    assert run("pseudo", "en_XB")[0] == 2


def test_an_unknown_language_is_one_sentence(run: Run) -> None:
    for command in ("update", "check", "fmt", "stats"):
        code, said = run(command, "xx_XX")
        assert (code, said.count("\n"), "ja_JP" in said) == (2, 1, True)


def test_a_proof_of_some_pages_leaves_what_is_known_of_the_others(
    files: ParkFiles, run: Run, tmp_path: Path
) -> None:
    proof = tmp_path / "proof.json"
    proof.write_text(json.dumps({"screens": {"dock.back": ["map"]}}), encoding="utf-8")
    run("update", "--screens", str(proof))
    proof.write_text(json.dumps({"screens": {"park.name": ["home"]}}), encoding="utf-8")
    run("update", "--screens", str(proof))
    assert "screens: map" in files.entry("dock.back").comment
    assert "screens: home" in files.entry("park.name").comment


def test_the_numbers_of_a_broken_language_are_not_passed_over(files: ParkFiles, run: Run) -> None:
    files.park.po.write_text('msgid "cut', encoding="utf-8")
    for words in (("stats", "ja_JP"), ("stats", "ja_JP", "--json")):
        code, said = run(*words)
        assert (code, "kiosk.po:1" in said) == (2, True)


def test_an_update_without_a_language_says_so(files: ParkFiles, run: Run) -> None:
    shutil.rmtree(files.park.folder / "translations")
    code, said = run("update")
    assert (code, "There is no language in" in said) == (2, True)


def test_a_language_is_the_same_under_a_shorter_code(files: ParkFiles, run: Run) -> None:
    for code in ("ja", "ja_Jpan", "ja-JP"):
        exit_code, said = run("new", code)
        assert (exit_code, "has been begun already" in said, str(files.park.po) in said) == (2, True, True)
    assert run("new", "pt_BR")[0] == 0
    assert run("new", "pt_PT")[0] == 0


@pytest.mark.parametrize("code", ["he_IL", "bew_ID", "fr_FR"])
def test_the_profile_of_a_new_language_can_be_read_whatever_its_quotes(
    files: ParkFiles, run: Run, code: str
) -> None:
    assert run("new", code)[0] == 0
    edition = files.park.read()
    assert code in edition.locales
    assert not [note for note in edition.notes if "locale.yaml" in note.file]


def test_made_up_languages_are_not_written_into_a_real_one(files: ParkFiles, run: Run) -> None:
    code, said = run("pseudo", "--write", str(files.park.japanese))
    assert (code, "not for the folder of translations" in said) == (2, True)
    assert not (files.park.japanese / "en_XA").exists()


def test_translations_can_be_piped_in_a_code_page_that_lacks_them(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for options in ((), ("--json",)):
        pipe = BytesIO()
        monkeypatch.setattr(sys, "stdout", TextIOWrapper(pipe, encoding="cp1252"))
        code, _ = run("pseudo", "en_XA", *options)
        sys.stdout.flush()
        assert (code, "Ţéå" in pipe.getvalue().decode()) == (0, True)


def test_a_catalog_that_has_been_deleted_is_an_error(files: ParkFiles, run: Run) -> None:
    files.park.po.unlink()
    code, said = run("check")
    assert (code, "kiosk.po:1: error[po-syntax]" in said) == (1, True)
