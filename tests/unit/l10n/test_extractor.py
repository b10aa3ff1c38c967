"""Babel finds the same texts as the kiosk's own template."""

import subprocess
import sys
import tomllib
from pathlib import Path

import polib
import pytest

from kiosk.app.paths import load_edition, translations
from kiosk.l10n.extractor import extract
from kiosk.l10n.project import Project
from tests.rules.tree import ROOT
from tests.unit.l10n.parks import ParkFiles

Texts = dict[tuple[str, str, str], str]


def texts(po: polib.POFile) -> Texts:
    """Return key, text and plural of each entry, with its note."""
    return {
        (entry.msgctxt, entry.msgid, entry.msgid_plural): " ".join(entry.comment.split("\nmax: ")[0].split())
        for entry in po
        if entry.msgctxt
    }


def test_pybabel_and_the_template_agree(tmp_path: Path) -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extractors = settings["project"]["entry-points"]["babel.extractors"]
    installed = tmp_path / "park_kiosk-0.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: park-kiosk\nVersion: 0.0\n")
    lines = ["[babel.extractors]", *(f"{name} = {place}" for name, place in extractors.items())]
    (installed / "entry_points.txt").write_text("\n".join(lines))
    subprocess.run(
        [
            *(sys.executable, "-m", "babel.messages.frontend", "-q", "extract"),
            *("-F", "pyproject.toml", "-o", str(tmp_path / "kiosk.pot"), "."),
        ],
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT}:{tmp_path}", "PATH": ""},
        check=True,
    )
    ours = texts(polib.pofile(Project(load_edition(None), translations()).template()))
    theirs = texts(polib.pofile(str(tmp_path / "kiosk.pot")))
    assert len(ours) > 100
    assert theirs == ours


@pytest.mark.parametrize("name", ["park.yaml", "interface.yaml"])
def test_a_plural_and_its_line_are_yielded(tmp_path: Path, name: str) -> None:
    editor = ParkFiles(tmp_path)
    with (editor.park.folder / name).open("rb") as file:
        found = {
            arguments[0]: (line, function, arguments)
            for line, function, arguments, _ in extract(file, {}, (), {})
        }
    if name == "park.yaml":
        assert found["park.name"] == (2, "pgettext", ("park.name", "Green Park"))
    else:
        assert found["dock.photos"][1:] == ("npgettext", ("dock.photos", "{n} photo", "{n} photos"))


def test_a_line_above_a_text_is_a_note_for_translators(tmp_path: Path) -> None:
    editor = ParkFiles(tmp_path)
    editor.park.change("  name: Green Park", "  # i18n: Not a park for cars.\n  name: Green Park")
    editor.park.change("    name: Tea", "    # another remark\n    name: Tea")
    entries = {entry.msgctxt: entry for entry in polib.pofile(editor.project().template())}
    assert entries["park.name"].comment.splitlines()[1] == "Not a park for cars."
    assert "another" not in entries["clusters.tea.name"].comment
