import QtQuick
import Kiosk.Theme

// A drawing of the icon family, in strokes on a grid of 24.
Item {
    id: root

    required property string name
    property color color: Colours.ink
    property real size: Metrics.icon

    width: size
    height: size

    Image {
        anchors.fill: parent
        source: root.name in Icons ? "image://icon/" + root.color.toString().slice(1) + "/" + encodeURIComponent(Icons[root.name]) : ""
        sourceSize: Qt.size(Math.ceil(root.size), Math.ceil(root.size))
        retainWhileLoading: true
    }
}
