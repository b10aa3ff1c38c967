"""Figures of progress: texts, words and characters that are translated, stale or missing."""

import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

import msgspec

from kiosk.i18n.catalogs import Catalog
from kiosk.i18n.localization import Message

_WORD = re.compile(r"[\u2e80-\u9fff\uac00-\ud7ff]|[^\W_]+(?:['’-][^\W_]+)*")


class Status(StrEnum):
    """How a text stands in a language."""

    TRANSLATED = "translated"
    STALE = "stale"
    MISSING = "missing"


class Count(msgspec.Struct, frozen=True):
    """What there is of one state: texts, and the words and characters of their source."""

    texts: int = 0
    words: int = 0
    characters: int = 0


def status_of(message: Message, catalog: Catalog) -> Status:
    """Tell how a text stands: stale if its source has changed since, or if somebody is to look again."""
    entry = catalog.entries.get(message.key)
    if entry is None or not all(entry.forms):
        return Status.MISSING
    return Status.TRANSLATED if message.is_current(entry) else Status.STALE


def count_by_group(
    messages: Iterable[Message], catalog: Catalog, groups: Callable[[str], Iterable[str]]
) -> Mapping[str, Mapping[Status, Count]]:
    """Count by group; `groups` names those that a key belongs to."""
    found: dict[str, dict[Status, Count]] = {}
    for message in messages:
        state = status_of(message, catalog)
        text = "\n".join(message.forms)
        for group in groups(message.key):
            states = found.setdefault(group, dict.fromkeys(Status, Count()))
            had = states[state]
            states[state] = Count(
                had.texts + 1, had.words + len(_WORD.findall(text)), had.characters + len(text)
            )
    return dict(sorted(found.items()))


def section(key: str) -> str:
    """Return the part of the files that a text belongs to: the first name of its key."""
    return key.partition(".")[0]
