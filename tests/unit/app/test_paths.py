"""Each park has its own places, and none writes into those of another."""

import sys
from pathlib import Path

import pytest

from kiosk.app.paths import catalogs_folder, data_folder, overlay_folder, resources, translations


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


@pytest.mark.skipif(sys.platform != "linux", reason="where data lie depends on the system")
@pytest.mark.parametrize(
    ("wish", "place"),
    [("/srv/data", "/srv/data"), ("", "/srv/me/.local/share"), ("data", "/srv/me/.local/share")],
)
def test_what_the_program_writes_lies_where_the_system_says(
    monkeypatch: pytest.MonkeyPatch, wish: str, place: str
) -> None:
    monkeypatch.setenv("HOME", "/srv/me")
    monkeypatch.setenv("XDG_DATA_HOME", wish)
    assert data_folder() == Path(place) / "park-kiosk"
