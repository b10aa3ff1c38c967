pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The tiles of a topic: each a figure or a quotation with what it is; below, the remarks that they refer to.
Item {
    id: root

    required property SlideModel slide
    required property bool portrait

    Grid {
        id: grid

        readonly property int many: tiles.count
        readonly property int lines: Math.ceil(many / columns)

        width: parent.width
        height: parent.height - (remarks.visible ? remarks.height + Metrics.m : 0)
        columns: root.portrait || many < 2 ? 1 : 2
        spacing: Metrics.l

        Repeater {
            id: tiles

            model: root.slide.facts.tiles

            delegate: Panel {
                id: tile

                required property string figureKey
                required property string quoteKey
                required property string labelKey

                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                height: (grid.height - (grid.lines - 1) * grid.spacing) / grid.lines

                Rectangle {
                    y: Metrics.card
                    width: Metrics.bar
                    height: parent.height - 2 * y
                    radius: width / 2
                    color: Colours.axis
                }

                Column {
                    x: Metrics.l + Metrics.bar
                    y: (parent.height - height) / 2
                    width: parent.width - x - Metrics.l
                    spacing: Metrics.s

                    LocalizedText {
                        width: parent.width
                        visible: key !== ""
                        key: tile.figureKey
                        style: grid.lines > 2 || remarks.visible ? Typography.slide : Typography.slideFigure
                        inline: true
                    }

                    LocalizedText {
                        width: parent.width
                        visible: key !== ""
                        key: tile.quoteKey
                        style: Typography.h2
                    }

                    LocalizedText {
                        width: parent.width
                        key: tile.labelKey
                        style: Typography.slideBody
                    }
                }
            }
        }
    }

    Column {
        id: remarks

        y: parent.height - height
        width: parent.width
        visible: notes.count > 0

        Repeater {
            id: notes

            model: root.slide.footnotes

            delegate: LocalizedText {
                required property string modelData

                width: remarks.width
                key: modelData
                style: Typography.slideRemark
                color: Colours.inkMuted
                gap: Metrics.xs
            }
        }
    }
}
