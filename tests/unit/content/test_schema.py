import json
from pathlib import Path

import jsonschema_rs

from kiosk.content.model import Content
from kiosk.content.schema import json_schema, schema_text

RESOURCES = Path(__file__).parents[3] / "resources"


def test_the_schema_for_editors_is_made_from_the_model() -> None:
    assert (RESOURCES / "park.schema.json").read_text(encoding="utf-8") == schema_text()


def test_the_schema_is_a_schema_and_tells_notes() -> None:
    schema = json.loads(schema_text())
    jsonschema_rs.meta.validate(schema)
    assert schema["$defs"]["Park"]["properties"]["name"]["description"].startswith("Full name")


def test_no_key_can_be_null() -> None:
    assert "null" not in json.dumps(json_schema(Content))
