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
def files(tmp_path: Path) -> ParkFiles:
    """A park with a Japanese catalog in its one form."""
    files = ParkFiles(tmp_path)
    files.update()
    files.translate({"park.lead": "{park_area_long}のパーク。", "clusters.tea.name": "茶クラスター"})
    files.update()
    return files


def tidied(files: ParkFiles) -> str:
    project = files.project()
    return project.canonical(project.read("ja_JP"), "ja_JP")


def test_the_one_form_stays_as_it_is(files: ParkFiles) -> None:
    assert tidied(files) == files.park.po.read_text(encoding="utf-8")


def test_one_edited_text_changes_one_line(files: ParkFiles) -> None:
    before = files.park.po.read_text(encoding="utf-8").splitlines()
    files.translate({"clusters.tea.name": "お茶クラスター"})
    files.park.po.write_text(tidied(files), encoding="utf-8")
    after = files.park.po.read_text(encoding="utf-8").splitlines()
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
    files: ParkFiles, header: str, ending: str
) -> None:
    files.park.po.write_bytes((header + ENTRIES).replace("\n", ending).encode())
    files.update()
    text = files.park.po.read_text(encoding="utf-8")
    assert text == tidied(files)
    assert "\r" not in text
    assert "Date:" not in text
    entry = files.entry("clusters.tea.name")
    assert (entry.msgstr, entry.previous_msgid, entry.fuzzy) == ("茶クラスター", "Tea grove", True)
    assert files.entry("park.lead").msgstr == "{park_area_long}のパーク。"
    assert files.entry("park.lead").tcomment == "A person's remark."
    assert files.entry("clusters.coffee.name").obsolete


def test_the_headers_of_people_and_tools_stay(files: ParkFiles) -> None:
    files.park.po.write_text(POEDIT + ENTRIES, encoding="utf-8")
    metadata = polib.pofile(tidied(files)).metadata
    assert metadata["Last-Translator"] == "A. Person <a@example.org>"
    assert metadata["X-Generator"] == "Poedit 3.4"


def test_open_headers_of_a_template_go(files: ParkFiles) -> None:
    files.park.po.write_text(OMEGAT + ENTRIES, encoding="utf-8")
    assert {"Project-Id-Version", "Last-Translator"} & polib.pofile(tidied(files)).metadata.keys() == set()


def test_the_language_is_named_as_gettext_names_it(files: ParkFiles) -> None:
    files.park.po.write_text(WEBLATE + ENTRIES, encoding="utf-8")
    assert polib.pofile(tidied(files)).metadata["Language"] == "ja_JP"


def test_a_byte_order_mark_is_refused_with_its_place(files: ParkFiles) -> None:
    files.park.po.write_bytes(b"\xef\xbb\xbf" + (POEDIT + ENTRIES).encode())
    with pytest.raises(CatalogError, match=r"kiosk\.po:1: .*byte order mark"):
        read_po(files.park.po, "ja_JP")


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="gettext's tools are not here")
@pytest.mark.parametrize("header", [POEDIT, WEBLATE, OMEGAT])
def test_gettext_accepts_what_is_written(files: ParkFiles, header: str) -> None:
    files.park.po.write_text(header + ENTRIES, encoding="utf-8")
    files.update()
    done = subprocess.run(
        ["msgfmt", "-c", "-o", "-", files.park.po],  # noqa: S607  # found on the path
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
def test_a_stray_line_separator_in_a_remark_stops_nothing(files: ParkFiles, sign: str) -> None:
    files.park.change("茶クラスター", "茶\u2028クラスター", files.park.po)
    files.park.change("#. Full name", f"# seen{sign}twice\n#. Full name", files.park.po)
    text = tidied(files)
    files.park.po.write_text(text, encoding="utf-8", newline="\n")
    entries = {entry.msgctxt: entry for entry in files.project().read("ja_JP")}
    assert entries["clusters.tea.name"].msgstr == "茶\u2028クラスター"
    assert f"seen{sign}twice" in {entry.tcomment for entry in entries.values()}
    assert tidied(files) == text


def test_a_comment_that_only_editors_read_is_refused_with_its_line(files: ParkFiles) -> None:
    files.park.po.write_text(OMEGAT + '\n#| tea\nmsgctxt "a"\nmsgid "b"\nmsgstr "c"\n', encoding="utf-8")
    with pytest.raises(CatalogError, match=r"kiosk\.po:10: a comment"):
        read_po(files.park.po, "ja_JP")


def test_the_earlier_text_of_an_obsolete_entry_stays(files: ParkFiles) -> None:
    entries = ENTRIES.replace("#~ msgctxt", '#, fuzzy\n#~| msgid ""\n#~| "Coffee "\n#~| "grove"\n#~ msgctxt')
    files.park.po.write_text(POEDIT + entries, encoding="utf-8")
    files.update()
    files.update()
    assert '#~| msgid "Coffee grove"\n' in files.park.po.read_text(encoding="utf-8")
    files.park.change("  - id: paper\n    name: Paper", "  - id: coffee\n    name: Coffee")
    assert files.update()["clusters.coffee.name"] == "revived"
    entry = files.entry("clusters.coffee.name")
    assert (entry.msgstr, entry.previous_msgid) == ("コーヒークラスター", "Coffee grove")
