pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// What a translator sees above every page: frames round texts, a bar with the ways through them, the sheet.
Item {
    id: root

    required property TranslatorModel translator
    required property TextOverlayModel marks

    // The sheet leaves the text that it is about in sight.
    readonly property bool toLeft: translator.spotX > width / 2
    readonly property bool toTop: translator.spotY > height / 2

    objectName: "translator"
    anchors.fill: parent

    Repeater {
        model: root.marks.rows

        delegate: Rectangle {
            id: frame

            required property real boxX
            required property real boxY
            required property real boxWidth
            required property real boxHeight
            required property string kind
            required property string label

            x: boxX - Metrics.focusGap
            y: boxY - Metrics.focusGap
            width: boxWidth + 2 * Metrics.focusGap
            height: boxHeight + 2 * Metrics.focusGap
            color: Colours.clear
            border.width: Metrics.focusInner
            border.color: Colours.marks[["sound", "missing", "stale", "failing"].indexOf(kind)]

            Rectangle {
                anchors.left: parent.left
                anchors.bottom: parent.top
                width: key.width
                height: key.height
                visible: frame.label !== ""
                color: frame.border.color

                RawText {
                    id: key

                    wrapMode: Text.NoWrap
                    text: frame.label
                    typeface: root.translator.sourceTypeface
                    type: Typography.mark
                    color: Colours.markInk
                    leading: 1.3
                }
            }
        }
    }

    Panel {
        objectName: "translator:bar"
        x: sheet.beside ? (root.toLeft ? sheet.x + sheet.width : 0) + (root.width - sheet.width - Metrics.m - width) / 2 : (root.width - width) / 2
        y: sheet.active && Stage.portrait && root.toTop ? sheet.y + sheet.height + Metrics.s : 0
        width: tools.width + 2 * Metrics.s
        height: tools.height + (fault.visible ? fault.height : 0) + Metrics.s

        Row {
            id: tools

            anchors.horizontalCenter: parent.horizontalCenter
            y: Metrics.s / 2
            spacing: Metrics.s

            PushButton {
                objectName: "translator:marks"
                key: ["translator.marks-none", "translator.marks-open", "translator.marks-keys"][["none", "open", "keys"].indexOf(root.marks.overlay)]
                checkable: true
                checked: root.marks.overlay !== "none"
                onTapped: root.marks.turn()
            }

            PushButton {
                objectName: "translator:go"
                key: "translator.next-text"
                icon: "next"
                onTapped: root.translator.turn(1)
            }
        }

        RawText {
            id: fault

            anchors.top: tools.bottom
            x: Metrics.s
            width: parent.width - 2 * x
            visible: text !== ""
            text: root.translator.fault
            typeface: root.translator.sourceTypeface
            type: Typography.mark
            color: Colours.accent
            leading: 1.3
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }

    Loader {
        id: sheet

        readonly property bool beside: active && !Stage.portrait

        active: root.translator.open
        x: Stage.portrait || root.toLeft ? Metrics.m : parent.width - width - Metrics.m
        y: !Stage.portrait || root.toTop ? Metrics.m : parent.height - height - Metrics.m
        width: Stage.portrait ? parent.width - 2 * Metrics.m : 0.46 * parent.width
        height: (Stage.portrait ? 0.5 : 1) * parent.height - 2 * Metrics.m
        sourceComponent: TranslatorSheet {
            objectName: "translator:sheet"
            translator: root.translator
        }
    }
}
