"""The parts of a window that are checked: texts, icons, pages of columns, touch targets."""

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.window_items import Edge, SceneItem, alpha, edge, is_a, touchable, walk


class Scene:
    """The texts, icons, pages of columns and touchable items of a window, in the order they are painted."""

    def __init__(self, window: QQuickWindow) -> None:
        self.texts: list[SceneItem] = []
        self.icons: list[SceneItem] = []
        self.pages: list[SceneItem] = []
        self.touchables: list[SceneItem] = []
        half = window.width() * window.height() / 2
        for thing in walk(window.contentItem()):
            if thing.opacity <= 0:
                continue
            if 0 < alpha(thing.item) < 1 and thing.box.width() * thing.box.height() > half:
                self._cover(thing.box)
            self._sort(thing)

    def _sort(self, thing: SceneItem) -> None:
        item = thing.item
        if thing.is_text:
            if thing.lines:
                self.texts.append(thing)
        elif not thing.around.elsewhere(thing.box):
            if touchable(item):
                self.touchables.append(thing)
            elif is_a(item, "Icon"):
                self.icons.append(thing)
        if item.clip() and edge(item) is Edge.TURNS:
            self.pages.append(thing)

    def _cover(self, scrim: QRectF) -> None:
        for things in (self.texts, self.icons, self.pages, self.touchables):
            things[:] = [thing for thing in things if not thing.box.intersects(scrim)]
