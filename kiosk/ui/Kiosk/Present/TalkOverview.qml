pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
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
        anchors.margins: Space.xl
        contentHeight: grid.height
        boundsBehavior: Flickable.StopAtBounds

        Grid {
            id: grid

            width: parent.width
            columns: root.columns
            spacing: Space.m

            Repeater {
                model: root.talk.titles

                delegate: Pressable {
                    id: cell

                    required property int index
                    required property string modelData

                    objectName: "talk:slide:" + (index + 1)
                    width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                    height: 236 * Space.u
                    key: modelData
                    language: root.talk.own
                    onTapped: root.talk.jump(cell.index)

                    Rectangle {
                        anchors.fill: parent
                        radius: Space.card
                        color: cell.index + 1 === root.talk.number ? Colours.surfaceAlt : Colours.surface
                        border.width: cell.index + 1 === root.talk.number ? Space.focusInner : Space.hairline
                        border.color: cell.index + 1 === root.talk.number ? Colours.primary : Colours.line
                    }

                    Digits {
                        id: number

                        x: Space.m
                        y: Space.m
                        value: cell.index + 1
                        type: Type.h3
                        color: Colours.inkMuted
                    }

                    LocalizedText {
                        x: Space.m
                        y: number.y + number.height + Space.xs
                        width: parent.width - 2 * x
                        height: parent.height - y - Space.xs
                        clip: true
                        key: cell.modelData
                        language: root.talk.own
                        style: Type.label
                    }
                }
            }
        }
    }
}
