"""Frames round the texts on the screen that are missing, stale or failing, for those who translate."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.l10n.language_status import SOUND
from kiosk.viewmodels.struct_list_model import StructListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 250
NEAR_PX = 48.0
OVERLAYS = ("none", "open", "keys")


class ShownText(msgspec.Struct, frozen=True, kw_only=True):
    """A text on the screen: key, language asked for, box in pixels, and how full its place is in %."""

    key: str
    code: str
    x: float
    y: float
    width: float
    height: float
    fit: int

    def distance(self, x: float, y: float) -> float:
        """Return how far a place is from the box, in pixels; 0 inside."""
        across = max(self.x - x, 0.0, x - self.x - self.width)
        down = max(self.y - y, 0.0, y - self.y - self.height)
        return float(max(across, down))


NOWHERE = ShownText(key="", code="", x=0.0, y=0.0, width=0.0, height=0.0, fit=0)
FindTexts = Callable[[], Sequence[ShownText]]


def nearest(texts: Sequence[ShownText], x: float, y: float) -> ShownText | None:
    """Return the text at a place or near it, in pixels; of several there, the last one is in front."""
    near = (text for text in reversed(texts) if text.distance(x, y) < NEAR_PX)
    return min(near, key=lambda text: text.distance(x, y), default=None)


class FrameRow(msgspec.Struct, frozen=True, kw_only=True):
    """A frame round a text: missing, stale, failing or sound; `label` is its key, if keys are shown."""

    boxX: float
    boxY: float
    boxWidth: float
    boxHeight: float
    kind: str
    label: str


@QmlElement
class TextOverlayModel(QObject):
    """Marks nothing, the open texts, or every text with its key; `kind` tells how a text stands."""

    changed = Signal()

    def __init__(self, find_texts: FindTexts, kind: Callable[[ShownText], str]) -> None:
        super().__init__()
        self._find_texts = find_texts
        self._kind = kind
        self._overlay = OVERLAYS[0]
        self._rows = StructListModel(FrameRow)
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self.mark)

    @Slot()
    def turn(self) -> None:
        """Go over to the next way of marking."""
        self._overlay = OVERLAYS[(OVERLAYS.index(self._overlay) + 1) % len(OVERLAYS)]
        if self._overlay == OVERLAYS[0]:
            self._watch.stop()
        else:
            self._watch.start()
        self.changed.emit()
        self.mark()

    @Slot()
    def mark(self) -> None:
        """Frame what is on the screen now."""
        keys = self._overlay == "keys"
        texts = self._find_texts() if self._overlay != OVERLAYS[0] else ()
        kinds = ((text, self._kind(text)) for text in texts)
        self._rows.replace([_row(text, kind, keys=keys) for text, kind in kinds if keys or kind != SOUND])

    rows = Property(QObject, lambda self: self._rows, constant=True)
    overlay = Property(str, lambda self: self._overlay, notify=changed)


def _row(text: ShownText, kind: str, *, keys: bool) -> FrameRow:
    return FrameRow(
        boxX=text.x,
        boxY=text.y,
        boxWidth=text.width,
        boxHeight=text.height,
        kind=kind,
        label=text.key if keys else "",
    )
