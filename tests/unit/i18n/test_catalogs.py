"""A translation file is read exactly as it stands, or refused with its line."""

import pickle
from io import BytesIO
from pathlib import Path

import polib
import pytest
from babel.messages.pofile import read_po

from kiosk.i18n.catalogs import CatalogError, parse_catalog, read_catalog
from kiosk.i18n.localization import UnknownPlaceholder

HEADER = r"""msgid ""
msgstr ""
"Language: ja_JP\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=1; plural=0;\n"
"""
SAMPLE = (
    HEADER
    + r"""
#. Heading above the language buttons.
#: resources/interface.yaml
#, fuzzy, max-length:24
#| msgid "Choose language"
msgctxt "home.choose-language"
msgid "Choose a \"language\"\\"
msgstr ""
"言語を\n"
"\t選択"

msgctxt "home.photos"
msgid "{n} photo"
msgid_plural "{n} photos"
msgstr[0] "写真{n}枚"

#, ignore-number
msgctxt "home.years"
msgid "a decade"
msgstr "10年"

#, fuzzy
#~ msgctxt "home.gone"
#~ msgid "Gone"
#~ msgstr "なくなった"

msgctxt "home.empty"
msgid "Not yet"
msgstr ""
"""
)


def refusal(text: str | bytes, code: str = "ja_JP") -> str:
    """Return how a file is refused."""
    with pytest.raises(CatalogError) as caught:
        parse_catalog(text if isinstance(text, bytes) else text.encode(), code, "kiosk.po")
    return str(caught.value)


def entry(key: str, text: str = "x") -> str:
    """Return the lines of an entry."""
    return f'\nmsgctxt "{key}"\nmsgid "{text}"\nmsgstr "x"\n'


def test_an_entry_keeps_key_source_translation_and_flags() -> None:
    entries = parse_catalog(SAMPLE.encode(), "ja_JP", "kiosk.po").entries
    assert list(entries) == ["home.choose-language", "home.photos", "home.years", "home.empty"]
    choose, photos, years, empty = entries.values()
    assert (choose.id, choose.forms) == ('Choose a "language"\\', ("言語を\n\t選択",))
    assert choose.flags == {"fuzzy", "max-length:24"}
    assert (photos.plural, photos.forms, photos.flags) == ("{n} photos", ("写真{n}枚",), frozenset())
    assert years.flags == {"ignore-number"}
    assert (empty.forms, empty.flags) == (("",), frozenset())
    assert SAMPLE.splitlines()[photos.line - 1] == 'msgctxt "home.photos"'


def test_babel_and_polib_read_the_same_entries_from_the_same_file() -> None:
    ours = parse_catalog(SAMPLE.encode(), "ja_JP", "kiosk.po").entries
    babel = {message.context: message for message in read_po(BytesIO(SAMPLE.encode())) if message.context}
    poli = {message.msgctxt: message for message in polib.pofile(SAMPLE) if not message.obsolete}
    assert ours.keys() == babel.keys() == poli.keys()
    for key, mine in ours.items():
        theirs = babel[key]
        assert theirs.id == (mine.id if mine.plural is None else (mine.id, mine.plural))
        assert theirs.string == (mine.forms[0] if mine.plural is None else mine.forms)
        assert theirs.flags - {"python-brace-format"} == mine.flags
        assert (poli[key].msgid, poli[key].msgid_plural) == (mine.id, mine.plural or "")
        assert [poli[key].msgstr or poli[key].msgstr_plural[0] if mine.forms[0] else ""] == list(mine.forms)
        assert mine.flags.issuperset(poli[key].flags)


def test_windows_line_ends_are_read_like_any_other() -> None:
    assert parse_catalog(SAMPLE.replace("\n", "\r\n").encode(), "ja_JP", "a").entries == (
        parse_catalog(SAMPLE.encode(), "ja_JP", "a").entries
    )


