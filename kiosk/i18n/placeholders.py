"""Placeholders: finds each `{name}` in a text and fills it."""

import re
from collections.abc import Callable

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
LONG = "_long"


def facts_named(text: str) -> frozenset[str]:
    """Return the names in a text; `area` and `area_long` are one fact, written in two ways."""
    return frozenset(name.removesuffix(LONG) for name in PLACEHOLDER.findall(text))


def fill(text: str, value: Callable[[str], str]) -> str:
    """Replace each `{name}` by `value(name)`. What comes in is not looked through again."""
    return PLACEHOLDER.sub(lambda match: value(match[1]), text)
