"""How far a language is: texts, words and characters that are translated, stale or missing."""

import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

import msgspec

from kiosk.i18n.catalogs import Catalog
from kiosk.i18n.phrases import Message

_WORD = re.compile(r"[\u2e80-\u9fff\uac00-\ud7ff]|[^\W_]+(?:['’-][^\W_]+)*")


class State(StrEnum):
    """How a text stands in a language."""

    TRANSLATED = "translated"
    STALE = "stale"
    MISSING = "missing"


class Tally(msgspec.Struct, frozen=True):
    """What there is of one state: texts, and the words and characters of their source."""

    texts: int = 0
    words: int = 0
    characters: int = 0


def state_of(message: Message, catalog: Catalog) -> State:
    """Tell how a text stands: stale if its source has changed since, or if somebody is to look again."""
    entry = catalog.entries.get(message.key)
    if entry is None or not all(entry.forms):
        return State.MISSING
    fresh = (entry.id, entry.plural) == (message.text, message.plural) and "fuzzy" not in entry.flags
    return State.TRANSLATED if fresh else State.STALE


def tallies(
    messages: Iterable[Message], catalog: Catalog, groups: Callable[[str], Iterable[str]]
) -> Mapping[str, Mapping[State, Tally]]:
    """Count by group; `groups` names those that a key belongs to."""
    found: dict[str, dict[State, Tally]] = {}
    for message in messages:
        state = state_of(message, catalog)
        text = "\n".join(message.forms)
        for group in groups(message.key):
            states = found.setdefault(group, dict.fromkeys(State, Tally()))
            had = states[state]
            states[state] = Tally(
                had.texts + 1, had.words + len(_WORD.findall(text)), had.characters + len(text)
            )
    return dict(sorted(found.items()))


def section(key: str) -> str:
    """Return the part of the files that a text belongs to: the first name of its key."""
    return key.partition(".")[0]
