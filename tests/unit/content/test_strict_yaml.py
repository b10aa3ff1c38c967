import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content import strict_yaml
from kiosk.content.diagnostics import ContentError, Diagnostic
from kiosk.content.strict_yaml import parse_yaml
from kiosk.content.yaml_nodes import Document, MappingNode, ScalarNode

PARSERS = [pytest.param(yaml.CSafeLoader, id="libyaml"), pytest.param(yaml.SafeLoader, id="python")]


@pytest.fixture(autouse=True, params=PARSERS)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_yaml, "_PARSER", request.param)


def read(text: str | bytes) -> Document:
    return parse_yaml(text if isinstance(text, bytes) else text.encode(), "a.yaml")


def refused(text: str | bytes) -> Diagnostic:
    with pytest.raises(ContentError) as caught:
        read(text)
    (problem,) = caught.value.problems
    return problem


def scalar(text: str) -> ScalarNode:
    node = read(f"a: {text}\n").root.values["a"]
    assert isinstance(node, ScalarNode)
    return node


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", 3),
        ("x:\n  a: 1\n  a: 1\n", 3),
        ("- {a: 1,\n   a: 2}\n", 2),
        ("x: {ja: a, ja: b}\n", 1),
    ],
)
def test_a_duplicate_key_is_refused_with_its_line(text: str, line: int) -> None:
    text = text if not text.startswith("-") else f"x:\n{text}"
    (problem,) = read(text).problems
    assert "appears twice" in problem.sentence
    assert problem.line == line + text.startswith("x:\n- ")


@pytest.mark.parametrize(
    "word", ["on", "off", "yes", "no", "y", "~", "null", "12:30", "2025-13-45", "1:30:00"]
)
def test_words_that_yaml_takes_for_something_else_stay_text(word: str) -> None:
    assert scalar(word).value == word
    assert read(f"{word.replace('~', 'n').replace(':', '-')}: 1\n").problems == ()


@pytest.mark.parametrize(
    "word", ["010", "1e3", "1_0", "１２", "0x1F", "1.2345678", ".5", "+1", "nan", "1" * 5000]
)
def test_unusual_numbers_stay_text(word: str) -> None:
    assert scalar(word).value == word


@pytest.mark.parametrize(
    ("word", "value"),
    [("5", 5), ("-3", -3), ("9_080_000_000", 9_080_000_000), ("6.10", 6.1), ("true", True), ("0", 0)],
)
def test_plain_numbers_and_truth_values_are_read(word: str, value: float) -> None:
    assert scalar(word).value == value
    assert scalar(f'"{word}"').value == word


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: &x 1\n", "begin with &"),
        ("a: *x\n", "begin with *"),
        ("a: &x [*x]\n", "begin with &"),
        ("a: {<<: 1}\n", "is no key"),
        ("a: !!python/object/apply:os.system [ls]\n", "begin with !"),
        ("a: !own x\n", "begin with !"),
        ("a: !!binary aaaa\n", "begin with !"),
        ("%YAML 1.1\n---\na: 1\n", "begins with %"),
        ("%TAG ! tag:x,2000:\n---\na: 1\n", "begins with %"),
        ("", "the file is empty"),
        ("# nothing\n", "the file is empty"),
        ("- a\n", "must be made of keys"),
        ("a\n", "must be made of keys"),
        ("a: 1\n---\nb: 2\n", "second document"),
        ("a: 1", "within a line"),
        ("a: " + "[" * 24 + "]" * 24 + "\n", "too deeply"),
        ("a: " + "[" * 100_000 + "\n", "too deeply"),
        ("[a]: 1\n", "bracket where a key"),
        ("k" * 65 + ": 1\n", "is no key"),
    ],
)
def test_what_makes_yaml_dangerous_is_refused(text: str, words: str) -> None:
    assert words in refused(text).sentence


def test_a_file_with_too_many_values_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert strict_yaml.MOST_NODES == 200_000
    monkeypatch.setattr(strict_yaml, "MOST_NODES", 2_000)
    assert "more than 2,000 values" in refused("a: [" + "1," * 2_000 + "]\n").sentence
    assert read("a: [" + "1," * 1_000 + "]\n").problems == ()


