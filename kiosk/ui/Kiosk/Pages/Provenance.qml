import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// When it was reported, how sure the wording is, and where it stands.
Column {
    id: root

    required property string stamp
    property string basis
    property string source

    spacing: Space.xs

    LocalizedText {
        width: parent.width
        key: root.stamp
        style: Type.caption
        inline: true
        color: Colours.inkMuted
    }

    LocalizedText {
        width: parent.width
        key: root.basis
        style: Type.caption
        inline: true
        color: Colours.inkMuted
    }

    LocalizedText {
        width: parent.width
        key: root.source
        style: Type.caption
        inline: true
        color: Colours.inkMuted
    }
}
