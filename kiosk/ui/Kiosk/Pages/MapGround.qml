pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.ViewModels

// The ground of the map with north up: two soft wings and the living ribbon in layered greens.
Item {
    id: root

    required property MapModel map

    readonly property real wing: (height - map.ribbonDepth) / 2

    // A layer: drawn once, and clipped well by the software renderer, which paints a shape that is clipped away as a whole.
    layer.enabled: true

    component Layer: Shape {
        id: layer

        required property string path
        property color fill: Colours.clear
        property color edge: Colours.clear

        width: root.width
        height: root.height
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: layer.edge
            strokeWidth: Metrics.hairline
            fillColor: layer.fill
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: layer.path
            }
        }
    }

    Layer {
        y: 0.22 * root.wing
        path: root.map.ground.farNorth
        fill: Colours.hills[0]
    }

    Layer {
        y: 0.57 * root.wing
        path: root.map.ground.nearNorth
        fill: Colours.hills[1]
    }

    Layer {
        x: 0.57 * root.width
        y: 0.1 * root.wing
        path: root.map.ground.clouds
        edge: Colours.texture
    }

    // The south wing mirrors the north: neither is larger.
    Layer {
        y: root.height - 0.22 * root.wing
        path: root.map.ground.farSouth
        fill: Colours.hills[0]
        transform: Scale {
            yScale: -1
        }
    }

    Layer {
        y: root.height - 0.57 * root.wing
        path: root.map.ground.nearSouth
        fill: Colours.hills[1]
        transform: Scale {
            yScale: -1
        }
    }

    Layer {
        y: root.height - 0.56 * root.wing
        path: root.map.ground.waves
        edge: Colours.texture
    }

    Layer {
        y: root.wing
        path: root.map.ground.outer
        fill: Colours.ribbon[0]
        edge: Colours.strong ? Colours.axis : Colours.clear
    }

    Layer {
        y: root.wing + 0.1077 * root.map.ribbonDepth
        path: root.map.ground.middle
        fill: Colours.ribbon[1]
    }

    Layer {
        y: root.wing + 0.272 * root.map.ribbonDepth
        path: root.map.ground.inner
        fill: Colours.ribbon[2]
    }
}
