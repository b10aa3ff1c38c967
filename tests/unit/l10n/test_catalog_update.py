"""A changed source never costs a translation, and never gets a guessed one."""

import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.l10n.catalog_update import NotMinor
from tests.unit.l10n.parks import ParkFiles

NAME = "clusters.tea.name"


@pytest.fixture
def editor(tmp_path: Path) -> ParkFiles:
    """A park whose Japanese catalog has a few texts."""
    editor = ParkFiles(tmp_path)
    editor.update()
    editor.translate({NAME: "茶クラスター", "park.lead": "{park_area_long}のパーク。", "dock.back": "戻る"})
    editor.update()
    return editor


def test_nothing_changes_when_the_source_has_not_changed(editor: ParkFiles) -> None:
    before = editor.park.po.read_bytes()
    assert editor.update() == {}
    assert editor.park.po.read_bytes() == before


def test_a_changed_text_keeps_its_translation_and_asks_for_a_look(editor: ParkFiles) -> None:
    editor.park.change("name: Tea cluster", "name: Green tea cluster")
    assert editor.update() == {NAME: "changed"}
    entry = editor.entry(NAME)
    assert entry.fuzzy
    assert (entry.previous_msgid, entry.msgid, entry.msgstr) == (
        "Tea cluster",
        "Green tea cluster",
        "茶クラスター",
    )


def test_a_text_changed_twice_remembers_what_it_was_translated_from(editor: ParkFiles) -> None:
    editor.park.change("name: Tea cluster", "name: Green tea cluster")
    editor.update()
    editor.park.change("name: Green tea cluster", "name: Black tea cluster")
    editor.update()
    assert editor.entry(NAME).previous_msgid == "Tea cluster"


def test_a_text_that_is_changed_back_is_good_again(editor: ParkFiles) -> None:
    before = editor.park.po.read_bytes()
    editor.park.change("name: Tea cluster", "name: Green tea cluster")
    editor.update()
    editor.park.change("name: Green tea cluster", "name: Tea cluster")
    editor.update()
    assert editor.park.po.read_bytes() == before


def test_a_mark_that_a_person_set_stays(editor: ParkFiles) -> None:
    editor.park.change("#, max-length:60", "#, fuzzy, max-length:60", editor.park.po)
    before = editor.park.po.read_bytes()
    editor.update()
    assert editor.park.po.read_bytes() == before


def test_a_renamed_cluster_brings_its_translations_along(editor: ParkFiles) -> None:
    editor.park.change("  - id: tea\n", "  - id: green-tea\n    aliases: [tea]\n")
    assert editor.update()["clusters.green-tea.name"] == "moved"
    entry = editor.entry("clusters.green-tea.name")
    assert (entry.msgstr, entry.fuzzy) == ("茶クラスター", False)


def test_a_renamed_text_of_the_frame_brings_its_translation_along(editor: ParkFiles) -> None:
    editor.park.change(
        "  back: {text: Back,", "  return: {text: Back, aliases: [dock.back],", editor.park.interface
    )
    assert editor.update() == {"dock.return": "moved"}


def test_a_former_key_that_another_text_has_now_costs_neither_its_entry(editor: ParkFiles) -> None:
    editor.park.change("  - id: tea\n", "  - id: green-tea\n    aliases: [tea]\n")
    with editor.park.interface.open("a", encoding="utf-8") as file:
        file.write("clusters: {tea: {name: {text: Tea, note: n, max: 8}}}\n")
    assert editor.update()["clusters.green-tea.name"] == "moved"
    assert editor.entry("clusters.green-tea.name").msgstr == "茶クラスター"
    assert editor.entry(NAME).msgid == "Tea"


