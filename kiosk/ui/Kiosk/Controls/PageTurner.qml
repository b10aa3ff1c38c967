import QtQuick
import Kiosk.Theme

// The buttons that turn the pages of a Paged, and between them which page it is if there is room.
Row {
    id: root

    required property Paged paged
    property real room: Infinity

    spacing: Metrics.s

    PushButton {
        objectName: root.paged.tag + ":up"
        width: Metrics.target
        key: "pages.up"
        icon: "up"
        showsLabel: false
        enabled: root.paged.page > 0
        onTapped: root.paged.turn(-1)
    }

    LocalizedText {
        anchors.verticalCenter: parent.verticalCenter
        width: implicitWidth
        visible: implicitWidth + 2 * (Metrics.target + root.spacing) <= root.room
        key: "pages.position"
        count: root.paged.page + 1
        total: root.paged.pages
        style: Typography.label
        single: true
    }

    PushButton {
        objectName: root.paged.tag + ":down"
        width: Metrics.target
        key: "pages.down"
        icon: "down"
        showsLabel: false
        enabled: root.paged.page < root.paged.pages - 1
        onTapped: root.paged.turn(1)
    }
}
