pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The middle of the translator's sheet: the source, the field, what the checks say, and what helps.
Flickable {
    id: root

    required property TranslatorModel translator

    contentHeight: rows.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    Column {
        id: rows

        width: root.width
        spacing: Metrics.s

        RawText {
            width: parent.width
            text: root.translator.source
            typeface: root.translator.sourceTypeface
            type: Typography.bodyL
        }

        Flow {
            width: parent.width
            visible: previous.count > 0

            Repeater {
                id: previous

                model: root.translator.pieces

                delegate: Rectangle {
                    required property string words
                    required property string kind

                    width: Math.min(Math.ceil(piece.implicitWidth), rows.width)
                    height: piece.height
                    color: kind === "same" ? Colours.clear : kind === "added" ? Colours.addedTint : Colours.removedTint

                    RawText {
                        id: piece

                        width: parent.width
                        text: parent.words
                        typeface: root.translator.sourceTypeface
                        color: parent.kind === "removed" ? Colours.inkMuted : Colours.ink
                    }
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Metrics.s

            Repeater {
                model: root.translator.codes

                delegate: PushButton {
                    required property string modelData

                    objectName: "translator:" + modelData
                    key: "languages." + modelData
                    language: modelData
                    checkable: true
                    checked: modelData === root.translator.code
                    onTapped: root.translator.pick(modelData)
                }
            }
        }

        Repeater {
            model: root.translator.forms

            delegate: Field {
                id: field

                required property int index
                required property string modelData

                objectName: "translator:field:" + index
                width: rows.width
                name: root.translator.key
                typeface: root.translator.typeface
                lit: root.translator.blocked
                first: index === 0
                text: modelData
                onCaretBottomChanged: root.contentY = focused ? Math.max(y + caretBottom + Metrics.s - root.height, Math.min(root.contentY, y + caretTop - Metrics.s)) : root.contentY
                onEdited: words => root.translator.type(field.index, words)
            }
        }

        Row {
            spacing: Metrics.m

            LocalizedText {
                visible: root.translator.room > 0
                key: "translator.columns"
                count: root.translator.used
                total: root.translator.room
                style: Typography.caption
                color: root.translator.used > root.translator.room ? Colours.accent : Colours.inkMuted
                single: true
            }

            LocalizedText {
                visible: root.translator.fit > 0
                key: "translator.fit"
                count: root.translator.fit
                style: Typography.caption
                color: root.translator.fit > 100 ? Colours.accent : Colours.inkMuted
                single: true
            }
        }

        Repeater {
            model: root.translator.findings

            delegate: RawText {
                required property string modelData

                width: rows.width
                text: modelData
                typeface: root.translator.sourceTypeface
                color: Colours.accent
                leading: 1.36
            }
        }

        RawText {
            width: parent.width
            text: root.translator.note
            typeface: root.translator.sourceTypeface
            color: Colours.inkMuted
            leading: 1.36
        }

        Repeater {
            model: root.translator.others

            delegate: LabelledRow {
                width: rows.width
            }
        }

        Repeater {
            model: root.translator.terms

            delegate: LabelledRow {
                width: rows.width
            }
        }

        LocalizedText {
            width: parent.width
            visible: suggestions.count > 0
            key: "translator.elsewhere"
            style: Typography.label
            single: true
        }

        Repeater {
            id: suggestions

            model: root.translator.suggestions

            delegate: Pressable {
                id: suggestion

                required property string modelData
                required property int index

                objectName: "translator:suggestion:" + index
                width: rows.width
                height: Math.max(Metrics.target, wording.height + Metrics.s)
                key: "translator.elsewhere"
                onTapped: root.translator.suggest(modelData)

                RawText {
                    id: wording

                    anchors.verticalCenter: parent.verticalCenter
                    x: Metrics.s
                    width: parent.width - 2 * x
                    text: suggestion.modelData
                    typeface: root.translator.typeface
                }
            }
        }
    }
}
