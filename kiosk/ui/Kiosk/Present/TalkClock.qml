import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Time gone and planned, early or late in words and in colour, the time of day, and where the talk is.
Column {
    id: root

    required property TalkModel talk

    spacing: Space.s

    Verbatim {
        objectName: "talk:elapsed"
        text: root.talk.times
        typeface: root.talk.digitsTypeface
        type: Type.slide
        leading: 1.25
        color: root.talk.pace === "late" ? Colours.accent : Colours.ink
    }

    Row {
        spacing: Space.s

        Verbatim {
            text: root.talk.drift
            typeface: root.talk.digitsTypeface
            type: Type.h3
            leading: 1.25
            color: root.talk.pace === "late" ? Colours.accent : Colours.primary
        }

        LocalizedText {
            objectName: "talk:pace"
            width: implicitWidth
            key: ["present.early", "present.on-time", "present.late"][["early", "on-time", "late"].indexOf(root.talk.pace)]
            language: root.talk.own
            style: Type.h3
            color: root.talk.pace === "late" ? Colours.accent : Colours.primary
        }
    }

    Row {
        spacing: Space.l

        Verbatim {
            text: root.talk.dayTime
            typeface: root.talk.digitsTypeface
            type: Type.h3
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
            style: Type.h3
        }

        // A number that is being typed, until Enter says that it is a slide's.
        Verbatim {
            objectName: "talk:typed"
            text: root.talk.typed
            typeface: root.talk.digitsTypeface
            type: Type.h3
            leading: 1.25
            color: Colours.accent
        }
    }
}
