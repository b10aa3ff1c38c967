pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The clusters' planned areas as bars on one scale from zero, with their sum and the whole park.
FadeIn {
    id: root

    required property CompareModel compare
    required property VisitModel visit

    readonly property bool below: Stage.portrait || Stage.large

    component Term: LocalizedText {
        width: Math.min(implicitWidth, bars.width)
        inline: true
    }

    PageHeader {
        id: header

        x: Metrics.margin
        y: Metrics.s
        width: parent.width - 2 * x
        key: "compare.title"
    }

    Paged {
        id: bars

        tag: "bars"
        x: Metrics.margin
        y: header.y + header.height + Metrics.s
        width: parent.width - 2 * x
        height: chips.y - y - Metrics.m
        spacing: root.below ? Metrics.l : Metrics.s

        Repeater {
            model: root.compare.bars

            delegate: AreaBar {
                width: bars.width
                label: 0.37 * bars.width
                room: root.below ? (Stage.compact ? 0.52 : 0.62) * bars.width : 0.44 * bars.width
                below: root.below
                onTapped: root.visit.openSubject(subject)
            }
        }

        Flow {
            readonly property bool leads: true

            width: bars.width
            spacing: Metrics.m

            Term {
                visible: root.compare.total !== ""
                key: "compare.total"
                style: Typography.caption
            }

            Term {
                key: root.compare.total
                style: Typography.label
            }

            Term {
                visible: root.compare.park !== ""
                key: "compare.park"
                style: Typography.caption
            }

            Term {
                key: root.compare.park
                style: Typography.label
            }

            Term {
                key: root.compare.stamp
                style: Typography.caption
                color: Colours.inkMuted
            }
        }

        Repeater {
            model: root.compare.notes

            delegate: LocalizedText {
                required property string modelData

                width: bars.width
                key: modelData
                style: Typography.caption
                inline: true
                color: Colours.inkMuted
            }
        }
    }

    ChipRow {
        id: chips

        x: Metrics.margin
        y: parent.height - height
        width: parent.width - 2 * x
        tag: "order"
        label: "compare.title"
        keys: ["compare.source-order", "compare.by-area"]
        chosen: root.compare.byArea ? 1 : 0
        onChose: index => root.compare.sort(index === 1)
    }
}
