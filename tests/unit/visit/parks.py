"""Parks of any size, for what must hold for every park."""

from collections.abc import Sequence

import msgspec

from kiosk.content.model import Content

LINE = {"layout": "In a row", "caveat": "Unknown", "schematic": "Schematic", "legend": "True"}
WINGS = [
    {"id": "hills", "side": "north", "name": "North", "text": "Hills"},
    {"id": "shore", "side": "south", "name": "South", "text": "Shore"},
]
CORRIDOR = {"name": "Corridor", "short": "Corridor", "text": "A corridor"}
STATEMENT = {"id": "size", "figure": "3", "label": "Size", "sentence": "It is large"}


def park_of(
    areas: Sequence[float],
    *,
    wings: Sequence[str] = (),
    outlines: Sequence[Sequence[tuple[float, float]]] = (),
    bare: bool = False,
) -> Content:
    """Return a park with clusters c1, c2 … of these areas in km², each in its wing or outline if given.

    A `bare` park has neither wings nor a corridor.
    """
    clusters = [
        {"id": f"c{number}", "name": f"C{number}", "short": f"C{number}", "area_km2": area}
        | {"icon": "nature", "industries": "Tea"}
        | ({"wing": wings[number - 1]} if wings else {})
        | ({"outline": outlines[number - 1]} if outlines else {})
        for number, area in enumerate(areas, 1)
    ]
    return msgspec.convert(
        {
            "park": {"name": "Green Park", "lead": "A park"},
            "map": LINE,
            "sources": [{"id": "plan", "line": "The plan", "stamp": "As planned"}],
            "clusters": clusters,
            "topics": [
                {"id": "size", "name": "Size", "statements": [STATEMENT, STATEMENT | {"id": "more"}]},
                {"id": "aims", "name": "Aims", "statements": [STATEMENT]},
            ],
        }
        | ({} if bare else {"wings": WINGS, "corridor": CORRIDOR}),
        Content,
    )


FIVE = park_of((5, 3, 3, 4, 4))
NINE = park_of((1, 9, 2, 8, 3, 7, 4, 6, 5))
BARE = park_of((2, 8, 2), bare=True)
SHAPES: tuple[list[tuple[float, float]], ...] = (
    [(0, 0), (2, 0), (2, 2), (0, 2)],
    [(6, 1), (9, 1), (9, 2), (7, 4), (6, 4)],
    [(1, 6), (3, 6), (3, 7), (2, 7), (2, 9), (1, 9)],
)
OUTLINED = park_of((4, 7, 4), outlines=SHAPES)
