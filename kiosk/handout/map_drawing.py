"""What is drawn on the paper, as SVG: the map, the clusters' discs, and the cover's hills.

The shapes are those of the screen. An SVG counts tenths of a millimetre, for its paths are rounded to 0.1.
"""

from collections.abc import Sequence

import msgspec

from kiosk.content.model import Content
from kiosk.handout import colours
from kiosk.map.geometry import MapLayout, Marker, lay_out
from kiosk.map.ground import ground
from kiosk.map.patterns import Pattern, disc_pattern, ridge

MM = 10.0
# The screen's map has 1216 design units in its length; thicknesses are counted in them.
LENGTH_U = 1216.0
# The cover's hills from far to near: phase, rise and depth as shares of the band, and how light they are.
RANGES = ((0.6, 0.08, 0.36, 0.07), (2.4, 0.065, 0.28, 0.10), (3.9, 0.05, 0.2, 0.16))
PLATE_SHARE, PITCH_U, STROKE_U, AXIS_U, EDGE_U = 0.56, 12.0, 2.5, 4.0, 3.0


def map_layout(content: Content, width: float, height: float) -> MapLayout:
    """Lay out the map on a field of this size in mm, corridor from left to right."""
    return lay_out(content, width * MM, height * MM, turned=False)


def map_svg(layout: MapLayout) -> str:
    """Return the whole map without its words."""
    unit = layout.width / LENGTH_U
    wing = (layout.height - layout.ribbon) / 2
    paths = ground(layout, unit)
    low, axis = layout.height, AXIS_U * unit
    hair = f'fill="none" stroke="{colours.TEXTURE}" stroke-width="{1.5 * unit:.2f}" stroke-linecap="round"'
    parts = [
        f'<rect width="{layout.width:.1f}" height="{layout.height:.1f}" fill="{colours.BG}"/>',
        _path(paths.far_north, _fill(colours.HILLS[0]), y=0.22 * wing),
        _path(paths.near_north, _fill(colours.HILLS[1]), y=0.57 * wing),
        _path(paths.clouds, hair, x=0.57 * layout.width, y=0.1 * wing),
        _path(paths.far_south, _fill(colours.HILLS[0]), y=low - 0.22 * wing, flip=True),
        _path(paths.near_south, _fill(colours.HILLS[1]), y=low - 0.57 * wing, flip=True),
        _path(paths.waves, hair, y=low - 0.56 * wing),
        _path(paths.outer, _fill(colours.RIBBON[0]), y=wing),
        _path(paths.middle, _fill(colours.RIBBON[1]), y=wing + 0.1077 * layout.ribbon),
        _path(paths.inner, _fill(colours.RIBBON[2]), y=wing + 0.272 * layout.ribbon),
        _path(f"M0,0H{layout.width:.1f}V{axis:.2f}H0Z", _fill(colours.AXIS), y=(low - axis) / 2),
    ]
    parts += (_marker(marker, (marker.x, marker.y), unit) for marker in layout.markers)
    return _svg(layout.width, layout.height, parts)


def disc_svg(layout: MapLayout, marker: Marker) -> str:
    """Return one cluster alone as a disc, on the scale of the map."""
    size = 2 * marker.radius
    disc = msgspec.structs.replace(marker, x=marker.radius, y=marker.radius, outline="")
    return _svg(
        size, size, [_marker(disc, (marker.radius, marker.radius), layout.width / LENGTH_U, edge=False)]
    )


def cover_svg(width: float, height: float) -> str:
    """Return the band of a cover of this size in mm: a green sky over four ranges of hills."""
    w, h = width * MM, height * MM
    parts = [f'<rect width="{w:.1f}" height="{h:.1f}" {_fill(colours.PRIMARY)}/>']
    for phase, rise, depth, opacity in RANGES:
        hills = ridge(w, depth * h, phase, rise * h)
        parts.append(_path(hills, f'fill="#FFFFFF" fill-opacity="{opacity}"', y=(1 - depth) * h))
    parts.append(_path(ridge(w, 0.12 * h, 5.2, 0.05 * h), _fill("#FFFFFF"), y=0.885 * h))
    return _svg(w, h, parts)


def _marker(marker: Marker, centre: tuple[float, float], unit: float, *, edge: bool = True) -> str:
    x, y = centre
    fill = colours.FILLS[(marker.number - 1) % len(colours.FILLS)]
    # The edge is drawn below the disc, so that the disc keeps all of its area.
    rim = f'stroke="#FFFFFF" stroke-width="{2 * EDGE_U * unit:.2f}" stroke-linejoin="round"'
    if marker.outline:
        below = f'<path d="{marker.outline}" {rim} {_fill(fill)}/>' if edge else ""
        return (
            f'<g transform="translate({x:.2f} {y:.2f})">{below}<path d="{marker.outline}" {_fill(fill)}/></g>'
        )
    kinds = tuple(Pattern)
    kind = kinds[(marker.number - 1) % len(kinds)]
    strokes = disc_pattern(kind, marker.radius, PITCH_U * unit, PLATE_SHARE * marker.radius)
    disc = f'<circle cx="{x:.3f}" cy="{y:.3f}" r="{marker.radius:.3f}"'
    pen = (
        f'fill="none" stroke="#FFFFFF" stroke-opacity="0.5" stroke-width="{STROKE_U * unit:.2f}"'
        ' stroke-linecap="round"'
    )
    below = f"{disc} {rim} {_fill(fill)}/>" if edge else ""
    return f"{below}{disc} {_fill(fill)}/>{_path(strokes, pen, x=x - marker.radius, y=y - marker.radius)}"


def _fill(colour: str) -> str:
    return f'fill="{colour}"'


def _path(path: str, look: str, x: float = 0, y: float = 0, *, flip: bool = False) -> str:
    turn = " scale(1 -1)" if flip else ""
    return f'<path d="{path}" transform="translate({x:.2f} {y:.2f}){turn}" {look}/>' if path else ""


def _svg(width: float, height: float, parts: Sequence[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.2f} {height:.2f}">'
    return f"{head}{''.join(parts)}</svg>"
