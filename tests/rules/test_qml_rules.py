"""What QML may not say. Each rule comes with a sample that breaks it."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

import pytest
from PySide6.QtGui import QColor

from tests.rules import qmltypes
from tests.rules.qml import Source, parse, sources

NEVER_NAMED = {
    "a mouse area lives on mouse events made from touches": "MouseArea",
    "an item under a shader is not drawn without a graphics card": (
        "effect MultiEffect ShaderEffect ShaderEffectSource Glow DropShadow FastBlur ColorOverlay"
    ),
    "a property has a type": "var",
    "nothing reaches for the network": "XMLHttpRequest WebSocket",
    "no link leads out of the kiosk": "openUrlExternally onLinkActivated",
    "no text is interpreted, for a picture in it fetches files or ends the program": (
        "AutoText RichText StyledText MarkdownText"
    ),
    "no word breaks at any letter": "WrapAnywhere",
    "letters stand upright, plain and unspaced": (
        "italic underline strikeout overline letterSpacing wordSpacing AlignJustify"
    ),
    "line height is in pixels, for a share would multiply the font's own": "ProportionalHeight",
    "no QML is made out of texts": "eval createQmlObject createComponent",
    "what needs a loop or a variable that varies is Python": "for while do let try throw",
    "nothing waits to be held": "onLongPressed onPressAndHold longPressThreshold",
}
STOCK = {
    *("Label", "Button", "ItemDelegate", "TabButton", "MenuItem", "CheckBox", "RadioButton", "Switch"),
    *("ComboBox", "ToolTip", "TextField", "TextArea", "TextEdit"),
}
TEXTS = {"Controls/TextLine.qml", "Controls/Digits.qml", "Controls/RawText.qml"}
FIELD = "Controls/Field.qml"
QT = {"QtQuick", "QtQml", "QtQuick.Shapes"}
MAY_IMPORT = {
    "Theme": {"Kiosk.Services"},
    "Controls": {"Kiosk.Theme", "Kiosk.Services"},
    "Pages": {"Kiosk.Theme", "Kiosk.Controls", "Kiosk.ViewModels", "Kiosk.Services"},
    "Present": {"Kiosk.Theme", "Kiosk.Controls", "Kiosk.Pages", "Kiosk.ViewModels", "Kiosk.Services"},
    "": {"Kiosk.Theme", "Kiosk.Pages", "Kiosk.ViewModels", "Kiosk.Services"},
}
STATEMENTS = {"if", "else", "switch", "case", "return", "const"}
MOST_LINES = 6
JOINTS = {"languages.", ".name"}
GRID_OF_24 = "Controls/Icon.qml"
WORDY = re.compile(r"[A-Z\s]|[^\x00-\x7f]")
SHOWN = re.compile(r"(.*\.)?(text|title|placeholderText)|Accessible\.(name|description)")
KEY = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
LENGTH = re.compile(
    r"(implicit)?([wW]idth|[hH]eight)|[xy]|(row|column)?[sS]pacing|\w*[rR]adius|\w*[pP]adding|duration|interval"
    r"|anchors\.\w*([mM]argins?|Offset)|border\.width|strokeWidth|font\.p(ixel|oint)Size"
)


def written_words(source: Source) -> Iterator[int]:
    targets = {id(token) for one in source.bindings() if one.name == "property" for token in one.value}
    for token in source.strings():
        silent = QColor.isValidColorName(token.text) or id(token) in targets or source.module == "Theme"
        if WORDY.search(token.text) and not silent and not token.text.startswith("Kiosk Sans "):
            yield token.line
    for binding in source.bindings():
        for token in binding.value if SHOWN.fullmatch(binding.name) else ():
            if token.kind == "string" and re.search("[a-z]", token.text) and not KEY.fullmatch(token.text):
                yield token.line
    yield from (token.line for token in source.tokens if token.kind == "template")


def texts_elsewhere(source: Source) -> Iterator[int]:
    stock = STOCK - {"TextEdit"} if source.path == FIELD else STOCK
    banned = stock if source.path in TEXTS else stock | {"Text", "TextInput"}
    return (element.line for element in source.elements() if element.name.split(".")[-1] in banned)


def careless_texts(source: Source) -> Iterator[int]:
    needed = {"PlainText", "font.family", "font.features", "locl"}
    for element in source.elements():
        if element.name in {"Text", "TextEdit"} and not needed <= {
            token.text.removeprefix(f"{element.name}.") for token in element.inside
        }:
            yield element.line


def leaky_taps(source: Source) -> Iterator[int]:
    for element in source.elements():
        policies = {token.text for token in element.inside}
        if element.name == "TapHandler" and "TapHandler.ReleaseWithinBounds" not in policies:
            yield element.line


def colours(source: Source) -> Iterator[int]:
    if source.module != "Theme":
        yield from (token.line for token in source.strings() if QColor.isValidColorName(token.text))
        made = {"Qt.rgba", "Qt.hsla", "Qt.hsva", "Qt.color"}
        yield from (token.line for token in source.words() if token.text in made)


def bare_lengths(source: Source) -> Iterator[int]:
    for binding in source.bindings() if source.module != "Theme" and source.path != GRID_OF_24 else ():
        numbers = any(token.kind == "number" and float(token.text) for token in binding.value)
        if LENGTH.fullmatch(binding.name) and numbers and not any(t.kind == "word" for t in binding.value):
            yield binding.line


def families(source: Source) -> Iterator[int]:
    if source.path not in TEXTS | {FIELD}:
        yield from (token.line for token in source.words() if "family" in token.text.split("."))
        yield from (token.line for token in source.strings() if token.text.startswith("Kiosk Sans"))


def upward_imports(source: Source) -> Iterator[int]:
    allowed = QT | MAY_IMPORT[source.module]
    return (b.line for a, b in pairwise(source.tokens) if a.text == "import" and b.text not in allowed)


def large_functions(source: Source) -> Iterator[int]:
    return (function.line for function in source.functions() if function.lines > MOST_LINES)


def untyped_arguments(source: Source) -> Iterator[int]:
    for function in source.functions():
        texts = [token.text for token in function.arguments]
        if texts and texts.count(":") != texts.count(",") + 1:
            yield function.line


def statements_elsewhere(source: Source) -> Iterator[int]:
    inside = {id(token) for function in source.functions() for token in function.body}
    return (token.line for token in source.words() if token.text in STATEMENTS and id(token) not in inside)


def blocks_in_handlers(source: Source) -> Iterator[int]:
    for binding in source.bindings():
        if re.fullmatch(r"(.*\.)?on[A-Z]\w*", binding.name):
            texts = [token.text for token in binding.value]
            if texts[:1] == ["{"] or ("=>", "{") in pairwise(texts):
                yield binding.line


def joined_keys(source: Source) -> Iterator[int]:
    for left, right in pairwise(source.tokens):
        for half, sign in ((left, right), (right, left)):
            dotted = half.kind == "string" and (half.text.endswith(".") or half.text.startswith("."))
            if dotted and sign.text == "+" and half.text not in JOINTS:
                yield half.line


def work_unseen(source: Source) -> Iterator[int]:
    for binding in source.bindings():
        texts = [token.text for token in binding.value]
        unseen = binding.name == "running" and not any("visible" in text.split(".") for text in texts)
        if unseen or (binding.name == "opacity" and texts == ["0"]):
            yield binding.line


def made_of_python(source: Source) -> Iterator[int]:
    names = {kind.__name__ for kinds in qmltypes.elements().values() for kind in kinds}
    return (element.line for element in source.elements() if element.name in names)


class Rule(NamedTuple):
    """The lines that break it, and a sample that does."""

    broken_lines: Callable[[Source], Iterator[int]]
    sample: str


RULES = {
    "a word is asked for by its key and never written": Rule(
        written_words, 'Item { objectName: "Über uns" }'
    ),
    "a name for screen readers is no written word": Rule(written_words, 'Item { Accessible.name: "map" }'),
    "only four controls draw text": Rule(texts_elsewhere, "Item { Text { text: root.key } }"),
    "no control of Qt interprets its text": Rule(texts_elsewhere, "Item { Button { text: root.key } }"),
    "a text is plain and in a family without local forms": Rule(careless_texts, 'Text { text: "1" }'),
    "a tap lets nothing through": Rule(leaky_taps, "TapHandler { onTapped: root.map.close() }"),
    "a colour comes from the theme": Rule(colours, 'Rectangle { color: "#10231C" }'),
    "a colour is never named": Rule(colours, 'Rectangle { color: root.down ? "red" : Colours.ink }'),
    "a length grows with the unit of the theme": Rule(bare_lengths, "Item { width: 3 * 40 }"),
    "a duration comes from the theme": Rule(bare_lengths, "NumberAnimation { duration: 250 }"),
    "a family is chosen by language": Rule(families, 'Item { font.family: "Kiosk Sans SC" }'),
    "imports only go down": Rule(upward_imports, "import Kiosk\nItem {}"),
    "no dialog, effect or stub of Qt is imported": Rule(upward_imports, "import QtQuick.Dialogs\nItem {}"),
    "a function of QML is small": Rule(large_functions, "Item { function f(): int {" + "\n" * 8 + "} }"),
    "a function of QML says what it takes": Rule(
        untyped_arguments, "Item { function f(a: int, b): int { return a } }"
    ),
    "a statement stands in a function": Rule(statements_elsewhere, "Item { width: { return 3 * height } }"),
    "a handler calls one slot": Rule(blocks_in_handlers, "Item { onTapped: { a(); b(); } }"),
    "a handler with arguments calls one slot": Rule(blocks_in_handlers, "Item { onTapped: a => { b(); } }"),
    "a key is never joined": Rule(joined_keys, 'Item { key: "colours." + name }'),
    "what nobody sees does not move": Rule(work_unseen, "NumberAnimation { running: true }"),
    "nothing hides by being see-through": Rule(work_unseen, "Item { opacity: 0 }"),
    "no object of Python is made in QML, for PySide would never let go of it": Rule(
        made_of_python, "Item { GroundModel {} }"
    ),
}


def places(broken_lines: Callable[[Source], Iterator[int]]) -> list[str]:
    return [f"{source.path}:{line}" for source in sources() for line in broken_lines(source)]


def named(names: str) -> Callable[[Source], Iterator[int]]:
    return lambda source: (
        t.line for t in source.words() if not set(names.split()).isdisjoint(t.text.split("."))
    )


@pytest.mark.parametrize("rule", RULES)
def test_no_file_breaks_the_rule(rule: str) -> None:
    assert places(RULES[rule].broken_lines) == []


@pytest.mark.parametrize("rule", RULES)
def test_a_sample_that_breaks_the_rule_is_found(rule: str) -> None:
    assert list(RULES[rule].broken_lines(parse(RULES[rule].sample)))


@pytest.mark.parametrize("rule", NEVER_NAMED)
def test_no_file_names_what_the_rule_forbids(rule: str) -> None:
    assert places(named(NEVER_NAMED[rule])) == []


@pytest.mark.parametrize("rule", NEVER_NAMED)
def test_a_forbidden_name_is_found_outside_comments(rule: str) -> None:
    for name in NEVER_NAMED[rule].split():
        sample = parse(f"// {name}\nItem {{\n    x: Some.{name}\n}}\n")
        assert list(named(NEVER_NAMED[rule])(sample)) == [3]


def test_a_sound_file_breaks_no_rule() -> None:
    sample = parse(
        "pragma ComponentBehavior: Bound\nimport QtQuick\nimport Kiosk.Theme\n"
        'Repeater { id: root\nmodel: ["a", "b-c"]\ndelegate: Item { id: cell\nwidth: 3 * Metrics.u\n'
        'height: cell.width\nproperty string key: root.first ? "dock.map" : ""\nonTapped: a => root.go(a) }\n'
        "function least(flat: bool): int {\nif (flat)\nreturn 3;\nreturn 4;\n} }"
    )
    assert [sentence for sentence, rule in RULES.items() if list(rule.broken_lines(sample))] == []
