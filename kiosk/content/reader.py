"""Reads a content file: frozen values, and diagnostics of everything that is wrong."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.content.content_messages import content_messages
from kiosk.content.diagnostics import ContentError, Diagnostic
from kiosk.content.fact_checks import check_facts, check_sum
from kiosk.content.model import Content, Fact
from kiosk.content.reference_checks import check_references
from kiosk.content.schema_errors import schema_errors
from kiosk.content.schema_walk import Shape, place_with_key, plain, shape_of, walk
from kiosk.content.strict_yaml import read_yaml
from kiosk.content.text_rules import text_faults
from kiosk.content.yaml_nodes import Document, MappingNode, Node, ScalarNode
from kiosk.i18n.localization import Message

MOST_PROBLEMS = 100

T = TypeVar("T", bound=msgspec.Struct)


class ParkFile(msgspec.Struct, frozen=True):
    """A content file: what it says, and its texts."""

    content: Content
    messages: tuple[Message, ...]


def read_park(folder: Path, problems: list[Diagnostic]) -> ParkFile | None:
    """Read park.yaml and check its pictures. What is wrong is added to `problems`; None if it is unusable."""
    document = open_document(folder / "park.yaml", problems)
    if document is None:
        return None
    content = convert(document.root, Content, problems)
    refused = {(problem.line, problem.column) for problem in problems}
    spots = tuple(walk(document.root, shape_of(Content)))
    loose = check_references(document.root, spots, folder / "pictures")
    problems += islice((one for one in loose if (one.line, one.column) not in refused), MOST_PROBLEMS)
    places = {spot.key: spot.place for spot in spots}
    problems += check_facts(content.facts if content else _facts(document.root), places)
    if content is None:
        return None
    problems += check_sum(content, places)
    return ParkFile(content, content_messages(content, spots))


def open_document(path: Path, problems: list[Diagnostic]) -> Document | None:
    """Read a YAML file and check its texts, whatever they are for."""
    try:
        document = read_yaml(path)
    except ContentError as error:
        problems += error.problems
        return None
    problems += document.problems
    problems += islice(_check_texts(document.root), MOST_PROBLEMS)
    return document


def convert(root: Node, kind: type[T], problems: list[Diagnostic], key: str = "") -> T | None:
    """Return a node as a struct; None if it is none, with the reasons (at most 100) added to `problems`."""
    data = plain(root, shape_of(kind))
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        reasons = list(islice(schema_errors(data, root, kind, key), MOST_PROBLEMS))
        problems += reasons or [place_with_key(root.place, key).error(str(error))]
        return None


def _facts(root: MappingNode) -> dict[str, Fact]:
    """Return those facts that are sound although the file is not."""
    node = root.values.get("facts")
    facts = (
        {name: convert(one, Fact, []) for name, one in node.values.items()}
        if isinstance(node, MappingNode)
        else {}
    )
    return {name: fact for name, fact in facts.items() if fact is not None}


def _check_texts(root: MappingNode) -> Iterator[Diagnostic]:
    for spot in walk(root, Shape()):
        if isinstance(spot.node, ScalarNode):
            for cause, remedy in text_faults(spot.node.text):
                yield spot.place.error(cause, remedy=remedy)
