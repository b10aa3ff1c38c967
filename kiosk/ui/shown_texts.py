"""Finds the texts on a screen: what a translator points at, and what is marked."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.viewmodels.text_overlay import ShownText

# What belongs to the translator's own tools is not looked at.
TOOLS = "translator"


def shown_texts(window: QQuickWindow, languages: Sequence[str]) -> tuple[ShownText, ...]:
    """Return the visible texts of a window from back to front; `languages` are those shown, in order."""
    whole = QRectF(0.0, 0.0, window.width(), window.height())
    return tuple(_texts(window.contentItem(), whole, whole, languages))


def on_tools(window: QQuickWindow, place: QPointF) -> bool:
    """Tell whether a place of a window is on a tool of the translator; the names of all begin alike."""
    return any(
        item.contains(item.mapFromScene(place))
        for tools in window.contentItem().childItems()
        if tools.objectName() == TOOLS
        for item in _visible(tools)
        if item.objectName().startswith(f"{TOOLS}:")
    )


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)


def _texts(item: QQuickItem, view: QRectF, room: QRectF, languages: Sequence[str]) -> Iterator[ShownText]:
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0 or child.objectName() == TOOLS:
            continue
        box = child.mapRectToScene(QRectF(0.0, 0.0, child.width(), child.height()))
        if child.inherits("QQuickText") and child.property("key") and child.property("text"):
            if view.intersects(box):
                yield _text(child, box.intersected(view), room, languages)
            continue
        bounded = child.clip() or child.metaObject().indexOfSignal("tapped()") >= 0
        inner = view.intersected(box) if child.clip() else view
        yield from _texts(child, inner, box if bounded else room, languages)


def _text(item: QQuickItem, box: QRectF, room: QRectF, languages: Sequence[str]) -> ShownText:
    line = min(item.property("line"), len(languages) - 1)
    height = item.property("contentHeight") + box.top() - room.top()
    shares = (
        item.property("contentWidth") / max(item.width(), 1.0),
        height / max(room.height(), 1.0),
        1.01 * bool(item.property("truncated")),
    )
    return ShownText(
        key=item.property("key"),
        code=item.property("language") or languages[line],
        x=box.x(),
        y=box.y(),
        width=box.width(),
        height=box.height(),
        fit=round(100 * max(shares)),
    )
