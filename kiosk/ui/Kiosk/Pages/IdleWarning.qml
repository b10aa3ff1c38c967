pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Asks in every language whether anybody is still here; any touch or key keeps everything.
Appearing {
    id: root

    required property IdleModel idle
    required property LanguagesModel languages

    Rectangle {
        anchors.fill: parent
        color: Colours.scrim

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.idle.touched()
        }
    }

    Panel {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.xxxl
        width: Math.min(parent.width - 2 * Space.margin, 1100 * Space.u)
        height: texts.height + 2 * Space.l

        Column {
            id: texts

            x: Space.l
            y: Space.l
            width: parent.width - 2 * x
            spacing: Space.s

            LocalizedText {
                width: parent.width
                key: "idle.ask"
                language: root.languages.first
                style: Type.h2
                horizontalAlignment: Text.AlignHCenter
            }

            Repeater {
                model: root.languages.others

                delegate: LocalizedText {
                    required property string modelData

                    width: texts.width
                    key: "idle.ask"
                    language: modelData
                    style: Type.bodyL
                    horizontalAlignment: Text.AlignHCenter
                }
            }

            LocalizedText {
                width: parent.width
                key: "idle.returns"
                count: root.idle.left
                style: Type.body
                color: Colours.inkMuted
                horizontalAlignment: Text.AlignHCenter
            }

            Rectangle {
                width: parent.width
                height: Space.bar
                radius: height / 2
                color: Colours.surfaceAlt

                Rectangle {
                    width: parent.width * root.idle.share
                    height: parent.height
                    radius: height / 2
                    color: Colours.accent
                }
            }

            PushButton {
                objectName: "idle:continue"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, Math.max(implicitWidth, 480 * Space.u))
                height: Math.max(implicitHeight, 120 * Space.u)
                key: "idle.continue"
                strong: true
                style: Type.h3
                onTapped: root.idle.touched()
            }
        }
    }
}
