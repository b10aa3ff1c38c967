pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// A slide as the audience sees it: a title, one thing to look at, few words; below, how far the talk has come.
// The kiosk's own map, tiles and bars stand on it.
Item {
    id: root

    required property SlideModel slide
    property bool portrait: Stage.portrait

    readonly property real side: 64 * Metrics.u
    readonly property real inner: width - 2 * side

    Rectangle {
        anchors.fill: parent
        color: Colours.bg
    }

    LocalizedText {
        id: title

        x: root.side
        y: Metrics.xl
        width: root.inner
        visible: root.slide.kind !== "title" && root.slide.kind !== "closing"
        key: visible ? root.slide.title : ""
        style: Typography.slide
        shared: true
        inline: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Loader {
        x: root.side
        y: title.visible ? title.y + title.height + Metrics.m : Metrics.xl
        width: root.inner
        height: foot.y - y - Metrics.m
        active: root.slide.kind !== ""
        sourceComponent: root.faceOf(root.slide.kind)
    }

    Component {
        id: opening

        SlideOpening {
            portrait: root.portrait
            slide: root.slide
        }
    }

    Component {
        id: map

        SlideMap {
            portrait: root.portrait
            slide: root.slide
        }
    }

    Component {
        id: statement

        SlideStatement {
            slide: root.slide
        }
    }

    Component {
        id: facts

        SlideFacts {
            portrait: root.portrait
            slide: root.slide
        }
    }

    Component {
        id: compare

        SlideCompare {
            portrait: root.portrait
            slide: root.slide
        }
    }

    Item {
        id: foot

        x: root.side
        y: parent.height - height - Metrics.m
        width: root.inner
        height: Math.max(remark.height, place.height)

        LocalizedText {
            id: remark

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - place.width - Metrics.m
            key: root.slide.remark
            style: Typography.slideRemark
            color: Colours.inkMuted
            inline: true
        }

        LocalizedText {
            id: place

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: implicitWidth
            key: "pages.position"
            count: root.slide.number
            total: root.slide.total
            style: Typography.slideRemark
            color: Colours.inkMuted
            single: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width * root.slide.number / Math.max(root.slide.total, 1)
        height: 6 * Metrics.u
        color: Colours.axis
    }

    function faceOf(kind: string): Component {
        const kinds = ["title", "closing", "statement", "facts", "compare"];
        return [opening, opening, statement, facts, compare][kinds.indexOf(kind)] ?? map;
    }
}
