import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One cell of the dock: an icon above its word, or a language by its own name with its mark.
Pressable {
    id: root

    property string icon
    property int mark: 0
    property bool flat: false

    implicitHeight: Math.max(Space.target, face.height + Space.s)

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.checked ? Colours.surface : Colours.clear
        border.width: root.checked ? Space.hairline : 0
        border.color: Colours.line
    }

    Grid {
        id: face

        anchors.centerIn: parent
        columns: root.flat ? 2 : 1
        columnSpacing: Space.xs
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            visible: root.icon !== ""
            name: root.icon
            color: root.checked ? Colours.primary : Colours.ink
        }

        LocalizedText {
            readonly property real room: root.width - Space.xs - (root.flat && root.icon !== "" ? Space.icon + Space.xs : 0)

            width: root.flat ? Math.min(implicitWidth, room) : room
            key: root.key
            language: root.language
            style: Type.label
            single: Stage.textStep > 1
            color: root.mark === 1 ? Colours.primary : Colours.ink
            horizontalAlignment: root.flat && root.icon !== "" ? Text.AlignLeft : Text.AlignHCenter
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Space.xs / 2
        width: parent.width * 0.5
        height: Space.bar * 0.75
        radius: height / 2
        color: Colours.primary
        visible: root.mark === 1
    }

    Digits {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Space.xs / 2
        visible: root.mark > 0
        value: root.mark
        type: Type.caption
        color: Colours.inkMuted
    }
}
