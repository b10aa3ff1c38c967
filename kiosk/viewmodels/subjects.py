"""What every list, card and bar shows of a cluster, wing or corridor: keys, icon, colour, number."""

from collections.abc import Mapping

import msgspec

from kiosk.content.model import Basis, Content, Corridor, Icon, Wing

AXIS_COLOUR = -1


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """A thing that has a card. `colour` counts the theme's data colours; -1 is the corridor's."""

    subject: str
    number: int
    icon: str
    colour: int
    nameKey: str
    shortKey: str
    shortName: str
    areaKey: str
    basis: Basis
    source: str | None
    notes: tuple[str, ...]


def subjects(content: Content) -> Mapping[str, Subject]:
    """Return all subjects by key: the clusters in order, the corridor, the wings."""
    found: dict[str, Subject] = {}
    for index, cluster in enumerate(content.clusters):
        key = f"clusters.{cluster.id}"
        found[key] = Subject(
            subject=key,
            number=index + 1,
            icon=icon_name(cluster.icon),
            colour=index,
            nameKey=f"{key}.name",
            shortKey=f"{key}.short",
            shortName=f"{key}.name",
            areaKey=f"{key}.area",
            basis=cluster.basis,
            source=cluster.source,
            notes=cluster.notes,
        )
    if content.corridor:
        found["corridor"] = _place("corridor", content.corridor, "corridor.short")
    for wing in content.wings:
        key = f"wings.{wing.id}"
        found[key] = _place(key, wing, f"{key}.name")
    return found


def stamp_key(content: Content, source: str | None) -> str:
    """Return the key of the line that says when something was reported."""
    return f"sources.{source or content.sources[0].id}.stamp"


def source_key(content: Content, source: str | None) -> str:
    """Return the key of the line that names the source."""
    return f"sources.{source or content.sources[0].id}.line"


def note_keys(notes: tuple[str, ...]) -> list[str]:
    """Return the keys of remarks."""
    return [f"notes.{note}.text" for note in notes]


def icon_name(icon: Icon) -> str:
    """Return the property of the QML module's icons that draws this one."""
    head, *tail = icon.split("-")
    return head + "".join(part.capitalize() for part in tail)


def _place(key: str, part: Corridor | Wing, short: str) -> Subject:
    return Subject(
        subject=key,
        number=0,
        icon=icon_name(part.icon),
        colour=AXIS_COLOUR,
        nameKey=f"{key}.name",
        shortKey=short,
        shortName=short,
        areaKey="",
        basis=part.basis,
        source=part.source,
        notes=part.notes,
    )
