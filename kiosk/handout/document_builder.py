"""Builds the handout's pages from the content: clusters, facts, sources."""

from msgspec.structs import asdict

from kiosk.content.model import Content, Corridor, Statement, Topic, Wing
from kiosk.handout.common import (
    chart_of,
    head_of,
    large_key,
    meta_of,
    numbers_of,
    remarks_of,
)
from kiosk.handout.document import Card, Group, Handout, TextBlock, Tile
from kiosk.handout.map_drawing import MM, cover_svg, disc_svg, map_layout
from kiosk.handout.paper import Paper
from kiosk.handout.texts import HandoutTexts
from kiosk.map.geometry import MapLayout

MOST_COLUMNS = 4


def handout_of(content: Content, words: HandoutTexts, paper: Paper) -> Handout:
    """Return the handout of a park in the languages of `words`."""
    layout = map_layout(content, paper.field, paper.map_height)
    clusters = tuple(_cluster(content, words, layout, index) for index in range(len(content.clusters)))
    groups = tuple(_group(content, words, topic) for topic in content.topics)
    places = tuple(_place(content, words, "corridor", part) for part in filter(None, (content.corridor,)))
    places += tuple(_place(content, words, f"wings.{wing.id}", wing) for wing in content.wings)
    here = dict.fromkeys(note for card in (*places, *clusters) for note in card.notes)
    shown = {*here, *(note.number for group in groups for note in group.notes)}
    columns = words.all_codes(MOST_COLUMNS)
    return Handout(
        **asdict(head_of(content, words, paper)),
        scene=cover_svg(paper.width, paper.band),
        band=paper.band,
        leads=words.lines("park.lead"),
        announced=words.lines("park.announced") if content.park.announced else (),
        chart=chart_of(content, words, layout),
        area_label=words.lines("card.planned-area"),
        places=places,
        clusters_title=words.lines("compare.title"),
        clusters=clusters,
        cluster_notes=remarks_of(content, words, tuple(here)),
        facts_title=words.lines("facts.title"),
        groups=groups,
        about_title=words.lines("about.title"),
        about=(*_told(content, words), *_open(content, words, shown)),
        words_title=words.lines("about.words"),
        words_head=tuple(line for code in columns for line in words.each(f"languages.{code}", (code,))),
        words=tuple(words.each(f"words.{word.id}.term", columns) for word in content.words),
    )


def _cluster(content: Content, words: HandoutTexts, layout: MapLayout, index: int) -> Card:
    cluster, marker = content.clusters[index], layout.markers[index]
    key = f"clusters.{cluster.id}"
    goal = (words.lines(f"{key}.goal"),) if cluster.goal else ()
    return Card(
        name=words.lines(f"{key}.name"),
        texts=(words.lines(f"{key}.industries"), *goal),
        meta=meta_of(content, words, cluster.source, cluster.basis),
        notes=numbers_of(content, cluster.notes),
        number=marker.number,
        svg=disc_svg(layout, marker),
        radius=marker.radius / MM,
        area=words.lines(f"{key}.area"),
    )


def _place(content: Content, words: HandoutTexts, key: str, part: Corridor | Wing) -> Card:
    return Card(
        name=words.lines(f"{key}.name"),
        texts=(words.lines(f"{key}.text"),),
        meta=meta_of(content, words, part.source, part.basis),
        notes=numbers_of(content, part.notes),
    )


def _group(content: Content, words: HandoutTexts, topic: Topic) -> Group:
    key = f"topics.{topic.id}"
    tiles = tuple(_tile(content, words, topic, statement) for statement in topic.statements)
    numbers = tuple(dict.fromkeys(note for tile in tiles for note in tile.notes))
    return Group(name=words.lines(f"{key}.name"), tiles=tiles, notes=remarks_of(content, words, numbers))


def _tile(content: Content, words: HandoutTexts, topic: Topic, statement: Statement) -> Tile:
    key = f"topics.{topic.id}.statements.{statement.id}"
    return Tile(
        large=words.lines(large_key(topic.id, statement)),
        quoted=statement.figure is None,
        label=words.lines(f"{key}.label"),
        sentence=words.lines(f"{key}.sentence"),
        meta=meta_of(content, words, statement.source, statement.basis),
        notes=numbers_of(content, statement.notes),
    )


def _told(content: Content, words: HandoutTexts) -> tuple[TextBlock, ...]:
    park, background = content.park, content.background
    told = [words.lines(f"park.{field}") for field in ("aim", "position") if getattr(park, field)]
    told += [words.lines(f"about.display.{part.id}.text") for part in content.about.display]
    blocks = [TextBlock(heading=words.lines("about.display"), paragraphs=tuple(told))] if told else []
    if background and background.show:
        items = (f"background.items.{item.id}" for item in background.items)
        said = tuple(words.lines(f"{item}.text", f"{item}.publisher") for item in items)
        blocks.append(TextBlock(heading=words.lines("background.title"), paragraphs=said))
    return tuple(blocks)


def _open(content: Content, words: HandoutTexts, shown: set[int]) -> tuple[TextBlock, ...]:
    left = tuple(number for number in range(1, len(content.notes) + 1) if number not in shown)
    lines = tuple(words.lines(f"sources.{source.id}.line") for source in content.sources)
    urls = tuple(source.url or "" for source in content.sources)
    remarks = remarks_of(content, words, left)
    blocks = [TextBlock(heading=words.lines("about.sources"), paragraphs=lines, urls=urls, notes=remarks)]
    if content.about.unstated:
        points = tuple(words.lines(f"about.unstated.{part.id}.text") for part in content.about.unstated)
        blocks.append(TextBlock(heading=words.lines("about.unstated"), paragraphs=points, points=True))
    return tuple(blocks)
