import QtQuick
import QtQuick.Shapes
import Kiosk.Services
import Kiosk.Theme

// A band in a cluster's colour with its pattern cut in.
Rectangle {
    id: root

    required property int colour

    color: colour < 0 ? Colours.axis : Colours.now.fills[colour % Colours.now.fills.length]

    Shape {
        anchors.fill: parent
        layer.enabled: true
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Qt.alpha(Colours.dataInk, 0.55)
            strokeWidth: Metrics.hairline
            fillColor: Colours.clear
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: root.colour < 0 ? "" : Patterns.band(root.colour, root.width, root.height, Metrics.pitch)
            }
        }
    }
}