def test_an_alias_bomb_is_refused_at_its_first_line() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    assert refused("\n".join(lines) + "\n").line == 1


def test_deep_nesting_does_not_need_a_deep_stack() -> None:
    caught: list[ContentError] = []

    def attempt() -> None:
        try:
            read("a: " + "[" * 100_000 + "\n")
        except ContentError as error:
            caught.append(error)

    before = threading.stack_size(512 * 1024)
    try:
        thread = threading.Thread(target=attempt)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert "too deeply" in str(caught[0])


def test_a_very_long_text_is_refused() -> None:
    (problem,) = read("a: " + "f" * 1_000_000 + "\nb: 1\n").problems
    assert "64,000" in problem.sentence


def test_a_file_of_three_megabytes_is_refused() -> None:
    assert "2,000,000" in refused("a: 1\n" * 600_000).sentence


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1", "gbk", "shift_jis"])
def test_other_encodings_are_refused_with_byte_and_line(encoding: str) -> None:
    sample = "café" if encoding == "latin-1" else "日本"
    problem = refused(f"a: 1\nb: {sample}\n".encode(encoding))
    assert "UTF-8" in problem.sentence
    assert "0x" in problem.found
    assert problem.line == (1 if encoding == "utf-16" else 2)


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x85", "\u2028", "\ufeff", "\uffff"])
def test_an_unreadable_character_is_refused_at_its_place(character: str) -> None:
    problem = refused(f"a: 1\nb: x{character}y\n")
    assert (problem.line, problem.column) == (2, 5)
    assert f"U+{ord(character):04X}" in problem.sentence


def test_half_a_character_is_refused() -> None:
    assert refused('a: "\\ud800"\n').line == 1


def test_a_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    document = read(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n")
    assert {key: place.line for key, place in document.root.keys.items()} == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ("a:\n\tb: 1\n", "a tab", 2),
        ("a: b: c\n", "a colon and a space", 1),
        ("a: 1\nname：x\nb: 2\n", "full-width colon", 2),
        ('b: 1\na: "x\nc: 2\n', "never closed", 2),
        ('a: "x" y\n', "after a closing quotation mark", 1),
        ("a: {n} photos\n", "begins with {", 1),
        ("a:\n  b: 1\n c: 2\n", "does not fit the lines above", 3),
        ("a: [1, 2\nb: 1\n", "bracket is never closed", 2),
        ("a: @x\n", "cannot begin with this", 1),
        ("a: 1\n<<<<<<< ours\nb: 2\n", "merge conflict", 2),
    ],
)
def test_a_slip_of_the_pen_is_explained_to_the_editor(text: str, words: str, line: int) -> None:
    problem = refused(text)
    assert words in problem.sentence
    assert problem.line == line
    assert problem.remedy


def test_a_text_that_ends_at_a_hash_gets_a_note() -> None:
    (note,) = read("a: Room five #5 and more\nb: 5 # five\nc: word  # comment\n").problems
    assert (note.severity, note.line) == ("note", 1)


def test_every_value_knows_where_it_stands() -> None:
    root = read("漢字: 1\na:\n  - b: x\n").root
    items = root.values["a"]
    assert root.values["漢字"].place.column == 5
    assert (items.place.line, items.place.column) == (3, 3)


def _fragments() -> Iterator[str]:
    yield from (
        "a: ",
        "- ",
        "\n",
        "  ",
        "{",
        "}",
        "[",
        "]",
        "'",
        '"',
        "#",
        "&x",
        "*x",
        "!t",
        "|",
        ">",
        "%",
        "? ",
        ",",
    )
    yield from (
        "b:\n",
        "---",
        "...",
        "\t",
        "：",
        "\\u",
        "\\x00",
        "漢",
        "\ud7ff",
        "1_000",
        "~",
        "<<: ",
        "\r\n",
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=60),
        st.lists(st.sampled_from([*_fragments()]), max_size=20).map(lambda parts: "".join(parts).encode()),
    )
)
def test_whatever_comes_in_only_content_errors_come_out(data: bytes) -> None:
    with suppress(ContentError):
        assert isinstance(read(data).root, MappingNode)
