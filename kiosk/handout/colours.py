"""The colours of the paper: those of the screen's theme of the same name."""

from collections.abc import Mapping

INK = "#10231C"
INK_MUTED = "#3D5148"
LINE = "#6C7D74"
PRIMARY = "#1F5C45"
PRIMARY_INK = "#FFFFFF"
AXIS = "#245C46"
FILLS = ("#3B2BB0", "#7F1A0C", "#926810", "#4F2848", "#1F79A1")
RIBBON = ("#D3E8D8", "#C7E1CF", "#BCDAC5")
TEXTURE = "#C6D8CA"
HILLS = ("#ECF2EA", "#E1ECE0")
BG = "#F5F7F2"

NAMED: Mapping[str, str] = {
    "ink": INK,
    "muted": INK_MUTED,
    "line": LINE,
    "primary": PRIMARY,
    "primaryInk": PRIMARY_INK,
    "bg": BG,
}
