pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One figure or quotation, as large as it goes, and the sentence that says it.
Item {
    id: root

    required property SlideModel slide
    readonly property FactsModel facts: slide.facts

    Rectangle {
        y: (parent.height - height) / 2
        width: Metrics.bar
        height: words.height
        radius: width / 2
        color: Colours.axis
    }

    Column {
        id: words

        x: Metrics.bar + Metrics.xl
        y: (parent.height - height) / 2
        width: parent.width - x
        spacing: Metrics.l

        LocalizedText {
            width: parent.width
            visible: key !== ""
            key: root.facts.figure
            style: Typography.slideHuge
            inline: true
        }

        LocalizedText {
            width: parent.width
            visible: key !== ""
            key: root.facts.quote
            style: Typography.slideName
        }

        LocalizedText {
            width: parent.width
            key: root.facts.sentence
            style: Typography.slideBody
            gap: Metrics.s
        }

        Repeater {
            model: root.facts.notes

            delegate: LocalizedText {
                required property string modelData

                width: words.width
                key: modelData
                style: Typography.slideRemark
                color: Colours.inkMuted
                gap: Metrics.xs
            }
        }
    }
}
