pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Pages
import Kiosk.Services
import Kiosk.Theme
import Kiosk.ViewModels

// The window: one map that stays, the other pages above it, the dock below, warnings on top.
Window {
    id: root

    required property VisitModel visit
    required property MapModel map
    required property CardModel card
    required property FactsModel facts
    required property CompareModel compare
    required property AboutModel about
    required property LanguagesModel languages
    required property DockModel dock
    required property IdleModel idle
    property bool editing: false

    readonly property bool attract: visit.page === "attract"

    title: Translations.text("park.name", 0, "", 0, 0, Translations.revision)
    color: Colours.bg
    onClosing: close => close.accepted = visibility !== Window.FullScreen
    onWidthChanged: Stage.resize(width, height, Screen.pixelDensity)
    onHeightChanged: Stage.resize(width, height, Screen.pixelDensity)

    Item {
        anchors.fill: parent
        enabled: !root.idle.warning

        // On the start page no touch is wasted: what nothing else takes opens the map.
        TapHandler {
            enabled: root.attract
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.visit.home()
        }

        Item {
            width: parent.width
            height: parent.height - (root.attract ? 0 : bar.height + Metrics.s)

            MapPage {
                anchors.fill: parent
                anchors.topMargin: welcome.attract?.head ?? 0
                anchors.bottomMargin: welcome.attract?.foot ?? 0
                visible: root.attract || root.visit.page === "map"
                enabled: !root.visit.access
                map: root.map
                card: root.card
                visit: root.visit
            }

            Loader {
                id: welcome

                readonly property Attract attract: item as Attract

                anchors.fill: parent
                active: root.attract
                sourceComponent: Attract {
                    languages: root.languages
                    visit: root.visit
                }
            }

            Loader {
                anchors.fill: parent
                active: root.visit.page === "facts"
                enabled: !root.visit.access
                sourceComponent: FactsPage {
                    facts: root.facts
                    visit: root.visit
                }
            }

            Loader {
                anchors.fill: parent
                active: root.visit.page === "compare"
                enabled: !root.visit.access
                sourceComponent: ComparePage {
                    compare: root.compare
                    visit: root.visit
                }
            }

            Loader {
                anchors.fill: parent
                active: root.visit.page === "about"
                enabled: !root.visit.access
                sourceComponent: AboutPage {
                    about: root.about
                    map: root.map
                    languages: root.languages
                }
            }

            Loader {
                anchors.fill: parent
                active: root.visit.access
                sourceComponent: AccessSheet {
                    visit: root.visit
                }
            }
        }

        Loader {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width
            active: !root.attract
            sourceComponent: Dock {
                dock: root.dock
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.idle.warning
        sourceComponent: IdleWarning {
            idle: root.idle
            languages: root.languages
        }
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: !root.idle.warning && !root.editing
        onActivated: root.visit.back()
    }
}
