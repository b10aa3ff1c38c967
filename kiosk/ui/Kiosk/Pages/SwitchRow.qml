import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A reading aid that is on or off.
Pressable {
    id: root

    required property string icon

    checkable: true
    implicitHeight: Math.max(Metrics.target, label.height + Metrics.m)

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Colours.clear
        border.width: Metrics.hairline
        border.color: Colours.line
    }

    Icon {
        id: sign

        x: Metrics.m
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
    }

    LocalizedText {
        id: label

        anchors.left: sign.right
        anchors.leftMargin: Metrics.m
        anchors.right: track.left
        anchors.rightMargin: Metrics.m
        anchors.verticalCenter: parent.verticalCenter
        key: root.key
        style: Typography.label
    }

    Rectangle {
        id: track

        anchors.right: parent.right
        anchors.rightMargin: Metrics.m
        anchors.verticalCenter: parent.verticalCenter
        width: 96 * Metrics.u
        height: 52 * Metrics.u
        radius: height / 2
        color: root.checked ? Colours.primary : Colours.surfaceAlt
        border.width: Metrics.hairline
        border.color: Colours.line

        Rectangle {
            x: root.checked ? parent.width - width - y : y
            y: 6 * Metrics.u
            width: parent.height - 2 * y
            height: width
            radius: width / 2
            color: root.checked ? Colours.primaryInk : Colours.line

            Behavior on x {
                NumberAnimation {
                    duration: Motion.fast
                }
            }
        }
    }
}
