pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Services
import Kiosk.Theme

// Buttons of which one is chosen: topics, tabs, orders. They share the width evenly.
Grid {
    id: root

    required property list<string> keys
    required property int chosen
    required property string tag
    required property string label

    signal chose(int index)

    Accessible.role: Accessible.PageTabList
    Accessible.name: Translations.text(label, 0, "", 0, 0, Translations.revision)
    columns: keys.length > 2 && Stage.portrait && (Stage.compact || Stage.large) ? 2 : keys.length
    spacing: Metrics.s

    Repeater {
        model: root.keys

        delegate: PushButton {
            required property int index
            required property string modelData

            objectName: root.tag + ":" + modelData
            width: (root.width - (root.columns - 1) * root.spacing) / root.columns
            key: modelData
            checkable: true
            checked: index === root.chosen
            onTapped: root.chose(index)
        }
    }
}
