from pathlib import Path

import pytest

from kiosk.content.diagnostics import ContentError
from kiosk.content.edition import read_edition
from tests.unit.content.conftest import Park

ROOT = Path(__file__).parents[3]


def test_the_park_of_the_repository_is_sound() -> None:
    edition = read_edition(ROOT / "resources", ROOT / "resources", ROOT / "translations")
    assert [cluster.area_km2 for cluster in edition.content.clusters] == [5, 3, 3, 4, 4]
    assert "dock.map" in {message.key for message in edition.messages}
    assert any("19 km² of about 20 km²" in problem.sentence for problem in edition.notes)


def test_frame_and_languages_are_the_program_s_unless_the_park_has_its_own(
    park: Park, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    park.yaml.rename(mine / "park.yaml")
    edition = read_edition(mine, park.folder, park.folder / "translations")
    assert set(edition.locales) == {"en", "ja_JP"}
    (mine / "interface.yaml").write_text("dock: {back: {text: Zurück, note: n, max: 9}}\n", encoding="utf-8")
    (mine / "translations" / "en").mkdir(parents=True)
    edition = read_edition(mine, park.folder, park.folder / "translations")
    assert set(edition.locales) == {"en"}
    assert {message.text for message in edition.messages if message.key == "dock.back"} == {"Zurück"}


def test_the_problems_of_all_files_are_told_at_once(park: Park) -> None:
    park.change("icon: art", "icon: arts")
    park.change("max: 8", "max: -8", park.interface)
    park.po.write_text("broken\n", encoding="utf-8")
    assert {Path(problem.file).name for problem in park.problems()} == {
        "park.yaml",
        "interface.yaml",
        "kiosk.po",
    }


def test_a_key_in_both_files_is_refused(park: Park) -> None:
    park.change(
        "dock:",
        "facts:\n  park_area: {text: a, note: b, max: 3}\ndock:".replace("park_area", "size"),
        park.interface,
    )
    park.change("  park_area: {", "  size: {value: 1}\n  park_area: {")
    problem = park.problem()
    assert (problem.file, problem.line, problem.key) == (str(park.interface), 2, "facts.size")


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        read_edition(tmp_path / "none", tmp_path, tmp_path)
    assert {Path(problem.file).name for problem in caught.value.problems} == {"park.yaml", "interface.yaml"}


def test_a_source_language_that_nobody_knows_is_refused(park: Park) -> None:
    park.change("park:", "source_language: xx\npark:")
    assert "“xx” is no known language" in " ".join(problem.sentence for problem in park.problems())


@pytest.mark.parametrize(
    "aliases", ["dock.back", "clusters.tea.name", "dock.again", "dock.gone, dock.gone", "dock.went"]
)
def test_a_former_key_of_the_frame_belongs_to_one_text(park: Park, aliases: str) -> None:
    park.change("max: 8}", "max: 8, aliases: [dock.went]}", park.interface)
    again = f"  again: {{text: Again, note: n, max: 8, aliases: [{aliases}]}}\n"
    with park.interface.open("a", encoding="utf-8") as file:
        file.write(again)
    problem = park.problem()
    assert (problem.file, problem.line, problem.key) == (str(park.interface), 8, "dock.again")
    assert "is taken" in problem.sentence
