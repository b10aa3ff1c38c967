import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A row of the list beside the map: number, icon, name and planned area.
Pressable {
    id: root

    required property string subject
    required property int number
    required property int colour
    required property string icon
    required property string name
    required property string area
    required property bool selected
    property bool narrow: false

    objectName: subject
    key: name
    implicitHeight: Math.max(Metrics.target, Math.max(texts.height, mark.height) + Metrics.m)

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.selected ? (root.colour < 0 ? Colours.ribbon[0] : Colours.now.tints[root.colour % Colours.now.tints.length]) : Colours.surface
        border.width: Colours.strong || root.selected ? Metrics.separator : Metrics.hairline
        border.color: root.selected ? Colours.ink : Colours.strong ? Colours.line : Colours.surfaceAlt
    }

    Rectangle {
        x: Metrics.hairline
        anchors.verticalCenter: parent.verticalCenter
        width: Metrics.bar
        height: parent.height - 2 * root.radius
        radius: width / 2
        color: Colours.accent
        visible: root.selected
    }

    ClusterBadge {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: Metrics.m
        anchors.verticalCenter: parent.verticalCenter
        number: root.number
        colour: root.colour
        icon: root.icon
    }

    Column {
        id: texts

        anchors.left: disc.right
        anchors.leftMargin: Metrics.s
        anchors.right: mark.left
        anchors.rightMargin: Metrics.xs
        anchors.verticalCenter: parent.verticalCenter

        LocalizedText {
            width: parent.width
            key: root.name
            style: Typography.label
        }

        LocalizedText {
            width: parent.width
            key: root.narrow ? root.area : ""
            style: Typography.caption
            single: true
        }
    }

    Column {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: Metrics.m
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            anchors.right: parent.right
            visible: root.colour >= 0
            name: root.icon
            size: Metrics.iconS
        }

        LocalizedText {
            width: implicitWidth
            key: root.narrow ? "" : root.area
            style: Typography.label
            single: true
        }
    }
}
