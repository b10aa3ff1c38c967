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
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    Accessible.name: Translations.text(key, 0, "", 0, 0, Translations.revision)

    Pager {
        id: pager

        column: column
        viewport: root.height
        bar: root.docked ? turner.height + Space.s : 0
    }

    Item {
        width: root.width
        height: pager.extent + Space.xs / 2
        clip: root.paged

        Grid {
            id: column

            width: parent.width
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
