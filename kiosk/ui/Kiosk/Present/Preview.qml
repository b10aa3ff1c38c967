import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A slide made small: drawn in full size and scaled, so that nothing on it is laid out otherwise.
Item {
    id: root

    required property SlideModel slide

    implicitHeight: width * 9 / 16
    clip: true

    SlideFace {
        width: 1920 * Space.u
        height: 1080 * Space.u
        scale: root.width / width
        transformOrigin: Item.TopLeft
        enabled: false
        slide: root.slide
    }
}
