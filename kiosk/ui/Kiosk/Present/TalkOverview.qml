pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// All slides by number and name, to jump to.
Rectangle {
    id: root

    required property TalkModel talk
    readonly property int columns: Stage.portrait ? 2 : 4

    color: Colours.bg

    Flickable {
        anchors.fill: parent
        anchors.margins: Metrics.xl
        contentHeight: grid.height
        boundsBehavior: Flickable.StopAtBounds

        Grid {
            id: grid

            width: parent.width
            columns: root.columns
            spacing: Metrics.m

            Repeater {
                model: root.talk.titles

                delegate: Pressable {
                    id: cell

                    required property int index
                    required property string modelData

                    objectName: "talk:slide:" + (index + 1)
                    width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                    height: 236 * Metrics.u
                    key: modelData
                    language: root.talk.own
                    onTapped: root.talk.jump(cell.index)

                    Rectangle {
                        anchors.fill: parent
                        radius: Metrics.card
                        color: cell.index + 1 === root.talk.number ? Colours.surfaceAlt : Colours.surface
                        border.width: cell.index + 1 === root.talk.number ? Metrics.focusInner : Metrics.hairline
                        border.color: cell.index + 1 === root.talk.number ? Colours.primary : Colours.line
                    }

                    Digits {
                        id: number

                        x: Metrics.m
                        y: Metrics.m
                        value: cell.index + 1
                        type: Typography.h3
                        color: Colours.inkMuted
                    }

                    LocalizedText {
                        x: Metrics.m
                        y: number.y + number.height + Metrics.xs
                        width: parent.width - 2 * x
                        height: parent.height - y - Metrics.xs
                        clip: true
                        key: cell.modelData
                        language: root.talk.own
                        style: Typography.label
                    }
                }
            }
        }
    }
}
