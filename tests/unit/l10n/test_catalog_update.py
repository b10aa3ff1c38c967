"""A changed source never costs a translation, and never gets a guessed one."""

import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.l10n.catalog_update import NotMinor
from tests.unit.l10n.parks import ParkFiles

NAME = "clusters.tea.name"


@pytest.fixture
def files(tmp_path: Path) -> ParkFiles:
    """A park whose Japanese catalog has a few texts."""
    files = ParkFiles(tmp_path)
    files.update()
    files.translate({NAME: "茶クラスター", "park.lead": "{park_area_long}のパーク。", "dock.back": "戻る"})
    files.update()
    return files


def test_nothing_changes_when_the_source_has_not_changed(files: ParkFiles) -> None:
    before = files.park.po.read_bytes()
    assert files.update() == {}
    assert files.park.po.read_bytes() == before


def test_a_changed_text_keeps_its_translation_and_asks_for_a_look(files: ParkFiles) -> None:
    files.park.change("name: Tea cluster", "name: Green tea cluster")
    assert files.update() == {NAME: "changed"}
    entry = files.entry(NAME)
    assert entry.fuzzy
    assert (entry.previous_msgid, entry.msgid, entry.msgstr) == (
        "Tea cluster",
        "Green tea cluster",
        "茶クラスター",
    )


def test_a_text_changed_twice_remembers_what_it_was_translated_from(files: ParkFiles) -> None:
    files.park.change("name: Tea cluster", "name: Green tea cluster")
    files.update()
    files.park.change("name: Green tea cluster", "name: Black tea cluster")
    files.update()
    assert files.entry(NAME).previous_msgid == "Tea cluster"


def test_a_text_that_is_changed_back_is_good_again(files: ParkFiles) -> None:
    before = files.park.po.read_bytes()
    files.park.change("name: Tea cluster", "name: Green tea cluster")
    files.update()
    files.park.change("name: Green tea cluster", "name: Tea cluster")
    files.update()
    assert files.park.po.read_bytes() == before


def test_a_mark_that_a_person_set_stays(files: ParkFiles) -> None:
    files.park.change("#, max-length:60", "#, fuzzy, max-length:60", files.park.po)
    before = files.park.po.read_bytes()
    files.update()
    assert files.park.po.read_bytes() == before


def test_a_renamed_cluster_brings_its_translations_along(files: ParkFiles) -> None:
    files.park.change("  - id: tea\n", "  - id: green-tea\n    aliases: [tea]\n")
    assert files.update()["clusters.green-tea.name"] == "moved"
    entry = files.entry("clusters.green-tea.name")
    assert (entry.msgstr, entry.fuzzy) == ("茶クラスター", False)


def test_a_renamed_text_of_the_frame_brings_its_translation_along(files: ParkFiles) -> None:
    files.park.change(
        "  back: {text: Back,", "  return: {text: Back, aliases: [dock.back],", files.park.interface
    )
    assert files.update() == {"dock.return": "moved"}


def test_a_former_key_that_another_text_has_now_costs_neither_its_entry(files: ParkFiles) -> None:
    files.park.change("  - id: tea\n", "  - id: green-tea\n    aliases: [tea]\n")
    with files.park.interface.open("a", encoding="utf-8") as file:
        file.write("clusters: {tea: {name: {text: Tea, note: n, max: 8}}}\n")
    assert files.update()["clusters.green-tea.name"] == "moved"
    assert files.entry("clusters.green-tea.name").msgstr == "茶クラスター"
    assert files.entry(NAME).msgid == "Tea"


