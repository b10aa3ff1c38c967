"""The bounds of the ink of a text, line by line."""

import unicodedata
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem


def lines(item: QQuickItem) -> tuple[tuple[str, QRectF], ...]:
    """Return each line of a QML Text that has ink, with the box of its ink in pixels of the item."""
    # Python cannot read the enumerations of a Text, JavaScript can.
    read = "[wrapMode, effectiveHorizontalAlignment, lineHeightMode == Text.FixedHeight]"
    answer = QQmlExpression(qmlContext(item), item, read).evaluate()  # type: ignore[arg-type]  # QML made it
    wrap, align, fixed = answer[0].toVariant()
    # With fixed lines the height of the content is more: all of the last line counts.
    content = item.property("contentHeight") / max(1, item.property("lineCount"))
    step = item.property("lineHeight") if fixed else content
    found = _laid(item.property("text"), item.property("font").key(), item.width(), int(wrap), int(align))
    return tuple(
        (line, ink.translated(0.0, item.baselineOffset() + number * step))
        for number, (line, ink) in enumerate(found)
        if not ink.isEmpty()
    )


def is_split_word(upper: str, lower: str) -> bool:
    """Tell whether a line ends within a word of a script that breaks only between words."""
    ends = (upper[-1:], lower[:1])
    return all(char.isalpha() and unicodedata.name(char, "").startswith("LATIN") for char in ends)


@cache
def _laid(text: str, described: str, width: float, wrap: int, align: int) -> tuple[tuple[str, QRectF], ...]:
    """Lay a text out as a QML Text does; the boxes stand on a base line of 0."""
    font = QFont()
    font.fromString(described)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode(wrap))
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    share = {Qt.AlignmentFlag.AlignHCenter.value: 0.5, Qt.AlignmentFlag.AlignRight.value: 1.0}.get(align, 0.0)
    found = []
    for line in map(layout.lineAt, range(layout.lineCount())):
        part = layout.text()[line.textStart() : line.textStart() + line.textLength()]
        shift = share * (width - line.naturalTextWidth())
        found.append((part, _ink(line).translated(shift, -line.y() - line.ascent())))
    return tuple(found)


def _ink(line: QTextLine) -> QRectF:
    # QFontMetricsF.tightBoundingRect adds up wrongly where a line changes its script.
    ink = QRectF()
    for run in line.glyphRuns():
        font = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            ink = ink.united(font.boundingRect(glyph).translated(place))
    return ink
