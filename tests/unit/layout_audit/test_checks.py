"""Every kind of fault is found where it was planted, and none where there is none."""

import pytest

from kiosk.content.diagnostics import Severity
from kiosk.layout_audit.checks import FindingKind, LayoutFinding
from tests.unit.layout_audit.conftest import Judge

FAULTY = {
    "a text that ends early": (
        FindingKind.TRUNCATED,
        'Words { text: "Much too long for one line of it"; elide: Text.ElideRight; wrapMode: Text.NoWrap }',
    ),
    "a text wider than its place": (
        FindingKind.CLIPPED,
        'Words { width: 60; wrapMode: Text.NoWrap; text: "Industrial" }',
    ),
    "a text that leaves the window": (FindingKind.CLIPPED, 'Words { x: 700; text: "Industrial park" }'),
    "a text that an edge cuts off": (
        FindingKind.CLIPPED,
        'Item { width: 300; height: 20; clip: true; Words { text: "Industrial" } }',
    ),
    "a text that leaves its panel": (
        FindingKind.CLIPPED,
        'Rectangle { width: 60; height: 40; Words { text: "Industrial" } }',
    ),
    "a text that leaves its button": (FindingKind.CLIPPED, 'Button { Words { y: 80; text: "Park" } }'),
    "a line in which a page ends": (
        FindingKind.CLIPPED,
        'Paged { Item { width: 300; height: 60; clip: true; Words { text: "one\\ntwo\\nthree" } } }',
    ),
    "a page too low for a line": (
        FindingKind.CLIPPED,
        'Paged { Item { width: 300; height: 1; clip: true; Words { text: "one" } } }',
    ),
    "a button that leaves its panel": (
        FindingKind.CLIPPED,
        "Rectangle { width: 200; height: 90; Button { } }",
    ),
    "an icon that leaves its button": (FindingKind.CLIPPED, "Button { Icon { x: 80 } }"),
    "a marker cut off by the whole map": (
        FindingKind.CLIPPED,
        'MapView { Words { x: 390; text: "MapMarker" } }',
    ),
    "a text on a text": (
        FindingKind.OVERLAPPING,
        'Item { Words { text: "Wuhan" } Words { x: 10; text: "Park" } }',
    ),
    "a text on another's button": (FindingKind.OVERLAPPING, 'Item { Button { } Words { text: "Park" } }'),
    "a button on a button": (FindingKind.OVERLAPPING, "Item { Button { } Button { x: 90 } }"),
    "a word broken in the middle": (FindingKind.BROKEN_WORD, 'Words { width: 100; text: "Manufacturing" }'),
    "a character without a shape": (FindingKind.MISSING_GLYPH, 'Words { text: "Park \U0001f600" }'),
    "a text in another's font": (
        FindingKind.WRONG_FONT,
        'Words { text: "Park"; font.family: "Kiosk Sans SC" }',
    ),
    "a text that may take other shapes": (
        FindingKind.WRONG_FONT,
        'Words { text: "Park"; font.features: ({"locl": 1}) }',
    ),
    "a text that says nothing of shapes": (
        FindingKind.WRONG_FONT,
        'Words { text: "Park"; font.features: ({}) }',
    ),
    "a text that no translator can reach": (
        FindingKind.HARD_CODED,
        'Words { text: "Map [Måþ]"; accented: true }',
    ),
    "a low button": (FindingKind.TARGET_SMALL, "Button { height: 80 }"),
    "a narrow button": (FindingKind.TARGET_SMALL, "Button { width: 80 }"),
    "a small text": (FindingKind.TEXT_SMALL, 'Words { text: "Park"; font.pixelSize: 26 }'),
    "a text made small": (FindingKind.TEXT_SMALL, 'Words { text: "Park"; scale: 0.5 }'),
}

