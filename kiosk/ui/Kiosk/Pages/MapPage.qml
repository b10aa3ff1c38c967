pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The home: the map with all that stands around it, and the schematic line that never leaves.
// On the start page the same map stands alone.
Item {
    id: root

    required property MapModel map
    required property CardModel card
    required property VisitModel visit

    readonly property bool attract: visit.page === "attract"
    readonly property MapFrame frame: around.item as MapFrame
    readonly property real drawer: frame?.drawer ?? 0
    property int lit: 0

    MapView {
        id: view

        x: root.attract ? 0 : Metrics.margin
        y: root.frame?.head ?? 0
        width: parent.width - 2 * x - (root.frame?.side ?? 0)
        height: parent.height - y - lines.height - Metrics.xs - (root.drawer > 0 ? root.drawer + Metrics.s : 0)
        visible: !(root.frame?.covered ?? false)
        map: root.map
        named: root.frame?.labelled ?? false
        zoomable: !root.attract
        lit: root.lit
        taken: root.frame?.taken ?? []
    }

    Column {
        id: lines

        x: Metrics.margin
        y: view.y + view.height + Metrics.xs
        width: parent.width - 2 * x
        visible: view.visible

        LocalizedText {
            width: parent.width
            key: root.map.caveat
            style: Typography.caption
            color: Colours.inkMuted
            inline: true
        }

        LocalizedText {
            width: parent.width
            visible: !root.attract && !Stage.large && !Stage.compact
            key: visible ? "map.legend" : ""
            style: Typography.caption
            color: Colours.inkMuted
            inline: true
        }
    }

    Loader {
        id: around

        anchors.fill: parent
        active: !root.attract
        sourceComponent: MapFrame {
            view: view
            map: root.map
            card: root.card
        }
    }

    // While nobody is here, one marker after another lights up.
    Timer {
        interval: Motion.scene
        repeat: true
        running: root.attract && root.visible && Motion.alive
        onTriggered: root.lit = (root.lit + 1) % root.map.stops
        onRunningChanged: root.lit = 0
    }
}