@pytest.mark.parametrize(
    ("rest", "line", "told"),
    [
        ('\nmsgid "a"\nmsgstr "unterminated\n', 8, "cut short"),
        ('\nmsgid "a"\nmsgstr "b" c\n', 8, "cut short"),
        ('\nmsgid "a"\nmsgstr "wrong \\q escape"\n', 8, "cut short"),
        ('\nmsgid "a"\nmsgstr "in"ner"\n', 8, "cut short"),
        ('\nmsgid "a"\nmsgstr "bell \a"\n', 8, "cut short"),
        ('\nmsgwhat "a"\n', 7, "cut short"),
        ('\nmsgid "a"\n', 8, "no msgstr"),
        ('\nmsgid "a"\n\nmsgstr "b"\n', 8, "line 7 has no msgstr"),
        ('\nmsgid "a"\n# remark\nmsgstr "b"\n', 8, "no msgstr"),
        ('\nmsgctxt "a"\nmsgstr "b"\n', 8, "expected msgid"),
        ('\nmsgstr "b"\n', 7, "expected msgctxt or msgid"),
        ('\nmsgid "a"\nmsgid_plural "b"\nmsgstr "c"\n', 9, "expected msgstr[0]"),
        ('\nmsgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n', 9, "expected msgstr[0]"),
        ('\n"alone"\n', 7, "without a keyword"),
        ("\n<<<<<<< HEAD\n", 7, "merge conflict"),
        (entry("a.b") + "=======\n", 10, "merge conflict"),
        (entry("a.b") + entry("a.b"), 11, "already in line 7"),
        (entry("a.b", "x") + entry("a.b", "y"), 11, "already in line 7"),
        ('\nmsgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', 10, "already in line 7"),
    ],
)
def test_a_fault_is_refused_with_its_line(rest: str, line: int, told: str) -> None:
    message = refusal(HEADER + rest)
    assert message.startswith(f"kiosk.po:{line}: ")
    assert told in message


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xef\xbb\xbf" + SAMPLE.encode(), "kiosk.po:1: begins with a byte order mark"),
        (HEADER.encode() + b'\nmsgid "caf\xe9"\nmsgstr ""\n', "kiosk.po:7: not in UTF-8"),
        (b"", "kiosk.po:1: no header"),
        (entry("a.b").encode(), "kiosk.po:1: no header"),
        (HEADER.replace("UTF-8", "GBK").encode(), "kiosk.po:1: the header says charset=GBK"),
        (HEADER.replace("ja_JP", "zh_CN").encode(), "kiosk.po:1: the header says zh_CN"),
        (HEADER.replace("ja_JP", "Japanese!").encode(), "is not a language code"),
        (b"#" * 20_000_001, "larger than 20,000,000 bytes"),
        (
            (HEADER + "".join(f'msgid "{n}"\nmsgstr ""\n' for n in range(50_000))).encode(),
            "more than 50,000 entries",
        ),
    ],
)
def test_a_file_that_is_no_catalog_is_refused(data: bytes, told: str) -> None:
    assert told in refusal(data)


@pytest.mark.parametrize("language", ["zh_CN", "zh", "zh_Hans_CN", ""])
def test_the_header_may_name_the_language_in_any_form(language: str) -> None:
    text = HEADER.replace("ja_JP", language) + entry("a.b")
    assert parse_catalog(text.encode(), "zh_Hans_CN", "kiosk.po").entries.keys() == {"a.b"}


def test_a_file_cut_anywhere_is_refused_or_has_only_whole_entries() -> None:
    whole = parse_catalog(SAMPLE.encode(), "ja_JP", "kiosk.po").entries
    full = [found.forms for found in whole.values()]
    data = SAMPLE.encode()
    for end in range(len(data)):
        try:
            cut = parse_catalog(data[:end], "ja_JP", "kiosk.po").entries
        except CatalogError:
            continue
        *complete, last = [found.forms for found in cut.values()] or [("",)]
        assert complete == full[: len(complete)]
        assert "".join(full[len(complete)]).startswith(last[0])
        assert last[0] in {"", "言語を\n", *full[len(complete)]}


def test_a_file_is_read_from_disk_and_a_missing_one_is_told(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.po"
    with pytest.raises(CatalogError, match="cannot be read"):
        read_catalog(path, "ja_JP")
    path.write_text(SAMPLE, encoding="utf-8")
    assert read_catalog(path, "ja_JP").code == "ja_JP"


def test_an_error_comes_from_another_process_as_it_is() -> None:
    errors = (CatalogError("kiosk.po", 3, "cut short"), UnknownPlaceholder("dock.back", "n"))
    for error in errors:
        copied = pickle.loads(pickle.dumps(error))  # noqa: S301  # its own
        assert (type(copied), str(copied), vars(copied)) == (type(error), str(error), vars(error))


def test_a_remark_with_a_reason_excuses_an_entry_from_a_check() -> None:
    text = HEADER + '\n# ignore-number: A month.\n#, max-length:9\nmsgctxt "a"\nmsgid "A"\nmsgstr "B"\n'
    assert parse_catalog(text.encode(), "ja_JP", "x.po").entries["a"].flags == {
        "ignore-number",
        "max-length:9",
    }


def test_an_excuse_does_not_spill_over_to_the_next_entry() -> None:
    one = '\n# ignore-number: A month.\nmsgctxt "a"\nmsgid "A"\nmsgstr "B"\n'
    text = HEADER + one + '\nmsgctxt "b"\nmsgid "A"\nmsgstr "B"\n'
    assert parse_catalog(text.encode(), "ja_JP", "x.po").entries["b"].flags == frozenset()
