pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The tiles of a topic: each a figure or a quotation with what it is.
Grid {
    id: root

    required property SlideModel slide
    readonly property int many: tiles.count
    readonly property int lines: Math.ceil(many / columns)

    columns: Stage.portrait || many < 2 ? 1 : 2
    spacing: Space.l

    Repeater {
        id: tiles

        model: root.slide.facts.tiles

        delegate: Panel {
            id: tile

            required property string figureKey
            required property string quoteKey
            required property string labelKey

            width: (root.width - (root.columns - 1) * root.spacing) / root.columns
            height: (root.height - (root.lines - 1) * root.spacing) / root.lines

            Rectangle {
                y: Space.card
                width: Space.bar
                height: parent.height - 2 * y
                radius: width / 2
                color: Colours.axis
            }

            Column {
                x: Space.l + Space.bar
                y: (parent.height - height) / 2
                width: parent.width - x - Space.l
                spacing: Space.s

                LocalizedText {
                    width: parent.width
                    visible: key !== ""
                    key: tile.figureKey
                    style: Type.slideFigure
                    inline: true
                }

                LocalizedText {
                    width: parent.width
                    visible: key !== ""
                    key: tile.quoteKey
                    style: Type.h2
                }

                LocalizedText {
                    width: parent.width
                    key: tile.labelKey
                    style: Type.slideBody
                }
            }
        }
    }
}
