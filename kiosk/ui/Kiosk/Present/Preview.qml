import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A slide made small: drawn in full size, upright where the audience's screen is, and scaled.
Item {
    id: root

    required property SlideModel slide
    property bool upright: false
    readonly property alias face: face

    implicitHeight: width * 9 / 16
    clip: true

    SlideFace {
        id: face

        x: (root.width - width * scale) / 2
        width: (root.upright ? 1080 : 1920) * Metrics.u
        height: (root.upright ? 1920 : 1080) * Metrics.u
        scale: Math.min(root.width / width, root.height / height)
        transformOrigin: Item.TopLeft
        enabled: false
        portrait: root.upright
        slide: root.slide
    }
}
