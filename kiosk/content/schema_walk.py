"""The shape of the model, and a walk along it and the nodes of a file."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import msgspec
from msgspec import inspect

from kiosk.content.diagnostics import Place
from kiosk.content.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode


class Shape(msgspec.Struct, frozen=True):
    """What the model expects at a spot: `fields` of a block, `items` of a list or of a block with free keys.

    `verbatim` keeps what was typed, even if it looks like a number. `columns` is set for a text to translate.
    """

    verbatim: bool = False
    note: str = ""
    columns: int | None = None
    fields: Mapping[str, "Shape"] = {}
    items: "Shape | None" = None

    def inner(self, key: str) -> "Shape":
        """Return the shape of what stands under a key; an empty one for an unknown key."""
        return self.fields.get(key) or self.items or Shape()


class SchemaNode(msgspec.Struct, frozen=True):
    """A node with its key in the file. `name` is the nearest key above it, for items of a list the list's."""

    key: str
    name: str
    node: Node
    shape: Shape

    @property
    def place(self) -> Place:
        """Where this is."""
        return place_with_key(self.node.place, self.key)


@cache
def shape_of(kind: type) -> Shape:
    """Return the shape of a struct."""
    return _shape(inspect.type_info(kind))


def plain(node: Node, shape: Shape) -> object:
    """Return the node as dicts, lists and values; what is to be text stays as typed."""
    match node:
        case ScalarNode():
            return node.text if shape.verbatim else node.value
        case SequenceNode():
            inner = shape.items or Shape()
            return [plain(item, inner) for item in node.items]
        case MappingNode():
            return {key: plain(value, shape.inner(key)) for key, value in node.values.items()}


def walk(node: Node, shape: Shape, key: str = "", name: str = "") -> Iterator[SchemaNode]:
    """Yield every node from the top down."""
    yield SchemaNode(key, name, node, shape)
    match node:
        case SequenceNode():
            inner = shape.items or Shape()
            for number, item in enumerate(node.items, start=1):
                yield from walk(item, inner, join(key, label(item, number)), name)
        case MappingNode():
            for below, value in node.values.items():
                yield from walk(value, shape.inner(below), join(key, below), below)
        case ScalarNode():
            pass


def find(node: Node, path: Sequence[str | int], key: str = "") -> tuple[Node, str]:
    """Return the node under a path of keys and indices, and its key."""
    for part in path:
        if isinstance(node, MappingNode):
            node, key = node.values[str(part)], join(key, str(part))
        elif isinstance(node, SequenceNode):
            node = node.items[int(part)]
            key = join(key, label(node, int(part) + 1))
    return node, key


def join(key: str, name: str) -> str:
    """Return the key of `name` within `key`."""
    return f"{key}.{name}" if key else name


def label(item: Node, number: int) -> str:
    """Return what an item of a list is called in keys: its id, or its number if it has none."""
    name = item.values.get("id") if isinstance(item, MappingNode) else None
    return name.text if isinstance(name, ScalarNode) and name.text else str(number)


def place_with_key(place: Place, key: str) -> Place:
    """Return a place with the key of what stands there."""
    return msgspec.structs.replace(place, key=key)


def _shape(kind: inspect.Type) -> Shape:
    match kind:
        case inspect.Metadata():
            marks = kind.extra or {}
            note = (kind.extra_json_schema or {}).get("description", "")
            return msgspec.structs.replace(_shape(kind.type), note=note, columns=marks.get("columns"))
        case inspect.UnionType():
            return _shape(next(one for one in kind.types if not isinstance(one, inspect.NoneType)))
        case inspect.StructType():
            return Shape(fields={field.encode_name: _shape(field.type) for field in kind.fields})
        case (
            inspect.VarTupleType(item_type=inner)
            | inspect.DictType(value_type=inner)
            | inspect.TupleType(item_types=(inner, *_))
        ):
            return Shape(items=_shape(inner))
        case _:
            return Shape(verbatim=isinstance(kind, inspect.StrType | inspect.EnumType | inspect.LiteralType))
