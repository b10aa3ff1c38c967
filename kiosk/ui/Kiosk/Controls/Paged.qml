import QtQuick
import Kiosk.Theme
import Kiosk.Services

// Blocks in one column or more, shown page by page where it does not fit; no block is ever cut.
Item {
    id: root

    default property alias blocks: column.data
    property alias spacing: column.spacing
    property alias columns: column.columns
    property alias first: pager.first
    property string tag
    property string key
    readonly property bool paged: pager.count > 1
    property bool docked: true
    readonly property alias page: pager.page
    readonly property alias pages: pager.count
    readonly property real contentHeight: column.height
    // Accents may reach a little beyond the letters at the edges.
    readonly property real overhang: Space.xs / 2
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    Accessible.name: Translations.text(key, 0, "", 0, 0, Translations.revision)

    Pager {
        id: pager

        column: column
        viewport: root.height
        bar: root.docked ? turner.height + Space.s : 0
    }

    Item {
        x: -root.overhang
        width: root.width + 2 * root.overhang
        height: pager.extent + 2 * root.overhang
        clip: root.paged

        Grid {
            id: column

            x: root.overhang
            width: root.width
            y: -pager.offset
            columns: 1
            onPositioningComplete: pager.measure()
        }
    }

    PageTurner {
        id: turner

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.docked && root.paged
        paged: root
    }

    function turn(step: int) {
        pager.turn(step);
    }
}
