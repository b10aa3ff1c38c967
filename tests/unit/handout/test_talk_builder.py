"""A talk on paper shows what its slides show, with the notes below."""

import msgspec
import pytest

from kiosk.content.edition import Edition
from kiosk.content.slides import Show, Slide
from kiosk.handout.paper import PaperName, paper_of
from kiosk.handout.talk_builder import PrintedTalk, printed_talk_of
from kiosk.handout.texts import HandoutTexts
from kiosk.presentation.deck import deck_of
from tests.unit.handout.papers import needs_pdftotext, squeezed, talk, words_of

SLIDES = (
    Slide(id="title", show=Show.TITLE, notes="Said"),
    Slide(id="layout", show=Show.MAP),
    Slide(id="corridor", show=Show.CORRIDOR),
    Slide(id="north-wing", show=Show.WING, of="north"),
    Slide(id="a", show=Show.CLUSTER, of="finance-culture"),
    Slide(id="b", show=Show.STATEMENT, of="cooperation.investment"),
    Slide(id="c", show=Show.STATEMENT, of="aims.model"),
    Slide(id="d", show=Show.FACTS, of="plan"),
    Slide(id="e", show=Show.COMPARE),
    Slide(id="f", show=Show.CLOSING),
)


@pytest.fixture
def made(edition: Edition) -> PrintedTalk:
    words = HandoutTexts(edition.localization(), ("en",))
    return printed_talk_of(edition.content, SLIDES, words, paper_of(PaperName.A4))


def test_each_slide_is_a_frame_in_the_order_of_the_talk(made: PrintedTalk) -> None:
    assert [frame.number for frame in made.frames] == list(range(1, len(SLIDES) + 1))
    assert [frame.face for frame in made.frames] == [True, *[False] * 8, True]
    assert [index for index, frame in enumerate(made.frames) if frame.chart] == [1]
    assert made.frames[4].large[0].text.startswith("3")
    assert made.frames[5].large[0].text == "US$9.08\N{NO-BREAK SPACE}billion"
    assert made.frames[6].large[0].text == "“Wuhan model, world benchmark”"
    assert len(made.frames[7].lines) == 4


def test_the_bars_of_a_frame_are_shares_of_the_longest(made: PrintedTalk) -> None:
    assert [share for share, _ in made.frames[8].bars] == [1.0, 0.6, 0.6, 0.8, 0.8]
    assert len(made.frames[8].lines) == 5 + 2


def test_a_figure_has_its_notes_in_a_talk_as_well(made: PrintedTalk) -> None:
    assert [[note.number for note in frame.notes] for frame in made.frames] == [
        *([], [], [], [], [], [2], [], [1], [1], [])
    ]


@needs_pdftotext
def test_what_the_speaker_says_stands_below_the_slides(edition: Edition) -> None:
    printed, words = (
        words_of(talk(edition, "ja_JP", "en")),
        HandoutTexts(edition.localization(), ("ja_JP", "en")),
    )
    for slide in edition.content.deck:
        for line in words.lines(f"deck.{slide.id}.notes"):
            assert squeezed(line.text) in printed, slide.id


def test_content_without_a_deck_is_a_talk_of_its_parts(edition: Edition) -> None:
    bare = msgspec.structs.replace(edition, content=msgspec.structs.replace(edition.content, deck=()))
    words = HandoutTexts(edition.localization(), ("en",))
    frames = printed_talk_of(bare.content, deck_of(bare.content), words, paper_of(PaperName.A4)).frames
    assert len(frames) == len(deck_of(bare.content))
    assert not any(frame.said for frame in frames)
