pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The card of a cluster, a wing or the corridor.
Panel {
    id: root

    required property CardModel card
    required property MapModel map

    readonly property string subject: card.subject
    readonly property bool cluster: card.number > 0
    readonly property string colourWord: card.colour < 0 ? Colours.now.axisWord : Colours.now.words[card.colour % Colours.now.words.length]

    property real shift

    clip: true
    onSubjectChanged: face.first = 0

    transform: Translate {
        x: Stage.stacked ? 0 : root.shift
        y: Stage.stacked ? root.shift : 0
    }

    NumberAnimation on shift {
        from: Motion.alive ? Metrics.xxl : 0
        to: 0
        duration: Motion.enter
        easing.type: Easing.BezierSpline
        easing.bezierCurve: Motion.decelerate
    }

    PatternStrip {
        id: strip

        x: root.border.width
        y: root.border.width
        width: parent.width - 2 * root.border.width
        height: Metrics.strip
        topLeftRadius: root.radius
        topRightRadius: root.radius
        colour: root.card.colour
    }

    Paged {
        id: face

        tag: "card"
        docked: false
        x: Metrics.l
        y: strip.height + Metrics.m
        width: parent.width - 2 * x
        height: buttons.y - y - Metrics.s
        spacing: Metrics.s

        Row {
            width: face.width
            spacing: Metrics.m

            ClusterBadge {
                id: disc

                anchors.verticalCenter: parent.verticalCenter
                number: root.card.number
                colour: root.card.colour
                icon: root.card.icon
                size: 72 * Metrics.u
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - disc.width - sign.width - 2 * parent.spacing

                LocalizedText {
                    width: parent.width
                    key: root.card.name
                    style: Typography.h3
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                LocalizedText {
                    width: parent.width
                    key: root.colourWord
                    style: Typography.caption
                    color: Colours.inkMuted
                    inline: true
                }
            }

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: root.card.icon
                size: 64 * Metrics.u
            }
        }

        Flow {
            width: face.width
            visible: root.card.area !== ""
            spacing: Metrics.m

            LocalizedText {
                id: figure

                width: Math.min(implicitWidth, parent.width)
                key: root.card.area
                style: Typography.display
                inline: true
            }

            Item {
                readonly property bool beside: figure.width + Metrics.m + width <= parent.width

                width: unit.width
                height: beside ? figure.height : unit.height

                LocalizedText {
                    id: unit

                    y: parent.beside ? figure.height - height - Metrics.s : 0
                    width: Math.min(implicitWidth, face.width)
                    key: "card.planned-area"
                    style: Typography.caption
                    color: Colours.inkMuted
                    inline: true
                }
            }
        }

        LocalizedText {
            width: face.width
            key: root.card.industries
            style: Typography.body
        }

        LocalizedText {
            width: face.width
            key: root.card.goal
            style: Typography.body
        }

        LocalizedText {
            width: face.width
            key: root.card.text
            style: Typography.body
        }

        Image {
            width: face.width
            height: visible ? width * 9 / 16 : 0
            visible: root.card.picture !== "" && status !== Image.Error
            source: root.card.picture
            sourceSize.width: face.width
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            retainWhileLoading: true
        }

        LocalizedText {
            width: face.width
            key: root.card.stamp
            style: Typography.caption
            inline: true
            color: Colours.inkMuted
        }

        LocalizedText {
            width: face.width
            key: root.card.basis
            style: Typography.caption
            inline: true
            color: Colours.inkMuted
        }

        LocalizedText {
            width: face.width
            key: root.card.source
            style: Typography.caption
            color: Colours.inkMuted
        }

        Repeater {
            model: root.card.notes

            delegate: LocalizedText {
                required property string modelData

                width: face.width
                key: modelData
                style: Typography.caption
                color: Colours.inkMuted
            }
        }
    }

    Row {
        id: buttons

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Metrics.m
        spacing: Metrics.s

        PushButton {
            Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)
            objectName: "card:close"
            width: Metrics.target
            key: "card.close"
            icon: "close"
            showsLabel: false
            onTapped: root.map.close()
        }

        PushButton {
            objectName: "card:previous"
            width: Metrics.target
            visible: root.cluster
            key: "card.previous"
            icon: "previous"
            showsLabel: false
            onTapped: root.card.turn(-1)
        }

        PushButton {
            objectName: "card:next"
            width: Metrics.target
            visible: root.cluster
            key: "card.next"
            icon: "next"
            showsLabel: false
            onTapped: root.card.turn(1)
        }
    }

    PageTurner {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Metrics.m
        visible: face.paged
        room: parent.width - buttons.width - 2 * Metrics.m - Metrics.xs
        paged: face
    }
}