def test_a_key_that_is_gone_is_kept_apart_and_comes_back(files: ParkFiles) -> None:
    files.park.change("name: Tea cluster\n", "name: Tea cluster\n    goal: Much tea\n")
    files.update()
    files.translate({"clusters.tea.goal": "茶をたくさん"})
    files.park.change("    goal: Much tea\n", "")
    assert files.update() == {"clusters.tea.goal": "obsolete"}
    assert files.entry("clusters.tea.goal").obsolete
    assert files.update() == {}
    files.park.change("name: Tea cluster\n", "name: Tea cluster\n    goal: Much tea\n")
    assert files.update() == {"clusters.tea.goal": "revived"}
    assert files.entry("clusters.tea.goal").msgstr == "茶をたくさん"


def test_what_is_gone_is_dropped_only_when_asked(files: ParkFiles) -> None:
    files.park.change("  - {id: north, side: north, name: North wing, text: In the north.}\n", "")
    files.park.change("wings:\n", "")
    files.park.change('msgctxt "wings.north.name"\nmsgid "North wing"\nmsgstr ""', "", files.park.po)
    files.park.change("id: tea\n    name: Tea cluster", "id: leaf\n    name: Tea cluster")
    assert files.update(prune=True)[NAME] == "pruned"
    assert "茶クラスター" not in files.park.po.read_text(encoding="utf-8")


def test_a_new_text_stays_empty_even_if_its_english_is_known_elsewhere(files: ParkFiles) -> None:
    files.park.change("name: Paper cluster", "name: Tea cluster")
    files.park.change("  - id: paper\n", "  - id: leaves\n")
    assert files.update()["clusters.leaves.name"] == "new"
    assert files.entry("clusters.leaves.name").msgstr == ""


def test_a_corrected_typo_leaves_the_translation_good(files: ParkFiles) -> None:
    files.park.change("name: Tea cluster", "name: Tea Cluster")
    assert files.update(NAME) == {NAME: "minor"}
    assert not files.entry(NAME).fuzzy


@pytest.mark.parametrize(
    ("old", "new", "key", "why"),
    [
        ("A park of {park_area_long}.", "A park.", "park.lead", "placeholders"),
        ("name: Tea cluster", "name: 3 tea clusters", NAME, "numbers"),
        ("name: Tea cluster", "name: Tea Cluster", "clusters.coffee.name", "no such key"),
    ],
)
def test_a_change_of_figures_is_not_minor(files: ParkFiles, old: str, new: str, key: str, why: str) -> None:
    files.park.change(old, new)
    before = files.park.po.read_bytes()
    with pytest.raises(NotMinor, match=why):
        files.update(key)
    assert files.park.po.read_bytes() == before


def test_a_changed_fact_touches_no_entry(files: ParkFiles) -> None:
    before = files.park.po.read_bytes()
    files.park.change("{value: 20, unit", "{value: 21, unit")
    files.update()
    assert files.park.po.read_bytes() == before


def test_a_text_that_gets_a_plural_keeps_its_translation_for_many(files: ParkFiles) -> None:
    files.park.change("back: {text: Back,", 'back: {text: Back, plural: "{n} back",', files.park.interface)
    files.update()
    assert files.entry("dock.back").msgstr_plural == {0: "戻る"}
    files.park.change('text: Back, plural: "{n} back",', "text: Back,", files.park.interface)
    files.update()
    assert (files.entry("dock.back").msgstr, files.entry("dock.back").fuzzy) == ("戻る", False)


def test_an_entry_without_a_key_is_kept_apart(files: ParkFiles) -> None:
    with files.park.po.open("a", encoding="utf-8") as file:
        file.write('\nmsgid "Stray"\nmsgstr "迷子"\n')
    assert files.update() == {"Stray": "obsolete"}
    assert "迷子" in files.park.po.read_text(encoding="utf-8")


def test_a_reviewers_mark_outlives_a_corrected_typo(files: ParkFiles) -> None:
    files.park.change(
        '#, max-length:60\nmsgctxt "clusters.tea',
        '#, fuzzy, max-length:60\nmsgctxt "clusters.tea',
        files.park.po,
    )
    files.park.change("name: Tea cluster", "name: Tea Cluster")
    assert files.update(NAME) == {NAME: "minor"}
    assert files.entry(NAME).fuzzy


