import QtQml
import Kiosk.Services

// A step of the type scale. Sizes are design units at text size A; `leading` is a line's height in em,
// 0 for the language's own. Running text doubles at A++, headings stop growing where they would crowd it out.
QtObject {
    required property real token
    property real secondToken: Math.max(28, 0.7 * token)
    property real sharedToken: Math.max(28, 0.86 * token)
    property real leading: 1.32
    property int weight: 700

    property real ceiling: 64
    readonly property real size: Math.round(Stage.u * Math.min(token * Stage.textStep, Math.max(token, ceiling)))
    readonly property real second: Math.round(Stage.u * Math.min(secondToken * Stage.textStep, Math.max(secondToken, ceiling)))
    readonly property real shared: Math.round(Stage.u * Math.min(sharedToken * Stage.textStep, Math.max(sharedToken, ceiling)))
}
