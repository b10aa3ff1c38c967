"""Each park has its own places, and none writes into those of another."""

from pathlib import Path

from kiosk.app.paths import catalogs_folder, overlay_folder, resources, translations


def test_what_stands_beside_the_translations_of_one_park_is_not_that_of_another(tmp_path: Path) -> None:
    parks = (None, tmp_path / "tea", tmp_path / "paper")
    assert len({overlay_folder(tmp_path, park) for park in parks}) == len(parks)


def test_a_park_is_the_same_however_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "tea").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "tea")
    assert overlay_folder(tmp_path, tmp_path / "link") == overlay_folder(tmp_path, tmp_path / "tea")
    assert overlay_folder(tmp_path, resources()) == overlay_folder(tmp_path)


def test_a_park_without_languages_has_them_written_into_its_own_folder(tmp_path: Path) -> None:
    assert catalogs_folder(tmp_path) == tmp_path.resolve() / "translations"
    assert catalogs_folder(None) == catalogs_folder(resources()) == translations()
