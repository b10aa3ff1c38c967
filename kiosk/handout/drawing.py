"""What is drawn on the paper, as SVG: the map, the clusters' discs, and the cover's hills.

The shapes are those of the screen. An SVG counts tenths of a millimetre, for its paths are rounded to 0.1.
"""

from collections.abc import Sequence

from kiosk.content.geometry import Bead, Plan, plan
from kiosk.content.ground import ground
from kiosk.content.model import Content
from kiosk.content.patterns import Pattern, disc_pattern, ridge
from kiosk.handout import colours

MM = 10.0
# The screen's map has 1216 design units in its length; thicknesses are counted in them.
LENGTH_U = 1216.0
# The cover's hills from far to near: phase, rise and depth as shares of the band, and how light they are.
RANGES = ((0.6, 0.08, 0.36, 0.07), (2.4, 0.065, 0.28, 0.10), (3.9, 0.05, 0.2, 0.16))
PLATE_SHARE, PITCH_U, STROKE_U, AXIS_U, EDGE_U = 0.56, 12.0, 2.5, 4.0, 3.0


def paper_plan(content: Content, width: float, height: float) -> Plan:
    """Lay out the map on a field of this size in mm, corridor from left to right."""
    return plan(content, width * MM, height * MM, turned=False)


def map_svg(laid: Plan) -> str:
    """Return the whole map without its words."""
    unit = laid.width / LENGTH_U
    wing = (laid.height - laid.ribbon) / 2
    paths = ground(laid, unit)
    low, axis = laid.height, AXIS_U * unit
    hair = f'fill="none" stroke="{colours.TEXTURE}" stroke-width="{1.5 * unit:.2f}" stroke-linecap="round"'
    parts = [
        f'<rect width="{laid.width:.1f}" height="{laid.height:.1f}" fill="{colours.BG}"/>',
        _path(paths.far_north, _fill(colours.HILLS[0]), y=0.22 * wing),
        _path(paths.near_north, _fill(colours.HILLS[1]), y=0.57 * wing),
        _path(paths.clouds, hair, x=0.57 * laid.width, y=0.1 * wing),
        _path(paths.far_south, _fill(colours.HILLS[0]), y=low - 0.22 * wing, flip=True),
        _path(paths.near_south, _fill(colours.HILLS[1]), y=low - 0.57 * wing, flip=True),
        _path(paths.waves, hair, y=low - 0.56 * wing),
        _path(paths.outer, _fill(colours.RIBBON[0]), y=wing),
        _path(paths.middle, _fill(colours.RIBBON[1]), y=wing + 0.1077 * laid.ribbon),
        _path(paths.inner, _fill(colours.RIBBON[2]), y=wing + 0.272 * laid.ribbon),
        _path(f"M0,0H{laid.width:.1f}V{axis:.2f}H0Z", _fill(colours.AXIS), y=(low - axis) / 2),
    ]
    parts += (_bead(bead, (bead.x, bead.y), unit) for bead in laid.beads)
    return _svg(laid.width, laid.height, parts)


def disc_svg(laid: Plan, bead: Bead) -> str:
    """Return one cluster alone as a disc, on the scale of the map."""
    size = 2 * bead.radius
    disc = Bead(bead.id, bead.number, bead.radius, bead.radius, bead.radius, 0.5, 0.5)
    return _svg(size, size, [_bead(disc, (bead.radius, bead.radius), laid.width / LENGTH_U, edge=False)])


def cover_svg(width: float, height: float) -> str:
    """Return the band of a cover of this size in mm: a green sky over four ranges of hills."""
    w, h = width * MM, height * MM
    parts = [f'<rect width="{w:.1f}" height="{h:.1f}" {_fill(colours.PRIMARY)}/>']
    for phase, rise, depth, opacity in RANGES:
        hills = ridge(w, depth * h, phase, rise * h)
        parts.append(_path(hills, f'fill="#FFFFFF" fill-opacity="{opacity}"', y=(1 - depth) * h))
    parts.append(_path(ridge(w, 0.12 * h, 5.2, 0.05 * h), _fill("#FFFFFF"), y=0.885 * h))
    return _svg(w, h, parts)


def _bead(bead: Bead, centre: tuple[float, float], unit: float, *, edge: bool = True) -> str:
    x, y = centre
    fill = colours.FILLS[(bead.number - 1) % len(colours.FILLS)]
    # The edge is drawn below the disc, so that the disc keeps all of its area.
    rim = f'stroke="#FFFFFF" stroke-width="{2 * EDGE_U * unit:.2f}" stroke-linejoin="round"'
    if bead.outline:
        below = f'<path d="{bead.outline}" {rim} {_fill(fill)}/>' if edge else ""
        return (
            f'<g transform="translate({x:.2f} {y:.2f})">{below}<path d="{bead.outline}" {_fill(fill)}/></g>'
        )
    kinds = tuple(Pattern)
    kind = kinds[(bead.number - 1) % len(kinds)]
    strokes = disc_pattern(kind, bead.radius, PITCH_U * unit, PLATE_SHARE * bead.radius)
    disc = f'<circle cx="{x:.3f}" cy="{y:.3f}" r="{bead.radius:.3f}"'
    pen = (
        f'fill="none" stroke="#FFFFFF" stroke-opacity="0.5" stroke-width="{STROKE_U * unit:.2f}"'
        ' stroke-linecap="round"'
    )
    below = f"{disc} {rim} {_fill(fill)}/>" if edge else ""
    return f"{below}{disc} {_fill(fill)}/>{_path(strokes, pen, x=x - bead.radius, y=y - bead.radius)}"


def _fill(colour: str) -> str:
    return f'fill="{colour}"'


def _path(path: str, look: str, x: float = 0, y: float = 0, *, flip: bool = False) -> str:
    turn = " scale(1 -1)" if flip else ""
    return f'<path d="{path}" transform="translate({x:.2f} {y:.2f}){turn}" {look}/>' if path else ""


def _svg(width: float, height: float, parts: Sequence[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.2f} {height:.2f}">'
    return f"{head}{''.join(parts)}</svg>"
