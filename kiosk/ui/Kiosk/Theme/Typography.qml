pragma Singleton

import QtQml
import Kiosk.Services

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
        token: Stage.compact && Stage.portrait ? 34 : Stage.compact || Stage.large ? 40 : 52
        ceiling: 48
    }
    readonly property TextStyle mark: TextStyle {
        token: 22
        weight: 400
    }
    // What an audience reads from the back of a room; never smaller than 36 units, or 28 in the second language.
    readonly property TextStyle slideHuge: TextStyle {
        token: 160
        leading: 1.15
        ceiling: 160
    }
    readonly property TextStyle slideName: TextStyle {
        token: 88
        leading: 1.25
        ceiling: 88
    }
    readonly property TextStyle slide: TextStyle {
        token: 72
        leading: 1.25
        ceiling: 72
    }
    readonly property TextStyle slideFigure: TextStyle {
        token: 96
        leading: 1.15
        ceiling: 96
    }
    readonly property TextStyle slideBody: TextStyle {
        token: 40
        secondToken: 34
        leading: 1.4
        weight: 400
        ceiling: 40
    }
    readonly property TextStyle slideRemark: TextStyle {
        token: 30
        secondToken: 28
        leading: 1.36
        weight: 400
        ceiling: 30
    }
    readonly property TextStyle even: TextStyle {
        token: 34
        leading: 1.6
        weight: 400
    }
}
