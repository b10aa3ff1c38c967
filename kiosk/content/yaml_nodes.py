"""YAML nodes: values, lists and mappings that know their lines."""

import re
from collections.abc import Mapping

import msgspec

from kiosk.content.diagnostics import Diagnostic, Place

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,14}|[1-9][0-9]{0,2}(?:_[0-9]{3}){1,4})")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,14})\.[0-9]{1,6}")


class ScalarNode(msgspec.Struct, frozen=True):
    """A single value as typed. `plain` if without quotes."""

    place: Place
    text: str
    plain: bool

    @property
    def value(self) -> str | int | float | bool:
        """The number or truth value that the text stands for, else the text."""
        if not self.plain:
            return self.text
        if self.text in {"true", "false"}:
            return self.text == "true"
        if _WHOLE.fullmatch(self.text):
            return int(self.text)
        return float(self.text) if _DECIMAL.fullmatch(self.text) else self.text


class SequenceNode(msgspec.Struct, frozen=True):
    """A list."""

    place: Place
    items: tuple["Node", ...]


class MappingNode(msgspec.Struct, frozen=True):
    """Keys with their values; `keys` tells where each key stands."""

    place: Place
    values: Mapping[str, "Node"]
    keys: Mapping[str, Place]


Node = ScalarNode | SequenceNode | MappingNode


class Document(msgspec.Struct, frozen=True):
    """A file that could be read. `problems` are those that do not hinder reading on, errors among them."""

    file: str
    root: MappingNode
    problems: tuple[Diagnostic, ...]
