"""What is saved while the kiosk runs is on the screen a moment later; what is broken never is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.app.paths import load_edition, pictures_folder, resources
from kiosk.visit.pages import ComparePage, FactsPage, MapPage
from tests.conftest import PATIENCE_MS
from tests.ui.parks import MARK, add_languages, cluster, write_park
from tests.ui.screen import Open, Screen
from tests.unit.ui.test_file_watcher import SAVES, Save

FIRST, SECOND = "clusters.quarter-1", "clusters.quarter-2"


class Live:
    """A kiosk that follows the files of a park while they are edited."""

    def __init__(self, folder: Path, open_screen: Open, bot: QtBot) -> None:
        self.folder = folder
        self.bot = bot
        self.yaml = folder / "park.yaml"
        self.po = folder / "translations" / "ja_JP" / "LC_MESSAGES" / "kiosk.po"
        self.complaints: list[str] = []
        self.screen: Screen = open_screen(
            load_edition(folder), language="ja_JP", pictures=pictures_folder(folder)
        )
        self.screen.kiosk.watch(folder)
        self.screen.kiosk.reload_status.found.connect(self.complaints.append)
        self.screen.tap("attract:ja_JP")

    @property
    def fault(self) -> str:
        return str(self.screen.kiosk.reload_status.property("fault"))

    def replaced(self, file: Path, old: str, new: str) -> str:
        """Return what is in a file, with a text that must be there replaced."""
        text = file.read_text(encoding="utf-8")
        assert old in text
        return text.replace(old, new)

    def change(self, file: Path, old: str, new: str) -> None:
        file.write_text(self.replaced(file, old, new), encoding="utf-8")

    def until(self, true: Callable[[], bool]) -> None:
        self.bot.waitUntil(true, timeout=PATIENCE_MS)
        self.screen.settle()

    def shows(self, key: str, *texts: str) -> None:
        self.until(lambda: self.screen.text(key) == texts)

    def card(self, subject: str) -> None:
        self.screen.touch(self.screen.marker(subject).toPoint())
        assert self.screen.text(f"{subject}.name")


@pytest.fixture
def live(tmp_path: Path, open_screen: Open, qtbot: QtBot) -> Live:
    write_park(tmp_path, [cluster(1), cluster(2), cluster(3)], wings=True)
    add_languages(tmp_path, "ja_JP")
    return Live(tmp_path, open_screen, qtbot)


@pytest.mark.parametrize("save", SAVES)
def test_a_saved_translation_is_on_the_screen_however_it_is_saved(live: Live, save: Save) -> None:
    for text in ("緑の公園", "川辺の緑の公園"):
        old = live.screen.text("park.name")[0]
        save(live.po, live.replaced(live.po, f'msgstr "{old}"', f'msgstr "{text}"'))
        live.shows("park.name", text)
    assert live.complaints == []


def test_a_file_that_is_emptied_and_then_written_shows_nothing_wrong(live: Live) -> None:
    before = live.screen.text("park.name")
    whole = live.replaced(live.po, f'msgstr "{MARK}Green Park by the River"', 'msgstr "緑の公園"')
    live.po.write_text("")
    live.until(lambda: live.fault != "")
    assert live.screen.text("park.name") == before
    live.po.write_text(whole[: len(whole) // 2], encoding="utf-8")
    live.until(lambda: len(live.complaints) == 2)
    assert live.screen.text("park.name") == before
    live.po.write_text(whole, encoding="utf-8")
    live.shows("park.name", "緑の公園")
    assert live.fault == ""


def test_the_same_fault_is_told_once(live: Live) -> None:
    sound = live.po.read_text(encoding="utf-8")
    live.po.write_text("<<<<<<< ours\n" + sound, encoding="utf-8")
    live.until(lambda: live.fault.startswith(f"{live.po}:1:"))
    live.card(FIRST)
    live.change(live.yaml, "name: Quarter 1", "name: Quarter 1 in the east")
    live.po.touch()
    live.until(lambda: live.screen.kiosk.edition.content.clusters[0].name == "Quarter 1 in the east")
    assert live.screen.text(f"{FIRST}.name") == (MARK + "Quarter 1",)
    assert live.complaints == [live.fault]
    live.po.write_text(sound, encoding="utf-8")
    live.until(lambda: live.fault == "")


def test_an_edited_source_makes_its_translation_stale_at_once(live: Live) -> None:
    live.card(FIRST)
    live.change(live.yaml, "name: Quarter 1", "name: Quarter 1 in the east")
    kiosk = live.screen.kiosk
    live.until(lambda: kiosk.localization.resolve(f"{FIRST}.name", "ja_JP").stale)
    assert live.screen.text(f"{FIRST}.name") == (MARK + "Quarter 1",)
    live.change(live.yaml, "name: Quarter 1 in the east", "name: Quarter of 17 houses")
    live.shows(f"{FIRST}.name", "Quarter of 17 houses")
    assert kiosk.translations.origin(f"{FIRST}.name", 0, "", 0) == "en"


def test_a_fact_that_changes_is_right_in_every_language_at_once(live: Live) -> None:
    live.screen.tap("dock:facts")
    live.change(live.yaml, "value: 12000", "value: 34000")
    live.shows("topics.trees.statements.s0.figure", MARK + "3万4,000")


def test_a_profile_changes_how_a_language_writes_and_looks(live: Live) -> None:
    live.screen.tap("dock:facts")
    profile = live.folder / "translations" / "ja_JP" / "locale.yaml"
    profile.write_text("name: にほんご\nnumber: {scale: plain}\n", encoding="utf-8")
    live.shows("topics.trees.statements.s0.figure", MARK + "12,000")
    live.shows("languages.ja_JP", "にほんご")


def test_a_word_of_the_frame_is_renewed_when_a_folder_has_its_own(
    tmp_path: Path, open_screen: Open, qtbot: QtBot
) -> None:
    write_park(tmp_path, [cluster(1)])
    shutil.copy(resources() / "interface.yaml", tmp_path)
    add_languages(tmp_path, "ja_JP")
    live = Live(tmp_path, open_screen, qtbot)
    interface = tmp_path / "interface.yaml"
    live.change(interface, "text: Map,", "text: 99 maps,")
    live.shows("dock.map", "99 maps")


def test_a_cluster_that_is_removed_while_its_card_is_open_leads_to_the_map(live: Live) -> None:
    live.card(SECOND)
    write_park(live.folder, [cluster(1), cluster(3)], wings=True)
    live.until(lambda: live.screen.visit.page == MapPage())
    assert not live.screen.visible("card:close")
    assert {f"{FIRST}.short", "clusters.quarter-3.short"} <= {
        str(line.property("key")) for line in live.screen.lines()
    }
    assert not live.screen.text(f"{SECOND}.short")


def test_a_cluster_that_is_added_is_on_the_map_without_a_restart(live: Live) -> None:
    write_park(live.folder, [cluster(number) for number in range(1, 6)], wings=True)
    live.shows("clusters.quarter-5.short", "Quarter 5")
    live.card("clusters.quarter-5")
    live.screen.tap("dock:compare")
    assert live.screen.visit.page == ComparePage()
    live.shows("clusters.quarter-5.area", "7.5\u00a0km²")


@pytest.mark.parametrize("page", ["map", "facts", "compare", "about"])
def test_every_page_bears_content_of_another_kind(live: Live, page: str) -> None:
    live.screen.tap(f"dock:{page}")
    write_park(live.folder, [cluster(7)], topics=[], words=[], notes=[{"id": "n", "text": "A remark"}])
    live.until(lambda: live.screen.kiosk.store.content.topics == ())
    assert not live.screen.visible("dock:facts")
    assert live.screen.page == ("map" if page == "facts" else page)
    write_park(live.folder, [cluster(number) for number in range(1, 9)], wings=True)
    live.until(lambda: len(live.screen.kiosk.store.content.clusters) == 8)
    assert live.screen.visible("dock:facts")


def test_a_topic_that_is_gone_gives_way_to_the_first_one(live: Live) -> None:
    live.screen.tap("dock:facts")
    live.change(live.yaml, "id: trees\n", "id: woods\n")
    live.until(lambda: live.screen.visit.page == FactsPage("woods"))
    assert live.screen.text("topics.woods.statements.s0.figure")


def test_languages_that_vanish_stay_on_the_screen_and_come_back(live: Live) -> None:
    folder = live.folder / "translations"
    folder.rename(live.folder / "away")
    live.until(lambda: str(folder) in live.fault)
    assert live.screen.text("park.name") == (MARK + "Green Park by the River",)
    assert live.screen.visible("language:ja_JP")
    (live.folder / "away").rename(folder)
    live.until(lambda: live.fault == "")
    live.change(live.po, MARK + "Green Park by the River", "緑の公園")
    live.shows("park.name", "緑の公園")


def test_a_picture_that_is_saved_again_is_drawn_again(
    tmp_path: Path, open_screen: Open, qtbot: QtBot
) -> None:
    picture = tmp_path / "pictures" / "view.png"
    picture.parent.mkdir()
    paint(picture, "red")
    write_park(tmp_path, [{**cluster(1), "picture": "view.png"}, cluster(2)])
    add_languages(tmp_path, "ja_JP")
    live = Live(tmp_path, open_screen, qtbot)
    live.card(FIRST)
    if live.screen.face("card")[1] > 1:
        live.screen.tap("card:down")
    live.until(lambda: seen(live.screen, "red"))
    paint(picture, "blue")
    live.until(lambda: seen(live.screen, "blue") and not seen(live.screen, "red"))
    picture.write_bytes(picture.read_bytes()[:-20])
    live.until(lambda: "damaged" in live.fault)
    assert seen(live.screen, "blue")
    paint(picture, "lime")
    live.until(lambda: seen(live.screen, "lime"))
    assert live.fault == ""


def paint(file: Path, colour: str) -> None:
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(file))


def seen(screen: Screen, colour: str) -> bool:
    """Tell whether a colour is somewhere in the window."""
    image, step = screen.grab(), 20
    points = (QPoint(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step))
    return any(image.pixelColor(point) == QColor(colour) for point in points)


def test_two_saves_at_once_ask_for_no_text_that_is_gone(screen: Screen) -> None:
    kiosk, park = screen.kiosk, screen.kiosk.edition
    screen.tap("attract:en")
    screen.tap("dock:compare")
    for count in (3, 2, 1):
        clusters = park.content.clusters[:count]
        kept = [f"clusters.{cluster.id}." for cluster in clusters]
        gone = ("clusters.", "topics.", "deck.", "words.")
        messages = [m for m in park.messages if not m.key.startswith(gone) or m.key.startswith(tuple(kept))]
        content = replace(park.content, clusters=clusters, topics=(), deck=(), words=())
        kiosk.show(replace(park, content=content, messages=tuple(messages)))
    screen.settle()
    assert screen.text(f"clusters.{park.content.clusters[0].id}.name")
