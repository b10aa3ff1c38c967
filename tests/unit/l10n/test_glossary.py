"""The glossary is read as strictly as its translators can mend it, and the longest term wins."""

from pathlib import Path

import pytest

from kiosk.app.paths import translations
from kiosk.l10n.glossary import Glossary, GlossaryError, read_glossary

HEADER = "term\ttype\tflags\tja_JP\tja_JP.reading\tja_JP.avoid\ten\ten.avoid\tnote\n"
ROWS = (
    "park\tterm\t\tパーク\t\t工業団地\tpark / garden\t\t",
    "industrial\tterm\t\t産業パーク\tさんぎょうパーク\t\tindustrial park\tSino\tof 1990",
    "central\tplace\t\t中国中部\t\t中部\tcentral China\t\t",
    "back\tlabel\t\t戻る\t\t\tBack\t\t",
    "title\tname\tkeep\t\t\t\tOld Title\t\t",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "glossary.tsv"


@pytest.fixture
def glossary(path: Path) -> Glossary:
    path.write_text(HEADER + "\n".join(ROWS) + "\n", encoding="utf-8")
    return read_glossary(path)


def hits(glossary: Glossary, text: str) -> list[str]:
    return [term.id for term in glossary.hits(text, "en")]


def test_a_term_has_forms_readings_and_forms_to_avoid(glossary: Glossary) -> None:
    park, industrial, *_, title = glossary.terms
    assert park.forms == {"ja_JP": ("パーク",), "en": ("park", "garden")}
    assert park.avoided == {"ja_JP": ("工業団地",)}
    assert industrial.readings == {"ja_JP": "さんぎょうパーク"}
    assert (industrial.kind, industrial.note) == ("term", "of 1990")
    assert (park.keep, title.keep) == (False, True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("An industrial park.", ["industrial"]),
        ("A park in an Industrial Park", ["park", "industrial"]),
        ("Garden and park", ["park"]),
        ("Parking, a theme-park", ["park"]),
        ("The parks spark", []),
        ("{park} and {park_area} and {n}", []),
        ("Back", ["back"]),
        ("Go back", []),
        ("parKs and ſ", []),
    ],
)
def test_the_longest_term_in_a_text_is_found(glossary: Glossary, text: str, found: list[str]) -> None:
    assert hits(glossary, text) == found


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("ja_JP", "この工業団地", ["工業団地"]),
        ("ja_JP", "中部の拠点、中部", ["中部"]),
        ("ja_JP", "中国中部の拠点", []),
        ("en", "The Sino–Japanese park", ["Sino"]),
        ("en", "Sinology, a casino", []),
        ("ko_KR", "工業団地", []),
    ],
)
def test_a_form_to_avoid_is_found_but_not_within_an_accepted_one(
    glossary: Glossary, code: str, text: str, found: list[str]
) -> None:
    assert [form for form, _ in glossary.avoided(text, code)] == found


def test_a_latin_form_is_found_beside_han(path: Path) -> None:
    path.write_text("term\ttype\tflags\tja_JP\tja_JP.avoid\na\tterm\t\t区\tICP\n", encoding="utf-8")
    glossary = read_glossary(path)
    assert [form for form, _ in glossary.avoided("新ICP区、ICPO", "ja_JP")] == ["ICP"]


def test_without_terms_nothing_is_found() -> None:
    assert Glossary().hits("An industrial park", "en") == ()
    assert Glossary().avoided("グループ", "ja_JP") == ()


def test_a_blank_line_and_a_byte_order_mark_do_no_harm(path: Path) -> None:
    path.write_text(f"\ufeff{HEADER}\n{ROWS[0]}\n", encoding="utf-8")
    assert [term.id for term in read_glossary(path).terms] == ["park"]


@pytest.mark.parametrize(
    ("data", "line", "what"),
    [
        (b"", 1, "the first line names each column once"),
        (b"word\ttype\tflags\ten\n", 1, "beginning with term, type, flags"),
        (b"term\ttype\tflags\ten\ten\n", 1, "each column once"),
        (b"term\ttype\tflags\ten\n\na\tterm\t\n", 3, "3 columns; the first line has 4"),
        (b"term\ttype\tflags\ten\na\tterm\t\tx\na\tterm\t\ty\n", 3, "“a” is there twice"),
        (b"term\ttype\tflags\ten\na\tterm\t\t\xe9\n", 2, "not in UTF-8"),
        (b"x" * 1_000_001, 1, "larger than 1,000,000 bytes"),
    ],
)
def test_a_glossary_that_cannot_be_read_is_refused_with_its_line(
    path: Path, data: bytes, line: int, what: str
) -> None:
    path.write_bytes(data)
    with pytest.raises(GlossaryError) as caught:
        read_glossary(path)
    assert caught.value.line == line
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert what in str(caught.value)


def test_no_accepted_form_of_the_shipped_glossary_is_to_be_avoided() -> None:
    glossary = read_glossary(translations() / "glossary.tsv")
    wrong = [
        (term.id, form, bad)
        for term in glossary.terms
        for code, forms in term.forms.items()
        for form in forms
        for bad, _ in glossary.avoided(form, code)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "text", "form"),
    [
        ("ja_JP", "5つのグループ", "グループ"),
        ("ja_JP", "中部の拠点", "中部"),
        ("ja_JP", "日本銀行", "日本銀行"),
        ("zh_Hans_CN", "黄浦区", "黄浦"),
        ("zh_Hans_CN", "20㎢", "㎢"),
        ("en", "the Sino-Japanese park", "Sino-Japanese"),
        ("en", "Five groups", "groups"),
    ],
)
def test_the_shipped_glossary_rules_out_wrong_names(code: str, text: str, form: str) -> None:
    glossary = read_glossary(translations() / "glossary.tsv")
    assert [bad for bad, _ in glossary.avoided(text, code)] == [form]
