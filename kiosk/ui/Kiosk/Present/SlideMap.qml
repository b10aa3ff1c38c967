pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.Theme
import Kiosk.ViewModels

// The real map: whole or closer, or moved to what the slide is about, with its words beside it.
Item {
    id: root

    required property SlideModel slide
    required property bool portrait
    readonly property bool carded: slide.kind === "card"
    readonly property CardModel card: slide.card

    MapView {
        id: view

        width: root.portrait ? parent.width : 0.66 * parent.width
        height: root.portrait ? 0.55 * parent.height : parent.height
        map: root.slide.map
        named: map.named
        zoomable: false
        turned: root.portrait
    }

    Column {
        id: words

        x: root.portrait ? 0 : view.width + Metrics.xl
        y: root.portrait ? view.height + Metrics.l : (parent.height - height) / 2
        width: parent.width - x
        spacing: Metrics.m

        PatternStrip {
            width: parent.width
            height: Metrics.m
            visible: root.carded && root.card.area !== ""
            colour: root.card.colour
        }

        LocalizedText {
            width: parent.width
            visible: key !== ""
            key: root.carded ? root.card.area : ""
            style: Typography.slideFigure
            inline: true
        }

        LocalizedText {
            width: parent.width
            visible: key !== ""
            key: root.carded && root.card.area !== "" ? "card.planned-area" : ""
            style: Typography.slideRemark
            color: Colours.inkMuted
            inline: true
        }

        Repeater {
            model: root.carded ? [root.card.industries, root.card.goal, root.card.text] : ["map.layout", "map.legend"]

            delegate: LocalizedText {
                required property string modelData

                width: words.width
                visible: key !== ""
                key: modelData
                style: Typography.slideBody
                gap: Metrics.s
            }
        }
    }
}
