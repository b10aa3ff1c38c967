import QtQuick
import Kiosk.Theme

// Sets the units of a window that shows slides: 1920 × 1080 of them, turned where the window is upright.
Item {
    id: root

    required property string theme
    property real textStep: 1
    property bool still: false

    readonly property bool portrait: height > width
    readonly property real u: Math.min(Math.max(width, height) / 1920, Math.min(width, height) / 1080)

    Binding {
        target: Stage
        property: "u"
        value: root.u
    }

    Binding {
        target: Stage
        property: "portrait"
        value: root.portrait
    }

    Binding {
        target: Stage
        property: "textStep"
        value: root.textStep
    }

    Binding {
        target: Stage
        property: "theme"
        value: root.theme
    }

    Binding {
        target: Stage
        property: "still"
        value: root.still
    }
}
