import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One cell of the dock: an icon above its word, or a language by its own name with its mark.
Pressable {
    id: root

    property string icon
    property int mark: 0


    implicitHeight: Math.max(Space.target, face.height + Space.s)

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.checked ? Colours.surface : Colours.clear
        border.width: root.checked ? Space.hairline : 0
        border.color: Colours.line
    }

    Column {
        id: face

        anchors.centerIn: parent
        width: parent.width - Space.xs

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.icon !== ""
            name: root.icon
            size: Space.icon
            color: root.checked ? Colours.primary : Colours.ink
        }

        LocalizedText {
            width: parent.width
            key: root.key
            language: root.language
            style: Type.label
            single: Stage.textStep > 1
            color: root.mark === 1 ? Colours.primary : Colours.ink
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.xs
        width: parent.width * 0.5
        height: Space.bar * 0.75
        radius: height / 2
        color: Colours.primary
        visible: root.mark === 1
    }

    Digits {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Space.xs
        visible: root.mark > 0
        value: root.mark
        style: Type.caption
        color: Colours.inkMuted
    }
}
