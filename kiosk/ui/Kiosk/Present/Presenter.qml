pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The speaker's window: what is shown, what comes next, the notes, and the time.
Window {
    id: root

    required property TalkModel talk
    required property SlideModel slide
    required property SlideModel following

    readonly property real gap: Metrics.l
    readonly property real wide: Stage.portrait ? width - 2 * gap : 0.6 * (width - 3 * gap)

    title: Translations.text("present.title", 0, talk.own, 0, 0, Translations.revision)
    color: Colours.surfaceAlt
    onClosing: close => root.talk.leave()
    onWidthChanged: Stage.resize(width, height, Screen.pixelDensity)
    onHeightChanged: Stage.resize(width, height, Screen.pixelDensity)

    Item {
        anchors.fill: parent
        anchors.margins: root.gap
        focus: true
        Keys.onPressed: event => root.talk.press(event.key, event.modifiers, event.text, event.isAutoRepeat)

        Preview {
            id: current

            width: root.wide
            upright: root.talk.upright
            slide: root.slide

            Rectangle {
                anchors.fill: parent
                visible: root.talk.blanked
                color: root.talk.bright ? Colours.blankWhite : Colours.blankBlack
                opacity: 0.7
            }

            PointHandler {
                onActiveChanged: root.talk.light(active, (point.position.x - current.face.x) / (current.width - 2 * current.face.x), point.position.y / current.height)
                onPointChanged: root.talk.move((point.position.x - current.face.x) / (current.width - 2 * current.face.x), point.position.y / current.height)
            }

            Loader {
                anchors.fill: parent
                active: root.talk.lit
                sourceComponent: Spotlight {
                    spotX: (current.face.x + root.talk.spotX * (width - 2 * current.face.x)) / width
                    spotY: root.talk.spotY
                }
            }
        }

        TalkNotes {
            y: Stage.portrait ? clock.y + clock.height + root.gap : current.height + root.gap
            width: root.wide
            height: (Stage.portrait ? buttons.y - root.gap : parent.height) - y
            talk: root.talk
        }

        Preview {
            id: coming

            x: Stage.portrait ? 0 : root.wide + root.gap
            y: Stage.portrait ? current.height + root.gap : 0
            width: Stage.portrait ? 0.45 * parent.width : parent.width - x
            visible: root.following.kind !== ""
            upright: root.talk.upright
            slide: root.following
        }

        LocalizedText {
            x: coming.x
            y: coming.y
            width: coming.width
            visible: !coming.visible
            key: visible ? "present.end" : ""
            language: root.talk.own
            style: Typography.h3
            color: Colours.inkMuted
        }

        TalkClock {
            id: clock

            x: Stage.portrait ? coming.width + root.gap : coming.x
            y: Stage.portrait ? coming.y : coming.height + root.gap
            width: parent.width - x
            talk: root.talk
        }

        TalkButtons {
            id: buttons

            x: Stage.portrait ? 0 : coming.x
            y: parent.height - height
            width: parent.width - x
            talk: root.talk
        }
    }

    Loader {
        anchors.fill: parent
        active: root.talk.overview
        sourceComponent: TalkOverview {
            talk: root.talk
        }
    }
}