@pytest.mark.parametrize("between", ["tea", "leaf"])
def test_a_renamed_text_with_other_figures_is_not_minor(files: ParkFiles, between: str) -> None:
    files.park.change("  - id: tea\n", f"  - id: {between}\n")
    files.update()
    files.park.change(
        f"  - id: {between}\n    name: Tea cluster",
        "  - id: green-tea\n    aliases: [tea]\n    name: 3 tea clusters",
    )
    with pytest.raises(NotMinor, match="numbers"):
        files.update("clusters.green-tea.name")


def test_forms_that_a_language_does_not_have_leave_the_last_one_to_look_at(files: ParkFiles) -> None:
    files.park.change('msgstr[0] ""', 'msgstr[0] "{n}枚"\nmsgstr[1] "写真{n}枚"', files.park.po)
    assert files.update() == {"dock.photos": "changed"}
    entry = files.entry("dock.photos")
    assert (entry.msgstr_plural, entry.fuzzy) == ({0: "写真{n}枚"}, True)


def test_an_empty_form_too_many_costs_nothing(files: ParkFiles) -> None:
    files.park.change('msgstr[0] ""', 'msgstr[0] "{n}枚"\nmsgstr[1] ""', files.park.po)
    assert files.update() == {}
    entry = files.entry("dock.photos")
    assert (entry.msgstr_plural, entry.fuzzy) == ({0: "{n}枚"}, False)


@pytest.mark.skipif(not shutil.which("msgmerge"), reason="gettext's tools are not here")
@pytest.mark.parametrize("aliases", ["", "    aliases: [tea]\n"])
def test_msgmerge_carrying_a_text_to_its_new_key_loses_nothing(files: ParkFiles, aliases: str) -> None:
    files.park.change(
        'msgctxt "clusters.tea.name"', '# Agreed on.\nmsgctxt "clusters.tea.name"', files.park.po
    )
    files.park.change("  - id: tea\n", f"  - id: leaf\n{aliases}")
    pot = files.park.folder / "kiosk.pot"
    pot.write_text(files.project().template(), encoding="utf-8")
    subprocess.run(["msgmerge", "-q", "--previous", "-U", files.park.po, pot], check=True)  # noqa: S607  # on the path
    assert f'#| msgctxt "{NAME}"' in files.park.po.read_text(encoding="utf-8")
    done = files.update()
    assert done["clusters.leaf.name"] == ("revived" if aliases else "new")
    entry = files.entry("clusters.leaf.name" if aliases else NAME)
    assert (entry.msgid, entry.msgstr, entry.tcomment) == ("Tea cluster", "茶クラスター", "Agreed on.")
    assert entry.obsolete == (not aliases)
    assert files.park.po.read_text(encoding="utf-8").count("茶クラスター") == 1
    assert files.update() == {}


@pytest.mark.skipif(not shutil.which("msgmerge"), reason="gettext's tools are not here")
@pytest.mark.parametrize("option", ["--previous", "--no-fuzzy-matching"])
def test_msgmerge_run_by_mistake_loses_nothing(files: ParkFiles, option: str) -> None:
    before = files.park.po.read_bytes()
    files.park.change("name: Tea cluster", "name: Quite another heading for this one")
    files.park.change("  - id: paper\n", "  - id: sheets\n")
    pot = files.park.folder / "kiosk.pot"
    pot.write_text(files.project().template(), encoding="utf-8")
    subprocess.run(["msgmerge", "-q", option, "-U", files.park.po, pot], check=True)  # noqa: S607  # on the path
    assert files.park.po.read_bytes() != before
    files.update()
    entry = files.entry(NAME)
    assert (entry.msgstr, entry.fuzzy, entry.previous_msgid) == ("茶クラスター", True, "Tea cluster")
    assert files.entry("clusters.sheets.name").msgstr == ""
