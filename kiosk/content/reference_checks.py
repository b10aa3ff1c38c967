"""Checks that the parts of a content file fit together: ids, references, pictures, placeholders."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from kiosk.content.diagnostics import Diagnostic, nearest, quoted
from kiosk.content.picture_checks import Album, PictureError, check_picture, open_album
from kiosk.content.schema_walk import SchemaNode, place_with_key
from kiosk.content.slides import Show, check_slide
from kiosk.content.text_rules import placeholder_faults
from kiosk.content.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode

_LISTS = {"source": "sources", "notes": "notes", "wing": "wings"}
_PICTURE = re.compile(r"[a-z0-9_-][a-z0-9._-]*\.(png|jpg|jpeg|webp)")


def check_references(root: MappingNode, spots: Sequence[SchemaNode], pictures: Path) -> Iterator[Diagnostic]:
    """Yield what does not fit together. `spots` are all of the file's."""
    facts = root.values.get("facts")
    known = set(facts.values) if isinstance(facts, MappingNode) else set()
    ids = {name: _ids(root.values.get(name)) for name in _LISTS.values()}
    album = open_album(pictures)
    parts = _parts(root)
    for spot in spots:
        match spot.node:
            case SequenceNode() if "id" in _fields(spot):
                yield from _check_unique(spot)
            case MappingNode() if "origin" in spot.shape.fields:
                yield from _check_origin(spot, spot.node)
            case MappingNode() if {"figure", "quote"} <= spot.shape.fields.keys():
                yield from _check_large(spot, spot.node)
            case MappingNode() if {"show", "of"} <= spot.shape.fields.keys():
                yield from check_slide(spot, spot.node, parts, corridor="corridor" in root.values)
            case ScalarNode() if spot.shape.columns is not None:
                for cause, remedy in placeholder_faults(spot.node.text, known):
                    yield spot.place.error(cause, remedy=remedy)
            case ScalarNode() if spot.name in _LISTS and spot.shape.verbatim:
                yield from _check_reference(spot, spot.node.text, ids[_LISTS[spot.name]])
            case ScalarNode() if spot.name == "picture" and spot.shape.verbatim:
                yield from _check_picture(spot, spot.node.text, album)
            case _:
                pass


def _fields(spot: SchemaNode) -> Collection[str]:
    return spot.shape.items.fields if spot.shape.items else ()


def _ids(node: Node | None) -> list[str]:
    return [name.text for item in _blocks(node) for name in _names(item.values.get("id"))]


def _parts(root: MappingNode) -> Mapping[Show, Sequence[str]]:
    """Return what slides can show, by the names that they use for it."""
    topics = root.values.get("topics")
    return {
        Show.WING: _ids(root.values.get("wings")),
        Show.CLUSTER: _ids(root.values.get("clusters")),
        Show.FACTS: _ids(topics),
        Show.STATEMENT: [
            f"{topic.text}.{statement}"
            for item in _blocks(topics)
            for topic in _names(item.values.get("id"))
            for statement in _ids(item.values.get("statements"))
        ],
    }


def _blocks(node: Node | None) -> Iterator[MappingNode]:
    if isinstance(node, SequenceNode):
        yield from (item for item in node.items if isinstance(item, MappingNode))


def _names(node: Node | None) -> Iterator[ScalarNode]:
    for item in node.items if isinstance(node, SequenceNode) else (node,):
        if isinstance(item, ScalarNode) and item.text:
            yield item


def _check_unique(spot: SchemaNode) -> Iterator[Diagnostic]:
    """Ids and former ids of one list are all different."""
    seen: dict[str, int] = {}
    for item in _blocks(spot.node):
        for name in (*_names(item.values.get("id")), *_names(item.values.get("aliases"))):
            if name.text in seen:
                cause = f"the id {quoted(name.text)} is used twice, first in line {seen[name.text]}"
                yield place_with_key(name.place, f"{spot.key}.{name.text}").error(
                    cause, remedy="Give one of them another id."
                )
            seen.setdefault(name.text, name.place.line)


def _check_origin(spot: SchemaNode, node: MappingNode) -> Iterator[Diagnostic]:
    for name in ("wing", "outline"):
        if name in node.values and "origin" not in node.values:
            remedy = "Add `origin:` with the source that states it, or leave it out."
            yield place_with_key(node.keys[name], f"{spot.key}.{name}").error(
                "where this is stated is missing", remedy=remedy
            )


def _check_large(spot: SchemaNode, node: MappingNode) -> Iterator[Diagnostic]:
    if ("figure" in node.values) == ("quote" in node.values):
        cause = "exactly one of `figure` and `quote` stands large on a tile"
        yield spot.place.error(cause, remedy="Write one of them and leave the other out.")


def _check_reference(spot: SchemaNode, name: str, ids: Collection[str]) -> Iterator[Diagnostic]:
    if name not in ids:
        remedy = nearest(name, ids) or f"There is {', '.join(ids) or 'none'}."
        yield spot.place.error(f"{quoted(name)} is no id in `{_LISTS[spot.name]}`", remedy=remedy)


def _check_picture(spot: SchemaNode, name: str, album: Album) -> Iterator[Diagnostic]:
    if not _PICTURE.fullmatch(name):
        return
    try:
        check_picture(album, name)
    except PictureError as error:
        remedy = "" if name in album.names else nearest(name, album.names)
        yield spot.place.error(f"{quoted(name)}: {error}", remedy=remedy)
