pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A statement opened: the full sentence, its notes and its source; in two languages side by side on request.
Panel {
    id: root

    required property FactsModel facts
    required property VisitModel visit

    readonly property string sentence: facts.sentence
    readonly property bool wide: !Stage.portrait && Stage.textStep === 1 && !Stage.compact

    onSentenceChanged: face.first = 0

    Column {
        x: Space.xl
        y: Space.l
        width: 0.38 * parent.width - x
        visible: root.wide
        spacing: Space.s

        LocalizedText {
            width: parent.width
            key: root.facts.figure
            style: Type.display
        }

        LocalizedText {
            width: parent.width
            key: root.facts.quote
            style: Type.h2
        }

        LocalizedText {
            width: parent.width
            key: root.facts.label
            style: Type.h3
        }
    }

    Rectangle {
        x: 0.38 * parent.width + Space.l
        y: Space.xl
        width: Space.hairline
        height: buttons.y - y - Space.m
        visible: root.wide
        color: Colours.surfaceAlt
    }

    Paged {
        id: face

        tag: "statement"
        docked: false
        x: root.wide ? 0.38 * parent.width + 2 * Space.l : Space.xl
        y: Space.l
        width: parent.width - x - Space.xl
        height: buttons.y - y - Space.s
        spacing: Space.m

        LocalizedText {
            width: face.width
            visible: !root.wide && key !== ""
            key: root.facts.figure
            style: Type.display
        }

        LocalizedText {
            width: face.width
            visible: !root.wide && key !== ""
            key: root.facts.quote
            style: Type.h2
        }

        LocalizedText {
            width: face.width
            visible: !root.wide
            key: root.facts.label
            style: Type.h3
        }

        LocalizedText {
            width: face.width
            visible: !root.facts.beside
            key: root.facts.sentence
            style: Type.bodyL
            gap: Space.s
        }

        Grid {
            id: both

            readonly property real lineStep: left.lineStep
            readonly property real turn: columns > 1 ? height : left.height + rowSpacing
            readonly property real secondStep: columns > 1 ? 0 : left.lineStep
            readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

            width: face.width
            visible: root.facts.beside
            columns: Stage.textStep > 1 || Stage.portrait ? 1 : 2
            columnSpacing: Space.xl
            rowSpacing: Space.m

            LocalizedText {
                id: left

                width: both.cell
                key: root.facts.sentence
                language: root.facts.left
                style: Type.even
            }

            LocalizedText {
                width: both.cell
                key: root.facts.sentence
                language: root.facts.right
                style: Type.even
            }
        }

        Repeater {
            model: root.facts.notes

            delegate: LocalizedText {
                required property string modelData

                width: face.width
                key: modelData
                style: Type.body
                color: Colours.inkMuted
                gap: Space.xs
            }
        }

        Repeater {
            model: [root.facts.stamp, root.facts.basis, root.facts.source]

            delegate: LocalizedText {
                required property string modelData

                width: face.width
                key: modelData
                style: Type.caption
                color: Colours.inkMuted
                inline: true
            }
        }
    }

    Row {
        id: buttons

        anchors.left: parent.left
        anchors.leftMargin: Space.xl
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.l
        spacing: Space.s

        PushButton {
            objectName: "statement:close"
            key: "card.close"
            icon: "close"
            showsLabel: Stage.textStep === 1 && !Stage.compact
            onTapped: root.visit.back()
        }

        PushButton {
            objectName: "statement:beside"
            visible: root.facts.canBeside
            key: "facts.beside"
            icon: "bilingual"
            showsLabel: Stage.textStep === 1 && !Stage.compact
            checkable: true
            checked: root.facts.beside
            onTapped: root.facts.toggleBeside()
        }
    }

    PageTurner {
        anchors.right: parent.right
        anchors.rightMargin: Space.xl
        anchors.verticalCenter: buttons.verticalCenter
        visible: face.paged
        paged: face
    }
}
