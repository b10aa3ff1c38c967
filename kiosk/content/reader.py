"""From a file to frozen values, with everything that is wrong with it."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.content.figures import check_facts, check_sum
from kiosk.content.messages import content_messages
from kiosk.content.model import Content, Fact
from kiosk.content.nodes import Block, Document, Node, Scalar
from kiosk.content.problems import ContentError, Problem
from kiosk.content.references import check_references
from kiosk.content.refusals import refusals
from kiosk.content.shapes import Shape, at, plain, shape_of, walk
from kiosk.content.strict_yaml import read_yaml
from kiosk.content.texts import text_faults
from kiosk.i18n.phrases import Message

MOST_PROBLEMS = 100

T = TypeVar("T", bound=msgspec.Struct)


class Park(msgspec.Struct, frozen=True):
    """A content file: what it says, and its texts."""

    content: Content
    messages: tuple[Message, ...]


def read_park(folder: Path, problems: list[Problem]) -> Park | None:
    """Read park.yaml and check its pictures. What is wrong is added to `problems`; None if it is unusable."""
    document = open_document(folder / "park.yaml", problems)
    if document is None:
        return None
    content = fit(document.root, Content, problems)
    refused = {(problem.line, problem.column) for problem in problems}
    spots = tuple(walk(document.root, shape_of(Content)))
    loose = check_references(document.root, spots, folder / "pictures")
    problems += islice((one for one in loose if (one.line, one.column) not in refused), MOST_PROBLEMS)
    places = {spot.key: spot.place for spot in spots}
    problems += check_facts(content.facts if content else _facts(document.root), places)
    if content is None:
        return None
    problems += check_sum(content, places)
    return Park(content, content_messages(content, spots))


def open_document(path: Path, problems: list[Problem]) -> Document | None:
    """Read a YAML file and check its texts, whatever they are for."""
    try:
        document = read_yaml(path)
    except ContentError as error:
        problems += error.problems
        return None
    problems += document.problems
    problems += islice(_check_texts(document.root), MOST_PROBLEMS)
    return document


def fit(root: Node, kind: type[T], problems: list[Problem], key: str = "") -> T | None:
    """Return a node as a struct; None if it is none, with the reasons (at most 100) added to `problems`."""
    data = plain(root, shape_of(kind))
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        reasons = list(islice(refusals(data, root, kind, key), MOST_PROBLEMS))
        problems += reasons or [at(root.place, key).error(str(error))]
        return None


def _facts(root: Block) -> dict[str, Fact]:
    """Return those facts that are sound although the file is not."""
    node = root.values.get("facts")
    facts = {name: fit(one, Fact, []) for name, one in node.values.items()} if isinstance(node, Block) else {}
    return {name: fact for name, fact in facts.items() if fact is not None}


def _check_texts(root: Block) -> Iterator[Problem]:
    for spot in walk(root, Shape()):
        if isinstance(spot.node, Scalar):
            for cause, hint in text_faults(spot.node.text):
                yield spot.place.error(cause, hint=hint)