def test_a_key_that_is_gone_is_kept_apart_and_comes_back(editor: ParkFiles) -> None:
    editor.park.change("name: Tea cluster\n", "name: Tea cluster\n    goal: Much tea\n")
    editor.update()
    editor.translate({"clusters.tea.goal": "茶をたくさん"})
    editor.park.change("    goal: Much tea\n", "")
    assert editor.update() == {"clusters.tea.goal": "obsolete"}
    assert editor.entry("clusters.tea.goal").obsolete
    assert editor.update() == {}
    editor.park.change("name: Tea cluster\n", "name: Tea cluster\n    goal: Much tea\n")
    assert editor.update() == {"clusters.tea.goal": "revived"}
    assert editor.entry("clusters.tea.goal").msgstr == "茶をたくさん"


def test_what_is_gone_is_dropped_only_when_asked(editor: ParkFiles) -> None:
    editor.park.change("  - {id: north, side: north, name: North wing, text: In the north.}\n", "")
    editor.park.change("wings:\n", "")
    editor.park.change('msgctxt "wings.north.name"\nmsgid "North wing"\nmsgstr ""', "", editor.park.po)
    editor.park.change("id: tea\n    name: Tea cluster", "id: leaf\n    name: Tea cluster")
    assert editor.update(prune=True)[NAME] == "pruned"
    assert "茶クラスター" not in editor.park.po.read_text(encoding="utf-8")


def test_a_new_text_stays_empty_even_if_its_english_is_known_elsewhere(editor: ParkFiles) -> None:
    editor.park.change("name: Paper cluster", "name: Tea cluster")
    editor.park.change("  - id: paper\n", "  - id: leaves\n")
    assert editor.update()["clusters.leaves.name"] == "new"
    assert editor.entry("clusters.leaves.name").msgstr == ""


def test_a_corrected_typo_leaves_the_translation_good(editor: ParkFiles) -> None:
    editor.park.change("name: Tea cluster", "name: Tea Cluster")
    assert editor.update(NAME) == {NAME: "minor"}
    assert not editor.entry(NAME).fuzzy


@pytest.mark.parametrize(
    ("old", "new", "key", "why"),
    [
        ("A park of {park_area_long}.", "A park.", "park.lead", "placeholders"),
        ("name: Tea cluster", "name: 3 tea clusters", NAME, "numbers"),
        ("name: Tea cluster", "name: Tea Cluster", "clusters.coffee.name", "no such key"),
    ],
)
def test_a_change_of_figures_is_not_minor(editor: ParkFiles, old: str, new: str, key: str, why: str) -> None:
    editor.park.change(old, new)
    before = editor.park.po.read_bytes()
    with pytest.raises(NotMinor, match=why):
        editor.update(key)
    assert editor.park.po.read_bytes() == before


def test_a_changed_fact_touches_no_entry(editor: ParkFiles) -> None:
    before = editor.park.po.read_bytes()
    editor.park.change("{value: 20, unit", "{value: 21, unit")
    editor.update()
    assert editor.park.po.read_bytes() == before


def test_a_text_that_gets_a_plural_keeps_its_translation_for_many(editor: ParkFiles) -> None:
    editor.park.change("back: {text: Back,", 'back: {text: Back, plural: "{n} back",', editor.park.interface)
    editor.update()
    assert editor.entry("dock.back").msgstr_plural == {0: "戻る"}
    editor.park.change('text: Back, plural: "{n} back",', "text: Back,", editor.park.interface)
    editor.update()
    assert (editor.entry("dock.back").msgstr, editor.entry("dock.back").fuzzy) == ("戻る", False)


def test_an_entry_without_a_key_is_kept_apart(editor: ParkFiles) -> None:
    with editor.park.po.open("a", encoding="utf-8") as file:
        file.write('\nmsgid "Stray"\nmsgstr "迷子"\n')
    assert editor.update() == {"Stray": "obsolete"}
    assert "迷子" in editor.park.po.read_text(encoding="utf-8")


def test_a_reviewers_mark_outlives_a_corrected_typo(editor: ParkFiles) -> None:
    editor.park.change(
        '#, max-length:60\nmsgctxt "clusters.tea',
        '#, fuzzy, max-length:60\nmsgctxt "clusters.tea',
        editor.park.po,
    )
    editor.park.change("name: Tea cluster", "name: Tea Cluster")
    assert editor.update(NAME) == {NAME: "minor"}
    assert editor.entry(NAME).fuzzy


