import QtQuick
import Kiosk.Theme

// A sheet of paper: one surface step up, a quiet border.
Rectangle {
    color: Colours.surface
    radius: Metrics.card
    border.width: Colours.strong ? Metrics.separator : Metrics.hairline
    border.color: Colours.strong ? Colours.line : Colours.surfaceAlt
}
