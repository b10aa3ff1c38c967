pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The list twin of the map: its markers in the order of their numbers, and what the map has no room to name.
Paged {
    id: root

    required property MapModel map
    required property string last
    readonly property real share: (height + spacing) / map.count - spacing
    property bool showsCorridor: false
    property bool showsWings: false

    tag: "list"
    spacing: Metrics.s
    columns: abreast()
    Accessible.role: Accessible.List
    key: "map.list"

    Repeater {
        model: root.map.rows

        delegate: SubjectRow {
            width: root.cell
            visible: number > 0 || (subject === "corridor" ? root.showsCorridor : root.showsWings)
            height: Math.max(implicitHeight, Stage.stacked ? 0 : Math.min(root.share, 1.3 * Metrics.row))
            narrow: root.columns > 1
            onTapped: root.map.open(subject)
            onVisibleChanged: visible && subject === root.last && forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    // How many rows have room beside each other.
    function abreast(): int {
        const narrow = Stage.portrait ? Stage.compact : Stage.large;
        if (!Stage.stacked || Stage.huge || narrow)
            return 1;
        return width > 1200 * Metrics.u ? 3 : 2;
    }
}
