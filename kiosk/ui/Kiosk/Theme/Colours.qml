pragma Singleton

import QtQuick
import Kiosk.Services

// The colours now. `words` are the keys of the colours' names.
QtObject {
    id: root

    readonly property Scheme paper: Scheme {
        bg: "#F5F7F2"
        surface: "#FFFFFF"
        surfaceAlt: "#E6EDE3"
        ink: "#10231C"
        inkMuted: "#3D5148"
        line: "#6C7D74"
        disabled: "#6C7D74"
        primary: "#1F5C45"
        primaryInk: "#FFFFFF"
        accent: "#B02A14"
        accentInk: "#FFFFFF"
        focusOuter: "#10231C"
        focusInner: "#FFFFFF"
        dataInk: "#FFFFFF"
        fills: ["#3B2BB0", "#7F1A0C", "#926810", "#4F2848", "#1F79A1"]
        tints: ["#E4E1FA", "#F9E1DC", "#F6E9CE", "#EFE0EC", "#D9ECF5"]
        words: ["colours.indigo", "colours.madder", "colours.ochre", "colours.plum", "colours.cerulean"]
        axis: "#245C46"
        axisWord: "colours.pine"
        ribbon: ["#D3E8D8", "#C7E1CF", "#BCDAC5"]
        texture: "#C6D8CA"
        hills: ["#ECF2EA", "#E1ECE0"]
    }
    readonly property Scheme night: Scheme {
        bg: "#0D1B17"
        surface: "#15261F"
        surfaceAlt: "#1E342B"
        ink: "#F1F6F0"
        inkMuted: "#B9C9BF"
        line: "#7A9185"
        disabled: "#7A9185"
        primary: "#5CC48D"
        primaryInk: "#06130E"
        accent: "#FF8F6B"
        accentInk: "#1A0703"
        focusOuter: "#FFFFFF"
        focusInner: "#06130E"
        dataInk: "#06130E"
        fills: ["#8F8DFA", "#F9692B", "#FFE58F", "#B98AA6", "#83F6FB"]
        tints: ["#262A52", "#43210F", "#3A3417", "#37283A", "#123A3F"]
        words: ["colours.violet", "colours.orange", "colours.yellow", "colours.mauve", "colours.aqua"]
        axis: "#46B57F"
        axisWord: "colours.green"
        ribbon: ["#123526", "#173F2E", "#1D4A37"]
        texture: "#2A463B"
        hills: ["#0F211B", "#11271F"]
    }
    readonly property Scheme contrast: Scheme {
        bg: "#000000"
        surface: "#000000"
        surfaceAlt: "#1A1A1A"
        ink: "#FFFFFF"
        inkMuted: "#FFFFFF"
        line: "#FFFFFF"
        disabled: "#9A9A9A"
        primary: "#FFE500"
        primaryInk: "#000000"
        accent: "#FFE500"
        accentInk: "#000000"
        focusOuter: "#00E5FF"
        focusInner: "#000000"
        dataInk: "#000000"
        fills: ["#8F8DFA", "#FB6E31", "#FFE58F", "#BB8CA8", "#83F6FB"]
        tints: ["#000000", "#000000", "#000000", "#000000", "#000000"]
        words: ["colours.violet", "colours.orange", "colours.yellow", "colours.mauve", "colours.aqua"]
        axis: "#46B57F"
        axisWord: "colours.green"
        ribbon: ["#000000", "#000000", "#000000"]
        texture: "#000000"
        hills: ["#000000", "#000000"]
    }
    readonly property Scheme now: Stage.theme === "night" ? night : Stage.theme === "contrast" ? contrast : paper

    readonly property bool strong: Stage.theme === "contrast"
    readonly property color bg: now.bg
    readonly property color surface: now.surface
    readonly property color surfaceAlt: now.surfaceAlt
    readonly property color ink: now.ink
    readonly property color inkMuted: now.inkMuted
    readonly property color line: now.line
    readonly property color disabled: now.disabled
    readonly property color primary: now.primary
    readonly property color primaryInk: now.primaryInk
    readonly property color accent: now.accent
    readonly property color accentInk: now.accentInk
    readonly property color focusOuter: now.focusOuter
    readonly property color focusInner: now.focusInner
    readonly property color dataInk: now.dataInk
    readonly property color axis: now.axis
    readonly property list<color> ribbon: now.ribbon
    readonly property color texture: now.texture
    readonly property list<color> hills: now.hills
    // For those who translate: sound, missing, stale and failing texts, and what was added or taken away.
    readonly property list<color> marks: ["#5A6B62", "#B36B00", "#1F5FBF", "#B02A14"]
    readonly property color markInk: "#FFFFFF"
    readonly property color addedTint: now.tints[4]
    readonly property color removedTint: now.tints[1]
    readonly property color pressed: Qt.rgba(ink.r, ink.g, ink.b, 0.14)
    readonly property color scrim: Qt.rgba(0, 0, 0, 0.6)
    readonly property color blankBlack: "#000000"
    readonly property color blankWhite: "#FFFFFF"
    readonly property color clear: "transparent"
}
