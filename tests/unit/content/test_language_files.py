import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.edition import read_edition
from kiosk.content.language_files import read_languages
from tests.unit.content.conftest import Park


def refusing(whole: Callable[..., object], folder: Path) -> Callable[..., object]:
    """Return a method of paths that fails for all that is below a folder."""

    def refuse(path: Path, *arguments: object, **named: object) -> object:
        if folder in path.parents:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return whole(path, *arguments, **named)

    return refuse


def test_the_languages_are_those_of_the_folder(park: Park) -> None:
    edition = park.read()
    assert set(edition.locales) == {"en", "ja_JP"}
    assert edition.locales["ja_JP"].order == 2
    assert edition.catalogs["ja_JP"].entries["dock.back"].forms == ("戻る",)


def test_the_source_language_needs_no_folder(park: Park) -> None:
    shutil.rmtree(park.folder / "translations" / "en")
    assert "en" in park.read().locales


@pytest.mark.parametrize(
    ("file", "text", "line", "words"),
    [
        ("kiosk.po", 'msgid ""\nmsgstr ""\n\nmsgctxt "a"\nmsgid "b\n', 5, "cut short"),
        ("locale.yaml", "order: 1\nordr: 2\n", 2, "Did you mean “order”?"),
        ("locale.yaml", "a: *x\n", 1, "begin with *"),
        ("locale.yaml", "cldr: xx_XX\n", 1, "CLDR"),
        ("locale.yaml", "money: {USD: dollars}\n", 1, "{n} stands for the number"),
    ],
)
def test_a_broken_language_is_left_out_and_told(
    park: Park, file: str, text: str, line: int, words: str
) -> None:
    path = park.po if file == "kiosk.po" else park.japanese / file
    path.write_text(text, encoding="utf-8")
    edition = park.read()
    problem = next(problem for problem in edition.notes if problem.severity == "error")
    assert set(edition.locales) == set(edition.catalogs) == {"en"}
    assert (problem.file, problem.line, problem.language) == (str(path), line, "ja_JP")
    assert words in problem.sentence
    assert any(
        "the language is left out" in one.sentence and one.language == "ja_JP" for one in edition.notes
    )


def test_a_language_in_a_folder_that_nobody_may_look_into_is_left_out(
    park: Park, monkeypatch: pytest.MonkeyPatch
) -> None:
    # To root every folder is open, so the system is asked by way of what refuses.
    for name in ("stat", "open"):
        monkeypatch.setattr(Path, name, refusing(getattr(Path, name), park.japanese))
    edition = park.read()
    assert set(edition.locales) == set(edition.catalogs) == {"en"}
    errors = [note for note in edition.notes if note.severity == "error"]
    assert {error.language for error in errors} == {"ja_JP"}
    assert all("cannot be read: Permission denied" in error.sentence for error in errors)
    assert errors


def test_a_language_without_catalog_is_left_out_with_a_note(park: Park) -> None:
    park.po.unlink()
    edition = park.read()
    assert set(edition.locales) == {"en"}
    assert any(problem.file == str(park.po) and problem.severity == "note" for problem in edition.notes)
    assert {problem.language for problem in edition.notes if "translations" in problem.file} == {"ja_JP"}


def test_a_broken_profile_of_the_source_language_does_not_stop_the_kiosk(park: Park) -> None:
    (park.folder / "translations" / "en" / "locale.yaml").write_text("order: first\n", encoding="utf-8")
    edition = park.read()
    assert edition.locales["en"].order == 100
    assert any("order" in problem.sentence and problem.language == "en" for problem in edition.notes)
    assert not any("left out" in problem.sentence for problem in edition.notes)


@pytest.mark.parametrize("text", ["戻<img>る", "戻\u202eる", "{a!r}戻る"])
def test_a_dangerous_translation_is_dropped_alone(park: Park, text: str) -> None:
    park.change(
        'msgstr "戻る"', f'msgstr "{text}"\n\nmsgctxt "park.name"\nmsgid "Green Park"\nmsgstr "緑"', park.po
    )
    edition = park.read()
    assert set(edition.catalogs["ja_JP"].entries) == {"park.name"}
    assert any(
        (problem.key, problem.line, problem.language) == ("dock.back", 4, "ja_JP")
        for problem in edition.notes
    )


def test_more_languages_than_anyone_reads_are_cut_short(park: Park) -> None:
    for number in range(51):
        (park.folder / "translations" / f"x{number}").mkdir()
    assert any("more than 50 languages" in problem.sentence for problem in park.read().notes)


def test_what_was_changed_beside_a_read_only_catalog_wins(park: Park, tmp_path: Path) -> None:
    beside = tmp_path / "beside"
    beside.mkdir()
    text = park.po.read_text(encoding="utf-8")
    (beside / "ja_JP.po").write_text(text.replace("戻る", "もどる"), encoding="utf-8")
    found = read_languages(park.folder / "translations", "en", beside)
    assert found.catalogs["ja_JP"].entries["dock.back"].forms == ("もどる",)


def test_a_broken_file_beside_leaves_the_catalog_as_it_is(park: Park, tmp_path: Path) -> None:
    beside = tmp_path / "beside"
    beside.mkdir()
    (beside / "ja_JP.po").write_text('msgid "cut', encoding="utf-8")
    found = read_languages(park.folder / "translations", "en", beside)
    assert found.catalogs["ja_JP"].entries["dock.back"].forms == ("戻る",)
    assert [(Path(one.file).name, one.line) for one in found.problems if one.severity == "error"] == [
        ("ja_JP.po", 1)
    ]
    assert {one.language for one in found.problems} == {"ja_JP"}
    assert any("this file is left out" in one.sentence for one in found.problems)


@pytest.mark.parametrize(
    ("own", "shown"),
    [
        ('msgid "Back"\nmsgstr "戻る"', "戻る"),
        ('msgid "Back"\nmsgstr ""', "もどる"),
        ('msgid "Older"\nmsgstr "戻る"', "もどる"),
    ],
)
def test_what_was_changed_beside_for_an_earlier_text_does_not_hide_a_fresh_one(
    park: Park, tmp_path: Path, own: str, shown: str
) -> None:
    beside = tmp_path / "beside"
    beside.mkdir()
    text = park.po.read_text(encoding="utf-8")
    earlier = text.replace('"Back"', '"Go back"').replace("戻る", "もどる")
    (beside / "ja_JP.po").write_text(earlier, encoding="utf-8")
    park.change('msgid "Back"\nmsgstr "戻る"', own, park.po)
    edition = read_edition(park.folder, park.folder, park.folder, beside)
    assert edition.catalogs["ja_JP"].entries["dock.back"].forms == (shown,)
