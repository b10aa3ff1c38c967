pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The facts, a topic at a time.
FadeIn {
    id: root

    required property FactsModel facts
    required property VisitModel visit

    readonly property int topic: facts.topic

    onTopicChanged: tiles.first = 0

    PageHeader {
        id: header

        x: Metrics.margin
        y: Metrics.s
        width: parent.width - 2 * x
        key: "facts.title"
    }

    Paged {
        id: tiles

        readonly property int rows: Math.ceil(root.facts.tileCount / columns)

        tag: "tiles"
        x: Metrics.margin
        y: header.y + header.height + Metrics.s
        width: parent.width - 2 * x
        height: chips.y - y - Metrics.m
        visible: !root.facts.opened
        spacing: Metrics.m
        columns: Stage.portrait || Stage.large ? 1 : 2

        Repeater {
            model: root.facts.tiles

            delegate: FactTile {
                width: tiles.cell
                room: tiles.height - (tiles.rows > 1 ? Metrics.target + Metrics.s : 0)
                height: Math.max(implicitHeight, (tiles.height - (tiles.rows - 1) * tiles.spacing) / tiles.rows)
                onTapped: root.facts.open(statement)
            }
        }
    }

    StatementPanel {
        x: tiles.x
        y: tiles.y
        width: tiles.width
        height: tiles.height
        visible: root.facts.opened
        facts: root.facts
        visit: root.visit
    }

    ChipRow {
        id: chips

        x: Metrics.margin
        y: parent.height - height
        width: parent.width - 2 * x
        tag: "topic"
        label: "facts.topics"
        keys: root.facts.topicKeys
        chosen: root.facts.topic
        onChose: index => root.facts.choose(index)
    }
}
