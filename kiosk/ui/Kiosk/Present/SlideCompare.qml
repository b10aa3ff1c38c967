pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.Theme
import Kiosk.ViewModels

// The bars on one scale from zero, with their sum and the whole park.
Item {
    id: root

    required property SlideModel slide
    required property bool portrait
    readonly property CompareModel compare: slide.compare

    Column {
        id: bars

        width: parent.width
        y: Math.max(0, (sums.y - Metrics.m - height) / 2)
        spacing: root.portrait ? Metrics.m : Metrics.l

        Repeater {
            model: root.compare.bars

            delegate: AreaBar {
                width: bars.width
                enabled: false
                label: 0.46 * bars.width
                room: root.portrait ? 0.62 * bars.width : 0.36 * bars.width
                below: root.portrait
            }
        }
    }

    Column {
        id: sums

        y: parent.height - height
        width: parent.width

        Repeater {
            model: [root.compare.total, root.compare.park]

            delegate: Row {
                id: sum

                required property int index
                required property string modelData

                visible: modelData !== ""
                spacing: Metrics.m

                LocalizedText {
                    width: implicitWidth
                    key: sum.index === 0 ? "compare.total" : "compare.park"
                    style: Typography.slideBody
                    inline: true
                }

                LocalizedText {
                    width: implicitWidth
                    key: sum.modelData
                    style: Typography.slideBody
                    inline: true
                }
            }
        }
    }
}
