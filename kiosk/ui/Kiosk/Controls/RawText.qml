import QtQuick
import Kiosk.Theme

// A text as it stands in a file, for those who work on it: with its placeholders, in its own language's font.
Text {
    property string typeface
    property TextStyle type: Typography.body
    property real leading: 1.5

    textFormat: Text.PlainText
    color: Colours.ink
    wrapMode: Text.Wrap
    font.family: typeface
    font.features: ({
            "locl": 0
        })
    font.pixelSize: type.token * Metrics.u
    font.weight: type.weight
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * leading)
    renderType: Text.NativeRendering
}
