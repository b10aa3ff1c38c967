pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Nobody is here: the name in every language above the live map, and a still call to touch it.
Appearing {
    id: root

    required property LanguagesModel languages
    required property VisitModel visit

    readonly property bool stacked: width < 1700 * Space.u || languages.count > 3
    readonly property bool upright: Stage.portrait && !Stage.compact
    readonly property real head: names.y + names.height + Space.m
    readonly property real foot: height - pill.y + Space.m

    Flow {
        id: names

        x: Space.margin
        y: Space.l
        width: parent.width - 2 * x
        spacing: Space.l

        Repeater {
            model: root.languages.codes

            delegate: LocalizedText {
                required property string modelData
                required property int index

                width: index === 0 ? names.width : Math.min(implicitWidth, names.width)
                height: implicitHeight - (index === 0 ? Space.m : 0)
                key: "park.name"
                language: modelData
                style: Stage.compact ? (index === 0 ? Type.h2 : Type.h3) : index === 0 ? Type.h1 : index === 1 ? Type.partner : Type.h2
            }
        }
    }

    Rectangle {
        id: pill

        x: root.stacked ? (parent.width - width) / 2 : Space.margin
        y: buttons.y - (root.stacked ? height + Space.l : 0)
        width: root.stacked ? Math.min(calls.width + 2 * Space.xl, parent.width - 2 * Space.margin) : buttons.x - Space.margin - Space.m
        height: Math.max((Stage.compact ? 96 : 120) * Space.u, calls.height + Space.m)
        radius: Math.min(height / 2, 60 * Space.u)
        color: Colours.accent

        Grid {
            id: calls

            anchors.centerIn: parent
            columns: root.width > 700 * Space.u && root.languages.count < 4 ? root.languages.count + 1 : 1
            columnSpacing: Stage.compact ? Space.m : Space.l
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                name: "touch"
                size: Space.icon
                color: Colours.accentInk
            }

            Repeater {
                model: root.languages.codes

                delegate: LocalizedText {
                    required property string modelData

                    width: implicitWidth
                    key: "attract.touch"
                    language: modelData
                    style: Stage.compact ? Type.label : Type.h3
                    color: Colours.accentInk
                }
            }
        }
    }

    Grid {
        id: buttons

        x: root.stacked ? (parent.width - width) / 2 : parent.width - width - Space.margin
        y: parent.height - height - Space.l
        columns: root.upright ? 1 : root.languages.count
        spacing: Space.s

        Repeater {
            model: root.languages.codes

            delegate: PushButton {
                required property string modelData

                objectName: "attract:" + modelData
                width: root.upright ? root.width - 2 * Space.margin : (Stage.compact ? 216 : 248) * Space.u
                height: (Stage.compact ? 96 : 120) * Space.u
                key: "languages." + modelData
                language: modelData
                style: Type.h3
                radius: Space.card
                onTapped: root.visit.speak(modelData)
            }
        }
    }
}
