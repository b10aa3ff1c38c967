"""A picture is written once, and a changed one is held against the one before."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.layout_audit.screenshots import NotSaved, difference, save_and_compare, thumbnail


@pytest.fixture
def picture(qapp: QGuiApplication) -> QImage:
    """A white picture."""
    assert qapp
    image = QImage(960, 540, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def test_a_first_picture_is_written_and_has_changed_nothing(tmp_path: Path, picture: QImage) -> None:
    path = tmp_path / "a" / "map.png"
    assert save_and_compare(path, picture) == (b"", b"")
    assert QImage(str(path)).size() == picture.size()


def test_the_same_picture_again_leaves_the_file_alone(tmp_path: Path, picture: QImage) -> None:
    path = tmp_path / "map.png"
    save_and_compare(path, picture)
    path.chmod(0o444)
    before = path.stat().st_mtime_ns
    assert save_and_compare(path, picture) == (b"", b"")
    assert path.stat().st_mtime_ns == before


def test_one_other_pixel_gives_the_picture_before_and_the_difference(tmp_path: Path, picture: QImage) -> None:
    path = tmp_path / "map.png"
    save_and_compare(path, picture)
    picture.setPixelColor(7, 9, QColor("#fffffe"))
    before, changed = save_and_compare(path, picture)
    assert QImage.fromData(before).size() == QImage.fromData(changed).size()
    assert QImage(str(path)).pixelColor(7, 9) == QColor("#fffffe")


def test_the_difference_marks_the_pixels_that_changed_and_no_other(picture: QImage) -> None:
    now = picture.copy()
    now.setPixelColor(7, 9, QColor("#fffffe"))
    marked = difference(picture, now)
    red = [
        (x, y)
        for x in range(20)
        for y in range(20)
        if marked.pixelColor(x, y) != QColor(Qt.GlobalColor.white)
    ]
    assert red == [(7, 9)]
    assert marked.pixelColor(7, 9).red() > 2 * marked.pixelColor(7, 9).green()


def test_a_thumbnail_is_a_small_webp(picture: QImage) -> None:
    small = thumbnail(picture)
    assert small[8:12] == b"WEBP"
    assert QImage.fromData(small).width() == 480


def test_a_picture_that_cannot_be_written_is_named(tmp_path: Path, picture: QImage) -> None:
    (tmp_path / "map.png").mkdir()
    with pytest.raises(NotSaved, match=r"map\.png cannot be written"):
        save_and_compare(tmp_path / "map.png", picture)
