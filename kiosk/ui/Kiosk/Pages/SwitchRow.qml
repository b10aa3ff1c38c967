import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A reading aid that is on or off.
Pressable {
    id: root

    required property string icon

    checkable: true
    implicitHeight: Math.max(Space.target, label.height + Space.m)

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Colours.clear
        border.width: Space.hairline
        border.color: Colours.line
    }

    Icon {
        id: sign

        x: Space.m
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
    }

    LocalizedText {
        id: label

        anchors.left: sign.right
        anchors.leftMargin: Space.m
        anchors.right: track.left
        anchors.rightMargin: Space.m
        anchors.verticalCenter: parent.verticalCenter
        key: root.key
        style: Type.label
    }

    Rectangle {
        id: track

        anchors.right: parent.right
        anchors.rightMargin: Space.m
        anchors.verticalCenter: parent.verticalCenter
        width: 96 * Space.u
        height: 52 * Space.u
        radius: height / 2
        color: root.checked ? Colours.primary : Colours.surfaceAlt
        border.width: Space.hairline
        border.color: Colours.line

        Rectangle {
            x: root.checked ? parent.width - width - y : y
            y: 6 * Space.u
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
