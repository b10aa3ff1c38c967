import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The heading that every page begins with, at the same place.
LocalizedText {
    style: Stage.compact ? Stage.portrait ? Type.h4 : Type.h3 : Type.h2
    shared: true
    inline: true
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
