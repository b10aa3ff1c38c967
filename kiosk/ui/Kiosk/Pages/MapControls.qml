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
    spacing: Space.s

    PushButton {
        objectName: "map:zoom-in"
        width: Space.target
        visible: !root.map.touring
        key: "map.zoom-in"
        icon: "plus"
        showsLabel: false
        enabled: root.map.canZoomIn
        onTapped: root.map.zoomBy(1)
    }

    PushButton {
        objectName: "map:zoom-out"
        width: Space.target
        visible: !root.map.touring
        key: "map.zoom-out"
        icon: "minus"
        showsLabel: false
        enabled: root.map.canZoomOut
        onTapped: root.map.zoomBy(-1)
    }

    PushButton {
        objectName: "map:whole"
        width: Space.target
        visible: !root.map.touring
        key: "map.whole"
        icon: "fit"
        showsLabel: false
        enabled: root.map.canZoomOut
        onTapped: root.map.whole()
    }

    PushButton {
        objectName: "map:tour"
        width: Space.target
        visible: !root.map.touring
        key: "map.tour"
        icon: "tour"
        showsLabel: false
        onTapped: root.map.tourStart()
    }

    PushButton {
        objectName: "map:pause"
        width: Space.target
        visible: root.map.touring
        key: root.map.paused ? "map.resume" : "map.pause"
        icon: root.map.paused ? "tour" : "pause"
        showsLabel: false
        onTapped: root.map.tourPause()
    }

    PushButton {
        objectName: "map:skip"
        width: Space.target
        visible: root.map.touring
        key: "map.skip"
        icon: "skip"
        showsLabel: false
        onTapped: root.map.tourOn()
    }

    PushButton {
        objectName: "map:stop"
        width: Space.target
        visible: root.map.touring
        key: "map.stop"
        icon: "stop"
        showsLabel: false
        onTapped: root.map.tourEnd()
    }

    Grid {
        width: Space.target
        visible: root.map.touring
        columns: Math.floor(Space.target / (22 * Space.u))
        spacing: Space.xs

        Repeater {
            model: root.map.stops

            delegate: Rectangle {
                required property int index

                width: 14 * Space.u
                height: width
                radius: width / 2
                color: index <= root.map.stop ? Colours.primary : Colours.surface
                border.width: Space.hairline
                border.color: Colours.line
            }
        }
    }
}
