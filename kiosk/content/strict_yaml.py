"""YAML without its traps: text becomes nodes that know their line, straight from the parser's events.

No anchors, tags, directives or second document; nothing given twice; nothing too large or too deep.
Only unquoted numbers, `true` and `false` can be more than text, and only where a number is asked for.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Never, Protocol, cast

import yaml

from kiosk.content.diagnostics import ContentError, Diagnostic, Place, quoted
from kiosk.content.syntax_errors import explain
from kiosk.content.yaml_nodes import Document, MappingNode, Node, ScalarNode, SequenceNode

MOST_BYTES = 2_000_000
MOST_NODES = 200_000
MOST_CHARACTERS = 64_000
MOST_DEPTH = 24

_PARSER: type[yaml.SafeLoader | yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KEY = re.compile(r"[^\W_][\w.-]{0,63}")
# What a YAML parser stumbles over or takes for the end of a line.
_UNREADABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)")
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_yaml(path: Path) -> Document:
    """Read a file. Raise ContentError at the first thing that makes the rest of it unreadable."""
    try:
        if not path.is_file():
            raise ContentError([Place(file=str(path)).error("there is no such file")])
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ContentError([Place(file=str(path)).error(f"cannot be read: {error.strerror}")]) from error
    return parse_yaml(data, str(path))


def parse_yaml(data: bytes, file: str) -> Document:
    """Do the same with the bytes of a file; `file` is its name in problems."""
    text = _decoded(data, file)
    try:
        return _Builder(text, file).document()
    except yaml.YAMLError as error:
        raise ContentError([explain(error, text, file)]) from error
    except (ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise ContentError([Place(file=file).error("cannot be read as YAML")]) from error


def _decoded(data: bytes, file: str) -> str:
    start = Place(file=file)
    if len(data) > MOST_BYTES:
        raise ContentError([start.error(f"larger than {MOST_BYTES:,} bytes")])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = _end(data[: error.start].decode("utf-8", "replace"), file)
        found = f"the byte 0x{data[error.start]:02X}"
        raise ContentError(
            [place.error("not in UTF-8", found=found, remedy="Save the file as UTF-8.")]
        ) from error
    if match := _UNREADABLE.search(text):
        cause = f"the invisible character U+{ord(match[0]):04X}"
        raise ContentError([_end(text[: match.start()], file).error(cause, remedy="Delete it.")])
    if text.strip() and not text.endswith("\n"):
        remedy = "It may have been cut off; if it is complete, press Enter at its end."
        raise ContentError([_end(text, file).error("the file ends within a line", remedy=remedy)])
    return text


def _end(text: str, file: str) -> Place:
    return Place(file=file, line=text.count("\n") + 1, column=len(text) - text.rfind("\n"))


class _Mark(Protocol):
    index: int
    line: int
    column: int


class _Event(Protocol):
    """An event of either parser; only a start of something has an anchor or a tag, only a scalar a value."""

    start_mark: _Mark
    end_mark: _Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str | None


def _is(event: _Event, kind: type[yaml.Event]) -> bool:
    return isinstance(event, kind)


class _Builder:
    """Builds nodes from events and never looks at more of the text than it must."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._next = cast("Callable[[], _Event]", _PARSER(text).get_event)
        self._nodes = 0
        self._problems: list[Diagnostic] = []

    def document(self) -> Document:
        self._next()
        event = self._next()
        if _is(event, yaml.StreamEndEvent):
            self._fail(event, "the file is empty")
        if getattr(event, "version", None) or getattr(event, "tags", None):
            self._fail(event, "a line that begins with % is not allowed", "Delete it.")
        root = self._node(self._next(), 1)
        self._next()
        if not _is(event := self._next(), yaml.StreamEndEvent):
            self._fail(event, "a second document begins", "Delete the line `---`.")
        if not isinstance(root, MappingNode):
            raise ContentError(
                [root.place.error("the file must be made of keys with values, such as `name: Park`")]
            )
        return Document(self._file, root, tuple(self._problems))

    def _node(self, event: _Event, depth: int) -> Node:
        self._check(event, depth)
        if _is(event, yaml.ScalarEvent):
            return self._scalar(event)
        if _is(event, yaml.SequenceStartEvent):
            return self._items(event, depth)
        return self._block(event, depth)

    def _check(self, event: _Event, depth: int) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self._fail(event, f"more than {MOST_NODES:,} values in one file")
        if depth > MOST_DEPTH:
            self._fail(event, f"nested too deeply; at most {MOST_DEPTH} levels")
        if _is(event, yaml.AliasEvent):
            self._fail(event, "a text cannot begin with *", "Put it in quotes.")
        if event.anchor is not None:
            self._fail(event, "a text cannot begin with &", "Put it in quotes.")
        if event.tag is not None:
            self._fail(event, "a text cannot begin with !", "Put it in quotes.")

    def _scalar(self, event: _Event) -> ScalarNode:
        place, text, plain = self._place(event), event.value, not event.style
        if len(text) > MOST_CHARACTERS:
            self._problems.append(place.error(f"longer than {MOST_CHARACTERS:,} characters"))
            return ScalarNode(place, "", plain)
        if event.style == '"' and _SURROGATE.search(text):
            self._fail(event, "half a character, written as \\ud800 or the like")
        if plain and " " in text and self._text.startswith(" #", event.end_mark.index):
            remedy = "If # belongs to it, put all of it in quotes; if not, set two spaces before #."
            self._problems.append(place.note("the text ends before #", remedy=remedy))
        return ScalarNode(place, text.rstrip("\n") if event.style in {"|", ">"} else text, plain)

    def _items(self, event: _Event, depth: int) -> SequenceNode:
        items = []
        place = self._place(event)
        while not _is(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return SequenceNode(place, tuple(items))

    def _block(self, event: _Event, depth: int) -> MappingNode:
        values: dict[str, Node] = {}
        keys: dict[str, Place] = {}
        start = self._place(event)
        while not _is(event := self._next(), yaml.MappingEndEvent):
            key, place = self._key(event, depth), self._place(event)
            value = self._node(self._next(), depth + 1)
            if key in keys:
                cause = f"the key “{key}” appears twice, first in line {keys[key].line}"
                self._problems.append(place.error(cause, remedy="Delete one of them."))
                continue
            keys[key] = place
            values[key] = value
        return MappingNode(start, values, keys)

    def _key(self, event: _Event, depth: int) -> str:
        self._check(event, depth)
        if not _is(event, yaml.ScalarEvent):
            self._fail(
                event, "a bracket where a key is expected", "Put texts that begin with { or [ in quotes."
            )
        if not _KEY.fullmatch(event.value):
            remedy = (
                "A key is a letter or digit, then at most 63 letters, digits, hyphens, dots and underscores."
            )
            self._fail(event, f"{quoted(event.value)} is no key", remedy)
        return event.value

    def _place(self, event: _Event) -> Place:
        mark = event.start_mark
        return Place(file=self._file, line=mark.line + 1, column=mark.column + 1)

    def _fail(self, event: _Event, cause: str, remedy: str = "") -> Never:
        raise ContentError([*self._problems, self._place(event).error(cause, remedy=remedy)])
