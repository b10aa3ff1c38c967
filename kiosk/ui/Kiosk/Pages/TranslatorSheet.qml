pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The sheet of a translator: one text with all that helps to translate it, beside the page that shows it.
Panel {
    id: root

    required property TranslatorModel translator
    readonly property real inner: width - 2 * Metrics.l

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        onActiveTranslationChanged: root.translator.drag(activeTranslation.x)
    }

    Shortcut {
        sequences: [StandardKey.Save]
        enabled: !root.translator.blocked
        onActivated: root.translator.save(false)
    }

    Shortcut {
        sequences: [root.translator.nextKey]
        enabled: !root.translator.blocked
        onActivated: root.translator.saveAndTurn()
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        onActivated: root.translator.close()
    }

    Item {
        id: head

        x: Metrics.l
        y: Metrics.m
        width: root.inner
        height: Metrics.target

        RawText {
            anchors.left: parent.left
            anchors.right: turns.left
            anchors.rightMargin: Metrics.s
            anchors.verticalCenter: parent.verticalCenter
            text: root.translator.key
            typeface: root.translator.sourceTypeface
            type: Typography.mark
            leading: 1.3
            maximumLineCount: 3
            elide: Text.ElideRight
        }

        Row {
            id: turns

            anchors.right: parent.right
            spacing: Metrics.s

            PushButton {
                objectName: "translator:previous"
                key: "translator.previous-text"
                icon: "previous"
                showsLabel: false
                onTapped: root.translator.turn(-1)
            }

            PushButton {
                objectName: "translator:next"
                key: "translator.next-text"
                icon: "next"
                showsLabel: false
                onTapped: root.translator.turn(1)
            }

            PushButton {
                objectName: "translator:close"
                key: "card.close"
                icon: "close"
                showsLabel: false
                onTapped: root.translator.close()
            }
        }
    }

    TranslatorPane {
        x: Metrics.l
        y: head.y + head.height + Metrics.s
        width: root.inner
        height: foot.y - y - Metrics.s
        translator: root.translator
    }

    Column {
        id: foot

        x: Metrics.l
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.m
        width: root.inner
        spacing: Metrics.s

        LocalizedText {
            width: parent.width
            visible: key !== ""
            key: root.translator.notice
            style: Typography.caption
            color: Colours.inkMuted
            single: true
        }

        Flow {
            width: parent.width
            spacing: Metrics.s

            PushButton {
                objectName: "translator:save"
                key: root.translator.warned ? "translator.save-anyway" : "translator.save"
                strong: true
                enabled: !root.translator.blocked
                onTapped: root.translator.save(false)
            }

            PushButton {
                objectName: "translator:save-next"
                key: "translator.save-next"
                enabled: !root.translator.blocked
                onTapped: root.translator.saveAndTurn()
            }

            PushButton {
                objectName: "translator:review"
                key: "translator.review"
                enabled: !root.translator.blocked
                onTapped: root.translator.save(true)
            }

            PushButton {
                objectName: "translator:undo"
                key: "translator.undo"
                enabled: root.translator.undoable
                onTapped: root.translator.undo()
            }
        }
    }
}
