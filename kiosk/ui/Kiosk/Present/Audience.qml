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
    required property string theme
    property bool still: false

    title: Translations.text("park.name", 0, "", 0, 0, Translations.revision)
    color: Colours.bg
    onClosing: close => close.accepted = false

    SlideStage {
        id: stage

        width: root.width
        height: root.height
        theme: root.theme
        textStep: root.slide.kind === "compare" && !portrait ? 1.3 : 1
        still: root.still
    }

    Item {
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => root.talk.press(event.key, event.modifiers, event.text, event.isAutoRepeat)

        SlideFace {
            id: face

            anchors.centerIn: parent
            width: (stage.portrait ? 1080 : 1920) * stage.u
            height: (stage.portrait ? 1920 : 1080) * stage.u
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
