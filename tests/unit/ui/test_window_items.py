"""The walk through a window finds what can be seen, in the order it is painted."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.window_items import SceneItem, touchable, walk

WindowOf = Callable[[str], QQuickWindow]


def named(window: QQuickWindow) -> dict[str, SceneItem]:
    found = walk(window.contentItem())
    return {name: thing for thing in found if (name := thing.item.objectName())}


def test_items_come_from_back_to_front(window_of: WindowOf) -> None:
    window = window_of(
        'Item { Item { objectName: "front"; z: 1 } Item { objectName: "back"; Item { objectName: "in" } } }'
    )
    assert list(named(window)) == ["back", "in", "front"]


def test_what_is_hidden_is_left_out_with_all_that_is_in_it(window_of: WindowOf) -> None:
    window = window_of(
        'Item { Item { visible: false; Item { objectName: "hidden" } } Item { objectName: "seen" } }'
    )
    assert list(named(window)) == ["seen"]


def test_what_is_in_something_transparent_is_as_transparent(window_of: WindowOf) -> None:
    window = window_of(
        'Item { opacity: 0.5; Item { objectName: "half" } Item { opacity: 0; Item { objectName: "none" } } }'
    )
    assert [(name, thing.opacity) for name, thing in named(window).items()] == [("half", 0.5), ("none", 0.0)]


def test_an_item_knows_its_place_in_the_window_and_what_part_of_it_is_seen(window_of: WindowOf) -> None:
    window = window_of(
        "Item { x: 10; Item { y: 20; width: 50; height: 50; clip: true"
        '; Item { objectName: "half"; x: 25; width: 100; height: 30; scale: 2;'
        " transformOrigin: Item.TopLeft }"
        ' Item { objectName: "gone"; x: 60; width: 30; height: 30 } } }'
    )
    found = named(window)
    assert found["half"].box == QRectF(35, 20, 200, 60)
    assert found["half"].seen == QRectF(35, 20, 25, 50)
    assert found["gone"].seen.isEmpty()


def test_an_item_is_named_after_the_nearest_named_item_round_it(window_of: WindowOf) -> None:
    window = window_of(
        'Item { objectName: "page"; Button { key: "dock.go"; Item {'
        ' Words { key: "dock.map"; text: "Map" } } } }'
    )
    things = list(walk(window.contentItem()))
    assert [thing.name for thing in things] == ["page", "page / dock.go", "page", "page / dock.map"]
    text = things[-1]
    assert text.is_text
    assert [line for line, _ in text.lines] == ["Map"]
    assert text.seen.contains(text.lines[0][1].center())
    assert [touchable(holder) for holder in text.around.holders] == [False, False, True, False]
