"""The printed PDF: the same bytes each time, words as they are, readable by a screen reader."""

import datetime as dt
import importlib.util
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import msgspec
import pikepdf
import pytest
import typst

from kiosk.content.edition import Edition
from kiosk.handout import typst as module
from kiosk.handout.paper import PaperName
from kiosk.handout.typst import LostText, NotSet, NoTypst
from tests.unit.handout.papers import DAY, handout, needs_pdftotext, opened, squeezed, tags, talk, words_of

LANGUAGES = [("zh_Hans_CN",), ("ja_JP",), ("en",), ("zh_Hans_CN", "ja_JP"), ("ja_JP", "en")]
TRICKS = (
    '#panic("a") #let x = 1',
    "$ x^2 $ and $",
    "\\ back \\u{41} \\#",
    "`raw` and ```typ #x```",
    "\"quotes\" and 'more'",
    "= no heading",
    "*bold* _not_ @ref <label> //x /*y*/",
    "https://example.org/#x ~ -- ---",
    "[x] (z); let y",
)
GLYPHS_OFF = frozenset({"BT", "Do", "f", "f*", "S", "B", "B*", "sh"})


def test_the_same_content_and_day_make_the_same_file(edition: Edition) -> None:
    assert handout(edition, "ja_JP", "en") == handout(edition, "ja_JP", "en")
    assert talk(edition, "ja_JP") == talk(edition, "ja_JP")


def test_the_file_says_its_day_its_title_and_its_language(edition: Edition) -> None:
    pdf = opened(handout(edition, "ja_JP", day=dt.date(2027, 3, 4)))
    assert str(pdf.docinfo.CreationDate).startswith("D:20270304")
    assert str(pdf.docinfo.Title) == edition.localization().resolve("park.name", "ja_JP").text
    assert (str(pdf.Root.Lang), bool(pdf.Root.ViewerPreferences.DisplayDocTitle)) == ("ja-JP", True)


@needs_pdftotext
@pytest.mark.parametrize("trick", TRICKS)
def test_signs_that_typst_reads_as_code_are_printed_as_they_are(edition: Edition, trick: str) -> None:
    words = edition.localization()
    keys = ("park.name", "clusters.smart-logistics.industries", "notes.year.text")
    for key in keys:
        words = words.trying("ja_JP", key, (f"{trick} in {key}",))
    printed = words_of(handout(edition, "ja_JP", localization=words))
    assert [key for key in keys if squeezed(f"{trick} in {key}") not in printed] == []


@needs_pdftotext
@pytest.mark.parametrize("code", ["zh_Hans_CN", "ja_JP", "en"])
def test_every_word_can_be_selected(edition: Edition, code: str) -> None:
    printed = words_of(handout(edition, code))
    localization = edition.localization()
    heads = ("park.", "clusters.", "topics.", "notes.", "wings.", "about.unstated.", "words.", "map.caveat")
    keys = [message.key for message in edition.messages if message.key.startswith(heads)]
    lost = [
        key
        for key in keys
        for part in localization.resolve(key, code).text.split("\n")
        if squeezed(part) not in printed
    ]
    assert len(keys) > 50
    assert lost == []


@pytest.mark.parametrize("codes", LANGUAGES)
@pytest.mark.parametrize("paper", PaperName)
def test_a_handout_has_few_pages(edition: Edition, codes: tuple[str, ...], paper: PaperName) -> None:
    pages = opened(handout(edition, *codes, paper=paper)).pages
    assert len(pages) <= 3 + 2 * len(codes)
    assert {tuple(map(round, page.mediabox)) for page in pages} == {
        (0, 0, *{PaperName.A4: (595, 842), PaperName.LETTER: (612, 792)}[paper])
    }


@pytest.mark.parametrize("codes", LANGUAGES)
@pytest.mark.parametrize("make", [handout, talk])
def test_headings_are_bookmarks_and_skip_no_level(
    edition: Edition, codes: tuple[str, ...], make: object
) -> None:
    assert callable(make)
    pdf = opened(make(edition, *codes))
    levels = [int(str(tag.S)[2:]) for tag in tags(pdf) if str(tag.S)[1:] in {"H1", "H2", "H3"}]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    with pdf.open_outline() as outline:
        ahead, titles = list(outline.root), 0
        while ahead:
            item = ahead.pop()
            titles += 1
            ahead += item.children
    assert titles == len(levels)


def test_a_bookmark_in_two_languages_keeps_them_apart(edition: Edition) -> None:
    localization, pdf = edition.localization(), opened(handout(edition, "ja_JP", "en"))
    with pdf.open_outline() as outline:
        top = outline.root[0].title
    assert top == " ".join(localization.resolve("park.name", code).text for code in ("ja_JP", "en"))


