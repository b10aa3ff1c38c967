pragma Singleton

import QtQml
import Kiosk.Services

// Durations in milliseconds and easing curves. `still` is for pictures and tests: nothing moves.
QtObject {
    readonly property int fast: Stage.still || Stage.calm ? 0 : 150
    readonly property int base: Stage.still ? 0 : Stage.calm ? 120 : 250
    readonly property int enter: Stage.still ? 0 : Stage.calm ? 120 : 400
    readonly property int camera: Stage.still || Stage.calm ? 0 : 900
    readonly property int scene: 2400
    readonly property bool alive: !Stage.still && !Stage.calm

    readonly property list<real> standard: [0.2, 0, 0, 1, 1, 1]
    readonly property list<real> decelerate: [0.05, 0.7, 0.1, 1, 1, 1]
}
