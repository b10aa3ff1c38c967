import QtQuick
import Kiosk.Controls
import Kiosk.Services
import Kiosk.Theme

// One cell of the dock: an icon above its word, or a language by its own name with its mark.
Pressable {
    id: root

    required property string name
    required property string icon
    required property int mark
    required property bool usable
    required key
    required language
    required checkable
    required checked
    property bool flat: false

    // A word that is too long to stand beside its icon stands alone.
    readonly property real besideIcon: width - Metrics.icon - 2 * Metrics.xs
    readonly property bool beside: flat && icon !== "" && label.implicitWidth <= besideIcon

    objectName: name
    enabled: usable
    implicitHeight: Math.max(Metrics.target, face.height + Metrics.s)

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.checked ? Colours.surface : Colours.clear
        border.width: root.checked ? Metrics.hairline : 0
        border.color: Colours.line
    }

    Grid {
        id: face

        anchors.centerIn: parent
        columns: root.flat ? 2 : 1
        columnSpacing: Metrics.xs
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            visible: root.icon !== "" && (root.beside || !root.flat)
            name: root.icon
            color: !root.usable ? Colours.disabled : root.checked ? Colours.primary : Colours.ink
        }

        LocalizedText {
            id: label

            readonly property real room: root.beside ? root.besideIcon : root.width - Metrics.xs

            width: root.flat ? Math.min(implicitWidth, room) : room
            key: root.key
            language: root.language
            style: Typography.label
            single: Stage.large
            color: !root.usable ? Colours.disabled : root.mark === 1 ? Colours.primary : Colours.ink
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.xs / 2
        width: parent.width * 0.5
        height: Metrics.bar * 0.75
        radius: height / 2
        color: Colours.primary
        visible: root.mark === 1
    }

    Digits {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Metrics.xs / 2
        visible: root.mark > 0
        value: root.mark
        type: Typography.caption
        color: Colours.inkMuted
    }
}
