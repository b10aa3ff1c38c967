import QtQuick
import Kiosk.Theme
import Kiosk.Services

// One line of words in one language, in that language's own font and line height; without a key it asks nothing.
Text {
    id: root

    required property string key
    property int line: 0
    property string language
    property int count: 0
    property int total: 0
    property real leading: 0

    readonly property real block: lineCount * lineHeight
    // The bundled fonts stand 1.448 em high; a fixed line height takes or adds all of it below the glyphs.
    readonly property real lift: Math.round((lineHeight - 1.448 * font.pixelSize) / 2)

    text: key === "" ? "" : Translations.text(key, line, language, count, total, Translations.revision)
    textFormat: Text.PlainText
    color: Colours.ink
    wrapMode: Text.Wrap
    font.family: key === "" ? "" : Translations.family(key, line, language, Translations.revision)
    font.features: ({
            "locl": 0
        })
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * (leading || (key === "" ? 1 : Translations.lineHeight(key, line, language, Translations.revision))))
    renderType: Text.NativeRendering
}
