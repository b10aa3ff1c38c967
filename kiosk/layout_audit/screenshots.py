"""The pictures on the proof's page: small ones of all, large ones of faults, and those that changed."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.errors import KioskError
from kiosk.layout_audit.checks import LayoutFinding
from kiosk.layout_audit.text_records import TextRecord

PNG_QUALITY = 80  # the quickest that Qt compresses at all
WEBP_QUALITY = 60
THUMB_PX = 480
_CHANGED = QColor("#d0021b")
_FADED = 0.75


class NotSaved(KioskError):
    """A picture cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} cannot be written; is the disk full?")
        self.path = path

    def __reduce__(self) -> tuple[type["NotSaved"], tuple[Path]]:
        """Come back whole from a worker process."""
        return NotSaved, (self.path,)


class Screenshot(msgspec.Struct, frozen=True, kw_only=True):
    """One picture of the proof as its sheet shows it, every image as WebP.

    `full` is empty unless something is wrong; `before` and `difference` are empty unless the earlier proof
    in the same folder had another picture in this place.
    """

    page: str
    languages: str
    size: str
    text_size: str
    theme: str
    width: int
    height: int
    thumbnail: bytes
    full: bytes
    before: bytes
    difference: bytes
    findings: tuple[LayoutFinding, ...]
    texts: tuple[TextRecord, ...]


def save_and_compare(path: Path, picture: QImage) -> tuple[bytes, bytes]:
    """Write a picture over that of the earlier proof; return that one and the difference, if they differ.

    Raises NotSaved.
    """
    now = picture.convertToFormat(QImage.Format.Format_RGB32)
    was = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32) if path.exists() else QImage()
    if was == now:
        return b"", b""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not now.save(str(path), "PNG", PNG_QUALITY):  # type: ignore[call-overload]  # PySide's stub
        raise NotSaved(path)
    return (b"", b"") if was.isNull() else (webp(_small(was)), webp(_small(difference(was, now))))


def thumbnail(picture: QImage) -> bytes:
    """Return a picture with its longer side cut to THUMB_PX pixels."""
    return webp(_small(picture))


def difference(was: QImage, now: QImage) -> QImage:
    """Return the picture of now, faded, with every pixel marked that was another one; both in RGB32."""
    changed = now.copy()
    painter = QPainter(changed)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, was)
    painter.end()
    same = changed.createMaskFromColor(QColor(Qt.GlobalColor.black).rgb(), Qt.MaskMode.MaskOutColor)
    same.setColorTable([0, _CHANGED.rgba()])
    faded = now.copy()
    painter = QPainter(faded)
    painter.setOpacity(_FADED)
    painter.fillRect(faded.rect(), Qt.GlobalColor.white)
    painter.setOpacity(1.0)
    painter.drawImage(0, 0, same.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))
    painter.end()
    return faded


def webp(picture: QImage) -> bytes:
    """Return a picture as WebP."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "WEBP", WEBP_QUALITY)  # type: ignore[call-overload]  # PySide's stub
    return bytes(buffer.data().data())


def _small(picture: QImage) -> QImage:
    return picture.scaled(
        QSize(THUMB_PX, THUMB_PX),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
