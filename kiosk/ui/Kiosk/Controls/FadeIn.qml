import QtQuick
import Kiosk.Theme

// What fades in when it is made.
Item {
    NumberAnimation on opacity {
        from: 0
        to: 1
        duration: Motion.base
        easing.type: Easing.BezierSpline
        easing.bezierCurve: Motion.standard
    }
}
