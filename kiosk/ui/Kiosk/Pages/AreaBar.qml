import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme

// One bar from zero; its length is the planned area.
Pressable {
    id: root

    required property string subject
    required property int number
    required property string icon
    required property int colour
    required property string nameKey
    required property string areaKey
    required property real share
    property real label: 0
    property real room: 0
    property bool below: false

    objectName: "bar:" + subject
    key: nameKey
    implicitHeight: below ? name.height + Metrics.xs + bar.height : Math.max(name.height, bar.height, Metrics.target)

    ClusterBadge {
        id: disc

        anchors.verticalCenter: name.verticalCenter
        number: root.number
        colour: root.colour
        icon: root.icon
    }

    Icon {
        id: sign

        anchors.left: disc.right
        anchors.leftMargin: Metrics.s
        anchors.verticalCenter: name.verticalCenter
        name: root.icon
    }

    Item {
        id: name

        anchors.left: sign.right
        anchors.leftMargin: Metrics.s
        y: root.below ? 0 : (parent.height - height) / 2
        width: (root.below ? parent.width : root.label) - x
        height: Math.max(words.height, disc.height)

        LocalizedText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            key: root.nameKey
            style: Typography.label
        }
    }

    PatternStrip {
        id: bar

        x: root.below ? 0 : root.label + Metrics.m
        y: root.below ? name.height + Metrics.xs : (parent.height - height) / 2
        width: root.room * root.share
        height: Math.max((root.below ? 84 : 76) * Metrics.u, area.height)
        colour: root.colour
        topRightRadius: Metrics.control
        bottomRightRadius: Metrics.control
    }

    LocalizedText {
        id: area

        anchors.left: bar.right
        anchors.leftMargin: Metrics.m
        anchors.verticalCenter: bar.verticalCenter
        width: Math.min(implicitWidth, parent.width - x)
        key: root.areaKey
        single: Stage.large
        style: Typography.h3
        inline: true
    }
}
