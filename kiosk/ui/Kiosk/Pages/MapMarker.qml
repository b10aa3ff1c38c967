pragma ComponentBehavior: Bound

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
    required property real reachX
    required property real reachY
    required property real detailRoom
    required property string outline
    required property string pattern
    required property bool selected
    required property bool dimmed

    property real zoom: 1
    property real room: 0
    property real span: 0
    property size pane
    property list<rect> taken
    property bool named: true
    property bool turned: false
    property real glow: 0

    readonly property real drawn: diameter * zoom
    readonly property color fill: Colours.now.fills[colour % Colours.now.fills.length]
    readonly property color tint: Colours.now.tints[colour % Colours.now.tints.length]
    property bool plain: false
    // Outlines stand where they are, so that no slot is kept free for more than a name.
    readonly property bool detailed: zoom >= 1.8 && !plain && outline === ""
    readonly property real gap: Metrics.s
    // From the corner of this item to the edge of the shape where its name begins.
    readonly property real besideX: drawn / 2 + Math.max(zoom * reachX, plate / 2) + gap
    readonly property real belowY: drawn / 2 + Math.max(zoom * reachY, plate / 2) + gap
    // The width of what the number of an outline stands on, for the outline may be flatter than the number.
    readonly property real plate: outline === "" ? 0 : Math.max(digits.width, digits.height) + Metrics.xs

    width: drawn
    height: drawn

    // What stands beside the marker: whole on the map and clear of what is taken, or not shown.
    component Callout: Item {
        readonly property rect place: Qt.rect(root.x + x, root.y + y, width, height)
        readonly property bool whole: place.left >= 0 && place.top >= 0 && place.right <= root.pane.width && place.bottom <= root.pane.height
        readonly property bool free: whole && !root.taken.some(other => other.left < place.right && place.left < other.right && other.top < place.bottom && place.top < other.bottom)
    }

    // A layer, for the software renderer paints a shape that is clipped away as a whole.
    Item {
        readonly property real edge: Metrics.separator * root.zoom

        anchors.centerIn: parent
        width: 2 * (root.zoom * root.reachX + edge)
        height: 2 * (root.zoom * root.reachY + edge)
        visible: root.outline !== ""
        layer.enabled: visible

        Shape {
            x: parent.width / 2
            y: parent.height / 2
            scale: root.zoom
            transformOrigin: Item.TopLeft
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

    Callout {
        anchors.centerIn: parent
        width: digits.width
        height: digits.height

        Rectangle {
            anchors.centerIn: parent
            width: root.plate
            height: width
            radius: width / 2
            visible: digits.visible && root.outline !== ""
            color: Colours.surface
            border.width: Metrics.separator
            border.color: root.fill
        }

        Digits {
            id: digits

            visible: !parent.whole || parent.free
            value: root.number
            color: root.dimmed || root.outline !== "" ? Colours.ink : Colours.dataInk
            font.pixelSize: Math.round(Math.max(28 * Metrics.u, Math.min(0.5 * root.diameter, Math.max(Typography.label.size, 0.34 * root.diameter))))
        }
    }

    // Landscape: icon and area above, name below. Turned: icon and area to the left, name to the right.
    Callout {
        x: root.turned ? root.drawn - root.besideX - width : (root.width - width) / 2
        y: root.turned ? (root.height - height) / 2 : root.drawn - root.belowY - height
        width: facts.width
        height: facts.height
        visible: root.named && !(root.plain && root.dimmed) && free

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

    Callout {
        id: title

        x: root.turned ? root.besideX : (root.width - width) / 2
        y: root.turned ? (root.height - height - (details.fits ? details.both - height : 0)) / 2 : root.belowY
        width: words.implicitWidth
        height: words.height
        visible: root.named && !(root.plain && root.dimmed) && free

        LocalizedText {
            id: words

            width: parent.width
            key: root.shortKey
            style: Typography.mapLabel
            horizontalAlignment: root.turned ? Text.AlignLeft : Text.AlignHCenter
        }
    }

    Callout {
        id: details

        readonly property real both: title.height + Metrics.xs + height
        readonly property bool inside: !root.turned || Math.abs(root.y + (root.height - root.pane.height) / 2) <= (root.pane.height - both) / 2
        readonly property bool fits: root.detailed && inside && root.detailRoom <= root.room && both + Metrics.m <= root.span

        x: root.turned ? root.besideX : (root.width - width) / 2
        y: title.y + title.height + Metrics.xs
        width: Math.min(lines.implicitWidth, root.room)
        height: lines.height
        visible: fits && free && title.visible

        LocalizedText {
            id: lines

            width: parent.width
            key: root.industriesKey
            style: Typography.caption
            horizontalAlignment: root.turned ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}
