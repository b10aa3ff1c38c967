"""Finds the texts on a screen: what a translator points at, and what is marked."""

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.window_items import SceneItem, scene_box, touchable, walk
from kiosk.viewmodels.text_overlay import ShownText
from kiosk.viewmodels.translations import Translations

# What belongs to the translator's own tools is not looked at.
TOOLS = "translator"


def shown_texts(window: QQuickWindow, translations: Translations) -> tuple[ShownText, ...]:
    """Return the visible texts of a window from back to front; `translations` are those it shows."""
    return tuple(
        _text(thing, translations)
        for thing in walk(window.contentItem())
        if thing.is_text
        and thing.item.property("key")
        and thing.item.property("text")
        and thing.opacity > 0
        and not thing.seen.isEmpty()
        and not any(holder.objectName() == TOOLS for holder in thing.around.holders)
    )


def on_tools(window: QQuickWindow, place: QPointF) -> bool:
    """Tell whether a place of a window is on a tool of the translator; the names of all begin alike."""
    return any(
        thing.item.objectName().startswith(f"{TOOLS}:")
        and thing.item.contains(thing.item.mapFromScene(place))
        for thing in walk(window.contentItem())
    )


def _text(thing: SceneItem, translations: Translations) -> ShownText:
    item, box = thing.item, thing.seen
    inner_to_outer = reversed(thing.around.holders)
    bounds = next((holder for holder in inner_to_outer if holder.clip() or touchable(holder)), None)
    room = scene_box(bounds) if bounds else thing.around.sheets[0]
    height = item.property("contentHeight") + box.top() - room.top()
    shares = (
        item.property("contentWidth") / max(item.width(), 1.0),
        height / max(room.height(), 1.0),
        1.01 * bool(item.property("truncated")),
    )
    return ShownText(
        key=item.property("key"),
        code=translations.wanted(item.property("line"), item.property("language")),
        x=box.x(),
        y=box.y(),
        width=box.width(),
        height=box.height(),
        fit=round(100 * max(shares)),
    )