@pytest.mark.parametrize("make", [handout, talk])
def test_all_that_is_printed_is_tagged_or_called_ornament(edition: Edition, make: object) -> None:
    assert callable(make)
    pdf = opened(make(edition, "zh_Hans_CN", "ja_JP"))
    assert bool(pdf.Root.MarkInfo.Marked)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf.Root.Metadata.read_bytes()
    for page in pdf.pages:
        depth, numbers = 0, Counter[int]()
        for step in pikepdf.parse_content_stream(page):
            match str(step.operator):
                case "BDC" | "BMC":
                    depth += 1
                    if len(step.operands) > 1 and "/MCID" in step.operands[1]:
                        numbers[int(step.operands[1].MCID)] += 1
                case "EMC":
                    depth -= 1
                case name if name in GLYPHS_OFF:
                    assert depth > 0, (page.index, name)
                case _:
                    pass
        assert set(numbers.values()) <= {1}
        assert str(page.obj.Tabs) == "/S"


def test_the_map_has_words_for_those_who_do_not_see_it(edition: Edition) -> None:
    localization = edition.localization()
    pdf = opened(handout(edition, "en"))
    figures = [tag for tag in tags(pdf) if str(tag.S) == "/Figure"]
    assert len(figures) == 1
    for key in ("map.layout", "map.caveat", "clusters.aviation-manufacturing.name"):
        assert localization.resolve(key, "en").text in str(figures[0].Alt)


def test_the_table_of_words_has_its_head_and_cells(edition: Edition) -> None:
    pdf = opened(handout(edition, "en"))
    kinds = Counter(str(tag.S) for tag in tags(pdf))
    assert kinds["/Table"] == 1
    assert kinds["/TH"] == 3
    assert kinds["/TD"] == 3 * len(edition.content.words)


def fonts_of(pdf: bytes) -> set[str]:
    found = set()
    opened_pdf = opened(pdf)
    for page in opened_pdf.pages:
        for font in page.resources.get("/Font", {}).values():
            kin = font.DescendantFonts[0]
            assert "/FontFile2" in kin.FontDescriptor or "/FontFile3" in kin.FontDescriptor
            assert "/ToUnicode" in font
            found.add(str(font.BaseFont).split("+")[1])
    return found


@pytest.mark.parametrize(("code", "other"), [("ja_JP", "KioskSansSC"), ("zh_Hans_CN", "KioskSansJP")])
def test_each_language_is_drawn_with_its_own_embedded_font(edition: Edition, code: str, other: str) -> None:
    # The page of words shows every language, so it is left out.
    bare = msgspec.structs.replace(edition, content=msgspec.structs.replace(edition.content, words=()))
    alone, both = fonts_of(handout(bare, code)), fonts_of(handout(bare, "ja_JP", "zh_Hans_CN"))
    assert not {name for name in alone if name.startswith(other)}
    assert {name for name in both if name.startswith(other)}


@pytest.mark.parametrize(("lengths", "chosen"), [("5555", 0), ("5544", 2), ("5433", 2), ("5666", 0)])
def test_a_document_is_set_as_loosely_as_the_fewest_pages_allow(
    monkeypatch: pytest.MonkeyPatch, lengths: str, chosen: int
) -> None:
    class Compiler:
        def __init__(self, *_: object, sys_inputs: Mapping[str, str], **__: object) -> None:
            self.density = sys_inputs["density"]

        def query(self, *_: object, **__: object) -> str:
            return lengths[module.DENSITIES.index(self.density)]

        def compile(self, **_: object) -> bytes:
            return self.density.encode()

    monkeypatch.setattr(typst, "Compiler", Compiler)
    pdf = module.typeset(module.Template.HANDOUT, msgspec.defstruct("Nothing", [])(), Path(), DAY)
    assert pdf.decode() == module.DENSITIES[chosen]


def test_a_sign_that_the_font_lacks_is_refused_with_its_text(edition: Edition) -> None:
    words = edition.localization().trying("ja_JP", "park.name", ("パーク😀",))
    with pytest.raises(LostText, match=r"😀.*check"):
        handout(edition, "ja_JP", localization=words)


def test_without_typst_one_sentence_says_how_to_get_it(
    edition: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(module, "find_spec", lambda name: None if name == "typst" else find(name))
    with pytest.raises(NoTypst, match=r'pip install "park-kiosk\[print\]"'):
        handout(edition, "en")


def test_what_typst_refuses_is_one_sentence() -> None:
    with pytest.raises(NotSet, match=r"^The handout could not be set: .+\.$"):
        module.typeset(module.Template.HANDOUT, msgspec.defstruct("Nothing", [])(), Path(), DAY)
