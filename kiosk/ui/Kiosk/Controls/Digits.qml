import QtQuick
import Kiosk.Theme

// A whole number that reads the same in every language.
Text {
    required property int value
    property TextStyle type: Typography.label

    text: value
    textFormat: Text.PlainText
    color: Colours.ink
    font.family: "Kiosk Sans EN"
    font.features: ({
            "locl": 0,
            "tnum": 1
        })
    font.pixelSize: type.size
    font.weight: 700
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    renderType: Text.NativeRendering
}
