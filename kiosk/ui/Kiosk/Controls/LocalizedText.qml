import QtQuick
import Kiosk.Theme
import Kiosk.Services

// The one component that shows words: a key in the first language and, in two-language mode, the second below it,
// or, `inline`, beside it where both fit on one line.
Item {
    id: root

    property string key
    property string language
    property int count: 0
    property int total: 0
    property TextStyle style: Typography.body
    property color color: Colours.ink
    property color secondColor: color
    property int horizontalAlignment: Text.AlignLeft
    property bool shared: false
    property bool single: false
    property real gap: 0
    property bool inline: false

    readonly property string text: first.text
    // Where a page may end: after a line of the first language, or from `turn` on of the second.
    readonly property real lineStep: first.lineHeight
    readonly property real secondStep: pair && !beside ? second.lineHeight : 0
    readonly property real turn: first.block + gap

    readonly property bool pair: second.text !== ""
    readonly property real inlineWidth: Math.ceil(first.implicitWidth) + Metrics.m + Math.ceil(second.implicitWidth) + 1
    readonly property bool beside: inline && pair && inlineWidth <= width

    readonly property bool tagged: style.leading === 0 && key !== "" && Translations.origin(key, 0, language, Translations.revision) !== ""

    implicitWidth: Math.ceil(pair ? inline ? inlineWidth : Math.max(first.implicitWidth, second.implicitWidth) : first.implicitWidth)
    implicitHeight: text !== "" ? first.block + (pair && !beside ? gap + second.block : 0) + (tagged ? tag.block : 0) : 0
    visible: key !== ""

    TextLine {
        id: first

        key: root.key
        language: root.language
        count: root.count
        total: root.total
        y: lift
        width: root.width
        visible: text !== ""
        color: root.color
        leading: root.style.leading
        horizontalAlignment: root.horizontalAlignment
        font.pixelSize: root.style.size
        font.weight: root.style.weight
    }

    TextLine {
        id: second

        key: root.single || root.language !== "" || Translations.lines < 2 ? "" : root.key
        line: 1
        count: root.count
        total: root.total
        x: root.beside ? Math.ceil(first.implicitWidth) + Metrics.m : 0
        y: root.beside ? first.y + first.baselineOffset - baselineOffset : first.block + root.gap + lift
        width: root.width - x
        visible: text !== ""
        color: root.secondColor
        leading: root.style.leading
        horizontalAlignment: root.beside ? Text.AlignLeft : root.horizontalAlignment
        font.pixelSize: root.shared ? root.style.shared : root.style.second
        font.weight: root.shared ? root.style.weight : 400
    }

    // Running text that has no translation yet says so.
    TextLine {
        id: tag

        key: root.tagged ? "fallback.tag" : ""
        y: parent.height - block + lift
        visible: root.tagged
        color: Colours.inkMuted
        leading: 1.3
        font.pixelSize: Typography.caption.size
    }
}
