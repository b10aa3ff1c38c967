import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// One marker on the ribbon with its icon, area and name. Its size is its planned area and nothing else.
Item {
    id: root

    required property string subject
    required property int number
    required property string icon
    required property int colour
    required property string shortKey
    required property string areaKey
    required property string industriesKey
    required property real centreX
    required property real centreY
    required property real diameter
    required property string outline
    required property string pattern
    required property bool selected
    required property bool dimmed

    property real zoom: 1
    property real room: 0
    property real floor: 0
    property real span: 0
    property bool named: true
    property bool turned: false
    property real glow: 0

    readonly property real drawn: diameter * zoom
    readonly property color fill: Colours.now.fills[colour % Colours.now.fills.length]
    readonly property color tint: Colours.now.tints[colour % Colours.now.tints.length]
    property bool plain: false
    readonly property bool detailed: zoom >= 1.8 && !plain

    width: drawn
    height: drawn

    Shape {
        x: root.drawn / 2
        y: root.drawn / 2
        scale: root.zoom
        transformOrigin: Item.TopLeft
        visible: root.outline !== ""
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.fill
            strokeWidth: Metrics.separator
            fillColor: root.dimmed ? root.tint : root.fill
            joinStyle: ShapePath.RoundJoin
            startX: 0
            startY: 0

            PathSvg {
                path: root.outline
            }
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.drawn + 2 * (Metrics.separator + border.width)
        height: width
        radius: width / 2
        visible: root.selected && root.outline === ""
        color: Colours.surface
        border.width: Math.max(2, 4 * Metrics.u)
        border.color: Colours.ink
    }

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        visible: root.outline === ""
        color: root.dimmed ? root.tint : root.glow > 0 ? Qt.lighter(root.fill, 1 + 0.12 * root.glow) : root.fill
        border.width: Metrics.separator
        border.color: root.dimmed || Colours.strong ? root.fill : Colours.surface

        Behavior on color {
            ColorAnimation {
                duration: Motion.base
            }
        }
    }

    Shape {
        width: root.diameter
        height: root.diameter
        scale: root.zoom
        transformOrigin: Item.TopLeft
        visible: root.outline === "" && !root.dimmed
        layer.enabled: true
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Qt.alpha(Colours.dataInk, Colours.strong ? 1 : 0.5)
            strokeWidth: 2.5 * Metrics.u
            fillColor: Colours.clear
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: root.pattern
            }
        }
    }

    Digits {
        anchors.centerIn: parent
        value: root.number
        color: root.dimmed ? Colours.ink : Colours.dataInk
        font.pixelSize: Math.round(Math.max(28 * Metrics.u, Math.min(0.5 * root.diameter, Math.max(Typography.label.size, 0.34 * root.diameter))))
    }

    // Landscape: icon and area above, name below. Turned: icon and area to the left, name to the right.
    Item {
        id: above

        readonly property real gap: Metrics.s

        x: root.turned ? -width - gap : (root.width - width) / 2
        y: root.turned ? (root.height - height) / 2 : -height - gap
        width: facts.width
        height: facts.height
        visible: root.named && !(root.plain && root.dimmed)

        Row {
            id: facts

            spacing: Metrics.xs

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.icon
                size: Metrics.icon
            }

            LocalizedText {
                anchors.verticalCenter: parent.verticalCenter
                width: implicitWidth
                key: root.areaKey
                style: Typography.mapLabel
            }
        }
    }

    Column {
        x: root.turned ? root.width + above.gap : (root.width - width) / 2
        y: root.turned ? (root.height - height) / 2 : root.height + above.gap
        width: root.room
        visible: root.named && !(root.plain && root.dimmed) && y + words.height <= root.floor
        spacing: Metrics.xs

        LocalizedText {
            id: words

            width: parent.width
            key: root.shortKey
            style: Typography.mapLabel
            horizontalAlignment: root.turned ? Text.AlignLeft : Text.AlignHCenter
        }

        LocalizedText {
            width: parent.width
            visible: root.detailed && parent.y + words.height + Metrics.xs + implicitHeight <= root.floor && words.height + implicitHeight + Metrics.m <= root.span
            key: root.industriesKey
            style: Typography.caption
            horizontalAlignment: root.turned ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}
