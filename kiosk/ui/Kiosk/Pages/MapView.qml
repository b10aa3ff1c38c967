pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The live map. Positions follow the camera, texts keep their size; one handler resolves every tap.
Item {
    id: root

    required property MapModel map
    property bool named: true
    property bool zoomable: true
    property int lit: 0
    // What lies on the map, in its pixels: no text of a marker is shown there.
    property list<rect> taken

    property bool turned: Stage.portrait
    readonly property bool gesturing: pinch.active || drag.active
    property real zoom: map.zoom
    property real along: map.along
    property real across: map.across
    readonly property real originX: width / 2 - zoom * width * (turned ? 1 - across : along)
    readonly property real originY: height / 2 - zoom * height * (turned ? along : across)
    readonly property real slot: map.slotLength * zoom
    readonly property real depth: map.ribbonDepth * zoom
    // Turned, long texts end left of the buttons.
    readonly property real edge: taken.reduce((least, other) => Math.min(least, other.left), width)

    clip: true
    onWidthChanged: map.setField(width, height, turned, Metrics.u)
    onHeightChanged: map.setField(width, height, turned, Metrics.u)
    onTurnedChanged: map.setField(width, height, turned, Metrics.u)

    Behavior on zoom {
        enabled: !root.gesturing

        NumberAnimation {
            duration: Motion.camera
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Motion.standard
        }
    }

    Behavior on along {
        enabled: !root.gesturing

        NumberAnimation {
            duration: Motion.camera
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Motion.standard
        }
    }

    Behavior on across {
        enabled: !root.gesturing

        NumberAnimation {
            duration: Motion.camera
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Motion.standard
        }
    }

    Item {
        x: root.originX
        y: root.originY
        scale: root.zoom
        transformOrigin: Item.TopLeft

        MapGround {
            x: root.turned ? root.width : 0
            width: root.turned ? root.height : root.width
            height: root.turned ? root.width : root.height
            rotation: root.turned ? 90 : 0
            transformOrigin: Item.TopLeft
            map: root.map
        }
    }

    Rectangle {
        readonly property real middle: root.turned ? root.originX + root.width * root.zoom / 2 : root.originY + root.height * root.zoom / 2

        x: root.turned ? middle - width / 2 : root.originX
        y: root.turned ? root.originY : middle - height / 2
        width: root.turned ? Metrics.axis * root.zoom : root.width * root.zoom
        height: root.turned ? root.height * root.zoom : Metrics.axis * root.zoom
        color: Colours.axis
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: point => root.map.touch((point.position.x - root.originX) / root.zoom, (point.position.y - root.originY) / root.zoom, Metrics.marker / root.zoom)
    }

    PinchHandler {
        id: pinch

        target: null
        enabled: root.zoomable
        onScaleChanged: delta => root.map.nudge(delta, 0, 0)
        onTranslationChanged: delta => root.map.nudge(1, delta.x, delta.y)
        onActiveChanged: active || root.map.settle()
    }

    DragHandler {
        id: drag

        target: null
        enabled: root.zoomable
        dragThreshold: Metrics.drag
        onTranslationChanged: delta => root.map.nudge(1, delta.x, delta.y)
        onActiveChanged: active || root.map.settle()
    }

    Repeater {
        model: root.map.markers

        delegate: MapMarker {
            x: root.originX + centreX * root.zoom - width / 2
            y: root.originY + centreY * root.zoom - height / 2
            zoom: root.zoom
            turned: root.turned
            named: root.named
            plain: root.map.subject !== ""
            glow: root.lit === number ? 1 : 0
            pane: Qt.size(root.width, root.height)
            taken: root.taken
            room: root.turned ? Math.min((root.depth - drawn) / 2 - Metrics.l, root.edge - x - besideX - Metrics.m) : root.slot - Metrics.s
            span: root.turned ? root.slot : root.height
        }
    }
}
