pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the speaker can do with a finger; `short` for the bar above a slide.
Flow {
    id: root

    required property TalkModel talk
    property bool short: false

    spacing: Metrics.s

    PushButton {
        objectName: "talk:previous"
        key: "present.previous"
        language: root.talk.own
        icon: "previous"
        showsLabel: false
        onTapped: root.talk.previous()
    }

    PushButton {
        objectName: "talk:next"
        key: "present.next"
        language: root.talk.own
        icon: "next"
        showsLabel: !root.short
        strong: true
        onTapped: root.talk.next()
    }

    PushButton {
        objectName: "talk:black"
        key: "present.black"
        language: root.talk.own
        checkable: true
        checked: root.talk.blanked && !root.talk.bright
        onTapped: root.talk.blacken()
    }

    PushButton {
        objectName: "talk:freeze"
        visible: !root.short
        key: "present.freeze"
        language: root.talk.own
        checkable: true
        checked: root.talk.frozen
        onTapped: root.talk.freeze()
    }

    PushButton {
        objectName: "talk:overview"
        visible: !root.short
        key: "present.overview"
        language: root.talk.own
        checkable: true
        checked: root.talk.overview
        onTapped: root.talk.toggleOverview()
    }

    PushButton {
        objectName: "talk:timer"
        visible: !root.short
        key: root.talk.running ? "present.pause" : "present.start"
        language: root.talk.own
        icon: root.talk.running ? "pause" : "tour"
        onTapped: root.talk.toggleTimer()
    }

    PushButton {
        objectName: "talk:bilingual"
        key: "dock.bilingual"
        language: root.talk.own
        icon: "bilingual"
        showsLabel: !root.short
        checkable: true
        checked: root.talk.bilingual
        onTapped: root.talk.toggleBilingual()
    }

    Repeater {
        model: root.talk.codes

        delegate: PushButton {
            required property string modelData

            objectName: "talk:" + modelData
            key: "languages." + modelData
            language: modelData
            checkable: true
            checked: root.talk.first === modelData
            onTapped: root.talk.speak(modelData)
        }
    }

    PushButton {
        objectName: "talk:screen"
        visible: root.talk.lone
        key: root.talk.showing ? "present.hide" : "present.show"
        language: root.talk.own
        onTapped: root.talk.toggleShowing()
    }
}
