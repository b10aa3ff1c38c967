pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Zoom, the whole park and the tour, all by buttons; during the tour its own buttons take their place.
Grid {
    id: root

    required property MapModel map
    property bool upright: false

    columns: upright ? 1 : 4
    spacing: Metrics.s

    PushButton {
        objectName: "map:zoom-in"
        width: Metrics.target
        visible: !root.map.touring
        key: "map.zoom-in"
        icon: "plus"
        showsLabel: false
        enabled: root.map.canZoomIn
        onTapped: root.map.zoomBy(1)
    }

    PushButton {
        objectName: "map:zoom-out"
        width: Metrics.target
        visible: !root.map.touring
        key: "map.zoom-out"
        icon: "minus"
        showsLabel: false
        enabled: root.map.canZoomOut
        onTapped: root.map.zoomBy(-1)
    }

    PushButton {
        objectName: "map:whole"
        width: Metrics.target
        visible: !root.map.touring
        key: "map.whole"
        icon: "fit"
        showsLabel: false
        enabled: root.map.canZoomOut
        onTapped: root.map.whole()
    }

    PushButton {
        objectName: "map:tour"
        width: Metrics.target
        visible: !root.map.touring
        key: "map.tour"
        icon: "tour"
        showsLabel: false
        onTapped: root.map.tourStart()
    }

    PushButton {
        objectName: "map:pause"
        width: Metrics.target
        visible: root.map.touring
        key: root.map.paused ? "map.resume" : "map.pause"
        icon: root.map.paused ? "tour" : "pause"
        showsLabel: false
        onTapped: root.map.tourPause()
    }

    PushButton {
        objectName: "map:skip"
        width: Metrics.target
        visible: root.map.touring
        key: "map.skip"
        icon: "skip"
        showsLabel: false
        onTapped: root.map.tourOn()
    }

    PushButton {
        objectName: "map:stop"
        width: Metrics.target
        visible: root.map.touring
        key: "map.stop"
        icon: "stop"
        showsLabel: false
        onTapped: root.map.tourEnd()
    }

    Grid {
        width: Metrics.target
        visible: root.map.touring
        columns: Math.floor(Metrics.target / (22 * Metrics.u))
        spacing: Metrics.xs

        Repeater {
            model: root.map.stops

            delegate: Rectangle {
                required property int index

                width: 14 * Metrics.u
                height: width
                radius: width / 2
                color: index <= root.map.stop ? Colours.primary : Colours.surface
                border.width: Metrics.hairline
                border.color: Colours.line
            }
        }
    }
}
