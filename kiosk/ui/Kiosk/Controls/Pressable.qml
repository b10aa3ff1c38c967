import QtQuick
import Kiosk.Theme
import Kiosk.Services

// What can be touched: acts on release inside, by Enter or Metrics, and shows touch and focus.
Item {
    id: root

    property string key
    property string language
    property int count: 0
    property real radius: Metrics.control
    property bool checkable: false
    property bool checked: false
    property bool showsPress: true

    readonly property bool down: tap.pressed

    signal tapped

    activeFocusOnTab: true
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: key === "" ? "" : Translations.text(key, 0, language, count, 0, Translations.revision)
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: true
    Accessible.onPressAction: root.tapped()
    Keys.onReturnPressed: event => event.isAutoRepeat || root.tapped()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.tapped()
    Keys.onSpacePressed: event => event.isAutoRepeat || root.tapped()
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.tapped()
    }

    Rectangle {
        z: 1
        anchors.fill: parent
        radius: root.radius
        color: Colours.pressed
        visible: tap.pressed && root.showsPress
    }

    Rectangle {
        z: 2
        anchors.fill: parent
        anchors.margins: -Metrics.focusGap - border.width
        radius: root.radius + Metrics.focusGap + border.width
        color: Colours.clear
        border.color: Colours.focusOuter
        border.width: Metrics.focusOuter
        visible: root.activeFocus && Stage.keys

        Rectangle {
            anchors.fill: parent
            anchors.margins: Metrics.focusOuter
            radius: parent.radius - Metrics.focusOuter
            color: Colours.clear
            border.color: Colours.focusInner
            border.width: Metrics.focusInner
        }
    }
}
