"""The glossary: terms with their translations, and forms to avoid."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path

import msgspec

from kiosk.errors import KioskError
from kiosk.i18n.placeholders import PLACEHOLDER

MOST_BYTES = 1_000_000
KEEP = "keep"
_FIRST = ("term", "type", "flags")
_WHOLE_ONLY = "label"
# Han and kana are set against Latin letters without a space, so they bound a word too.
_LATIN = r"[0-9A-Za-z\u00c0-\u024f]"


class GlossaryError(KioskError):
    """A glossary that cannot be read, with file and line."""

    def __init__(self, path: Path, line: int, what: str) -> None:
        super().__init__(f"{path}:{line}: {what}.")
        self.line = line


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """A term; `forms` and `avoided` are by language, the preferred form first. `keep` is not translated."""

    id: str
    kind: str
    keep: bool
    forms: Mapping[str, tuple[str, ...]]
    avoided: Mapping[str, tuple[str, ...]]
    readings: Mapping[str, str]
    note: str


_Forms = tuple[Mapping[str, Term], re.Pattern[str]]


class Glossary(msgspec.Struct, frozen=True, dict=True):
    """All terms; none where a park has no glossary."""

    terms: tuple[Term, ...] = ()

    def hits(self, text: str, code: str) -> tuple[Term, ...]:
        """Return the terms in a text of a language; where several overlap, the longest wins."""
        by_form, pattern = self._index.get(code, ({}, None))
        words = pattern.findall(PLACEHOLDER.sub("{}", text)) if pattern else ()
        found = (term for word in words if (term := by_form.get(word.lower())))
        whole = by_form.get(text.lower())
        by_id = {term.id: term for term in found if term.kind != _WHOLE_ONLY or term is whole}
        return tuple(by_id.values())

    def avoided(self, text: str, code: str) -> tuple[tuple[str, Term], ...]:
        """Return the forms in a text that are to be avoided, each with its term.

        One that is part of an accepted form is right there: 中部 in 中国中部.
        """
        by_form, pattern = self._ruled_out.get(code, ({}, None))
        found = dict.fromkeys(pattern.findall(PLACEHOLDER.sub("{}", text))) if pattern else ()
        return tuple((form, term) for form in found if (term := by_form.get(form.lower())))

    @cached_property
    def _index(self) -> Mapping[str, _Forms]:
        accepted = self._by_form(lambda term: term.forms)
        return {code: (by_form, _any_of(by_form)) for code, by_form in accepted.items()}

    @cached_property
    def _ruled_out(self) -> Mapping[str, _Forms]:
        accepted = self._by_form(lambda term: term.forms)
        avoided = self._by_form(lambda term: term.avoided)
        return {
            code: (by_form, _any_of([*by_form, *accepted.get(code, ())])) for code, by_form in avoided.items()
        }

    def _by_form(self, forms: Callable[[Term], Mapping[str, tuple[str, ...]]]) -> dict[str, dict[str, Term]]:
        found: dict[str, dict[str, Term]] = {}
        for term in self.terms:
            for code, words in forms(term).items():
                for word in words:
                    found.setdefault(code, {}).setdefault(word.lower(), term)
        return found


def read_glossary(path: Path) -> Glossary:
    """Read a table of terms: columns apart by tabs, a row a term. Raises GlossaryError, OSError."""
    data = path.read_bytes()
    if len(data) > MOST_BYTES:
        raise GlossaryError(path, 1, f"larger than {MOST_BYTES:,} bytes")
    try:
        lines = data.decode().removeprefix("\ufeff").splitlines()
    except UnicodeDecodeError as error:
        raise GlossaryError(path, data.count(b"\n", 0, error.start) + 1, "not in UTF-8") from error
    header = lines[0].split("\t") if lines else []
    if tuple(header[:3]) != _FIRST or len(set(header)) != len(header):
        raise GlossaryError(
            path, 1, f"the first line names each column once, beginning with {', '.join(_FIRST)}"
        )
    terms: dict[str, Term] = {}
    for number, line in enumerate(lines[1:], start=2):
        cells = line.split("\t")
        if not line.strip():
            continue
        if len(cells) != len(header):
            raise GlossaryError(path, number, f"{len(cells)} columns; the first line has {len(header)}")
        term = _term(dict(zip(header, cells, strict=True)))
        if term.id in terms:
            raise GlossaryError(path, number, f"the term “{term.id}” is there twice")
        terms[term.id] = term
    return Glossary(tuple(terms.values()))


def _term(row: Mapping[str, str]) -> Term:
    named = {name: _listed(cell) for name, cell in row.items() if name not in {*_FIRST, "note"}}
    return Term(
        id=row["term"],
        kind=row["type"],
        keep=KEEP in row["flags"].split(),
        forms={name: forms for name, forms in named.items() if "." not in name and forms},
        avoided=_part(named, "avoid"),
        readings={code: forms[0] for code, forms in _part(named, "reading").items()},
        note=row.get("note", ""),
    )


def _part(named: Mapping[str, tuple[str, ...]], part: str) -> Mapping[str, tuple[str, ...]]:
    ending = f".{part}"
    return {
        name.removesuffix(ending): forms for name, forms in named.items() if name.endswith(ending) and forms
    }


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(form for form in map(str.strip, cell.split(" / ")) if form)


def _any_of(forms: Iterable[str]) -> re.Pattern[str]:
    """Match the longest form; one with a Latin letter first is tried only where words begin."""
    longest = sorted(forms, key=len, reverse=True)
    words = "|".join(_ended(form) for form in longest if re.match(_LATIN, form))
    others = "|".join(_ended(form) for form in longest if not re.match(_LATIN, form))
    parts = [f"(?<!{_LATIN})(?:{words})"] if words else []
    return re.compile("|".join([*parts, others] if others else parts), re.IGNORECASE)


def _ended(form: str) -> str:
    return re.escape(form) + (f"(?!{_LATIN})" if re.match(_LATIN, form[-1]) else "")
