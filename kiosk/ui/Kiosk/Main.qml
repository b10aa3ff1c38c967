import QtQuick
import Kiosk.Pages
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The window: one map that stays, the other pages above it, the dock below, warnings on top.
Window {
    id: root

    required property VisitModel visit
    required property ScreenModel screenModel
    required property MapModel map
    required property CardModel card
    required property FactsModel facts
    required property CompareModel compare
    required property AboutModel about
    required property LanguagesModel languages
    required property IdleModel idle
    property bool still: false

    readonly property bool attract: visit.page === "attract"

    title: Translations.text("park.name", 0, "", 0, 0, Translations.revision)
    color: Colours.bg
    onWidthChanged: screenModel?.resize(width, height, Screen.pixelDensity)
    onHeightChanged: screenModel?.resize(width, height, Screen.pixelDensity)

    Binding {
        target: Stage
        property: "u"
        value: root.screenModel.u
    }

    Binding {
        target: Stage
        property: "target"
        value: root.screenModel.target
    }

    Binding {
        target: Stage
        property: "pxPerMm"
        value: root.screenModel.pxPerMm
    }

    Binding {
        target: Stage
        property: "portrait"
        value: root.screenModel.portrait
    }

    Binding {
        target: Stage
        property: "compact"
        value: root.screenModel.compact
    }

    Binding {
        target: Stage
        property: "textStep"
        value: root.visit.textStep
    }

    Binding {
        target: Stage
        property: "theme"
        value: root.visit.theme
    }

    Binding {
        target: Stage
        property: "calm"
        value: root.visit.calm
    }

    Binding {
        target: Stage
        property: "reach"
        value: root.visit.reach
    }

    Binding {
        target: Stage
        property: "still"
        value: root.still
    }

    Item {
        id: stage

        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: root.visit.back()

        Item {
            id: pages

            width: parent.width
            height: parent.height - (root.attract ? 0 : dock.height + Space.s)

            MapPage {
                anchors.fill: parent
                anchors.topMargin: root.attract ? attract.head : 0
                anchors.bottomMargin: root.attract ? attract.foot : 0
                visible: root.attract || root.visit.page === "map"
                map: root.map
                card: root.card
                visit: root.visit
            }

            Attract {
                id: attract

                anchors.fill: parent
                visible: root.attract
                languages: root.languages
                visit: root.visit
            }

            FactsPage {
                anchors.fill: parent
                visible: root.visit.page === "facts"
                facts: root.facts
                visit: root.visit
            }

            ComparePage {
                anchors.fill: parent
                visible: root.visit.page === "compare"
                compare: root.compare
                visit: root.visit
            }

            AboutPage {
                anchors.fill: parent
                visible: root.visit.page === "about"
                about: root.about
                map: root.map
                languages: root.languages
            }

            AccessSheet {
                anchors.fill: parent
                visible: root.visit.access
                visit: root.visit
            }
        }

        Dock {
            id: dock

            anchors.bottom: parent.bottom
            width: parent.width
            height: implicitHeight
            visible: !root.attract
            visit: root.visit
            languages: root.languages
        }

        IdleWarning {
            anchors.fill: parent
            visible: root.idle.warning
            idle: root.idle
            languages: root.languages
            visit: root.visit
        }
    }
}
