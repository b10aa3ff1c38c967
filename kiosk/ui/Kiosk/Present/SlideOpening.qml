import QtQuick
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.Theme
import Kiosk.ViewModels

// The first and the last slide: the name, what it is or where it was reported, and the map as it lies there.
Item {
    id: root

    required property SlideModel slide
    required property bool portrait
    readonly property bool closing: slide.kind === "closing"

    Column {
        id: words

        width: parent.width
        spacing: Metrics.m

        LocalizedText {
            width: parent.width
            key: "park.name"
            style: Typography.slideName
            shared: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        LocalizedText {
            width: parent.width
            key: root.closing ? root.slide.source : "park.lead"
            style: Typography.slideBody
            gap: Metrics.xs
        }

        LocalizedText {
            width: parent.width
            visible: root.closing
            key: root.closing ? root.slide.stamp : ""
            style: Typography.slideRemark
            color: Colours.inkMuted
            inline: true
        }
    }

    MapView {
        y: words.height + Metrics.l
        width: parent.width
        height: parent.height - y
        map: root.slide.map
        named: false
        zoomable: false
        turned: root.portrait
    }
}
