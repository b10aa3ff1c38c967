import QtQuick
import Kiosk.Theme

// A sheet of paper: one surface step up, a quiet border.
Rectangle {
    color: Colours.surface
    radius: Space.card
    border.width: Colours.strong ? Space.separator : Space.hairline
    border.color: Colours.strong ? Colours.line : Colours.surfaceAlt
}
