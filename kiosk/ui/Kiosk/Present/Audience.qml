pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The window that the audience sees: a slide in its own proportions, a spotlight, black or white in front of it.
Window {
    id: root

    required property TalkModel talk
    required property SlideModel slide

    title: Translations.text("park.name", 0, "", 0, 0, Translations.revision)
    color: Colours.bg
    onClosing: close => close.accepted = false
    onWidthChanged: Stage.resize(width, height, Screen.pixelDensity)
    onHeightChanged: Stage.resize(width, height, Screen.pixelDensity)

    Item {
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => root.talk.press(event.key, event.modifiers, event.text, event.isAutoRepeat)

        SlideFace {
            id: face

            anchors.centerIn: parent
            width: (Stage.portrait ? 1080 : 1920) * Metrics.u
            height: (Stage.portrait ? 1920 : 1080) * Metrics.u
            enabled: false
            slide: root.slide
        }

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: point => root.talk.touch(point.position.x / root.width)
        }

        PointHandler {
            acceptedButtons: Qt.LeftButton
            onActiveChanged: root.talk.rest(active)
        }

        Loader {
            anchors.fill: parent
            active: root.talk.lit && !root.talk.frozen
            sourceComponent: Spotlight {
                spotX: (face.x + root.talk.spotX * face.width) / width
                spotY: (face.y + root.talk.spotY * face.height) / height
            }
        }

        Rectangle {
            anchors.fill: parent
            visible: root.talk.blanked
            color: root.talk.bright ? Colours.blankWhite : Colours.blankBlack
        }

        Loader {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottomMargin: Metrics.xl
            active: root.talk.bar
            sourceComponent: TalkButtons {
                talk: root.talk
                short: true
            }
        }
    }
}
