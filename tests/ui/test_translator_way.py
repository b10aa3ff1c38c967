"""A translator goes from text to text, and nothing that was typed is lost on the way."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.screen import Open
from tests.ui.work import FIELD, NAME, Work

TYPED = "賢い物流産業クラスター"
LAST = "intelligent-equipment"


@pytest.fixture
def work(tmp_path: Path, open_screen: Open, qtbot: QtBot) -> Work:
    """A translator who has opened the map in Japanese."""
    return Work(tmp_path, open_screen, qtbot)


def rest(work: Work, place: QPoint) -> None:
    """Rest a finger long enough to open a sheet."""
    work.screen.put_down(0, place)
    work.bot.wait(750)
    work.screen.lift()


def test_the_open_texts_are_gone_through_page_by_page(work: Work) -> None:
    work.translate({"compare.title": ""})
    work.translate({"dock.map": "地図"}, "fuzzy")
    work.hear("compare.title", "")
    work.screen.tap("translator:go")
    work.until(lambda: work.told("key") == "dock.map")
    work.screen.tap("translator:next")
    work.until(lambda: work.told("key") == "compare.title")
    assert work.screen.page == "compare"


def test_a_finger_that_rests_on_the_tools_opens_nothing_below_them(work: Work) -> None:
    work.hold(NAME)
    for place in (places(work, covered=True)[0], work.screen.place("translator:go")):
        rest(work, place)
        assert work.told("key") == NAME


def test_a_place_far_from_every_text_opens_nothing(work: Work) -> None:
    boxes = [text for text in work.tools._find_texts() if text.key]
    places = (QPoint(x, y) for x in range(60, 1900, 20) for y in range(100, 1000, 20))
    far = next(
        place
        for place in places
        if 60 < min(box.distance(place.x(), place.y()) for box in boxes) < 110  # between near and far
    )
    rest(work, far)
    assert not work.sheet


def places(work: Work, *, covered: bool) -> list[QPoint]:
    """Return where the names on the map are, those that the sheet covers or the others."""
    sheet = work.screen.rectangle(work.screen.item("translator:sheet"))
    names = [line for line in work.screen.lines() if line.property("key").endswith(".short")]
    centres = [work.screen.rectangle(line).center() for line in names]
    return [place.toPoint() for place in centres if sheet.contains(place) == covered]


def rename(work: Work, old: str, new: str) -> None:
    """Give a cluster another id in park.yaml, and leave the old one as its alias."""
    park = work.park / "park.yaml"
    text = park.read_text(encoding="utf-8").replace(f"of: {old}", f"of: {new}")
    park.write_text(text.replace(f"id: {old}", f"id: {new}\n    aliases: [{old}]", 1), encoding="utf-8")


WAYS: dict[str, Callable[[Work], object]] = {
    "the next text": lambda work: work.screen.tap("translator:next"),
    "the bar's next text": lambda work: work.screen.tap("translator:go"),
    "a swipe": lambda work: work.screen.slide(
        *(work.screen.place("translator:sheet") - QPoint(step, 0) for step in (0, 30, 90, 160, 260))
    ),
    "another language": lambda work: work.screen.tap("translator:zh_Hans_CN"),
    "undo": lambda work: work.tools.translator.undo(),
    "another text": lambda work: rest(work, places(work, covered=False)[0]),
    "close": lambda work: work.screen.tap("translator:close"),
    "escape": lambda work: work.screen.press(Qt.Key.Key_Escape),
}


@pytest.mark.parametrize("way", WAYS)
def test_nothing_that_was_typed_is_lost_without_a_question(work: Work, way: str) -> None:
    work.translate({"dock.back": ""})
    work.hear("dock.back", "")
    work.hold(NAME)
    work.type(TYPED)
    WAYS[way](work)
    work.bot.wait(150)
    assert (work.told("key"), work.told("forms")) == (NAME, [TYPED])
    assert work.told("notice") == "translator.unsaved"
    assert any(line.property("key") == "translator.unsaved" for line in work.screen.lines())


def test_going_on_after_saving_asks_nothing(work: Work) -> None:
    work.translate({"dock.back": ""})
    work.hear("dock.back", "")
    work.hold("dock.map")
    work.type("マップ")
    work.screen.tap("translator:save-next")
    work.until(lambda: work.told("key") == "dock.back")


def test_a_text_that_is_renamed_meanwhile_keeps_its_sheet_and_what_was_typed(work: Work) -> None:
    work.hold(NAME)
    work.type(TYPED)
    rename(work, "smart-logistics", "logistics")
    work.until(lambda: work.told("key") == "clusters.logistics.name")
    assert work.told("forms") == [TYPED]
    assert work.screen.item(FIELD).property("text") == TYPED


def test_a_cluster_that_is_renamed_meanwhile_is_on_the_way(work: Work) -> None:
    text = work.po.read_text(encoding="utf-8").replace(f'"clusters.{LAST}.', '"clusters.renamed.')
    work.po.write_text(text, encoding="utf-8")
    work.translate({"clusters.renamed.industries": ""})
    rename(work, LAST, "renamed")
    work.until(lambda: work.screen.kiosk.store.content.clusters[-1].id == "renamed")
    work.hear("clusters.renamed.industries", "")
    work.screen.tap("translator:go")
    work.until(lambda: work.told("key") == "clusters.renamed.industries")


def test_a_sheet_that_was_closed_is_not_opened_by_a_search(work: Work) -> None:
    work.translate({"compare.title": ""})
    work.hear("compare.title", "")
    work.hold("dock.map")
    work.tools.translator.turn(1)
    work.tools.translator.close()
    work.bot.wait(400)
    assert not work.sheet
