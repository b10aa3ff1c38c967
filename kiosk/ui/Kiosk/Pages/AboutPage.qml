pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// What this display is, where it comes from, what its words mean and how it is licensed.
FadeIn {
    id: root

    required property AboutModel about
    required property LanguagesModel languages
    required property MapModel map

    readonly property int tab: about.tab
    readonly property bool illustrated: !Stage.portrait && !Stage.compact && !Stage.large && !about.wide

    onTabChanged: text.first = 0

    PageHeader {
        id: header

        x: Metrics.margin
        y: Metrics.s
        width: parent.width - 2 * x
        key: "about.title"
    }

    Item {
        x: panel.x + panel.width + Metrics.m
        y: panel.y
        width: parent.width - Metrics.margin - x
        height: panel.height
        visible: root.illustrated
        clip: true

        MapGround {
            x: -0.3 * width
            width: 1200 * Metrics.u
            height: parent.height
            map: root.map
        }
    }

    Panel {
        id: panel

        x: Metrics.margin
        y: header.y + header.height + Metrics.s
        width: root.illustrated ? 1.25 * Metrics.measure + 2 * Metrics.xl : parent.width - 2 * x
        height: chips.y - y - Metrics.m

        Paged {
            id: text

            tag: "about"
            anchors.fill: parent
            anchors.margins: Metrics.l
            anchors.leftMargin: Metrics.xl
            anchors.rightMargin: Metrics.xl
            spacing: Metrics.m

            Repeater {
                model: root.about.blocks

                delegate: AboutBlock {
                    width: word ? text.width : Math.min(text.width, 1.25 * Metrics.measure)
                    languages: root.languages.codes
                }
            }
        }
    }

    ChipRow {
        id: chips

        x: Metrics.margin
        y: parent.height - height
        width: parent.width - 2 * x
        tag: "tab"
        label: "about.tabs"
        keys: root.about.tabKeys
        chosen: root.about.tab
        onChose: index => root.about.choose(index)
    }
}
