pragma Singleton

import QtQml

// The type scale.
QtObject {
    readonly property TextStyle display: TextStyle {
        token: 76
        leading: 1.2
    }
    readonly property TextStyle h1: TextStyle {
        token: 72
    }
    readonly property TextStyle partner: TextStyle {
        token: 62
    }
    readonly property TextStyle h2: TextStyle {
        token: 52
    }
    readonly property TextStyle h3: TextStyle {
        token: 40
    }
    readonly property TextStyle bodyL: TextStyle {
        token: 34
        leading: 0
        weight: 400
    }
    readonly property TextStyle body: TextStyle {
        token: 28
        leading: 0
        weight: 400
    }
    readonly property TextStyle label: TextStyle {
        token: 28
        leading: 1.28
    }
    readonly property TextStyle mapLabel: TextStyle {
        token: 28
        leading: 1.2
    }
    readonly property TextStyle caption: TextStyle {
        token: 28
        leading: 1.36
        weight: 400
        ceiling: 48
    }
    readonly property TextStyle title: TextStyle {
        token: Stage.compact && Stage.portrait ? 34 : Stage.compact || Stage.textStep > 1 ? 40 : 52
        ceiling: 48
    }
    readonly property TextStyle mark: TextStyle {
        token: 22
        weight: 400
    }
    readonly property TextStyle even: TextStyle {
        token: 34
        leading: 1.6
        weight: 400
    }
}
