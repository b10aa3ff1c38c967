"""How far a language is, in texts, words and characters."""

from pathlib import Path

from kiosk.l10n.stats import State, Tally, section, tallies
from tests.unit.l10n.parks import Desk


def test_texts_words_and_characters_are_counted_by_state(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.update()
    desk.translate({"clusters.tea.name": "茶", "clusters.paper.name": "紙", "dock.back": "戻る"})
    desk.park.change("name: Tea cluster", "name: Green tea cluster")
    bench = desk.bench()
    found = tallies(bench.messages, bench.edition.catalogs["ja_JP"], lambda key: (section(key),))
    assert found["dock"][State.TRANSLATED] == Tally(1, 1, 4)
    assert found["dock"][State.MISSING] == Tally(1, 4, len("{n} photo\n{n} photos"))
    assert found["clusters"][State.STALE] == Tally(1, 3, len("Green tea cluster"))
    assert found["clusters"][State.TRANSLATED].texts == 1


def test_a_text_on_two_pages_counts_on_both(tmp_path: Path) -> None:
    bench = Desk(tmp_path).bench()
    pages = {"dock.back": ("map", "facts")}
    found = tallies(bench.messages, bench.edition.catalogs["ja_JP"], lambda key: pages.get(key, ()))
    assert list(found) == ["facts", "map"]
    assert found["map"] == found["facts"]
