pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What this display is, where it comes from, what its words mean and how it is licensed.
Appearing {
    id: root

    required property AboutModel about
    required property LanguagesModel languages
    required property MapModel map

    readonly property int tab: about.tab
    readonly property bool illustrated: !Stage.portrait && !Stage.compact && Stage.textStep === 1 && !about.wide

    onTabChanged: text.first = 0

    PageHeader {
        id: header

        x: Space.margin
        y: Space.s
        width: parent.width - 2 * x
        key: "about.title"
    }

    Item {
        x: panel.x + panel.width + Space.m
        y: panel.y
        width: parent.width - Space.margin - x
        height: panel.height
        visible: root.illustrated
        clip: true

        MapGround {
            x: -0.3 * width
            width: 1200 * Space.u
            height: parent.height
            map: root.map
        }
    }

    Panel {
        id: panel

        x: Space.margin
        y: header.y + header.height + Space.s
        width: root.illustrated ? 1.25 * Space.measure + 2 * Space.xl : parent.width - 2 * x
        height: chips.y - y - Space.m

        Paged {
            id: text

            tag: "about"
            anchors.fill: parent
            anchors.margins: Space.l
            anchors.leftMargin: Space.xl
            anchors.rightMargin: Space.xl
            spacing: Space.m

            Repeater {
                model: root.about.blocks

                delegate: AboutBlock {
                    width: word ? text.width : Math.min(text.width, 1.25 * Space.measure)
                    languages: root.languages.codes
                }
            }
        }
    }

    ChipRow {
        id: chips

        x: Space.margin
        y: parent.height - height
        width: parent.width - 2 * x
        tag: "tab"
        label: "about.tabs"
        keys: root.about.tabKeys
        chosen: root.about.tab
        onChose: index => root.about.choose(index)
    }
}
