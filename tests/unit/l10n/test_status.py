"""How far a language is, in texts, words and characters."""

from pathlib import Path

from kiosk.l10n.status import Count, Status, count_by_group, section
from tests.unit.l10n.parks import ParkFiles


def test_texts_words_and_characters_are_counted_by_state(tmp_path: Path) -> None:
    editor = ParkFiles(tmp_path)
    editor.update()
    editor.translate({"clusters.tea.name": "茶", "clusters.paper.name": "紙", "dock.back": "戻る"})
    editor.park.change("name: Tea cluster", "name: Green tea cluster")
    project = editor.project()
    found = count_by_group(project.messages, project.edition.catalogs["ja_JP"], lambda key: (section(key),))
    assert found["dock"][Status.TRANSLATED] == Count(1, 1, 4)
    assert found["dock"][Status.MISSING] == Count(1, 4, len("{n} photo\n{n} photos"))
    assert found["clusters"][Status.STALE] == Count(1, 3, len("Green tea cluster"))
    assert found["clusters"][Status.TRANSLATED].texts == 1


def test_a_text_on_two_pages_counts_on_both(tmp_path: Path) -> None:
    project = ParkFiles(tmp_path).project()
    pages = {"dock.back": ("map", "facts")}
    found = count_by_group(
        project.messages, project.edition.catalogs["ja_JP"], lambda key: pages.get(key, ())
    )
    assert list(found) == ["facts", "map"]
    assert found["map"] == found["facts"]
