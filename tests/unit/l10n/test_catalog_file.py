"""Catalogs come through every editor unharmed and are written in one form."""

import errno
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import polib
import pytest

from kiosk.i18n.catalogs import CatalogError
from kiosk.l10n.catalog_file import read_po, write_text
from tests.unit.l10n.parks import ParkFiles


@pytest.fixture
def editor(tmp_path: Path) -> ParkFiles:
    """A park with a Japanese catalog in its one form."""
    editor = ParkFiles(tmp_path)
    editor.update()
    editor.translate({"park.lead": "{park_area_long}のパーク。", "clusters.tea.name": "茶クラスター"})
    editor.update()
    return editor


def tidied(editor: ParkFiles) -> str:
    project = editor.project()
    return project.canonical(project.read("ja_JP"), "ja_JP")


def test_the_one_form_stays_as_it_is(editor: ParkFiles) -> None:
    assert tidied(editor) == editor.park.po.read_text(encoding="utf-8")


def test_one_edited_text_changes_one_line(editor: ParkFiles) -> None:
    before = editor.park.po.read_text(encoding="utf-8").splitlines()
    editor.translate({"clusters.tea.name": "お茶クラスター"})
    editor.park.po.write_text(tidied(editor), encoding="utf-8")
    after = editor.park.po.read_text(encoding="utf-8").splitlines()
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [
        ('msgstr "茶クラスター"', 'msgstr "お茶クラスター"')
    ]


POEDIT = """\
# Poedit writes a title here.
msgid ""
msgstr ""
"Project-Id-Version: \\n"
"POT-Creation-Date: 2020-01-01 10:00+0900\\n"
"PO-Revision-Date: 2020-01-02 10:00+0900\\n"
"Last-Translator: A. Person <a@example.org>\\n"
"Language-Team: \\n"
"Language: ja_JP\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"
"X-Generator: Poedit 3.4\\n"
"X-Source-Language: en\\n"
"""
WEBLATE = """\
msgid ""
msgstr ""
"Language-Team: Japanese <https://example.org/ja/>\\n"
"X-Generator: Weblate 5.4\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Language: ja\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"MIME-Version: 1.0\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"
"""
OMEGAT = """\
# SOME DESCRIPTIVE TITLE.
# FIRST AUTHOR <EMAIL@ADDRESS>, YEAR.
msgid ""
msgstr ""
"Project-Id-Version: PACKAGE VERSION\\n"
"Last-Translator: FULL NAME <EMAIL@ADDRESS>\\n"
"Language: ja_JP\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"""
ENTRIES = """
#. Full name
#, fuzzy
#| msgid ""
#| "Tea "
#| "grove"
msgctxt "clusters.tea.name"
msgid "Tea cluster"
msgstr ""
"茶"
"クラスター"

# A person's remark.
#. One or two sentences that say what this is.
#: park.yaml interface.yaml
#, python-brace-format
msgctxt "park.lead"
msgid "A park of {park_area_long}."
msgstr ""
"{park_area_long}の"
"パーク。"

#~ msgctxt "clusters.coffee.name"
#~ msgid "Coffee cluster"
#~ msgstr "コーヒークラスター"
"""


