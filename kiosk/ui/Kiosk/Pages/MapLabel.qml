import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A name on the map that opens its card: a wing's or the corridor's.
Pressable {
    id: root

    required property MapModel map
    property string subject
    property real room: 0
    property int horizontalAlignment: Text.AlignLeft

    objectName: subject
    key: subject === "" ? "" : subject + ".name"
    visible: subject !== ""
    // No wider than its words or a target, so that it covers no marker.
    width: Math.min(Math.max(words.implicitWidth, Metrics.target), room)
    implicitHeight: Math.max(words.height, Metrics.target)
    onTapped: root.map.open(root.subject)

    LocalizedText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        key: root.key
        style: Typography.label
        horizontalAlignment: root.horizontalAlignment
    }
}
