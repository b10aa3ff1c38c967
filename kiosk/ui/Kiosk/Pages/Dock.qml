pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The same buttons at the same places on every page: where to go, how to read, which language.
Rectangle {
    id: root

    required property VisitModel visit
    required property LanguagesModel languages

    // A park without topics has no facts, and one language leaves nothing to choose.
    readonly property int facts: visit.hasFacts ? 1 : 0
    readonly property bool choice: languages.count > 1
    readonly property int total: 5 + facts + (choice ? 1 + languages.count : 0)
    readonly property bool flat: Stage.huge || (!Stage.portrait && (Stage.compact || Stage.large))
    readonly property int most: Math.max(1, Math.floor(grid.width / (Metrics.u * (Stage.huge ? 322 : Stage.large ? (flat ? 242 : 200) : flat ? 200 : 160))))
    readonly property int rows: Math.ceil(total / most)
    readonly property int fewer: Math.floor(total / rows)
    readonly property int wide: (total - rows * fewer) * (fewer + 1)
    readonly property real rowHeight: flat ? Math.max(Metrics.target, 96 * Metrics.u) : 132 * Metrics.u

    implicitHeight: grid.height + 2 * Metrics.xs
    color: Colours.surfaceAlt

    // The first rows hold one cell more where the cells do not come out even.
    component Cell: DockCell {
        required property int place
        readonly property int columns: place < root.wide ? root.fewer + 1 : root.fewer

        width: Math.floor((grid.width - (columns - 1) * grid.spacing) / columns)
        height: Math.max(root.rowHeight, implicitHeight)
        flat: root.flat
    }

    Flow {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        y: Metrics.xs
        width: parent.width - 2 * Metrics.margin
        spacing: Metrics.xs

        Cell {
            objectName: "dock:map"
            place: 0
            key: "dock.map"
            icon: "map"
            checked: root.visit.page === "map"
            onTapped: root.visit.home()
        }

        Cell {
            objectName: "dock:back"
            place: 1
            key: "dock.back"
            icon: "back"
            onTapped: root.visit.back()
        }

        Cell {
            objectName: "dock:facts"
            place: 2
            visible: root.visit.hasFacts
            key: "dock.facts"
            icon: "facts"
            checked: root.visit.page === "facts"
            onTapped: root.visit.facts()
        }

        Cell {
            objectName: "dock:compare"
            place: 2 + root.facts
            key: "dock.compare"
            icon: "compare"
            checked: root.visit.page === "compare"
            onTapped: root.visit.compare()
        }

        Cell {
            objectName: "dock:about"
            place: 3 + root.facts
            key: "dock.about"
            icon: "about"
            checked: root.visit.page === "about"
            onTapped: root.visit.about()
        }

        Cell {
            objectName: "dock:access"
            place: 4 + root.facts
            key: "dock.access"
            icon: "access"
            checkable: true
            checked: root.visit.access
            onTapped: root.visit.toggleAccess()
        }

        Cell {
            objectName: "dock:bilingual"
            place: 5 + root.facts
            visible: root.choice
            key: "dock.bilingual"
            icon: "bilingual"
            checkable: true
            checked: root.visit.bilingual
            onTapped: root.visit.toggleBilingual()
        }

        Repeater {
            model: root.choice ? root.languages.rows : null

            delegate: Cell {
                required property string code
                required property string nameKey
                required mark
                required property int index

                place: 6 + root.facts + index
                objectName: "language:" + code
                key: nameKey
                language: code
                checkable: true
                checked: mark > 0
                onTapped: root.visit.speak(code)
            }
        }
    }
}
