"""The terms that every text shares: their wording in each language, and forms to avoid."""

import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

import msgspec

from kiosk.errors import KioskError

MOST_BYTES = 1_000_000
KEEP = "keep"
_FIRST = ("term", "type", "flags")
_WHOLE_ONLY = "label"


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


class Glossary(msgspec.Struct, frozen=True, dict=True):
    """All terms; none where a park has no glossary."""

    terms: tuple[Term, ...] = ()

    def hits(self, text: str, code: str) -> tuple[Term, ...]:
        """Return the terms in a text of a language; where several overlap, the longest wins."""
        by_form, pattern = self._index.get(code, ({}, None))
        found = [by_form[match.group().lower()] for match in pattern.finditer(text)] if pattern else []
        whole = by_form.get(text.lower())
        by_id = {term.id: term for term in found if term.kind != _WHOLE_ONLY or term is whole}
        return tuple(by_id.values())

    def avoided(self, text: str, code: str) -> tuple[tuple[str, Term], ...]:
        """Return the forms in a text that are to be avoided, each with its term."""
        return tuple(
            (form, term) for term in self.terms for form in term.avoided.get(code, ()) if form in text
        )

    @cached_property
    def _index(self) -> Mapping[str, tuple[Mapping[str, Term], re.Pattern[str]]]:
        codes = {code for term in self.terms for code in term.forms}
        found: dict[str, tuple[Mapping[str, Term], re.Pattern[str]]] = {}
        for code in codes:
            by_form: dict[str, Term] = {}
            for term in self.terms:
                for form in term.forms.get(code, ()):
                    by_form.setdefault(form.lower(), term)
            longest = sorted(by_form, key=len, reverse=True)
            found[code] = by_form, re.compile("|".join(map(_whole, longest)), re.IGNORECASE)
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


def _whole(form: str) -> str:
    before = r"(?<!\w)" if form[0].isascii() and form[0].isalnum() else ""
    after = r"(?!\w)" if form[-1].isascii() and form[-1].isalnum() else ""
    return f"{before}{re.escape(form)}{after}"
