"""Which words an item of QML shows: by which key, in which language, and whether they can be translated."""

from collections.abc import Iterator, Sequence

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.i18n.localization import Localization, ResolvedText
from kiosk.l10n.pseudo import ACCENTED, unbracketed
from kiosk.layout_audit.scene import Scene

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
    """What the texts of a window say, by the same rules as `Translations`; `shown` are its languages."""

    def __init__(self, localization: Localization, shown: Sequence[str]) -> None:
        self._localization = localization
        self._shown = shown

    def family(self, item: QQuickItem) -> str | None:
        """Return the font family that a text has to have; None for one without a key."""
        phrase = self._phrase(item)
        return phrase.locale.family if phrase else None

    def plain(self, item: QQuickItem) -> str:
        """Return the letters that stand in `en_XA` as a programmer wrote them; empty in other languages."""
        key = item.property("key")
        translated = not key or self._localization.translatable(key)
        return unbracketed(item.property("text")) if self._wanted(item) == ACCENTED and translated else ""

    def said(self, scene: Scene) -> Iterator[TextRecord]:
        """Yield every text of a scene that has a key."""
        for thing in scene.texts:
            phrase = self._phrase(thing.item)
            if phrase is None:
                continue
            key = thing.item.property("key")
            ink = QRectF()
            for _, box in thing.lines:
                ink = ink.united(box)
            code = phrase.locale.code
            fallback = code != self._wanted(thing.item) and self._localization.translatable(key)
            family = thing.item.property("font").family()
            yield TextRecord(key, code, family, _box(thing.box), _box(ink), fallback, phrase.stale)

    def _phrase(self, item: QQuickItem) -> ResolvedText | None:
        key = item.property("key")
        if not key:
            return None
        if language := item.property("language"):
            return self._localization.phrase(key, language, 0, 0)
        lines = self._localization.lines(key, self._shown, 0, 0)
        line: int = item.property("line")
        return lines[min(line, len(lines) - 1)]

    def _wanted(self, item: QQuickItem) -> str:
        # A text without a key has no such properties; it stands in the first language.
        language: str | None = item.property("language")
        line: int | None = item.property("line")
        return language or self._shown[min(line or 0, len(self._shown) - 1)]


def _box(box: QRectF) -> Box:
    place = box.toAlignedRect()
    return place.x(), place.y(), place.width(), place.height()
