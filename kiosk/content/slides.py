"""The part of the content format that makes a talk: slides that show what the content has."""

from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kiosk.content.base import Item, text
from kiosk.content.diagnostics import Diagnostic, nearest, quoted
from kiosk.content.schema_walk import SchemaNode, place_with_key
from kiosk.content.yaml_nodes import MappingNode, ScalarNode


class Show(StrEnum):
    """What a slide shows."""

    TITLE = "title"
    MAP = "map"
    WING = "wing"
    CORRIDOR = "corridor"
    CLUSTER = "cluster"
    STATEMENT = "statement"
    FACTS = "facts"
    COMPARE = "compare"
    CLOSING = "closing"


class Closeness(StrEnum):
    """How near a slide's map is."""

    WHOLE = "whole"
    CLOSER = "closer"
    CLOSEST = "closest"


class Slide(Item, frozen=True, kw_only=True):
    """A slide of a talk: something that the content has, with what the speaker says.

    `of` names it: the id of a wing, cluster or topic, or `topic.statement`. `minutes` is the planned time.
    """

    show: Show
    of: Annotated[str, Meta(min_length=1, max_length=130)] | None = None
    camera: Closeness = Closeness.WHOLE
    minutes: Annotated[float, Meta(gt=0, le=120)] = 1.0
    notes: Annotated[str, text("What the speaker says; only the speaker sees it.", 1200)] | None = None


_PARTS = {Show.WING: "wing", Show.CLUSTER: "cluster", Show.FACTS: "topic", Show.STATEMENT: "statement"}


def check_slide(
    spot: SchemaNode, node: MappingNode, known: Mapping[Show, Collection[str]], *, corridor: bool
) -> Iterator[Diagnostic]:
    """Yield what a slide shows that is not there. `known` are the names that `of` may have.

    Nothing is said of a slide whose `show` is no such word.
    """
    show, of = node.values.get("show"), node.values.get("of")
    if not isinstance(show, ScalarNode) or show.text not in {*Show}:
        return
    kind = Show(show.text)
    if kind is Show.CORRIDOR and not corridor:
        remedy = "Give the park a `corridor:`, or leave this slide out."
        yield place_with_key(show.place, f"{spot.key}.show").error("there is no corridor", remedy=remedy)
    if kind is not Show.MAP and "camera" in node.values:
        cause = f"only a slide of the map has a camera; this one shows {quoted(kind)}"
        yield place_with_key(node.keys["camera"], f"{spot.key}.camera").error(
            cause, remedy="Leave `camera:` out."
        )
    if kind not in _PARTS:
        if "of" in node.values:
            cause = f"a slide that shows {quoted(kind)} names no part"
            yield place_with_key(node.keys["of"], f"{spot.key}.of").error(cause, remedy="Leave `of:` out.")
        return
    listed = f"There is {', '.join(known[kind]) or 'none'}."
    if of is None:
        yield spot.place.error(
            f"which {_PARTS[kind]} this slide shows is missing", remedy=f"Add `of:`. {listed}"
        )
    elif isinstance(of, ScalarNode) and of.text not in known[kind]:
        remedy = nearest(of.text, known[kind]) or listed
        yield place_with_key(of.place, f"{spot.key}.of").error(
            f"{quoted(of.text)} is no {_PARTS[kind]}", remedy=remedy
        )
