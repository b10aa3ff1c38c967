"""QML cut into words, strings, numbers and signs, without comments, and the bindings found in them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from tests.rules.tree import QML

_TOKEN = re.compile(
    r"//[^\n]*|/\*.*?\*/"
    r"|(?P<string>\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`[^`]*`)"
    r"|(?P<number>\d+(?:\.\d+)?|\.\d+)"
    r"|(?P<word>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)"
    r"|(?P<sign>=>|[=!]==?|[&|?]{2}|\S)",
    re.DOTALL,
)
_UNFINISHED = frozenset(
    {"?", ":", "+", "-", "*", "/", "=>", "&&", "||", "??", ">", "<", "==", "===", "!=", "!=="}
)
_DEPTH = dict(zip("([{)]}", (1, 1, 1, -1, -1, -1), strict=True))


class Token(NamedTuple):
    """A piece of QML. A `word` may have dots in it; a `string` comes without its quotation marks."""

    kind: str
    text: str
    line: int


class Binding(NamedTuple):
    """A property and the expression it is bound to."""

    name: str
    line: int
    value: Sequence[Token]


class Element(NamedTuple):
    """A type with what stands between its braces."""

    name: str
    line: int
    inside: Sequence[Token]


class Function(NamedTuple):
    """A function of JavaScript: what stands in its brackets, in its braces, and over how many lines."""

    line: int
    arguments: Sequence[Token]
    body: Sequence[Token]
    lines: int


class Source(NamedTuple):
    """A QML file: its path within the modules, such as Pages/Dock.qml, and its tokens."""

    path: str
    tokens: Sequence[Token]

    @property
    def module(self) -> str:
        """The folder of the module, empty for the topmost."""
        return self.path.rpartition("/")[0]

    def strings(self) -> Iterator[Token]:
        """Yield the strings."""
        return (token for token in self.tokens if token.kind == "string")

    def words(self) -> Iterator[Token]:
        """Yield the words."""
        return (token for token in self.tokens if token.kind == "word")

    def bindings(self) -> Iterator[Binding]:
        """Yield every `name: expression`, those in declarations and those inside other elements too."""
        for place, (token, colon) in enumerate(pairwise(self.tokens)):
            if token.kind == "word" and colon.text == ":" and colon.kind == "sign" and self._begins(place):
                yield Binding(token.text, token.line, self._expression(place + 2))

    def elements(self) -> Iterator[Element]:
        """Yield every `Name { … }`."""
        for place, (token, brace) in enumerate(pairwise(self.tokens)):
            if token.kind == "word" and token.text[:1].isupper() and brace.text == "{":
                yield Element(token.text, token.line, self._inside(place + 1))

    def functions(self) -> Iterator[Function]:
        """Yield every `function name(…): type { … }`."""
        texts = [token.text for token in self.tokens]
        for place, token in enumerate(self.tokens):
            if token.kind == "word" and token.text == "function":
                opening = texts.index("{", place)
                body = self._inside(opening)
                first, last = self.tokens[opening], self.tokens[opening + len(body) + 1]
                arguments = self.tokens[texts.index("(", place) + 1 : texts.index(")", place)]
                yield Function(token.line, arguments, body, last.line - first.line - 1)

    def _begins(self, place: int) -> bool:
        before = self.tokens[place - 1] if place else Token("sign", "{", 0)
        return before.line < self.tokens[place].line or before.kind == "word" or before.text in "{};>"

    def _expression(self, start: int) -> Sequence[Token]:
        depth = 0
        for place in range(start, len(self.tokens)):
            token, before = self.tokens[place], self.tokens[place - 1]
            new_line = token.kind == "word" and token.line > before.line and before.text not in _UNFINISHED
            if depth == 0 and (new_line or (token.kind == "sign" and token.text in "};")):
                return self.tokens[start:place]
            depth += _DEPTH.get(token.text, 0) if token.kind == "sign" else 0
        return self.tokens[start:]

    def _inside(self, opening: int) -> Sequence[Token]:
        depth = 0
        for place in range(opening, len(self.tokens)):
            token = self.tokens[place]
            depth += _DEPTH.get(token.text, 0) if token.kind == "sign" else 0
            if depth == 0:
                return self.tokens[opening + 1 : place]
        return self.tokens[opening + 1 :]


def parse(text: str, path: str = "Pages/Sample.qml") -> Source:
    """Cut a text into tokens."""
    tokens: list[Token] = []
    line = 1
    end = 0
    for match in _TOKEN.finditer(text):
        line, end = line + text.count("\n", end, match.start()), match.start()
        if match.lastgroup:
            bare = match.group()[1:-1] if match.lastgroup == "string" else match.group()
            tokens.append(Token("template" if match.group()[0] == "`" else match.lastgroup, bare, line))
    return Source(path, tokens)


def sources() -> list[Source]:
    """Return all QML of the kiosk."""
    found = [
        parse(path.read_text(encoding="utf-8"), path.relative_to(QML).as_posix())
        for path in sorted(QML.rglob("*.qml"))
    ]
    assert found
    return found


def read(path: str) -> Source:
    """Return one file by its path within the modules."""
    return parse(Path(QML, path).read_text(encoding="utf-8"), path)
