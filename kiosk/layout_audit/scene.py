"""What a window shows: texts, icons and what can be touched, with what cuts them off or bears them."""

from collections.abc import Iterator
from enum import Enum, auto
from functools import cached_property

import msgspec
from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.layout_audit import text_bounds

ROUNDING_PX = 1.0


class Edge(Enum):
    """What becomes of the part that is cut off: lost, on another page, or seen once the map is moved."""

    LOSES = auto()
    TURNS = auto()
    MOVES = auto()


class Surroundings(msgspec.Struct, frozen=True, kw_only=True):
    """What stands round an item, in pixels of the scene: `sheets` are the surfaces that it has to stay on."""

    name: str = ""
    clips: tuple[tuple[QRectF, Edge], ...] = ()
    sheets: tuple[QRectF, ...] = ()
    holders: tuple[QQuickItem, ...] = ()

    def within(self, item: QQuickItem) -> "Surroundings":
        """Return what stands round the children of an item."""
        box = scene_box(item)
        surface = touchable(item) or _opacity(item) > 0
        return Surroundings(
            name=own_name(item) or self.name,
            clips=(*self.clips, (box, _edge(item))) if item.clip() else self.clips,
            sheets=(*self.sheets, box) if surface and not box.isEmpty() else self.sheets,
            holders=(*self.holders, item),
        )

    def seen(self, box: QRectF) -> QRectF:
        """Return the part of a box that no edge cuts off."""
        for clip, _ in self.clips:
            box = box.intersected(clip)
        return box

    def elsewhere(self, box: QRectF) -> bool:
        """Tell whether a box is on another page, or on a part of the map that is not in view."""
        return any(edge is not Edge.LOSES and not shared(box, clip, ROUNDING_PX) for clip, edge in self.clips)

    def lost(self, box: QRectF) -> str:
        """Return in a sentence how some of a box is lost, else an empty text.

        What the edge of the map cuts off close up is not lost: the visitor moves the map to see it.
        """
        if any(edge is Edge.TURNS and not _holds(clip, box) for clip, edge in self.clips):
            return "A page ends in the middle of it."
        if any(edge is Edge.LOSES and not _holds(clip, box) for clip, edge in self.clips):
            return "An edge cuts it off."
        on_sheets = all(_holds(sheet, self.seen(box)) for sheet in self.sheets)
        return "" if on_sheets else "It leaves the surface it stands on."


class SceneItem:
    """An item that is seen, and what stands round it."""

    def __init__(self, item: QQuickItem, around: Surroundings) -> None:
        self.item = item
        self.around = around
        self.box = scene_box(item)

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


class Scene:
    """The texts, icons, pages of columns and touchable items of a window, in the order they are painted."""

    def __init__(self, window: QQuickWindow) -> None:
        self.texts: list[SceneItem] = []
        self.icons: list[SceneItem] = []
        self.pages: list[SceneItem] = []
        self.touchables: list[SceneItem] = []
        self._window = QRectF(0.0, 0.0, window.width(), window.height())
        self._walk(window.contentItem(), Surroundings(sheets=(self._window,)))

    def _walk(self, item: QQuickItem, around: Surroundings) -> None:
        if not item.isVisible() or item.opacity() <= 0:
            return
        thing = SceneItem(item, around)
        if 0 < _opacity(item) < 1 and _area(thing.box) > 0.5 * _area(self._window):
            self._cover(thing.box)
        if item.inherits("QQuickText"):
            if thing.lines:
                self.texts.append(thing)
        elif not around.elsewhere(thing.box):
            if touchable(item):
                self.touchables.append(thing)
            elif "Icon" in _kinds(item):
                self.icons.append(thing)
        if item.clip() and _edge(item) is Edge.TURNS:
            self.pages.append(thing)
        inner = around.within(item)
        for child in sorted(item.childItems(), key=QQuickItem.z):
            self._walk(child, inner)

    def _cover(self, scrim: QRectF) -> None:
        for things in (self.texts, self.icons, self.pages, self.touchables):
            things[:] = [thing for thing in things if not thing.box.intersects(scrim)]


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


def _edge(item: QQuickItem) -> Edge:
    if "Paged" in _kinds(item.parentItem()):
        return Edge.TURNS
    return Edge.MOVES if "MapView" in _kinds(item) and item.property("zoom") > 1 else Edge.LOSES


def _opacity(item: QQuickItem) -> float:
    return float(item.property("color").alphaF()) if item.inherits("QQuickRectangle") else 0.0


def _area(box: QRectF) -> float:
    return box.width() * box.height()


def _holds(outer: QRectF, box: QRectF) -> bool:
    return outer.adjusted(-ROUNDING_PX, -ROUNDING_PX, ROUNDING_PX, ROUNDING_PX).contains(box)


def _kinds(item: QObject) -> Iterator[str]:
    meta = item.metaObject()
    while meta:
        yield meta.className().partition("_QML")[0]
        meta = meta.superClass()
