pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// A statement opened: the full sentence, its notes and its source; in two languages side by side on request.
Panel {
    id: root

    required property FactsModel facts
    required property VisitModel visit

    readonly property string sentence: facts.sentence
    readonly property bool wide: !Stage.portrait && !Stage.large && !Stage.compact

    onSentenceChanged: face.first = 0

    Column {
        x: Metrics.xl
        y: Metrics.l
        width: 0.38 * parent.width - x
        visible: root.wide
        spacing: Metrics.s

        LocalizedText {
            width: parent.width
            key: root.facts.figure
            style: Typography.display
        }

        LocalizedText {
            width: parent.width
            key: root.facts.quote
            style: Typography.h2
        }

        LocalizedText {
            width: parent.width
            key: root.facts.label
            style: Typography.h3
        }
    }

    Rectangle {
        x: 0.38 * parent.width + Metrics.l
        y: Metrics.xl
        width: Metrics.hairline
        height: buttons.y - y - Metrics.m
        visible: root.wide
        color: Colours.surfaceAlt
    }

    Paged {
        id: face

        tag: "statement"
        docked: false
        x: root.wide ? 0.38 * parent.width + 2 * Metrics.l : Metrics.xl
        y: Metrics.l
        width: parent.width - x - Metrics.xl
        height: buttons.y - y - Metrics.s
        spacing: Metrics.m

        LocalizedText {
            width: face.width
            visible: !root.wide && key !== ""
            key: root.facts.figure
            style: Typography.display
        }

        LocalizedText {
            width: face.width
            visible: !root.wide && key !== ""
            key: root.facts.quote
            style: Typography.h2
        }

        LocalizedText {
            width: face.width
            visible: !root.wide
            key: root.facts.label
            style: Typography.h3
        }

        LocalizedText {
            width: face.width
            visible: !root.facts.beside
            key: root.facts.sentence
            style: Typography.bodyL
            gap: Metrics.s
        }

        Grid {
            id: both

            readonly property real lineStep: left.lineStep
            readonly property real turn: columns > 1 ? height : left.height + rowSpacing
            readonly property real secondStep: columns > 1 ? 0 : left.lineStep
            readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

            width: face.width
            visible: root.facts.beside
            columns: Stage.large || Stage.portrait ? 1 : 2
            columnSpacing: Metrics.xl
            rowSpacing: Metrics.m

            LocalizedText {
                id: left

                width: both.cell
                key: root.facts.sentence
                language: root.facts.left
                style: Typography.even
            }

            LocalizedText {
                width: both.cell
                key: root.facts.sentence
                language: root.facts.right
                style: Typography.even
            }
        }

        Repeater {
            model: root.facts.notes

            delegate: LocalizedText {
                required property string modelData

                width: face.width
                key: modelData
                style: Typography.body
                color: Colours.inkMuted
                gap: Metrics.xs
            }
        }

        Repeater {
            model: [root.facts.stamp, root.facts.basis, root.facts.source]

            delegate: LocalizedText {
                required property string modelData

                width: face.width
                key: modelData
                style: Typography.caption
                color: Colours.inkMuted
                inline: true
            }
        }
    }

    Row {
        id: buttons

        anchors.left: parent.left
        anchors.leftMargin: Metrics.xl
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.l
        spacing: Metrics.s

        PushButton {
            objectName: "statement:close"
            key: "card.close"
            icon: "close"
            showsLabel: !Stage.large && !Stage.compact
            onTapped: root.visit.back()
        }

        PushButton {
            objectName: "statement:beside"
            visible: root.facts.canBeside
            key: "facts.beside"
            icon: "bilingual"
            showsLabel: !Stage.large && !Stage.compact
            checkable: true
            checked: root.facts.beside
            onTapped: root.facts.toggleBeside()
        }
    }

    PageTurner {
        anchors.right: parent.right
        anchors.rightMargin: Metrics.xl
        anchors.verticalCenter: buttons.verticalCenter
        visible: face.paged
        paged: face
    }
}
