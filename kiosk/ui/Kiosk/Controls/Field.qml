import QtQuick
import Kiosk.Theme

// Where somebody types a text, in the font of its language; one line or many.
Rectangle {
    id: root

    property alias text: field.text
    property string typeface
    property string name
    property bool lit: false
    property bool first: false
    readonly property bool focused: field.activeFocus
    // Where the next letter goes.
    readonly property real caretTop: field.y + field.cursorRectangle.y
    readonly property real caretBottom: caretTop + field.cursorRectangle.height

    signal edited(string text)

    implicitHeight: field.contentHeight + 2 * Metrics.s
    radius: Metrics.control
    color: Colours.bg
    border.width: field.activeFocus ? Metrics.focusInner : Metrics.hairline
    border.color: lit ? Colours.accent : field.activeFocus ? Colours.primary : Colours.line

    TextEdit {
        id: field

        objectName: root.objectName
        x: Metrics.s
        y: Metrics.s
        width: parent.width - 2 * x
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: root.name
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        selectByMouse: true
        color: Colours.ink
        selectionColor: Colours.primary
        selectedTextColor: Colours.primaryInk
        font.family: root.typeface
        font.features: ({
                "locl": 0
            })
        font.pixelSize: Typography.bodyL.token * Metrics.u
        renderType: TextEdit.NativeRendering
        onTextChanged: root.edited(text)
        Component.onCompleted: root.first && forceActiveFocus()
    }
}
