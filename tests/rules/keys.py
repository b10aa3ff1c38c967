"""Which keys of texts the code names: whole ones in QML and Python, and families with a hole in Python."""

import ast
import re
from collections.abc import Iterator
from typing import NamedTuple

from tests.rules.qml import Source, sources
from tests.rules.tree import KIOSK, short

KEY = re.compile(r"(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)+(?<!-)")
_PART = re.compile(r"[a-z0-9.-]*")
HOLE = "{}"


class Use(NamedTuple):
    """A key, or a family of keys with `{}` for each hole, and the place where it is named."""

    key: str
    place: str


def qml_keys(source: Source) -> Iterator[Use]:
    """Yield the keys that a QML file writes out."""
    for token in source.strings():
        if KEY.fullmatch(token.text):
            yield Use(token.text, f"{source.path}:{token.line}")


def python_keys(source: str, file: str) -> Iterator[Use]:
    """Yield the keys and families that a Python module writes out."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Constant(value=str(text)) if KEY.fullmatch(text):
                yield Use(text, f"{file}:{node.lineno}")
            case ast.JoinedStr(values=parts):
                family = "".join(
                    str(part.value) if isinstance(part, ast.Constant) else HOLE for part in parts
                )
                bare = family.replace(HOLE, "")
                if "." in bare and _PART.fullmatch(bare):
                    yield Use(family, f"{file}:{node.lineno}")


def all_uses() -> list[Use]:
    """Return every key that the code names."""
    found = [use for source in sources() for use in qml_keys(source)]
    papers = (KIOSK / "handout" / f"{name}.py" for name in ("document_builder", "common", "talk_builder"))
    for path in (*(KIOSK / "viewmodels").glob("*.py"), *papers, KIOSK / "app" / "kiosk.py"):
        found += python_keys(path.read_text(encoding="utf-8"), short(path))
    return found


def in_family(family: str, key: str) -> bool:
    """Tell whether a key is in a family, or below it: clusters.tea.name is below clusters.{}."""
    pattern = re.escape(family).replace(re.escape(HOLE), r"[a-z0-9_.-]+")
    return re.match(pattern + r"(\.|$)", key) is not None
