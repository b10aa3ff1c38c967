import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The heading that every page begins with, at the same place.
LocalizedText {
    style: Typography.title
    shared: true
    inline: true
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
