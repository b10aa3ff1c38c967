import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A drawing of the icon family, in strokes on a grid of 24.
Item {
    id: root

    required property string name
    property color color: Colours.ink
    property real size: Metrics.icon

    width: size
    height: size
    // A layer, because the software renderer draws a shape that is clipped away as a whole.
    layer.enabled: true

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.color
            strokeWidth: root.size / 12
            scale: Qt.size(root.size / 24, root.size / 24)
            fillColor: Colours.clear
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Icons[root.name] ?? ""
            }
        }
    }
}