SOUND = {
    "a text in its button in its panel": "Rectangle { width: 300; height: 120;"
    ' Button { width: 200; Words { width: 200; text: "Park" } } }',
    "texts one below the other": 'Item { Words { text: "Wuhan" } Words { y: 40; text: "Park" } }',
    "buttons side by side": "Item { Button { } Button { x: 100 } }",
    "a word broken at its hyphen": 'Words { width: 200; text: "high-performance" }',
    "a line ended on purpose": 'Words { text: "Aviation\\nmanufacturing" }',
    "Han characters broken anywhere": 'Words { width: 100; text: "武汉市黄陂区"; family: "Kiosk Sans SC" }',
    "a line with brackets in two scripts": "Rectangle { width: 122; height: 40; Words { width: 122;"
    ' text: "（こう計"; family: "Kiosk Sans JP" } }',
    "lines on other pages": "Paged { Item { width: 300; height: 80; clip: true; Words { y: -40;"
    ' text: "one\\ntwo\\nthree\\nfour" } } }',
    "a button on another page": "Paged { Item { width: 300; height: 80; clip: true; Button { y: 80 } } }",
    "a marker at the edge of the map close up": 'MapView { zoom: 2; Words { x: 390; text: "MapMarker" } }',
    "a marker out of view of the map close up": 'MapView { zoom: 2; Words { x: 500; text: "MapMarker" } }',
    "a small button out of use": "Button { height: 40; enabled: false }",
    "what is hidden": 'Item { visible: false; Button { width: 10 } Words { x: 900; text: "Park" } }',
    "what is transparent": 'Item { opacity: 0; Button { width: 10 } Words { x: 900; text: "Park" } }',
    "what lies below a scrim": 'Item { Words { text: "Wuhan" } Button { width: 10 }'
    ' Rectangle { width: 800; height: 600; color: "#99000000" } Words { text: "Park" } }',
    "a text in its brackets": 'Words { text: "[Måþ one] 20"; accented: true }',
    "a last line lower than the others": "Rectangle { width: 300; height: 81; Words {"
    ' text: "Wuhan\\nPark"; lineHeight: 40; font.pixelSize: 36 } }',
    "an empty text": "Words { width: 1 }",
}


@pytest.mark.parametrize(("kind", "qml"), FAULTY.values(), ids=FAULTY)
def test_a_planted_fault_is_the_only_one_found(judged: Judge, kind: FindingKind, qml: str) -> None:
    assert {fault.check for fault in judged(qml)} == {kind}


@pytest.mark.parametrize("qml", SOUND.values(), ids=SOUND)
def test_what_is_sound_is_not_blamed(judged: Judge, qml: str) -> None:
    assert judged(qml) == ()


def test_a_fault_names_the_item_its_text_its_place_and_the_reason(judged: Judge) -> None:
    faults = judged(
        'Item { objectName: "dock:map"; x: 8; y: 9; Words { key: "dock.map"; text: "\\n"; }'
        ' Button { key: "dock.go"; width: 40 } }'
    )
    assert faults == (
        LayoutFinding(
            file="",
            line=0,
            severity=Severity.ERROR,
            check=FindingKind.TARGET_SMALL,
            item="dock:map / dock.go",
            text="",
            box=(8, 9, 40, 100),
            cause="The target is 40 × 100 u, the least is 88 u.",
        ),
    )


def test_a_marker_is_named_after_its_subject(judged: Judge) -> None:
    faults = judged(
        'Item { property string subject: "clusters.air"; Words { text: "4"; font.pixelSize: 20 } }'
    )
    assert [(fault.item, fault.text) for fault in faults] == [("clusters.air", "4")]


def test_of_two_lines_the_one_that_meets_another_text_is_shown(judged: Judge) -> None:
    (fault,) = judged('Item { Words { text: "Wuhan\\nPark" } Words { y: 45; text: "Port" } }')
    x, y, _, height = fault.box
    assert (fault.check, fault.text, x < 10, y > 40, height < 40) == (
        FindingKind.OVERLAPPING,
        "Wuhan\nPark",
        True,
        True,
        True,
    )
