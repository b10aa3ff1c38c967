"""The texts that a QML item shows: key, language, and whether they can be translated."""

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.l10n.pseudo import ACCENTED, unbracketed
from kiosk.layout_audit.audited_scene import Scene
from kiosk.ui.window_items import text_source
from kiosk.viewmodels.translations import Translations

Box = tuple[int, int, int, int]


class TextRecord(msgspec.Struct, frozen=True, array_like=True):
    """A text on a picture; boxes are x, y, width, height in its pixels, `ink` is what is drawn within `box`.

    `fallback` if the language is not the wanted one, `stale` if the source has changed since.
    """

    key: str
    language: str
    font: str
    box: Box
    ink: Box
    fallback: bool
    stale: bool


class TextRecords:
    """What the texts of a window say; `translations` are those that the window shows."""

    def __init__(self, translations: Translations) -> None:
        self._translations = translations

    def family(self, item: QQuickItem) -> str | None:
        """Return the font family that a text has to have; None for one without a key."""
        shown = text_source(item, self._translations).shown
        return shown.locale.family if shown else None

    def plain(self, item: QQuickItem) -> str:
        """Return the letters that stand in `en_XA` as a programmer wrote them; empty in other languages."""
        source = text_source(item, self._translations)
        accented = source.wanted == ACCENTED and source.translatable
        return unbracketed(item.property("text")) if accented else ""

    def said(self, scene: Scene) -> Iterator[TextRecord]:
        """Yield every text of a scene that has a key."""
        for thing in scene.texts:
            source = text_source(thing.item, self._translations)
            if source.shown is None:
                continue
            ink = QRectF()
            for _, box in thing.lines:
                ink = ink.united(box)
            yield TextRecord(
                key=thing.item.property("key"),
                language=source.shown.locale.code,
                font=thing.item.property("font").family(),
                box=_box(thing.box),
                ink=_box(ink),
                fallback=source.fallback,
                stale=source.shown.stale,
            )


def _box(box: QRectF) -> Box:
    place = box.toAlignedRect()
    return place.x(), place.y(), place.width(), place.height()
