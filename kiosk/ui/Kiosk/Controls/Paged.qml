import QtQuick
import Kiosk.Theme
import Kiosk.Services

// Blocks in one column or more, shown page by page where it does not fit; no block is ever cut.
Item {
    id: root

    default property alias blocks: column.data
    property alias spacing: column.spacing
    property alias columns: column.columns
    // The block that the page begins with, and a fraction for each further page within that block.
    property real first: 0
    property string tag
    property string key
    readonly property bool paged: pages > 1
    property bool docked: true
    property list<real> cuts: [0, 0, 0]
    readonly property list<real> shown: Pager.shown(cuts, first)
    readonly property int page: shown[0]
    readonly property int pages: cuts.length / 3
    readonly property real contentHeight: column.height
    readonly property real bar: docked ? turner.height + Metrics.s : 0
    // Accents may reach a little beyond the letters at the edges.
    readonly property real overhang: Metrics.xs / 2
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    Accessible.name: key === "" ? "" : Translations.text(key, 0, "", 0, 0, Translations.revision)

    onHeightChanged: soon.start()
    onBarChanged: soon.start()

    // Measures once all that happens now has happened.
    Timer {
        id: soon

        interval: 0
        onTriggered: root.cuts = Pager.cuts(column, root.height, root.bar)
    }

    Item {
        x: -root.overhang
        width: root.width + 2 * root.overhang
        height: root.shown[2] + 2 * root.overhang
        clip: root.paged

        Grid {
            id: column

            x: root.overhang
            width: root.width
            y: -root.shown[1]
            columns: 1
            onPositioningComplete: soon.start()
            onVisibleChanged: soon.start()
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
        first = Pager.turned(cuts, first, step);
    }
}
