pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// What stands around the map: its heading and names, its list twin or an open card, and its buttons.
Item {
    id: root

    required property Item view
    required property MapModel map
    required property CardModel card

    readonly property bool open: map.subject !== ""
    readonly property bool stacked: Stage.stacked
    // At large text and on small screens an open card takes the whole page, and so do lower controls.
    readonly property bool covered: open ? Stage.large || Stage.compact : Stage.huge && Stage.lowered && !Stage.portrait
    readonly property bool labelled: map.named && !Stage.large && !Stage.compact
    readonly property bool lettered: labelled && !stacked && !open && map.zoom === 1

    // The room that the map leaves: above, at the right and below.
    readonly property real head: sides.visible ? sides.y + sides.height + Metrics.xs : header.y + header.height + Metrics.s
    readonly property real side: stacked ? 0 : Metrics.column + Metrics.columnGap
    readonly property real drawer: !stacked ? 0 : open ? height * 0.52 : Math.min(height * listShare(), list.contentHeight + (Stage.lowered ? Metrics.s + controls.height : 0))

    // What lies on the map, in pixels of the view.
    readonly property list<rect> taken: [northName, corridorName, southName, north, controls].filter(item => item.visible).map(item => Qt.rect(item.x - view.x, item.y - view.y, item.width, item.height))

    PageHeader {
        id: header

        x: Metrics.margin
        y: Metrics.s
        width: parent.width - 2 * x
        key: "park.name"
    }

    // Turned, the wings lie left and right, and their names stand above them.
    Row {
        id: sides

        readonly property bool sided: Stage.portrait && !Stage.large && !Stage.compact

        x: Metrics.margin
        y: header.y + header.height + Metrics.xs
        width: root.view.width
        visible: sided
        spacing: Metrics.m

        MapLabel {
            room: (parent.width - parent.spacing) / 2
            width: room
            map: root.map
            subject: root.map.southWing
        }

        MapLabel {
            room: (parent.width - parent.spacing) / 2
            width: room
            map: root.map
            subject: root.map.northWing
            horizontalAlignment: Text.AlignRight
        }
    }

    MapLabel {
        id: northName

        x: root.view.x + Metrics.m
        y: root.view.y + Metrics.xs
        room: root.view.width - 2 * Metrics.m - north.width
        visible: root.lettered && subject !== ""
        map: root.map
        subject: root.map.northWing
    }

    MapLabel {
        id: corridorName

        x: root.view.x + Metrics.m
        y: root.view.y + (root.view.height - root.map.ribbonDepth) / 2
        room: root.view.width - 2 * Metrics.m
        visible: root.lettered && subject !== ""
        map: root.map
        subject: root.map.corridor
    }

    MapLabel {
        id: southName

        x: root.view.x + Metrics.m
        y: root.view.y + root.view.height - height - Metrics.xs
        room: controls.x - x - Metrics.s
        visible: root.lettered && subject !== ""
        map: root.map
        subject: root.map.southWing
    }

    Row {
        id: north

        x: root.view.x + root.view.width - width - Metrics.s
        y: root.view.y + Metrics.s
        visible: !root.covered && root.map.northWing !== ""

        LocalizedText {
            width: implicitWidth
            key: "map.north"
            single: true
            style: Typography.label
        }

        Icon {
            name: "north"
            size: Metrics.iconS
            rotation: Stage.portrait ? 90 : 0
        }
    }

    Item {
        id: aside

        x: root.stacked || root.covered ? Metrics.margin : parent.width - Metrics.margin - Metrics.column
        y: root.covered ? header.y + header.height + Metrics.s : root.stacked ? parent.height - root.drawer : root.view.y
        width: root.stacked || root.covered ? parent.width - 2 * Metrics.margin : Metrics.column
        height: root.stacked || root.covered ? parent.height - y : root.view.height

        SubjectList {
            id: list

            width: parent.width
            height: parent.height - (Stage.lowered && controls.visible ? controls.height + Metrics.s : 0)
            visible: !root.open
            map: root.map
            last: root.card.subject
            docked: !Stage.lowered || root.covered
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

    // Over the wing's field, where no marker ever is; within reach when that is asked for.
    MapControls {
        id: controls

        x: Stage.lowered ? aside.x : root.view.x + root.view.width - width - Metrics.s
        y: Stage.lowered ? aside.y + aside.height - height : root.view.y + root.view.height - height - Metrics.s
        visible: !root.open && !root.covered
        upright: Stage.portrait && !Stage.lowered && !Stage.compact && !Stage.large
        map: root.map
    }

    PageTurner {
        x: aside.x + aside.width - width
        y: controls.y
        visible: Stage.lowered && controls.visible && list.paged
        paged: list
    }

    // How much of the height the list below the map may take.
    function listShare(): real {
        if (Stage.lowered)
            return 0.6;
        if (Stage.large)
            return 0.44;
        return Stage.compact ? 0.4 : 0.46;
    }
}
