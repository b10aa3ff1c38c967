import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A text in a language, with its label before it: another translation, or a term and its wording.
Item {
    id: root

    required property string label
    required property string labelTypeface
    required property string words
    required property string wordsTypeface

    implicitHeight: Math.max(name.height, text.height)

    RawText {
        id: name

        width: 0.3 * parent.width
        text: root.label
        typeface: root.labelTypeface
        color: Colours.inkMuted
        leading: 1.36
    }

    RawText {
        id: text

        x: name.width + Metrics.s
        width: parent.width - x
        text: root.words
        typeface: root.wordsTypeface
        leading: 1.36
    }
}
