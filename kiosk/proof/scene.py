"""What a window shows: its texts and what can be touched, with what cuts them off and what they stand on."""

from collections.abc import Iterator
from enum import Enum, auto
from functools import cached_property

from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.proof import ink

ROUNDING = 1.0


class Edge(Enum):
    """What an item that clips its children does with what lies outside."""

    LOSES = auto()
    TURNS = auto()
    MOVES = auto()


class Around:
    """What stands round an item: `clips` cut it off, `sheets` are the surfaces it has to stay on. Scene pixels."""

    def __init__(self, box: QRectF, name: str) -> None:
        self.name = name
        self.clips: tuple[tuple[QRectF, Edge], ...] = ()
        self.sheets: tuple[QRectF, ...] = (box,)
        self.holders: tuple[QQuickItem, ...] = ()

    def within(self, item: QQuickItem, kinds: frozenset[str]) -> "Around":
        """Return what stands round the children of an item."""
        inner = Around(QRectF(), _own_name(item) or self.name)
        inner.clips, inner.sheets, inner.holders = self.clips, self.sheets, (*self.holders, item)
        box = scene_box(item)
        if item.clip():
            inner.clips += ((box, _edge(item, kinds)),)
        if not box.isEmpty() and (touchable(item) or _opacity(item) > 0):
            inner.sheets += (box,)
        return inner

    def seen(self, box: QRectF) -> QRectF:
        """Return the part of a box that no edge cuts off."""
        for clip, _ in self.clips:
            box = box.intersected(clip)
        return box

    def elsewhere(self, box: QRectF) -> bool:
        """Tell whether a box is on another page, or on a part of the map that is not in view."""
        return any(edge is not Edge.LOSES and not _overlap(box, clip, ROUNDING) for clip, edge in self.clips)

    def lost(self, box: QRectF) -> str:
        """Return in a sentence what cuts a box off, or nothing. What leaves the map's pane is not lost: close up,
        a visitor moves the map to see it."""
        if any(edge is Edge.TURNS and not _holds(clip, box) for clip, edge in self.clips):
            return "A page ends in the middle of it."
        if any(edge is Edge.LOSES and not _holds(clip, box) for clip, edge in self.clips):
            return "An edge cuts it off."
        box = self.seen(box)
        return "" if all(_holds(sheet, box) for sheet in self.sheets) else "It leaves the surface it stands on."


class Thing:
    """An item that is seen, and what stands round it."""

    def __init__(self, item: QQuickItem, around: Around) -> None:
        self.item = item
        self.around = around
        self.box = scene_box(item)

    @cached_property
    def lines(self) -> tuple[tuple[str, QRectF], ...]:
        """The lines of a text that are on this page, with their ink in pixels of the scene."""
        found = ((line, self.item.mapRectToScene(box)) for line, box in ink.lines(self.item))
        return tuple((line, box) for line, box in found if not self.around.elsewhere(box))

    @property
    def name(self) -> str:
        """The names of the item and of the nearest one round it that has any."""
        own = _own_name(self.item) or self.item.property("key") or ""
        return " / ".join(dict.fromkeys(part for part in (self.around.name, own) if part))


class Scene:
    """The texts and touchable items of a window in the order they are painted."""

    def __init__(self, window: QQuickWindow) -> None:
        self.texts: list[Thing] = []
        self.touchables: list[Thing] = []
        root = window.contentItem()
        self._window = scene_box(root)
        self._walk(root, Around(self._window, ""))

    def _walk(self, item: QQuickItem, around: Around) -> None:
        if not item.isVisible() or item.opacity() <= 0:
            return
        if _scrim(item, self._window):
            self._cover(scene_box(item))
        thing = Thing(item, around)
        if item.inherits("QQuickText"):
            if item.property("text") and thing.lines:
                self.texts.append(thing)
        elif touchable(item) and not around.elsewhere(thing.box):
            self.touchables.append(thing)
        inner = around.within(item, _kinds(item))
        for child in sorted(item.childItems(), key=QQuickItem.z):
            self._walk(child, inner)

    def _cover(self, box: QRectF) -> None:
        self.texts = [thing for thing in self.texts if not thing.box.intersects(box)]
        self.touchables = [thing for thing in self.touchables if not thing.box.intersects(box)]


def scene_box(item: QQuickItem) -> QRectF:
    """Return the rectangle of an item in pixels of the scene."""
    return item.mapRectToScene(QRectF(0.0, 0.0, item.width(), item.height()))


def touchable(item: QObject) -> bool:
    """Tell whether an item can be tapped."""
    return item.metaObject().indexOfSignal("tapped()") >= 0


def _own_name(item: QQuickItem) -> str:
    subject = item.property("subject")
    return item.objectName() or (subject if isinstance(subject, str) else "")


def _holds(outer: QRectF, box: QRectF) -> bool:
    return outer.adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING).contains(box)


def _opacity(item: QQuickItem) -> float:
    return item.property("color").alphaF() * item.opacity() if item.inherits("QQuickRectangle") else 0.0


def _scrim(item: QQuickItem, window: QRectF) -> bool:
    large = item.width() * item.height() > 0.5 * window.width() * window.height()
    return large and 0.0 < _opacity(item) < 1.0


def _edge(item: QQuickItem, kinds: frozenset[str]) -> Edge:
    if "Paged" in _kinds(item.parentItem()):
        return Edge.TURNS
    return Edge.MOVES if "MapView" in kinds and item.property("zoom") > 1 else Edge.LOSES


def _overlap(one: QRectF, other: QRectF, more_than: float) -> bool:
    shared = one.intersected(other)
    return shared.width() > more_than and shared.height() > more_than


def _kinds(item: QObject | None) -> frozenset[str]:
    return frozenset(_chain(item)) if item else frozenset()


def _chain(item: QObject) -> Iterator[str]:
    meta = item.metaObject()
    while meta:
        yield meta.className().partition("_QML")[0]
        meta = meta.superClass()
