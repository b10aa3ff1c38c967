pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// Nobody is here: the name in every language above the live map, and a still call to touch it.
FadeIn {
    id: root

    required property LanguagesModel languages
    required property VisitModel visit

    readonly property bool stacked: width < 1700 * Metrics.u || languages.count > 3
    readonly property bool upright: Stage.portrait && !Stage.compact
    readonly property real head: names.y + names.height + Metrics.m
    readonly property real foot: height - pill.y + Metrics.m

    Flow {
        id: names

        x: Metrics.margin
        y: Metrics.l
        width: parent.width - 2 * x
        spacing: Metrics.l

        Repeater {
            model: root.languages.codes

            delegate: LocalizedText {
                required property string modelData
                required property int index

                width: index === 0 ? names.width : Math.min(implicitWidth, names.width)
                height: implicitHeight - (index === 0 ? Metrics.m : 0)
                key: "park.name"
                language: modelData
                style: root.nameStyle(index)
            }
        }
    }

    Rectangle {
        id: pill

        x: root.stacked ? (parent.width - width) / 2 : Metrics.margin
        y: buttons.y - (root.stacked ? height + Metrics.l : 0)
        width: root.stacked ? Math.min(calls.width + 2 * Metrics.xl, parent.width - 2 * Metrics.margin) : buttons.x - Metrics.margin - Metrics.m
        height: Math.max((Stage.compact ? 96 : 120) * Metrics.u, calls.height + Metrics.m)
        radius: Math.min(height / 2, 60 * Metrics.u)
        color: Colours.accent

        Grid {
            id: calls

            anchors.centerIn: parent
            columns: root.width > 700 * Metrics.u && root.languages.count < 4 ? root.languages.count + 1 : 1
            columnSpacing: Stage.compact ? Metrics.m : Metrics.l
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                name: "touch"
                size: Metrics.icon
                color: Colours.accentInk
            }

            Repeater {
                model: root.languages.codes

                delegate: LocalizedText {
                    required property string modelData

                    width: implicitWidth
                    key: "attract.touch"
                    language: modelData
                    style: Stage.compact ? Typography.label : Typography.h3
                    color: Colours.accentInk
                }
            }
        }
    }

    Grid {
        id: buttons

        x: root.stacked ? (parent.width - width) / 2 : parent.width - width - Metrics.margin
        y: parent.height - height - Metrics.l
        columns: root.upright ? 1 : root.languages.count
        spacing: Metrics.s

        Repeater {
            model: root.languages.codes

            delegate: PushButton {
                required property string modelData

                objectName: "attract:" + modelData
                width: root.upright ? root.width - 2 * Metrics.margin : (Stage.compact ? 216 : 248) * Metrics.u
                height: (Stage.compact ? 96 : 120) * Metrics.u
                key: "languages." + modelData
                language: modelData
                style: Typography.h3
                radius: Metrics.card
                onTapped: root.visit.speak(modelData)
            }
        }
    }

    // The first language stands out; on a large screen so does the second.
    function nameStyle(index: int): TextStyle {
        if (index === 0)
            return Stage.compact ? Typography.h2 : Typography.h1;
        if (Stage.compact)
            return Typography.h3;
        return index === 1 ? Typography.partner : Typography.h2;
    }
}
