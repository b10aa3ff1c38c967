"""Parts that a handout and a printed talk share: the map with its texts, sources, notes."""

from kiosk.content.model import Content, Side, Statement
from kiosk.handout import colours
from kiosk.handout.document import Head, MapFigure, MapMarker, Remark
from kiosk.handout.map_drawing import MM, map_svg
from kiosk.handout.paper import Paper
from kiosk.handout.texts import HandoutTexts, Lines
from kiosk.map.geometry import MapLayout, positions_known


def head_of(content: Content, words: HandoutTexts, paper: Paper) -> Head:
    """Return what everything printed about a content begins with."""
    name = words.lines("park.name")
    return Head(
        paper=paper,
        title=name[0].text,
        lead=words.lines("park.lead")[0].text,
        main=name[0].code,
        tongues=words.tongues(),
        colours=colours.NAMED,
        name=name,
        stamp=stamp_lines(content, words),
        source=source_lines(content, words),
    )


def stamp_lines(content: Content, words: HandoutTexts) -> Lines:
    """Return when the park's first source reported."""
    return words.lines(f"sources.{content.sources[0].id}.stamp")


def source_lines(content: Content, words: HandoutTexts) -> Lines:
    """Return the name of the park's first source, which stands at the foot of every page."""
    return words.lines(f"sources.{content.sources[0].id}.line")


def chart_of(content: Content, words: HandoutTexts, layout: MapLayout) -> MapFigure:
    """Return the map of a plan with its words."""
    sides = {wing.side: words.lines(f"wings.{wing.id}.name") for wing in reversed(content.wings)}
    caveat = words.lines("map.schematic" if positions_known(content) else "map.caveat")
    spots = tuple(
        MapMarker(
            number=marker.number,
            x=marker.x / MM,
            y=marker.y / MM,
            radius=marker.radius / MM,
            area=words.lines(f"clusters.{marker.id}.area"),
            short=words.lines(f"clusters.{marker.id}.short"),
        )
        for marker in layout.markers
    )
    said = [words.lines("map.layout")[0].text, caveat[0].text]
    said += [
        f"{marker.number}: {words.lines(f'clusters.{marker.id}.name', f'clusters.{marker.id}.area')[0].text}"
        for marker in layout.markers
    ]
    return MapFigure(
        svg=map_svg(layout),
        alt="\n".join(said),
        width=layout.width / MM,
        height=layout.height / MM,
        ribbon=layout.ribbon / MM,
        slot=layout.slot / MM,
        spots=spots,
        north=sides.get(Side.NORTH, ()),
        south=sides.get(Side.SOUTH, ()),
        corridor=words.lines("corridor.name") if content.corridor else (),
        letter=words.lines("map.north")[:1] if content.wings else (),
        caveat=caveat,
        legend=words.lines("map.legend"),
    )


def meta_of(content: Content, words: HandoutTexts, source: str | None, basis: str) -> Lines:
    """Return when it was reported and how sure its wording is; a source that the foot does not name, too."""
    first = content.sources[0].id
    keys = [f"sources.{source or first}.stamp", f"basis.{basis}"]
    return words.lines(*keys, *([f"sources.{source}.line"] if source not in {None, first} else []))


def numbers_of(content: Content, ids: tuple[str, ...]) -> tuple[int, ...]:
    """Return the numbers that notes are referred to by: their places in the content."""
    places = {note.id: number for number, note in enumerate(content.notes, 1)}
    return tuple(places[name] for name in ids)


def remarks_of(content: Content, words: HandoutTexts, numbers: tuple[int, ...]) -> tuple[Remark, ...]:
    """Return the notes of these numbers in order."""
    return tuple(Remark(n, words.lines(f"notes.{content.notes[n - 1].id}.text")) for n in sorted(numbers))


def large_key(topic: str, statement: Statement) -> str:
    """Return the key of what stands large of a statement: its figure or its quotation."""
    return f"topics.{topic}.statements.{statement.id}.{'figure' if statement.figure else 'quote'}"
