pragma Singleton

import QtQml

// What every length and colour follows from; only Main writes here.
QtObject {
    property real u: 1
    property real target: 88
    property real textStep: 1
    property real pxPerMm: 4
    property bool portrait: false
    property bool compact: false
    property bool reach: false
    property bool calm: false
    property bool still: false
    property bool keys: false
    property string theme: "paper"

    // A small screen is within reach as it is.
    readonly property bool lowered: reach && !compact
    readonly property bool stacked: portrait || lowered
}
