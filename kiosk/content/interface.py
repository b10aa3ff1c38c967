"""The interface file: blocks of keys down to leaves of text, note and room."""

import re
from collections.abc import Iterator
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.content.diagnostics import Diagnostic, Place, quoted
from kiosk.content.reader import convert
from kiosk.content.schema_walk import join, place_with_key
from kiosk.content.text_rules import placeholder_faults
from kiosk.content.yaml_nodes import Document, MappingNode, Node, ScalarNode
from kiosk.i18n.localization import Message

_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NUMBERS = ("n", "m")
_Text = Annotated[str, Meta(min_length=1, max_length=4000)]


class Leaf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text of the frame. `max` is its room in columns, a full-width character counting two.

    `aliases` are keys that it had before.
    """

    text: _Text
    note: _Text
    max: Annotated[int, Meta(ge=1, le=4000)]
    plural: _Text | None = None
    aliases: tuple[str, ...] = ()


def interface_messages(document: Document, problems: list[Diagnostic]) -> tuple[Message, ...]:
    """Return the texts of an interface.yaml. What is wrong is added to `problems`."""
    return tuple(
        message for place, node in _leaves(document.root) for message in _messages(place, node, problems)
    )


def _leaves(block: MappingNode, above: str = "") -> Iterator[tuple[Place, Node]]:
    for name, node in block.values.items():
        place = place_with_key(block.keys[name], join(above, name))
        if isinstance(node, MappingNode) and not _is_leaf(node):
            yield from _leaves(node, place.key)
        else:
            yield place, node


def _is_leaf(block: MappingNode) -> bool:
    own = (block.values.get(name) for name in Leaf.__struct_fields__)
    has_blocks = any(isinstance(node, MappingNode) for node in block.values.values())
    return not has_blocks or any(isinstance(node, ScalarNode) for node in own)


def _messages(place: Place, node: Node, problems: list[Diagnostic]) -> Iterator[Message]:
    if odd := [part for part in place.key.split(".") if not _KEY.fullmatch(part)]:
        problems.append(
            place.error(f"{quoted(odd[0])} is no key", expected="small letters, digits and hyphens")
        )
    leaf = convert(node, Leaf, problems, place.key)
    if leaf is None:
        return
    for text in filter(None, (leaf.text, leaf.plural)):
        problems += [
            place.error(cause, remedy=remedy) for cause, remedy in placeholder_faults(text, _NUMBERS)
        ]
    yield Message(
        key=place.key,
        text=leaf.text,
        plural=leaf.plural,
        note=leaf.note,
        columns=leaf.max,
        former=leaf.aliases,
        line=place.line,
        file=place.file,
    )
