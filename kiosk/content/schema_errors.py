"""Holds a file against a JSON Schema: all errors, at the lines where they stand."""

from collections.abc import Collection, Iterator, Mapping
from functools import reduce
from typing import TYPE_CHECKING

from kiosk.content.diagnostics import Diagnostic, Place, nearest, quoted
from kiosk.content.schema import json_schema
from kiosk.content.schema_walk import find, join, place_with_key
from kiosk.content.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

_KINDS = {
    "string": "a text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "object": "keys with values",
    "array": "a list",
}
_LIMITS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
}


def schema_errors(data: object, root: Node, kind: type, key: str = "") -> Iterator[Diagnostic]:
    """Yield what keeps `data`, made from `root`, from being a `kind`."""
    import jsonschema_rs  # noqa: PLC0415 - needed only when something is wrong, and not quick to load

    schema = json_schema(kind)
    for error in jsonschema_rs.iter_errors(schema, data):
        node, where = find(root, error.instance_path, key)
        yield from _problems(error, schema, node, where)


def _problems(error: "ValidationError", schema: object, node: Node, key: str) -> Iterator[Diagnostic]:
    rule = reduce(_step, error.schema_path[:-1], schema)
    about = rule if isinstance(rule, dict) else {}
    facts, place = error.kind.as_dict(), place_with_key(node.place, key)
    match error.kind.name:
        case "additionalProperties":
            for name in facts["unexpected"]:
                spot = _key_place(node, name, key)
                yield spot.error(
                    f"the key “{name}” is unknown", remedy=nearest(name, about.get("properties", ()))
                )
        case "propertyNames":
            name = str(facts["error"].instance)
            inner = facts["error"].kind.as_dict()
            expected = (
                _choice(inner["options"]) if "options" in inner else _within(about.get("description", ""))
            )
            yield _key_place(node, name, key).error(f"{quoted(name)} cannot be a key here", expected=expected)
        case "required" if not _is_misspelt(node, facts["property"], about):
            yield place.error(f"the key “{facts['property']}” is missing")
        case "type":
            yield _wrong_kind(node, place, facts["types"])
        case "enum":
            found, options = str(error.instance), facts["options"]
            yield place.error(
                "not one of the possible words",
                found=quoted(found),
                expected=_choice(options),
                remedy=nearest(found, options),
            )
        case "pattern":
            expected = about.get("description") or f"the form {facts['pattern']}"
            yield place.error("not written as needed", found=_found(node), expected=_within(expected))
        case name if name in _LIMITS:
            yield _beyond(node, place, name, facts["limit"])
        case "required":
            pass
        case _:
            yield place.error(error.message)


def _step(schema: object, part: str | int) -> object:
    if isinstance(schema, dict):
        return schema.get(part, {})
    return schema[part] if isinstance(schema, list) and isinstance(part, int) else {}


def _key_place(node: Node, name: str, key: str) -> Place:
    place = node.keys[name] if isinstance(node, MappingNode) else node.place
    return place_with_key(place, join(key, name))


def _is_misspelt(node: Node, name: str, about: Mapping[str, Collection[str]]) -> bool:
    """Say whether an unknown key is reported that is like the one missing."""
    given = node.values if isinstance(node, MappingNode) else {}
    known = about.get("properties", ())
    return bool(nearest(name, [key for key in given if key not in known]))


def _wrong_kind(node: Node, place: Place, kinds: list[str]) -> Diagnostic:
    wanted, remedy = kinds[0], ""
    if isinstance(node, ScalarNode) and not node.text:
        remedy = "Write a value or leave the key out."
    elif wanted == "string":
        remedy = "Put a text that begins with { or [ in quotes."
    elif wanted in {"number", "integer"} and isinstance(node, ScalarNode):
        digits = "Write digits, such as 5, 0.5 or 9_080_000_000."
        remedy = digits if node.plain else "Leave the quotation marks out."
    return place.error("not what is needed here", found=_found(node), expected=_KINDS[wanted], remedy=remedy)


def _beyond(node: Node, place: Place, rule: str, limit: object) -> Diagnostic:
    if rule == "minLength" and isinstance(node, ScalarNode) and not node.text:
        return place.error("the text is empty", remedy="Write it or leave the key out.")
    expected = _LIMITS[rule].format(limit).replace("at least 1 items", "at least one item")
    match node:
        case ScalarNode() if "Length" in rule:
            found = f"{len(node.text)} characters"
        case SequenceNode():
            found = f"{len(node.items)} items"
        case _:
            found = _found(node)
    return place.error("outside the limits", found=found, expected=expected)


def _found(node: Node) -> str:
    match node:
        case ScalarNode():
            return quoted(node.text) if node.text else "nothing"
        case SequenceNode():
            return "a list"
        case MappingNode():
            return "keys with values"


def _within(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:].rstrip(".")


def _choice(options: list[str]) -> str:
    return "one of " + ", ".join(options)
