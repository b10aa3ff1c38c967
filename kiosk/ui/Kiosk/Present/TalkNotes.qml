import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the speaker says, in the speaker's own language, as large as it is wanted.
Panel {
    id: root

    required property TalkModel talk
    readonly property string notes: talk.notes

    onNotesChanged: pane.contentY = 0

    Row {
        id: sizes

        anchors.right: parent.right
        anchors.rightMargin: Metrics.m
        y: Metrics.s
        spacing: Metrics.s

        PushButton {
            objectName: "talk:smaller"
            key: "present.smaller"
            language: root.talk.own
            onTapped: root.talk.sizeNotes(-1)
        }

        PushButton {
            objectName: "talk:larger"
            key: "present.larger"
            language: root.talk.own
            onTapped: root.talk.sizeNotes(1)
        }
    }

    // There is more below.
    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Metrics.m
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.m
        visible: pane.contentY + pane.height < pane.contentHeight
        name: "down"
        color: Colours.inkMuted
    }

    Flickable {
        id: pane

        x: Metrics.m
        y: Metrics.m
        width: sizes.x - 2 * x
        height: parent.height - 2 * y
        contentHeight: words.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        LocalizedText {
            id: words

            objectName: "talk:notes"
            width: parent.width
            key: root.talk.notes || "present.no-notes"
            language: root.talk.own
            color: root.talk.notes === "" ? Colours.inkMuted : Colours.ink
            style: TextStyle {
                token: 32 * root.talk.notesStep
                leading: 1.5
                weight: 400
                ceiling: token
            }
        }
    }
}
