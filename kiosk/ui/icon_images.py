"""Icons as pictures for QML, drawn from SVG once for each size and colour.

Pictures, because a shape in a layer is at times not drawn at all by a graphics card.
"""

from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

PROVIDER = "icon"
SMALLEST = QSize(1, 1)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="{path}" fill="none"'
    ' stroke="{colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>'
)
"""An icon of the family: a path on a grid of 24, drawn in strokes."""


class IconImages(QQuickImageProvider):
    """Answers `image://icon/COLOUR/PATH`: a colour as QML writes it, without its #, and a path of `Icons`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002  # Qt's
        """Return a picture of the size that was asked for."""
        colour, path = unquote(id).split("/")
        ink = QColor(f"#{colour}")
        drawn = SVG.format(colour=ink.name(), path=path)
        picture = QImage(requestedSize.expandedTo(SMALLEST), QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setOpacity(ink.alphaF())
        QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(picture.rect()))
        painter.end()
        return picture
