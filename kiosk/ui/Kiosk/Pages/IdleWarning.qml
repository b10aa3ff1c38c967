pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Asks in every language whether anybody is still here; any touch or key keeps everything.
FadeIn {
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
        anchors.bottomMargin: Metrics.xxxl
        width: Math.min(parent.width - 2 * Metrics.margin, 1100 * Metrics.u)
        height: texts.height + 2 * Metrics.l

        Column {
            id: texts

            x: Metrics.l
            y: Metrics.l
            width: parent.width - 2 * x
            spacing: Metrics.s

            LocalizedText {
                width: parent.width
                key: "idle.ask"
                language: root.languages.first
                style: Typography.h2
                horizontalAlignment: Text.AlignHCenter
            }

            Repeater {
                model: root.languages.others

                delegate: LocalizedText {
                    required property string modelData

                    width: texts.width
                    key: "idle.ask"
                    language: modelData
                    style: Typography.bodyL
                    horizontalAlignment: Text.AlignHCenter
                }
            }

            LocalizedText {
                width: parent.width
                key: "idle.returns"
                count: root.idle.left
                style: Typography.body
                color: Colours.inkMuted
                horizontalAlignment: Text.AlignHCenter
            }

            Rectangle {
                width: parent.width
                height: Metrics.bar
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
                width: Math.min(parent.width, Math.max(implicitWidth, 480 * Metrics.u))
                height: Math.max(implicitHeight, 120 * Metrics.u)
                key: "idle.continue"
                strong: true
                style: Typography.h3
                onTapped: root.idle.touched()
            }
        }
    }
}
