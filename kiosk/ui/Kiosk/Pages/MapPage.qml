pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The home: the map, its list twin or an open card, and the schematic line that never leaves.
Item {
    id: root

    required property MapModel map
    required property CardModel card
    required property VisitModel visit

    readonly property bool attract: visit.page === "attract"
    readonly property bool open: map.subject !== ""
    readonly property bool stacked: Stage.stacked
    readonly property bool large: Stage.textStep > 1
    readonly property bool covered: (large || Stage.compact) && open
    readonly property bool labelled: !attract && map.named && !large && !Stage.compact
    property int lit: 0
    readonly property real side: attract || stacked ? 0 : Space.column + Space.columnGap
    readonly property real drawer: !stacked ? 0 : open ? height * 0.52 : Math.min(height * (large || Stage.reach ? 0.6 : Stage.compact ? 0.4 : 0.46), list.wanted + (Stage.reach ? Space.s + controls.height : 0))

    PageHeader {
        id: header

        x: Space.margin
        y: Space.s
        width: parent.width - 2 * x
        visible: !root.attract
        key: "park.name"
    }

    // Turned, the wings lie left and right, and their names stand above them.
    Row {
        id: sides

        readonly property bool sided: !root.attract && Stage.portrait && !root.large && !Stage.compact

        x: Space.margin
        y: header.y + header.height + Space.xs
        width: view.width
        visible: sided
        spacing: Space.m

        MapLabel {
            width: (parent.width - parent.spacing) / 2
            map: root.map
            subject: root.map.southWing
        }

        MapLabel {
            width: (parent.width - parent.spacing) / 2
            map: root.map
            subject: root.map.northWing
            horizontalAlignment: Text.AlignRight
        }
    }

    MapView {
        id: view

        x: root.attract ? 0 : Space.margin
        y: root.attract ? 0 : sides.visible ? sides.y + sides.height + Space.xs : header.y + header.height + Space.s
        width: parent.width - 2 * x - root.side
        height: parent.height - y - lines.height - Space.xs - (root.attract || !root.stacked ? 0 : root.drawer + Space.s)
        visible: !root.covered
        map: root.map
        named: root.labelled
        zoomable: !root.attract
        lit: root.lit
        foot: Space.target + 2 * Space.s
    }

    MapLabel {
        x: view.x + Space.m
        y: view.y + Space.s
        width: view.width - 2 * Space.m - north.width
        visible: root.labelled && !Stage.portrait && !root.open && root.map.zoom === 1
        map: root.map
        subject: root.map.northWing
    }

    MapLabel {
        x: view.x + Space.m
        y: view.y + (view.height - root.map.ribbonDepth) / 2 + Space.s
        width: view.width - 2 * Space.m
        visible: root.labelled && !Stage.portrait && !root.open && root.map.zoom === 1
        map: root.map
        subject: root.map.corridor
    }

    MapLabel {
        x: view.x + Space.m
        y: view.y + view.height - height - Space.s
        width: controls.x - x - Space.s
        visible: root.labelled && !Stage.portrait && !root.open && root.map.zoom === 1
        map: root.map
        subject: root.map.southWing
    }

    Row {
        id: north

        x: view.x + view.width - width - Space.s
        y: view.y + Space.s
        visible: !root.attract && !root.covered && root.map.northWing !== ""

        LocalizedText {
            width: implicitWidth
            key: "map.north"
            single: true
            style: Type.label
        }

        Icon {
            name: "north"
            size: Space.iconS
            rotation: Stage.portrait ? 90 : 0
        }
    }

    Column {
        id: lines

        x: Space.margin
        y: view.y + view.height + Space.xs
        width: parent.width - 2 * x
        visible: !root.covered

        LocalizedText {
            width: parent.width
            key: root.map.caveat
            style: Type.caption
            color: Colours.inkMuted
            inline: true
        }

        LocalizedText {
            width: parent.width
            visible: !root.attract && !root.large && !Stage.compact
            key: visible ? "map.legend" : ""
            style: Type.caption
            color: Colours.inkMuted
            inline: true
        }
    }

    Item {
        id: aside

        x: root.stacked || root.covered ? Space.margin : parent.width - Space.margin - Space.column
        y: root.covered ? header.y + header.height + Space.s : root.stacked ? parent.height - root.drawer : view.y
        width: root.stacked || root.covered ? parent.width - 2 * Space.margin : Space.column
        height: root.stacked || root.covered ? parent.height - y : view.height
        visible: !root.attract

        SubjectList {
            id: list

            readonly property int rows: Math.ceil((root.map.count + (showsCorridor ? 1 : 0) + (showsWings ? 2 : 0)) / columns)
            readonly property real wanted: rows * 134 * Space.u + (rows - 1) * Space.s

            width: parent.width
            height: parent.height - (Stage.reach ? controls.height + Space.s : 0)
            visible: !root.open
            map: root.map
            showsCorridor: root.stacked || !root.labelled
            showsWings: root.stacked ? !sides.sided : !root.labelled
        }

        Loader {
            anchors.fill: parent
            active: root.open
            sourceComponent: CardPanel {
                card: root.card
                map: root.map
            }
        }
    }

    // Over the wing's field, where no bead ever is; within reach when that is asked for.
    MapControls {
        id: controls

        x: Stage.reach ? aside.x : view.x + view.width - width - Space.s
        y: Stage.reach ? aside.y + aside.height - height : view.y + view.height - height - Space.s
        visible: !root.attract && !root.open
        upright: Stage.portrait && !Stage.reach && !Stage.compact
        map: root.map
    }

    // While nobody is here, one bead after another lights up.
    Timer {
        interval: Motion.scene
        repeat: true
        running: root.attract && root.visible && Motion.alive
        onTriggered: root.lit = (root.lit + 1) % root.map.stops
        onRunningChanged: root.lit = 0
    }
}
