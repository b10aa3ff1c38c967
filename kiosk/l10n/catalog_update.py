"""Brings a catalog in line with the source. It merges by key, so no translation is lost or guessed."""

from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from enum import StrEnum

import msgspec
import polib

from kiosk.errors import KioskError
from kiosk.i18n.locales import Locale
from kiosk.i18n.localization import Message
from kiosk.i18n.number_reader import NumberReader
from kiosk.i18n.placeholders import facts_named
from kiosk.i18n.plurals import form_count
from kiosk.l10n.catalog_file import live_entries, set_header, set_review, source_of


class Change(StrEnum):
    """What an update does with a key."""

    KEPT = "kept"
    CHANGED = "changed"
    MINOR = "minor"
    MOVED = "moved"
    REVIVED = "revived"
    NEW = "new"
    OBSOLETE = "obsolete"
    PRUNED = "pruned"


class NotMinor(KioskError):
    """A change that was called minor although figures changed, or a key that is not there."""

    def __init__(self, key: str, why: str) -> None:
        super().__init__(f"--minor {key}: {why}")
        self.key = key


class UpdateOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What an update is asked for.

    `minor` are keys whose text changed without its sense; with `prune`, what is gone is dropped.
    """

    minor: frozenset[str] = frozenset()
    prune: bool = False


def update(
    po: polib.POFile, messages: Sequence[Message], locale: Locale, source: Locale, wish: UpdateOptions
) -> Mapping[str, Change]:
    """Merge in place and return what was done by key. Raise NotMinor before anything is changed.

    `locale` is the language of the catalog, `source` that of the messages. Remarks are not written.

    The same key and text stay; another text keeps the translation as `fuzzy`, with the text it was made
    from; a key is also found under its former ones and among the obsolete; a new one is empty; one that
    is gone becomes obsolete.
    """
    live = dict(live_entries(po))
    own = {entry.msgctxt for entry in po if _translated(entry) and not _guessed(entry)}
    homes = [_sent_home(entry) for entry in po if _guessed(entry) and entry.previous_msgctxt not in own]
    old = {entry.msgctxt: entry for entry in po if entry.obsolete and entry.msgctxt is not None}
    old |= {home.msgctxt: home for home in homes}
    _check_minor(wish.minor, messages, live, old, source)
    po.extend(home for home in homes if home is old[home.msgctxt])
    done: dict[str, Change] = {}
    forms = form_count(locale)
    kept: list[polib.POEntry] = []
    for message in messages:
        entry, change = _find(message, live, old)
        merged = _merge(entry, message, forms, minor=message.key in wish.minor)
        done[message.key] = merged if change is Change.KEPT else change
        kept.append(entry)
    chosen = set(map(id, kept))
    for entry in po:
        if id(entry) in chosen or not _translated(entry) or _guessed(entry):
            continue
        if not wish.prune:
            kept.append(entry)
        what = Change.PRUNED if wish.prune else Change.KEPT if entry.obsolete else Change.OBSOLETE
        done.setdefault(entry.msgctxt or entry.msgid, what)
        entry.obsolete = True
    po[:] = kept
    set_header(po, locale, source.code)
    return done


def _find(
    message: Message, live: MutableMapping[str, polib.POEntry], old: MutableMapping[str, polib.POEntry]
) -> tuple[polib.POEntry, Change]:
    """Take out the entry of a message, or make one; what a matcher by text guessed counts for nothing."""
    places = (
        (live, (message.key,), Change.KEPT),
        (live, message.former, Change.MOVED),
        (old, (message.key, *message.former), Change.REVIVED),
    )
    for entries, keys, change in places:
        for key in keys:
            entry = entries.get(key)
            if entry is not None and _translated(entry) and not _guessed(entry):
                return entries.pop(key), change
    entry = live.get(message.key)
    if entry is not None and not _translated(entry):
        return entry, Change.KEPT
    return polib.POEntry(), Change.NEW


def _merge(entry: polib.POEntry, message: Message, forms: int, *, minor: bool) -> Change:
    """Give an entry the text of its message; say whether that was another one."""
    now = (message.text, message.plural or "")
    had = (entry.msgid, entry.msgid_plural)
    before = source_of(entry)
    change = Change.KEPT
    if minor and had != now:
        change = Change.MINOR
    elif before == now and before != had:
        set_review(entry, review=False)
        entry.previous_msgid = entry.previous_msgid_plural = None
    elif had != now and _translated(entry):
        change = Change.CHANGED
        entry.previous_msgid, entry.previous_msgid_plural = before[0], before[1] or None
        set_review(entry, review=True)
    entry.msgctxt, entry.msgid, entry.msgid_plural = message.key, *now
    entry.previous_msgctxt = None
    entry.obsolete = False
    if _shape(entry, forms):
        change = Change.CHANGED
        set_review(entry, review=True)
    return change


def _shape(entry: polib.POEntry, forms: int) -> bool:
    """Give an entry as many forms as its language has, or one if the text has no plural.

    Where there are too many, the last one stays; tell whether another one had to go.
    """
    have = entry.msgstr_plural or ({forms - 1: entry.msgstr} if entry.msgstr else {})
    last = next(filter(None, reversed(have.values())), "")
    if not entry.msgid_plural:
        entry.msgstr, entry.msgstr_plural = last, {}
        return False
    shaped = {number: have.get(number, "") for number in range(forms)}
    if len(have) > forms:
        shaped[forms - 1] = last
    entry.msgstr, entry.msgstr_plural = "", shaped
    return not {*have.values()} <= {"", *shaped.values()}


def _translated(entry: polib.POEntry) -> bool:
    return any((entry.msgstr, *entry.msgstr_plural.values()))


def _guessed(entry: polib.POEntry) -> bool:
    """Tell whether msgmerge has put another key's translation here: it says so in `#| msgctxt`."""
    return entry.fuzzy and entry.previous_msgctxt not in {None, entry.msgctxt}


def _sent_home(entry: polib.POEntry) -> polib.POEntry:
    """Return the translation that msgmerge has carried to another key as it stood under its own."""
    return polib.POEntry(
        msgctxt=entry.previous_msgctxt,
        msgid=entry.previous_msgid or "",
        msgid_plural=entry.previous_msgid_plural or "",
        msgstr=entry.msgstr,
        msgstr_plural=dict(entry.msgstr_plural),
        tcomment=entry.tcomment,
        flags=[flag for flag in entry.flags if flag != "fuzzy"],
    )


def _check_minor(
    keys: Iterable[str],
    messages: Iterable[Message],
    live: Mapping[str, polib.POEntry],
    old: Mapping[str, polib.POEntry],
    source: Locale,
) -> None:
    known = {message.key: message for message in messages}
    reader: Callable[[str], frozenset[object]] = NumberReader(source).read
    for key in keys:
        message = known.get(key)
        if message is None:
            raise NotMinor(key, "there is no such key")
        entry, change = _find(message, dict(live), dict(old))
        if change is Change.NEW:
            continue
        text, plural = source_of(entry)
        for before, after in zip(
            (text, plural or text), (message.text, message.plural or message.text), strict=True
        ):
            if facts_named(before) != facts_named(after):
                raise NotMinor(key, "the placeholders have changed, so somebody has to look at it")
            if reader(before) != reader(after):
                raise NotMinor(key, "the numbers have changed, so somebody has to look at it")