@pytest.mark.parametrize("header", [POEDIT, WEBLATE, OMEGAT], ids=["poedit", "weblate", "omegat"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_a_file_saved_by_another_editor_is_put_in_the_one_form(
    editor: ParkFiles, header: str, ending: str
) -> None:
    editor.park.po.write_bytes((header + ENTRIES).replace("\n", ending).encode())
    editor.update()
    text = editor.park.po.read_text(encoding="utf-8")
    assert text == tidied(editor)
    assert "\r" not in text
    assert "Date:" not in text
    entry = editor.entry("clusters.tea.name")
    assert (entry.msgstr, entry.previous_msgid, entry.fuzzy) == ("茶クラスター", "Tea grove", True)
    assert editor.entry("park.lead").msgstr == "{park_area_long}のパーク。"
    assert editor.entry("park.lead").tcomment == "A person's remark."
    assert editor.entry("clusters.coffee.name").obsolete


def test_the_headers_of_people_and_tools_stay(editor: ParkFiles) -> None:
    editor.park.po.write_text(POEDIT + ENTRIES, encoding="utf-8")
    metadata = polib.pofile(tidied(editor)).metadata
    assert metadata["Last-Translator"] == "A. Person <a@example.org>"
    assert metadata["X-Generator"] == "Poedit 3.4"


def test_open_headers_of_a_template_go(editor: ParkFiles) -> None:
    editor.park.po.write_text(OMEGAT + ENTRIES, encoding="utf-8")
    assert {"Project-Id-Version", "Last-Translator"} & polib.pofile(tidied(editor)).metadata.keys() == set()


def test_the_language_is_named_as_gettext_names_it(editor: ParkFiles) -> None:
    editor.park.po.write_text(WEBLATE + ENTRIES, encoding="utf-8")
    assert polib.pofile(tidied(editor)).metadata["Language"] == "ja_JP"


def test_a_byte_order_mark_is_refused_with_its_place(editor: ParkFiles) -> None:
    editor.park.po.write_bytes(b"\xef\xbb\xbf" + (POEDIT + ENTRIES).encode())
    with pytest.raises(CatalogError, match=r"kiosk\.po:1: .*byte order mark"):
        read_po(editor.park.po, "ja_JP")


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="gettext's tools are not here")
@pytest.mark.parametrize("header", [POEDIT, WEBLATE, OMEGAT])
def test_gettext_accepts_what_is_written(editor: ParkFiles, header: str) -> None:
    editor.park.po.write_text(header + ENTRIES, encoding="utf-8")
    editor.update()
    done = subprocess.run(
        ["msgfmt", "-c", "-o", "-", editor.park.po],  # noqa: S607  # found on the path
        capture_output=True,
        check=False,
    )
    assert (done.returncode, [line for line in done.stderr.splitlines() if b"missing" not in line]) == (0, [])


def test_a_file_that_cannot_be_written_is_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.po"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(UnicodeEncodeError):
        write_text(path, "half \ud800")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_is_on_the_disk_before_it_takes_the_place_of_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise a power cut leaves an empty file under the name of the old one."""
    path = tmp_path / "kiosk.po"
    path.write_text("old", encoding="utf-8")
    synced: list[tuple[str, str]] = []
    fsync = os.fsync

    def noting(handle: int) -> None:
        fsync(handle)
        (part,) = (file for file in tmp_path.iterdir() if file != path)
        assert os.path.samestat(part.stat(), os.fstat(handle))
        synced.append((part.read_text(encoding="utf-8"), path.read_text(encoding="utf-8")))

    monkeypatch.setattr(os, "fsync", noting)
    write_text(path, "new")
    assert synced == [("new", "old")]


def test_a_written_file_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.po"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    write_text(path, "new")
    assert (path.read_text(encoding="utf-8"), path.stat().st_mode & 0o777) == ("new", 0o640)


def test_a_write_protected_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.po"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o444)
    with pytest.raises(PermissionError, match=r"kiosk\.po"):
        write_text(path, "new")
    assert path.read_text(encoding="utf-8") == "old"


def test_a_folder_that_takes_no_file_is_told_with_the_name_of_the_file_that_was_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), ".kiosk.po.x1~")

    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    with pytest.raises(PermissionError) as caught:
        write_text(tmp_path / "kiosk.po", "")
    assert caught.value.filename == str(tmp_path / "kiosk.po")


def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    path = tmp_path / "real.po"
    path.write_text("old", encoding="utf-8")
    link = tmp_path / "kiosk.po"
    link.symlink_to(path)
    write_text(link, "new")
    assert (link.is_symlink(), path.read_text(encoding="utf-8")) == (True, "new")


@pytest.mark.parametrize("sign", ["\u2028", "\u0085", "\x0b", "\x0c", "\r"])
def test_a_stray_line_separator_in_a_remark_stops_nothing(editor: ParkFiles, sign: str) -> None:
    editor.park.change("茶クラスター", "茶\u2028クラスター", editor.park.po)
    editor.park.change("#. Full name", f"# seen{sign}twice\n#. Full name", editor.park.po)
    text = tidied(editor)
    editor.park.po.write_text(text, encoding="utf-8", newline="\n")
    entries = {entry.msgctxt: entry for entry in editor.project().read("ja_JP")}
    assert entries["clusters.tea.name"].msgstr == "茶\u2028クラスター"
    assert f"seen{sign}twice" in {entry.tcomment for entry in entries.values()}
    assert tidied(editor) == text


def test_a_comment_that_only_editors_read_is_refused_with_its_line(editor: ParkFiles) -> None:
    editor.park.po.write_text(OMEGAT + '\n#| tea\nmsgctxt "a"\nmsgid "b"\nmsgstr "c"\n', encoding="utf-8")
    with pytest.raises(CatalogError, match=r"kiosk\.po:10: a comment"):
        read_po(editor.park.po, "ja_JP")


def test_the_earlier_text_of_an_obsolete_entry_stays(editor: ParkFiles) -> None:
    entries = ENTRIES.replace("#~ msgctxt", '#, fuzzy\n#~| msgid ""\n#~| "Coffee "\n#~| "grove"\n#~ msgctxt')
    editor.park.po.write_text(POEDIT + entries, encoding="utf-8")
    editor.update()
    editor.update()
    assert '#~| msgid "Coffee grove"\n' in editor.park.po.read_text(encoding="utf-8")
    editor.park.change("  - id: paper\n    name: Paper", "  - id: coffee\n    name: Coffee")
    assert editor.update()["clusters.coffee.name"] == "revived"
    entry = editor.entry("clusters.coffee.name")
    assert (entry.msgstr, entry.previous_msgid) == ("コーヒークラスター", "Coffee grove")
