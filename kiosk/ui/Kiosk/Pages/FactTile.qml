import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme

// A statement as a tile: one thing large, what it is and, if there is room, when it was reported.
Pressable {
    id: root

    required property string statement
    required property string figureKey
    required property string quoteKey
    required property string labelKey
    required property string stampKey
    required property real room

    objectName: statement
    key: labelKey
    radius: Metrics.card
    implicitHeight: texts.height + 2 * (texts.height + 2 * Metrics.m > room ? Metrics.xs : Metrics.m)

    Panel {
        anchors.fill: parent
    }

    Rectangle {
        x: 0
        anchors.verticalCenter: parent.verticalCenter
        width: Metrics.bar
        height: parent.height - 2 * Metrics.card
        radius: width / 2
        color: Colours.axis
    }

    Column {
        id: texts

        x: Metrics.l + Metrics.bar
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Metrics.l
        spacing: Metrics.xs

        LocalizedText {
            id: figure

            width: parent.width
            key: root.figureKey
            style: Typography.display
            inline: true
        }

        LocalizedText {
            id: quote

            width: parent.width
            key: root.quoteKey
            style: Typography.h3
        }

        LocalizedText {
            id: label

            width: parent.width
            key: root.labelKey
            single: Stage.large
            style: Typography.bodyL
            inline: true
        }

        LocalizedText {
            width: parent.width
            visible: figure.height + quote.height + label.height + implicitHeight + 3 * parent.spacing + 2 * Metrics.m <= root.room
            key: root.stampKey
            single: Stage.large
            style: Typography.caption
            inline: true
            color: Colours.inkMuted
        }
    }
}
