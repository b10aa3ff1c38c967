pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// Reading aids: text size, contrast, motion, lower controls. They apply at once and stay through the visit.
FadeIn {
    id: root

    required property VisitModel visit

    Rectangle {
        anchors.fill: parent
        color: Colours.scrim

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.visit.toggleAccess()
        }
    }

    Panel {
        anchors.right: parent.right
        anchors.rightMargin: Metrics.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.m
        width: Math.min(parent.width - 2 * Metrics.margin, 760 * Metrics.u * (1 + 0.5 * (Stage.textStep - 1)))
        height: Math.min(rows.y + rows.contentHeight + Metrics.l, parent.height - 2 * Metrics.m)

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        Item {
            id: head

            x: Metrics.l
            y: Metrics.l
            width: parent.width - 2 * x
            height: Math.max(title.height, close.height)

            LocalizedText {
                id: title

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - close.width - Metrics.s
                key: "access.title"
                style: Typography.h3
            }

            PushButton {
                id: close

                objectName: "access:close"
                anchors.right: parent.right
                key: "card.close"
                icon: "close"
                showsLabel: false
                onTapped: root.visit.toggleAccess()
            }
        }

        Paged {
            id: rows

            tag: "access"
            x: Metrics.l
            y: head.y + head.height + Metrics.s
            width: parent.width - 2 * x
            height: parent.height - y - Metrics.l
            spacing: Metrics.s

            LocalizedText {
                readonly property bool leads: true

                width: rows.cell
                key: "access.text-size"
                style: Typography.label
            }

            Row {
                id: sizes

                width: rows.cell
                spacing: Metrics.s

                Repeater {
                    id: buttons

                    model: root.visit.textSizes

                    delegate: PushButton {
                        required property string name
                        required key

                        objectName: "access:" + name
                        width: (sizes.width - (buttons.count - 1) * sizes.spacing) / buttons.count
                        checkable: true
                        checked: root.visit.textSize === name
                        onTapped: root.visit.resize(name)
                    }
                }
            }

            SwitchRow {
                objectName: "access:contrast"
                width: rows.cell
                key: "access.contrast"
                icon: "contrast"
                checked: root.visit.contrast
                onTapped: root.visit.toggleContrast()
            }

            SwitchRow {
                objectName: "access:motion"
                width: rows.cell
                key: "access.motion"
                icon: "motion"
                checked: root.visit.calm
                onTapped: root.visit.toggleCalm()
            }

            SwitchRow {
                objectName: "access:reach"
                width: rows.cell
                key: "access.reach"
                icon: "reach"
                checked: root.visit.reach
                onTapped: root.visit.toggleReach()
            }
        }
    }
}
