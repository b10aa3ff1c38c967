import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Time gone and planned, early or late in words and in colour, the time of day, and where the talk is.
Column {
    id: root

    required property TalkModel talk

    spacing: Metrics.s

    RawText {
        objectName: "talk:elapsed"
        text: root.talk.times
        typeface: root.talk.digitsTypeface
        type: Typography.slide
        leading: 1.25
        color: root.talk.pace === "late" ? Colours.accent : Colours.ink
    }

    Row {
        spacing: Metrics.s

        RawText {
            text: root.talk.drift
            typeface: root.talk.digitsTypeface
            type: Typography.h3
            leading: 1.25
            color: root.talk.pace === "late" ? Colours.accent : Colours.primary
        }

        LocalizedText {
            objectName: "talk:pace"
            width: implicitWidth
            key: ["present.early", "present.on-time", "present.late"][["early", "on-time", "late"].indexOf(root.talk.pace)]
            language: root.talk.own
            style: Typography.h3
            color: root.talk.pace === "late" ? Colours.accent : Colours.primary
        }
    }

    Row {
        spacing: Metrics.l

        RawText {
            text: root.talk.dayTime
            typeface: root.talk.digitsTypeface
            type: Typography.h3
            leading: 1.25
            color: Colours.inkMuted
        }

        LocalizedText {
            objectName: "talk:place"
            width: implicitWidth
            key: "pages.position"
            language: root.talk.own
            count: root.talk.number
            total: root.talk.total
            style: Typography.h3
        }

        // A number that is being typed, until Enter says that it is a slide's.
        RawText {
            objectName: "talk:typed"
            text: root.talk.typed
            typeface: root.talk.digitsTypeface
            type: Typography.h3
            leading: 1.25
            color: Colours.accent
        }
    }
}
