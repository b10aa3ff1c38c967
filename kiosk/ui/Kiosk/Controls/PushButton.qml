import QtQuick
import Kiosk.Theme

// A button with a word, an icon, or both; `strong` for the one act a page asks for.
Pressable {
    id: root

    property string icon
    property bool strong: false
    property bool showsLabel: true
    property TextStyle style: Type.label
    property real padding: Space.m
    property int total: 0

    readonly property bool filled: enabled && strong || checked
    readonly property color ink: !enabled ? Colours.line : strong ? Colours.accentInk : checked ? Colours.primaryInk : Colours.ink

    implicitWidth: Math.max(Space.target, row.width + 2 * padding)
    implicitHeight: Math.max(Space.target, label.visible ? label.implicitHeight + Space.m : 0)
    radius: strong ? height / 2 : Space.control

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.strong && root.enabled ? Colours.accent : root.checked ? Colours.primary : Colours.surface
        border.width: root.filled ? 0 : Space.hairline
        border.color: Colours.line
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Space.s

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            size: root.showsLabel ? Space.iconS : Space.icon
            color: root.ink
        }

        LocalizedText {
            id: label

            readonly property real room: root.width - 2 * Space.s - (root.icon === "" ? 0 : Space.iconS + Space.s)

            anchors.verticalCenter: parent.verticalCenter
            width: root.width > 0 ? Math.min(implicitWidth, room) : implicitWidth
            visible: root.showsLabel
            key: root.key
            language: root.language
            count: root.count
            total: root.total
            style: root.style
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
