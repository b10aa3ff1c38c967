pragma Singleton

import QtQml
import Kiosk.Services

// Lengths in pixels, on a grid of 4 units.
QtObject {
    readonly property real u: Stage.u
    readonly property real xs: 8 * u
    readonly property real s: 16 * u
    readonly property real m: 24 * u
    readonly property real l: 32 * u
    readonly property real xl: 48 * u
    readonly property real xxl: 64 * u
    readonly property real xxxl: 96 * u
    readonly property real margin: (Stage.portrait ? 48 : Stage.compact ? 40 : 64) * u
    readonly property real target: Stage.target * u

    readonly property real control: 16 * u
    readonly property real card: 24 * u
    readonly property real hairline: Math.max(1, Math.round(2 * u))
    readonly property real separator: 3 * u
    readonly property real axis: 8 * u
    readonly property real focusGap: 4 * u
    readonly property real focusOuter: 6 * u
    readonly property real focusInner: 3 * u
    readonly property real bar: 8 * u

    readonly property real icon: 44 * u
    readonly property real iconS: 36 * u
    readonly property real column: ((Stage.compact ? 480 : 620) + (Stage.compact ? 120 : 300) * (Stage.textStep - 1)) * u
    readonly property real columnGap: 24 * u
    readonly property real row: 104 * u
    readonly property real badge: 60 * u
    readonly property real pitch: 14 * u
    readonly property real strip: 56 * u
    readonly property real measure: 36 * Typography.body.size
    readonly property real marker: 12 * Stage.pxPerMm
    readonly property real drag: 6 * Stage.pxPerMm
}
