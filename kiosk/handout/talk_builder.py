"""Builds the printed talk: each slide as a small frame with the speaker's notes below it."""

from collections.abc import Mapping, Sequence
from typing import assert_never

import msgspec
from msgspec.structs import asdict

from kiosk.content.model import Content
from kiosk.content.slides import Show, Slide
from kiosk.handout import colours
from kiosk.handout.common import chart_of, head_of, large_key, numbers_of, remarks_of, source_lines
from kiosk.handout.document import Head, MapFigure, Remark
from kiosk.handout.map_drawing import MM, cover_svg, disc_svg, map_layout
from kiosk.handout.paper import Paper
from kiosk.handout.texts import HandoutTexts, Lines
from kiosk.map.geometry import MapLayout

# A frame in mm, as wide as half the field of either paper; its map leaves room for the words around it.
FRAME_RATIO, COLUMN_GAP, MAP_RATIO = 9 / 16, 6.0, 0.4
# The figures below the clusters' areas, and what they are called.
COMPARED = {"cluster_total": "compare.total", "park_area": "compare.park"}


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """What a slide shows: a face of its own, or a title with a figure, a disc, the map or lines.

    `bars` stand below the first lines: each a share of the longest, and its colour.
    """

    number: int
    name: Lines
    face: bool = False
    large: Lines = ()
    lines: tuple[Lines, ...] = ()
    bars: tuple[tuple[float, str], ...] = ()
    svg: str = ""
    radius: float = 0
    disc: int = 0
    chart: MapFigure | None = None
    said: Lines = ()
    notes: tuple[Remark, ...] = ()


class PrintedTalk(Head, frozen=True, kw_only=True):
    """A whole talk in the languages of `words`."""

    scene: str
    width: float
    frames: tuple[Frame, ...]


def printed_talk_of(
    content: Content, slides: Sequence[Slide], words: HandoutTexts, paper: Paper
) -> PrintedTalk:
    """Return a talk of these slides, which show only what the content has."""
    width = (paper.field - COLUMN_GAP) / 2
    layout = map_layout(content, width - 6.0, width * MAP_RATIO)
    return PrintedTalk(
        **asdict(head_of(content, words, paper)),
        scene=cover_svg(width, width * FRAME_RATIO),
        width=width,
        frames=tuple(_frame(content, words, layout, slide, n) for n, slide in enumerate(slides, 1)),
    )


def _frame(content: Content, words: HandoutTexts, layout: MapLayout, slide: Slide, number: int) -> Frame:
    said = words.lines(f"deck.{slide.id}.notes") if slide.notes else ()
    notes = remarks_of(content, words, numbers_of(content, tuple(dict.fromkeys(_notes(content, slide)))))
    empty = Frame(number=number, name=words.lines("park.name"), said=said, notes=notes)
    return msgspec.structs.replace(empty, **_shown(content, words, layout, slide))


def _notes(content: Content, slide: Slide) -> tuple[str, ...]:
    """Return the ids of the notes that belong to what a slide shows, some more than once."""
    match slide.show:
        case Show.STATEMENT | Show.FACTS:
            topic, _, of = (slide.of or "").partition(".")
            said = (s for t in content.topics if t.id == topic for s in t.statements if of in {"", s.id})
            return tuple(note for statement in said for note in statement.notes)
        case Show.CLUSTER:
            return next(cluster.notes for cluster in content.clusters if cluster.id == slide.of)
        case Show.WING:
            return next(wing.notes for wing in content.wings if wing.id == slide.of)
        case Show.CORRIDOR:
            return content.corridor.notes if content.corridor else ()
        case Show.COMPARE:
            facts = (content.facts[name] for name in COMPARED if name in content.facts)
            return tuple(note for fact in facts for note in fact.notes)
        case Show.TITLE | Show.MAP | Show.CLOSING:
            return ()
        case _ as unknown:
            assert_never(unknown)


def _shown(content: Content, words: HandoutTexts, layout: MapLayout, slide: Slide) -> Mapping[str, object]:
    """Return the fields of the frame that this slide fills."""
    of, fields = slide.of or "", dict[str, object]()
    match slide.show:
        case Show.TITLE:
            fields |= {"face": True, "lines": (words.lines("park.lead"),)}
        case Show.CLOSING:
            fields |= {"face": True, "lines": (source_lines(content, words),)}
        case Show.MAP:
            fields |= {"name": words.lines("dock.map"), "chart": chart_of(content, words, layout)}
        case Show.WING | Show.CORRIDOR:
            key = f"wings.{of}" if slide.show is Show.WING else "corridor"
            fields |= {"name": words.lines(f"{key}.name"), "lines": (words.lines(f"{key}.text"),)}
        case Show.CLUSTER:
            fields |= _cluster(words, layout, of)
        case Show.STATEMENT:
            fields |= _statement(content, words, of)
        case Show.FACTS:
            said = (statement for topic in content.topics if topic.id == of for statement in topic.statements)
            lines = (words.lines(large_key(of, s), f"topics.{of}.statements.{s.id}.label") for s in said)
            fields |= {"name": words.lines(f"topics.{of}.name"), "lines": tuple(lines)}
        case Show.COMPARE:
            fields |= _compared(content, words)
        case _ as unknown:
            assert_never(unknown)
    return fields


def _compared(content: Content, words: HandoutTexts) -> Mapping[str, object]:
    keys = [(f"clusters.{cluster.id}.name", f"clusters.{cluster.id}.area") for cluster in content.clusters]
    keys += [(key, f"facts.{name}") for name, key in COMPARED.items() if name in content.facts]
    longest = max(cluster.area_km2 for cluster in content.clusters)
    bars = tuple(
        (cluster.area_km2 / longest, colours.FILLS[index % len(colours.FILLS)])
        for index, cluster in enumerate(content.clusters)
    )
    return {
        "name": words.lines("compare.title"),
        "lines": tuple(words.lines(*pair) for pair in keys),
        "bars": bars,
    }


def _cluster(words: HandoutTexts, layout: MapLayout, of: str) -> Mapping[str, object]:
    marker = next(marker for marker in layout.markers if marker.id == of)
    return {
        "name": words.lines(f"clusters.{of}.name"),
        "large": words.lines(f"clusters.{of}.area"),
        "lines": (words.lines(f"clusters.{of}.industries"),),
        "svg": disc_svg(layout, marker),
        "radius": marker.radius / MM,
        "disc": marker.number,
    }


def _statement(content: Content, words: HandoutTexts, of: str) -> Mapping[str, object]:
    topic, _, name = of.partition(".")
    key = f"topics.{topic}.statements.{name}"
    statement = next(s for t in content.topics if t.id == topic for s in t.statements if s.id == name)
    return {
        "name": words.lines(f"{key}.label"),
        "large": words.lines(large_key(topic, statement)),
        "lines": (words.lines(f"{key}.sentence"),),
    }
