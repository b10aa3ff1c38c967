"""The deck: the slides of the content file, or slides made from its clusters and topics."""

from collections.abc import Iterator

from kiosk.content.model import Content
from kiosk.content.slides import Closeness, Show, Slide
from kiosk.map.camera import WHOLE, step_zoom
from kiosk.visit.pages import ComparePage, FactsPage, MapPage, Page


def deck_of(content: Content) -> tuple[Slide, ...]:
    """Return the content's own slides; without any, one for each of its parts, a minute long."""
    return content.deck or tuple(_made(content))


def page_of(slide: Slide) -> Page | None:
    """Return the visitor's page that a slide shows; None for a slide with a face of its own."""
    match slide.show:
        case Show.MAP:
            return MapPage(camera=step_zoom(WHOLE, list(Closeness).index(slide.camera)))
        case Show.WING | Show.CORRIDOR | Show.CLUSTER:
            return MapPage(subject=_part(slide))
        case Show.FACTS:
            return FactsPage(slide.of or "")
        case Show.STATEMENT:
            return FactsPage((slide.of or "").partition(".")[0], _part(slide))
        case Show.COMPARE:
            return ComparePage()
        case Show.TITLE | Show.CLOSING:
            return None


def title_key(slide: Slide) -> str:
    """Return the key of the text that names a slide in lists."""
    match slide.show:
        case Show.TITLE | Show.CLOSING:
            return "park.name"
        case Show.MAP:
            return "dock.map"
        case Show.COMPARE:
            return "compare.title"
        case Show.STATEMENT:
            return f"{_part(slide)}.label"
        case Show.WING | Show.CORRIDOR | Show.CLUSTER | Show.FACTS:
            return f"{_part(slide)}.name"


def notes_key(slide: Slide) -> str:
    """Return the key of what the speaker says; empty if that is nothing."""
    return f"deck.{slide.id}.notes" if slide.notes else ""


def _part(slide: Slide) -> str:
    """Return the key of what a slide shows of the content; empty if it shows no single part."""
    match slide.show:
        case Show.WING:
            return f"wings.{slide.of}"
        case Show.CLUSTER:
            return f"clusters.{slide.of}"
        case Show.CORRIDOR:
            return "corridor"
        case Show.FACTS:
            return f"topics.{slide.of}"
        case Show.STATEMENT:
            topic, _, statement = (slide.of or "").partition(".")
            return f"topics.{topic}.statements.{statement}"
        case Show.TITLE | Show.MAP | Show.COMPARE | Show.CLOSING:
            return ""


def _made(content: Content) -> Iterator[Slide]:
    yield Slide(id="title", show=Show.TITLE)
    yield Slide(id="map", show=Show.MAP)
    if content.corridor:
        yield Slide(id="corridor", show=Show.CORRIDOR)
    for show, parts in (
        (Show.WING, content.wings),
        (Show.CLUSTER, content.clusters),
        (Show.FACTS, content.topics),
    ):
        for part in parts:
            former = tuple(f"{show}-{name}" for name in part.aliases)
            yield Slide(id=f"{show}-{part.id}", aliases=former, show=show, of=part.id)
    yield Slide(id="compare", show=Show.COMPARE)
    yield Slide(id="closing", show=Show.CLOSING)
