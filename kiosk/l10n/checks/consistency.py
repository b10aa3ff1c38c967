"""Checks of a translation against its source: placeholders, marks, numbers, terms."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from kiosk.i18n.placeholders import PLACEHOLDER, facts_named
from kiosk.i18n.plurals import form_count
from kiosk.l10n.checks.message import Text, listed
from kiosk.l10n.glossary import Glossary

_TAG = re.compile(r"</?[a-z][^<>]*>")
_LETTERS = re.compile("[A-Za-z]{3}")
_NUMBERED = frozenset({"n"})
# A term may stand in quotation marks or not.
_QUOTES = str.maketrans("", "", '“”‘’「」『』"')


def placeholders(text: Text) -> Iterator[str]:
    """Yield placeholders that only one side has; but the form for one may do without its number."""
    wanted = facts_named(text.message.forms[-1])
    *others, last = map(facts_named, text.entry.forms)
    for names, free in ((last, frozenset[str]()), *((other, _NUMBERED) for other in others)):
        if lost := wanted - names - free:
            yield f"{_braced(lost)} is in the source and not here"
        if added := names - wanted - free:
            yield f"{_braced(added)} is here and not in the source"


def plural_missing(text: Text) -> Iterator[str]:
    """Yield plural forms that are missing or empty."""
    wanted = form_count(text.language.locale) if text.message.plural is not None else 1
    filled = sum(map(bool, text.entry.forms))
    if len(text.entry.forms) != wanted or filled not in {0, wanted}:
        yield f"{filled} of {wanted} forms are filled in"


def markup(text: Text) -> Iterator[str]:
    """Yield tags that the source has in another number."""
    wanted = Counter(_TAG.findall(text.message.forms[-1]))
    for form in text.entry.forms:
        have = Counter(_TAG.findall(form))
        if have != wanted:
            yield f"the tags {listed((have - wanted) + (wanted - have))} differ from the source"


def number(text: Text) -> Iterator[str]:
    """Yield numbers that only one side states."""
    language = text.language
    stated = language.source_reader.read(text.message.forms[-1])
    here = language.reader.read(text.entry.forms[-1])
    if lost := stated - here:
        yield f"the source says {listed(map(str, lost))}, which is not here"
    if added := here - stated:
        yield f"{listed(map(str, added))} is here and not in the source"


def max_length(text: Text) -> Iterator[str]:
    """Yield a text that is wider than its room."""
    room = text.message.columns
    if room is not None and text.columns > room:
        yield f"{text.columns} columns wide; there is room for {room}"


def avoided(text: Text) -> Iterator[str]:
    """Yield forms that the glossary rules out."""
    yield from avoided_forms(text.language.glossary, text.entry.forms, text.language.code)


def avoided_forms(terms: Glossary, forms: Iterable[str], code: str) -> Iterator[str]:
    """Do the same with texts of any language, the source too."""
    found = {form: term for words in forms for form, term in terms.avoided(words, code)}
    for form, term in found.items():
        better = f"the glossary has “{term.forms[code][0]}”" if code in term.forms else "see the glossary"
        yield f"“{form}” is to be avoided; {better} ({term.id})"


def glossary(text: Text) -> Iterator[str]:
    """Yield terms of the source whose accepted wording is not in the translation."""
    for term in text.terms:
        forms = term.forms.get(text.language.code, ())
        if forms and not term.keep and not _said(forms, text.entry.forms[-1]):
            said = term.forms[text.language.source.code][0]
            yield f"the glossary has “{forms[0]}” for “{said}” ({term.id})"


def do_not_translate(text: Text) -> Iterator[str]:
    """Yield protected names that have been changed."""
    for term in text.terms:
        forms = term.forms[text.language.source.code]
        if term.keep and not any(form in text.entry.forms[-1] for form in forms):
            yield f"“{forms[0]}” stays as it is in every language"


def same_as_source(text: Text) -> Iterator[str]:
    """Yield a text of several letters that nobody seems to have translated."""
    source = text.message.forms[-1]
    kept = any(term.keep or source in term.forms.get(text.language.code, ()) for term in text.terms)
    if text.entry.forms[-1] == source and _LETTERS.search(PLACEHOLDER.sub("", source)) and not kept:
        yield "the same as the source"


def _said(forms: tuple[str, ...], words: str) -> bool:
    bare = words.translate(_QUOTES).replace("\n", "").lower()
    return any(form.translate(_QUOTES).lower() in bare for form in forms)


def _braced(names: frozenset[str]) -> str:
    return listed(f"{{{name}}}" for name in names)
