pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The same buttons at the same places on every page: where to go, how to read, which language.
Rectangle {
    id: root

    required property DockModel dock

    readonly property bool flat: Stage.huge || (!Stage.portrait && (Stage.compact || Stage.large))
    readonly property int most: Math.max(1, Math.floor(grid.width / (least() * Metrics.u)))
    readonly property int rows: Math.max(1, Math.ceil(cells.count / most))
    readonly property int fewer: Math.max(1, Math.floor(cells.count / rows))
    readonly property int wide: (cells.count - rows * fewer) * (fewer + 1)
    readonly property real rowHeight: flat ? Math.max(Metrics.target, 96 * Metrics.u) : 132 * Metrics.u

    implicitHeight: grid.height + 2 * Metrics.xs
    color: Colours.surfaceAlt

    Flow {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        y: Metrics.xs
        width: parent.width - 2 * Metrics.margin
        spacing: Metrics.xs

        Repeater {
            id: cells

            model: root.dock.rows

            delegate: DockCell {
                required property int index
                // The first rows hold one cell more where the cells do not come out even.
                readonly property int columns: index < root.wide ? root.fewer + 1 : root.fewer

                width: Math.floor((grid.width - (columns - 1) * grid.spacing) / columns)
                height: Math.max(root.rowHeight, implicitHeight)
                flat: root.flat
                onTapped: root.dock.press(name)
            }
        }
    }

    // The units that a cell needs for its word.
    function least(): real {
        if (Stage.huge)
            return 322;
        if (Stage.large)
            return flat ? 242 : 200;
        return flat ? 200 : 160;
    }
}
