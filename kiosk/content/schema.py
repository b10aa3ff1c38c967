"""The JSON Schema of a content file, made from the model, for editors and for a list of all errors."""

import inspect
import json
from typing import cast

import msgspec

from kiosk.content.model import Content

Schema = dict[str, object]


def schema_text() -> str:
    """Return what belongs in park.schema.json.

    Only tests call it: they hold the file that is shipped against it.
    """
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Content of a park kiosk"}
    return json.dumps(head | json_schema(Content), indent=2, ensure_ascii=False) + "\n"


def json_schema(kind: type) -> Schema:
    """Return the schema of a struct. There is no null in a content file: a key is given or left out."""
    return cast("Schema", _without_null(msgspec.json.schema(kind)))


def _without_null(part: object) -> object:
    if isinstance(part, list):
        return [_without_null(item) for item in part]
    if not isinstance(part, dict):
        return part
    kept = {key: _without_null(value) for key, value in part.items() if (key, value) != ("default", None)}
    # A description may be a docstring, which Python 3.13 indents less; a field may bear that name.
    if isinstance(description := kept.get("description"), str):
        kept["description"] = inspect.cleandoc(description)
    choices = [choice for choice in cast("list[Schema]", kept.pop("anyOf", [])) if choice != {"type": "null"}]
    # Whole numbers are numbers.
    if {"type": "number"} in choices:
        choices = [choice for choice in choices if choice != {"type": "integer"}]
    match choices:
        case []:
            return kept
        case [only]:
            return only | kept
        case _:
            return kept | {"anyOf": choices}
