"""What stands on the pages: every figure with its source, its day and its notes, whatever the park."""

from pathlib import Path

import msgspec
import pytest

from kiosk.content.edition import Edition
from kiosk.handout.document import Handout
from kiosk.handout.document_builder import handout_of
from kiosk.handout.paper import PaperName, paper_of
from kiosk.handout.texts import HandoutTexts
from tests.ui.parks import add_languages, cluster, read_park, write_park
from tests.unit.handout.papers import handout, needs_pdftotext, opened, squeezed, words_of


def sheet(edition: Edition, *codes: str) -> Handout:
    return handout_of(edition.content, HandoutTexts(edition.localization(), codes), paper_of(PaperName.A4))


def test_every_card_and_figure_says_when_it_was_reported_and_how_sure_it_is(edition: Edition) -> None:
    made, localization = sheet(edition, "en"), edition.localization()
    stamp = localization.resolve("sources.report.stamp", "en").text
    bases = {
        localization.resolve(f"basis.{basis}", "en").text for basis in ("stated", "corrected", "computed")
    }
    metas = [card.meta for card in (*made.clusters, *made.places)]
    metas += [tile.meta for group in made.groups for tile in group.tiles]
    assert len(metas) == 5 + 3 + 12
    assert {meta[0].text for meta in metas} <= {f"{stamp} · {basis}" for basis in bases}


def test_a_note_stands_with_its_figures_and_only_there(edition: Edition) -> None:
    made = sheet(edition, "ja_JP", "en")
    for group in made.groups:
        assert {note.number for note in group.notes} == {n for tile in group.tiles for n in tile.notes}
    beside = [note.number for group in made.groups for note in group.notes]
    rest = [note.number for block in made.about for note in block.notes]
    assert sorted(beside + rest) == [1, 2, 3]


def test_another_source_than_the_first_is_named_beside_what_it_states(tmp_path: Path) -> None:
    sources = [{"id": name, "line": f"The {name}", "stamp": f"Of the {name}"} for name in ("plan", "survey")]
    write_park(tmp_path, [cluster(1), dict(cluster(2)) | {"source": "survey"}], sources=sources)
    made = sheet(read_park(tmp_path), "en")
    assert [card.meta[0].text for card in made.clusters] == [
        "Of the plan · As stated in the source",
        "Of the survey · As stated in the source · The survey",
    ]


def test_what_is_hidden_on_the_screen_is_not_printed(edition: Edition) -> None:
    heading = HandoutTexts(edition.localization(), ("en",)).lines("background.title")
    assert heading not in [block.heading for block in sheet(edition, "en").about]
    background = edition.content.background
    assert background is not None
    shown = msgspec.structs.replace(
        edition.content, background=msgspec.structs.replace(background, show=True)
    )
    open_edition = msgspec.structs.replace(edition, content=shown)
    assert heading in [block.heading for block in sheet(open_edition, "en").about]


@needs_pdftotext
@pytest.mark.parametrize("count", [1, 3, 12, 40])
def test_few_or_many_clusters_are_all_printed(tmp_path: Path, count: int) -> None:
    write_park(tmp_path, [cluster(number, long=count == 12) for number in range(1, count + 1)])
    add_languages(tmp_path, "ja_JP")
    printed = words_of(handout(read_park(tmp_path), "ja_JP", "en"))
    for number in range(1, count + 1):
        assert squeezed(str(cluster(number, long=count == 12)["name"])) in printed
    assert squeezed("Positions unknown") in printed


def test_the_map_says_what_is_known_of_positions(tmp_path: Path) -> None:
    write_park(tmp_path, [cluster(n, outlined=True) for n in range(1, 4)], wings=True)
    park = read_park(tmp_path)
    assert sheet(park, "en").chart.caveat[0].text == "Positions known"
    assert len(opened(handout(park, "en")).pages) <= 4


def test_two_languages_stand_one_below_the_other_and_a_missing_one_is_not_repeated(edition: Edition) -> None:
    catalogs = {code: catalog for code, catalog in edition.catalogs.items() if code != "ja_JP"}
    without = msgspec.structs.replace(edition, catalogs=catalogs)
    assert [line.code for line in sheet(edition, "ja_JP", "en").leads] == ["ja_JP", "en"]
    assert len({line.code for line in sheet(without, "ja_JP", "en").leads}) == 1
