import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// All but one round place lies in the dark.
Shape {
    id: root

    property real spotX: 0.5
    property real spotY: 0.5

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: Colours.scrim
        fillRule: ShapePath.OddEvenFill
        strokeColor: Colours.clear

        PathRectangle {
            width: root.width
            height: root.height
        }

        PathAngleArc {
            centerX: root.spotX * root.width
            centerY: root.spotY * root.height
            radiusX: 0.16 * root.height
            radiusY: radiusX
            startAngle: 0
            sweepAngle: 360
        }
    }
}
