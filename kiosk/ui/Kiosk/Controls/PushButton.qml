import QtQuick
import Kiosk.Theme

// A button with a word, an icon, or both; `strong` for the one act a page asks for.
Pressable {
    id: root

    property string icon
    property bool strong: false
    property bool showsLabel: true
    property TextStyle style: Typography.label
    property real padding: Metrics.m
    property int total: 0

    readonly property bool filled: enabled && strong || checked
    readonly property color ink: !enabled ? Colours.disabled : strong ? Colours.accentInk : checked ? Colours.primaryInk : Colours.ink

    implicitWidth: Math.max(Metrics.target, row.width + 2 * padding)
    implicitHeight: Math.max(Metrics.target, label.visible ? label.implicitHeight + Metrics.m : 0)
    radius: strong ? height / 2 : Metrics.control

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.strong && root.enabled ? Colours.accent : root.checked ? Colours.primary : Colours.surface
        border.width: root.filled ? 0 : Metrics.hairline
        border.color: Colours.line
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Metrics.s

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            size: root.showsLabel ? Metrics.iconS : Metrics.icon
            color: root.ink
        }

        LocalizedText {
            id: label

            readonly property real room: root.width - 2 * Metrics.s - (root.icon === "" ? 0 : Metrics.iconS + Metrics.s)

            anchors.verticalCenter: parent.verticalCenter
            width: root.width > 0 ? Math.min(implicitWidth, room) : implicitWidth
            key: root.showsLabel ? root.key : ""
            language: root.language
            count: root.count
            total: root.total
            style: root.style
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
