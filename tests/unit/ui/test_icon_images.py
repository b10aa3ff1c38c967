"""Icons as pictures: in the size and colour that were asked for."""

from urllib.parse import quote

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.ui.icon_images import IconImages

BAR = quote("M2 12H22", safe="")


def test_an_icon_has_its_size_and_its_colour(qapp: QGuiApplication) -> None:
    assert qapp
    picture = IconImages().requestImage(f"a8321f/{BAR}", QSize(), QSize(48, 48))
    assert picture.size() == QSize(48, 48)
    assert picture.pixelColor(24, 24).name() == "#a8321f"
    assert picture.pixelColor(24, 40).alpha() == 0


def test_a_colour_may_be_see_through(qapp: QGuiApplication) -> None:
    assert qapp
    picture = IconImages().requestImage(f"80a8321f/{BAR}", QSize(), QSize(48, 48))
    assert abs(picture.pixelColor(24, 24).alpha() - 0x80) <= 1