@pytest.mark.parametrize("between", ["tea", "leaf"])
def test_a_renamed_text_with_other_figures_is_not_minor(editor: ParkFiles, between: str) -> None:
    editor.park.change("  - id: tea\n", f"  - id: {between}\n")
    editor.update()
    editor.park.change(
        f"  - id: {between}\n    name: Tea cluster",
        "  - id: green-tea\n    aliases: [tea]\n    name: 3 tea clusters",
    )
    with pytest.raises(NotMinor, match="numbers"):
        editor.update("clusters.green-tea.name")


def test_forms_that_a_language_does_not_have_leave_the_last_one_to_look_at(editor: ParkFiles) -> None:
    editor.park.change('msgstr[0] ""', 'msgstr[0] "{n}枚"\nmsgstr[1] "写真{n}枚"', editor.park.po)
    assert editor.update() == {"dock.photos": "changed"}
    entry = editor.entry("dock.photos")
    assert (entry.msgstr_plural, entry.fuzzy) == ({0: "写真{n}枚"}, True)


def test_an_empty_form_too_many_costs_nothing(editor: ParkFiles) -> None:
    editor.park.change('msgstr[0] ""', 'msgstr[0] "{n}枚"\nmsgstr[1] ""', editor.park.po)
    assert editor.update() == {}
    entry = editor.entry("dock.photos")
    assert (entry.msgstr_plural, entry.fuzzy) == ({0: "{n}枚"}, False)


@pytest.mark.skipif(not shutil.which("msgmerge"), reason="gettext's tools are not here")
@pytest.mark.parametrize("aliases", ["", "    aliases: [tea]\n"])
def test_msgmerge_carrying_a_text_to_its_new_key_loses_nothing(editor: ParkFiles, aliases: str) -> None:
    editor.park.change(
        'msgctxt "clusters.tea.name"', '# Agreed on.\nmsgctxt "clusters.tea.name"', editor.park.po
    )
    editor.park.change("  - id: tea\n", f"  - id: leaf\n{aliases}")
    pot = editor.park.folder / "kiosk.pot"
    pot.write_text(editor.project().template(), encoding="utf-8")
    subprocess.run(["msgmerge", "-q", "--previous", "-U", editor.park.po, pot], check=True)  # noqa: S607  # on the path
    assert f'#| msgctxt "{NAME}"' in editor.park.po.read_text(encoding="utf-8")
    done = editor.update()
    assert done["clusters.leaf.name"] == ("revived" if aliases else "new")
    entry = editor.entry("clusters.leaf.name" if aliases else NAME)
    assert (entry.msgid, entry.msgstr, entry.tcomment) == ("Tea cluster", "茶クラスター", "Agreed on.")
    assert entry.obsolete == (not aliases)
    assert editor.park.po.read_text(encoding="utf-8").count("茶クラスター") == 1
    assert editor.update() == {}


@pytest.mark.skipif(not shutil.which("msgmerge"), reason="gettext's tools are not here")
@pytest.mark.parametrize("option", ["--previous", "--no-fuzzy-matching"])
def test_msgmerge_run_by_mistake_loses_nothing(editor: ParkFiles, option: str) -> None:
    before = editor.park.po.read_bytes()
    editor.park.change("name: Tea cluster", "name: Quite another heading for this one")
    editor.park.change("  - id: paper\n", "  - id: sheets\n")
    pot = editor.park.folder / "kiosk.pot"
    pot.write_text(editor.project().template(), encoding="utf-8")
    subprocess.run(["msgmerge", "-q", option, "-U", editor.park.po, pot], check=True)  # noqa: S607  # on the path
    assert editor.park.po.read_bytes() != before
    editor.update()
    entry = editor.entry(NAME)
    assert (entry.msgstr, entry.fuzzy, entry.previous_msgid) == ("茶クラスター", True, "Tea cluster")
    assert editor.entry("clusters.sheets.name").msgstr == ""
