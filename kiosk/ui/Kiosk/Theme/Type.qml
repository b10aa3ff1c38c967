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
    readonly property TextStyle h4: TextStyle {
        token: 34
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
    }
    readonly property TextStyle figure: TextStyle {
        token: 88
        leading: 1.16
    }
}
