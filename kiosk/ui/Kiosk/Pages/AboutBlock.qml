pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme

// A block of running text, or a term in every language.
Item {
    id: root

    required property string kind
    required property string key
    required property list<string> languages

    readonly property bool word: kind === "word"
    readonly property bool point: kind === "point"
    readonly property real lineStep: word ? 0 : text.lineStep
    readonly property real secondStep: word ? 0 : text.secondStep
    readonly property real turn: text.turn
    readonly property bool leads: kind === "heading"

    implicitHeight: word ? terms.height + Metrics.s : text.height + (kind === "heading" ? Metrics.m : 0)

    Rectangle {
        x: Metrics.xs
        y: (text.lineStep - height) / 2
        width: 12 * Metrics.u
        height: width
        radius: width / 2
        color: Colours.axis
        visible: root.point
    }

    LocalizedText {
        id: text

        x: root.point ? Metrics.l : 0
        y: root.kind === "heading" ? Metrics.m : 0
        width: parent.width - x
        visible: !root.word
        key: root.word ? "" : root.key
        style: root.kind === "lead" ? Typography.bodyL : root.kind === "heading" ? Typography.h3 : Typography.body
        gap: Metrics.xs
    }

    Grid {
        id: terms

        width: parent.width
        visible: root.word
        columns: Stage.portrait && Stage.large ? 1 : root.languages.length
        columnSpacing: Metrics.m

        Repeater {
            model: root.word ? root.languages : []

            delegate: LocalizedText {
                required property int index
                required property string modelData

                width: (terms.width - (terms.columns - 1) * terms.columnSpacing) / terms.columns
                key: root.key
                language: modelData
                style: index === 0 ? Typography.label : Typography.body
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Metrics.hairline
        color: Colours.surfaceAlt
        visible: root.word
    }
}
