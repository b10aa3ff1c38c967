import QtQuick

// One theme's colours; data colours are counted from the first cluster.
QtObject {
    required property color bg
    required property color surface
    required property color surfaceAlt
    required property color ink
    required property color inkMuted
    required property color line
    required property color disabled
    required property color primary
    required property color primaryInk
    required property color accent
    required property color accentInk
    required property color focusOuter
    required property color focusInner
    required property color dataInk
    required property list<color> fills
    required property list<color> tints
    required property list<string> words
    required property color axis
    required property string axisWord
    required property list<color> ribbon
    required property color texture
    required property list<color> hills
}
