"""A changed source never costs a translation, and never gets a guessed one."""

import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.l10n.update import NotMinor
from tests.unit.l10n.parks import Desk

NAME = "clusters.tea.name"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A park whose Japanese catalog has a few texts."""
    desk = Desk(tmp_path)
    desk.update()
    desk.translate({NAME: "茶クラスター", "park.lead": "{park_area_long}のパーク。", "dock.back": "戻る"})
    desk.update()
    return desk


def test_nothing_changes_when_the_source_has_not_changed(desk: Desk) -> None:
    before = desk.park.po.read_bytes()
    assert desk.update() == {}
    assert desk.park.po.read_bytes() == before


def test_a_changed_text_keeps_its_translation_and_asks_for_a_look(desk: Desk) -> None:
    desk.park.change("name: Tea cluster", "name: Green tea cluster")
    assert desk.update() == {NAME: "changed"}
    entry = desk.entry(NAME)
    assert entry.fuzzy
    assert (entry.previous_msgid, entry.msgid, entry.msgstr) == (
        "Tea cluster",
        "Green tea cluster",
        "茶クラスター",
    )


def test_a_text_changed_twice_remembers_what_it_was_translated_from(desk: Desk) -> None:
    desk.park.change("name: Tea cluster", "name: Green tea cluster")
    desk.update()
    desk.park.change("name: Green tea cluster", "name: Black tea cluster")
    desk.update()
    assert desk.entry(NAME).previous_msgid == "Tea cluster"


def test_a_text_that_is_changed_back_is_good_again(desk: Desk) -> None:
    before = desk.park.po.read_bytes()
    desk.park.change("name: Tea cluster", "name: Green tea cluster")
    desk.update()
    desk.park.change("name: Green tea cluster", "name: Tea cluster")
    desk.update()
    assert desk.park.po.read_bytes() == before


def test_a_mark_that_a_person_set_stays(desk: Desk) -> None:
    desk.park.change("#, max-length:60", "#, fuzzy, max-length:60", desk.park.po)
    before = desk.park.po.read_bytes()
    desk.update()
    assert desk.park.po.read_bytes() == before


def test_a_renamed_cluster_brings_its_translations_along(desk: Desk) -> None:
    desk.park.change("  - id: tea\n", "  - id: green-tea\n    aliases: [tea]\n")
    assert desk.update()["clusters.green-tea.name"] == "moved"
    entry = desk.entry("clusters.green-tea.name")
    assert (entry.msgstr, entry.fuzzy) == ("茶クラスター", False)


def test_a_renamed_text_of_the_frame_brings_its_translation_along(desk: Desk) -> None:
    desk.park.change(
        "  back: {text: Back,", "  return: {text: Back, aliases: [dock.back],", desk.park.interface
    )
    assert desk.update() == {"dock.return": "moved"}


def test_a_former_key_that_another_text_has_now_costs_neither_its_entry(desk: Desk) -> None:
    desk.park.change("  - id: tea\n", "  - id: green-tea\n    aliases: [tea]\n")
    with desk.park.interface.open("a", encoding="utf-8") as file:
        file.write("clusters: {tea: {name: {text: Tea, note: n, max: 8}}}\n")
    assert desk.update()["clusters.green-tea.name"] == "moved"
    assert desk.entry("clusters.green-tea.name").msgstr == "茶クラスター"
    assert desk.entry(NAME).msgid == "Tea"


def test_a_key_that_is_gone_is_kept_apart_and_comes_back(desk: Desk) -> None:
    desk.park.change("name: Tea cluster\n", "name: Tea cluster\n    goal: Much tea\n")
    desk.update()
    desk.translate({"clusters.tea.goal": "茶をたくさん"})
    desk.park.change("    goal: Much tea\n", "")
    assert desk.update() == {"clusters.tea.goal": "obsolete"}
    assert desk.entry("clusters.tea.goal").obsolete
    assert desk.update() == {}
    desk.park.change("name: Tea cluster\n", "name: Tea cluster\n    goal: Much tea\n")
    assert desk.update() == {"clusters.tea.goal": "revived"}
    assert desk.entry("clusters.tea.goal").msgstr == "茶をたくさん"


def test_what_is_gone_is_dropped_only_when_asked(desk: Desk) -> None:
    desk.park.change("  - {id: north, side: north, name: North wing, text: In the north.}\n", "")
    desk.park.change("wings:\n", "")
    desk.park.change('msgctxt "wings.north.name"\nmsgid "North wing"\nmsgstr ""', "", desk.park.po)
    desk.park.change("id: tea\n    name: Tea cluster", "id: leaf\n    name: Tea cluster")
    assert desk.update(prune=True)[NAME] == "pruned"
    assert "茶クラスター" not in desk.park.po.read_text(encoding="utf-8")


def test_a_new_text_stays_empty_even_if_its_english_is_known_elsewhere(desk: Desk) -> None:
    desk.park.change("name: Paper cluster", "name: Tea cluster")
    desk.park.change("  - id: paper\n", "  - id: leaves\n")
    assert desk.update()["clusters.leaves.name"] == "new"
    assert desk.entry("clusters.leaves.name").msgstr == ""


def test_a_corrected_typo_leaves_the_translation_good(desk: Desk) -> None:
    desk.park.change("name: Tea cluster", "name: Tea Cluster")
    assert desk.update(NAME) == {NAME: "minor"}
    assert not desk.entry(NAME).fuzzy


@pytest.mark.parametrize(
    ("old", "new", "key", "why"),
    [
        ("A park of {park_area_long}.", "A park.", "park.lead", "placeholders"),
        ("name: Tea cluster", "name: 3 tea clusters", NAME, "numbers"),
        ("name: Tea cluster", "name: Tea Cluster", "clusters.coffee.name", "no such key"),
    ],
)
def test_a_change_of_figures_is_not_minor(desk: Desk, old: str, new: str, key: str, why: str) -> None:
    desk.park.change(old, new)
    before = desk.park.po.read_bytes()
    with pytest.raises(NotMinor, match=why):
        desk.update(key)
    assert desk.park.po.read_bytes() == before


def test_a_changed_fact_touches_no_entry(desk: Desk) -> None:
    before = desk.park.po.read_bytes()
    desk.park.change("{value: 20, unit", "{value: 21, unit")
    desk.update()
    assert desk.park.po.read_bytes() == before


def test_a_text_that_gets_a_plural_keeps_its_translation_for_many(desk: Desk) -> None:
    desk.park.change("back: {text: Back,", 'back: {text: Back, plural: "{n} back",', desk.park.interface)
    desk.update()
    assert desk.entry("dock.back").msgstr_plural == {0: "戻る"}
    desk.park.change('text: Back, plural: "{n} back",', "text: Back,", desk.park.interface)
    desk.update()
    assert (desk.entry("dock.back").msgstr, desk.entry("dock.back").fuzzy) == ("戻る", False)


def test_an_entry_without_a_key_is_kept_apart(desk: Desk) -> None:
    with desk.park.po.open("a", encoding="utf-8") as file:
        file.write('\nmsgid "Stray"\nmsgstr "迷子"\n')
    assert desk.update() == {"Stray": "obsolete"}
    assert "迷子" in desk.park.po.read_text(encoding="utf-8")


def test_a_reviewers_mark_outlives_a_corrected_typo(desk: Desk) -> None:
    desk.park.change(
        '#, max-length:60\nmsgctxt "clusters.tea',
        '#, fuzzy, max-length:60\nmsgctxt "clusters.tea',
        desk.park.po,
    )
    desk.park.change("name: Tea cluster", "name: Tea Cluster")
    assert desk.update(NAME) == {NAME: "minor"}
    assert desk.entry(NAME).fuzzy


@pytest.mark.parametrize("between", ["tea", "leaf"])
def test_a_renamed_text_with_other_figures_is_not_minor(desk: Desk, between: str) -> None:
    desk.park.change("  - id: tea\n", f"  - id: {between}\n")
    desk.update()
    desk.park.change(
        f"  - id: {between}\n    name: Tea cluster",
        "  - id: green-tea\n    aliases: [tea]\n    name: 3 tea clusters",
    )
    with pytest.raises(NotMinor, match="numbers"):
        desk.update("clusters.green-tea.name")


def test_forms_that_a_language_does_not_have_leave_the_last_one_to_look_at(desk: Desk) -> None:
    desk.park.change('msgstr[0] ""', 'msgstr[0] "{n}枚"\nmsgstr[1] "写真{n}枚"', desk.park.po)
    assert desk.update() == {"dock.photos": "changed"}
    entry = desk.entry("dock.photos")
    assert (entry.msgstr_plural, entry.fuzzy) == ({0: "写真{n}枚"}, True)


def test_an_empty_form_too_many_costs_nothing(desk: Desk) -> None:
    desk.park.change('msgstr[0] ""', 'msgstr[0] "{n}枚"\nmsgstr[1] ""', desk.park.po)
    assert desk.update() == {}
    entry = desk.entry("dock.photos")
    assert (entry.msgstr_plural, entry.fuzzy) == ({0: "{n}枚"}, False)


@pytest.mark.skipif(not shutil.which("msgmerge"), reason="gettext's tools are not here")
@pytest.mark.parametrize("aliases", ["", "    aliases: [tea]\n"])
def test_msgmerge_carrying_a_text_to_its_new_key_loses_nothing(desk: Desk, aliases: str) -> None:
    desk.park.change('msgctxt "clusters.tea.name"', '# Agreed on.\nmsgctxt "clusters.tea.name"', desk.park.po)
    desk.park.change("  - id: tea\n", f"  - id: leaf\n{aliases}")
    pot = desk.park.folder / "kiosk.pot"
    pot.write_text(desk.bench().template(), encoding="utf-8")
    subprocess.run(["msgmerge", "-q", "--previous", "-U", desk.park.po, pot], check=True)  # noqa: S607  # on the path
    assert f'#| msgctxt "{NAME}"' in desk.park.po.read_text(encoding="utf-8")
    done = desk.update()
    assert done["clusters.leaf.name"] == ("revived" if aliases else "new")
    entry = desk.entry("clusters.leaf.name" if aliases else NAME)
    assert (entry.msgid, entry.msgstr, entry.tcomment) == ("Tea cluster", "茶クラスター", "Agreed on.")
    assert entry.obsolete == (not aliases)
    assert desk.park.po.read_text(encoding="utf-8").count("茶クラスター") == 1
    assert desk.update() == {}


@pytest.mark.skipif(not shutil.which("msgmerge"), reason="gettext's tools are not here")
@pytest.mark.parametrize("option", ["--previous", "--no-fuzzy-matching"])
def test_msgmerge_run_by_mistake_loses_nothing(desk: Desk, option: str) -> None:
    before = desk.park.po.read_bytes()
    desk.park.change("name: Tea cluster", "name: Quite another heading for this one")
    desk.park.change("  - id: paper\n", "  - id: sheets\n")
    pot = desk.park.folder / "kiosk.pot"
    pot.write_text(desk.bench().template(), encoding="utf-8")
    subprocess.run(["msgmerge", "-q", option, "-U", desk.park.po, pot], check=True)  # noqa: S607  # on the path
    assert desk.park.po.read_bytes() != before
    desk.update()
    entry = desk.entry(NAME)
    assert (entry.msgstr, entry.fuzzy, entry.previous_msgid) == ("茶クラスター", True, "Tea cluster")
    assert desk.entry("clusters.sheets.name").msgstr == ""
