import QtQuick
import Kiosk.Theme

// A cluster's mark: its number on its colour.
Rectangle {
    id: root

    required property int number
    required property int colour
    property real size: Metrics.badge
    property string icon

    readonly property int place: colour % Colours.now.fills.length

    width: size
    height: size
    radius: size / 2
    color: colour < 0 ? Colours.axis : Colours.now.fills[place]

    Digits {
        anchors.centerIn: parent
        visible: root.colour >= 0
        value: root.number
        color: Colours.dataInk
        font.pixelSize: Math.round(0.52 * root.size)
    }

    Icon {
        anchors.centerIn: parent
        visible: root.colour < 0
        name: root.icon
        size: 0.62 * root.size
        color: Colours.dataInk
    }
}
