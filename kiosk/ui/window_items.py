"""A walk through the visible items of a window: what clips them, what carries them, their texts."""

from collections.abc import Iterator
from enum import Enum, auto
from functools import cached_property

from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.ui import text_bounds
from kiosk.viewmodels.translations import TextSource, Translations

ROUNDING_PX = 1.0


class Edge(Enum):
    """What becomes of the part that is cut off: lost, on another page, or seen once the map is moved."""

    LOSES = auto()
    TURNS = auto()
    MOVES = auto()


class Surroundings:
    """What stands round the children of an item; boxes are in pixels of the scene.

    `holders` are the item and all that holds it, from the outside to the inside; `clips` are the boxes of
    those that cut off what leaves them, `sheets` the surfaces that a child has to stay on, the window first.
    `name` is that of the nearest holder with one; `opacity` is the product of those of all holders.
    """

    def __init__(self, item: QQuickItem, outer: "Surroundings | None" = None) -> None:
        self._item = item
        self._outer = outer

    @cached_property
    def holders(self) -> tuple[QQuickItem, ...]:  # noqa: D102
        return (*self._outer.holders, self._item) if self._outer else (self._item,)

    @cached_property
    def clips(self) -> tuple[tuple[QRectF, Edge], ...]:  # noqa: D102
        own = ((scene_box(self._item), edge(self._item)),) if self._item.clip() else ()
        return (*self._outer.clips, *own) if self._outer else own

    @cached_property
    def sheets(self) -> tuple[QRectF, ...]:  # noqa: D102
        if self._outer is None:
            window = self._item.window()
            return (QRectF(0.0, 0.0, window.width(), window.height()),)
        box = scene_box(self._item)
        surface = touchable(self._item) or alpha(self._item) > 0
        return (*self._outer.sheets, box) if surface and not box.isEmpty() else self._outer.sheets

    @cached_property
    def name(self) -> str:  # noqa: D102
        return own_name(self._item) or (self._outer.name if self._outer else "")

    @cached_property
    def opacity(self) -> float:  # noqa: D102
        return self._item.opacity() * (self._outer.opacity if self._outer else 1.0)

    def seen(self, box: QRectF) -> QRectF:
        """Return the part of a box that no edge cuts off."""
        for clip, _ in self.clips:
            box = box.intersected(clip)
        return box

    def elsewhere(self, box: QRectF) -> bool:
        """Tell whether a box is on another page, or on a part of the map that is not in view."""
        return any(kind is not Edge.LOSES and not shared(box, clip, ROUNDING_PX) for clip, kind in self.clips)

    def lost(self, box: QRectF) -> str:
        """Return in a sentence how some of a box is lost, else an empty text.

        What the edge of the map cuts off close up is not lost: the visitor moves the map to see it.
        """
        if any(kind is Edge.TURNS and not _holds(clip, box) for clip, kind in self.clips):
            return "A page ends in the middle of it."
        if any(kind is Edge.LOSES and not _holds(clip, box) for clip, kind in self.clips):
            return "An edge cuts it off."
        on_sheets = all(_holds(sheet, self.seen(box)) for sheet in self.sheets)
        return "" if on_sheets else "It leaves the surface it stands on."


class SceneItem:
    """A visible item and what stands round it."""

    def __init__(self, item: QQuickItem, around: Surroundings) -> None:
        self.item = item
        self.around = around

    @cached_property
    def box(self) -> QRectF:
        """Its rectangle in pixels of the scene."""
        return scene_box(self.item)

    @property
    def seen(self) -> QRectF:
        """The part of its box that is in the window and no edge cuts off, in pixels; may be empty."""
        return self.around.seen(self.box).intersected(self.around.sheets[0])

    @property
    def opacity(self) -> float:
        """How much of it is seen, from 0 for nothing to 1, with all that holds it."""
        return self.item.opacity() * self.around.opacity

    @property
    def is_text(self) -> bool:
        """Whether it draws text."""
        return self.item.inherits("QQuickText")

    @cached_property
    def lines(self) -> tuple[tuple[str, QRectF], ...]:
        """The lines of a text that are on this page, with their ink in pixels of the scene."""
        found = ((line, self.item.mapRectToScene(box)) for line, box in text_bounds.lines(self.item))
        return tuple((line, box) for line, box in found if not self.around.elsewhere(box))

    @property
    def name(self) -> str:
        """The names of the nearest named item round it and its own."""
        own = own_name(self.item) or self.item.property("key") or self.item.property("name")
        return " / ".join(dict.fromkeys(part for part in (self.around.name, own) if part))


def walk(top: QQuickItem, outer: Surroundings | None = None) -> Iterator[SceneItem]:
    """Yield every visible item in `top` in the order they are painted, transparent ones with opacity 0."""
    around = Surroundings(top, outer)
    for child in sorted(top.childItems(), key=QQuickItem.z):
        if child.isVisible():
            yield SceneItem(child, around)
            yield from walk(child, around)


def text_source(item: QQuickItem, translations: Translations) -> TextSource:
    """Return how a text came to be; one without a key has no such properties and is in the first language."""
    key, line, language = (item.property(name) for name in ("key", "line", "language"))
    return translations.source(key or "", line or 0, language or "")


def scene_box(item: QQuickItem) -> QRectF:
    """Return the rectangle of an item in pixels of the scene."""
    return item.mapRectToScene(QRectF(0.0, 0.0, item.width(), item.height()))


def shared(one: QRectF, other: QRectF, least: float) -> QRectF | None:
    """Return what two boxes have in common if it is more than `least` pixels both ways."""
    both = one.intersected(other)
    return both if both.width() > least and both.height() > least else None


def touchable(item: QObject) -> bool:
    """Tell whether an item can be tapped."""
    return item.metaObject().indexOfSignal("tapped()") >= 0


def own_name(item: QQuickItem) -> str:
    """Return the name of an item or the key of its subject, else an empty text."""
    subject = item.property("subject")
    return item.objectName() or (subject if isinstance(subject, str) else "")


def edge(item: QQuickItem) -> Edge:
    """Return what becomes of what an item cuts off."""
    if is_a(item.parentItem(), "Paged"):
        return Edge.TURNS
    return Edge.MOVES if is_a(item, "MapView") and item.property("zoom") > 1 else Edge.LOSES


def alpha(item: QQuickItem) -> float:
    """Return how much a rectangle hides, 0 to 1; 0 for any other item."""
    return float(item.property("color").alphaF()) if item.inherits("QQuickRectangle") else 0.0


def is_a(item: QObject, component: str) -> bool:
    """Tell whether an item is made of this QML component."""
    meta = item.metaObject()
    while meta:
        if meta.className().partition("_QML")[0] == component:
            return True
        meta = meta.superClass()
    return False


def _holds(outer: QRectF, box: QRectF) -> bool:
    return outer.adjusted(-ROUNDING_PX, -ROUNDING_PX, ROUNDING_PX, ROUNDING_PX).contains(box)
