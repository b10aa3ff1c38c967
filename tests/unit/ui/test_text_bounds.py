"""The boxes of ink are where the picture is dark."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui import text_bounds

WORDS = "Words { id: words; x: 20; y: 30; %s }"


def text_of(window: QQuickWindow) -> QQuickItem:
    return next(item for item in window.contentItem().childItems() if item.inherits("QQuickText"))


def dark(picture: QImage) -> QRect:
    """Return the smallest rectangle that holds every dark pixel."""
    found = QRect()
    for y in range(picture.height()):
        for x in range(picture.width()):
            if picture.pixelColor(x, y).lightness() < 128:
                found = found.united(QRect(x, y, 1, 1))
    return found


@pytest.mark.parametrize(
    "qml",
    [
        'text: "Hxgj"',
        'text: "Hxgj"; horizontalAlignment: Text.AlignRight',
        'text: "Hxgj"; horizontalAlignment: Text.AlignHCenter',
        'text: "（こうひく）に計"; family: "Kiosk Sans JP"',
        'text: "Wuhan\\nindustrial\\npark"; lineHeight: 50',
    ],
)
def test_the_ink_of_all_lines_is_what_the_picture_shows(
    window_of: Callable[[str], QQuickWindow], qml: str
) -> None:
    window = window_of(WORDS % qml)
    boxes = [box.translated(20, 30) for _, box in text_bounds.lines(text_of(window))]
    whole = boxes[0]
    for box in boxes:
        whole = whole.united(box)
    shown = dark(window.grabWindow().copy(0, 0, 400, 250))
    assert shown.adjusted(-2, -2, 2, 2).contains(whole.toRect())
    assert whole.toRect().adjusted(-2, -2, 2, 2).contains(shown)


def test_only_latin_words_are_broken_words() -> None:
    assert text_bounds.is_split_word("manu", "facture")
    assert not text_bounds.is_split_word("manu-", "facture")
    assert not text_bounds.is_split_word("スマー", "ト")
    assert not text_bounds.is_split_word("", "park")
