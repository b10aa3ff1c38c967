"""How far apart two colours are: in lightness (WCAG 2.2) and to the eye (CIEDE2000)."""

import math

from PySide6.QtGui import QColor

Lab = tuple[float, float, float]

_WHITE = (0.95047, 1.0, 1.08883)
_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.072175), (0.0193339, 0.119192, 0.9503041))


def contrast(a: QColor, b: QColor) -> float:
    """Return the contrast ratio, 1 to 21."""
    low, high = sorted((_xyz(a)[1], _xyz(b)[1]))
    return (high + 0.05) / (low + 0.05)


def difference(a: QColor, b: QColor) -> float:
    """Return ΔE00 of two colours."""
    return difference_of(_lab(a), _lab(b))


def difference_of(a: Lab, b: Lab) -> float:
    """Return ΔE00 of two colours in CIELAB (Sharma, Wu, Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = a, b
    mean_c = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_c**7 / (mean_c**7 + 25**7)))
    x1, x2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(x1, b1), math.hypot(x2, b2)
    h1, h2 = math.degrees(math.atan2(b1, x1)) % 360, math.degrees(math.atan2(b2, x2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    middle = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    t = (
        1
        - 0.17 * _cos(middle - 30)
        + 0.24 * _cos(2 * middle)
        + 0.32 * _cos(3 * middle + 6)
        - 0.2 * _cos(4 * middle - 63)
    )
    s_l = 1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    s_c, s_h = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    blue = 60 * math.exp(-(((middle - 275) / 25) ** 2))
    r = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7)) * math.sin(math.radians(blue))
    dl, dc, dh = (l2 - l1) / s_l, (c2 - c1) / s_c, hue / s_h
    return math.sqrt(dl**2 + dc**2 + dh**2 + r * dc * dh)


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))


def _xyz(colour: QColor) -> tuple[float, ...]:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return tuple(sum(k * part for k, part in zip(row, linear, strict=True)) for row in _XYZ)


def _lab(colour: QColor) -> Lab:
    shares = (value / white for value, white in zip(_xyz(colour), _WHITE, strict=True))
    x, y, z = (v ** (1 / 3) if v > (6 / 29) ** 3 else v / (3 * (6 / 29) ** 2) + 4 / 29 for v in shares)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)
