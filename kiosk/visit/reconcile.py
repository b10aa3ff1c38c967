"""Fits a visit to changed content: what is gone gives way to what held it."""

from collections.abc import Iterable
from itertools import groupby
from typing import TypeVar

from msgspec.structs import replace

from kiosk.content.base import Item
from kiosk.content.model import Content
from kiosk.map.camera import WHOLE
from kiosk.visit.pages import AboutPage, AboutTab, FactsPage, MapPage, Page
from kiosk.visit.visit import Visit

T = TypeVar("T", bound=Item)


def reconcile(visit: Visit, content: Content) -> Visit:
    """Return the visit on pages that this content has; the way back shows no page twice in a row."""
    *history, page = (
        one for one, _ in groupby(_living(one, content) for one in (*visit.history, visit.page))
    )
    return replace(visit, page=page, history=tuple(history))


def _living(page: Page, content: Content) -> Page:
    match page:
        case MapPage(subject=str() as subject):
            found = _subject(subject, content)
            return replace(page, subject=found) if found else replace(page, subject=None, camera=WHOLE)
        case MapPage(tour=tour) if tour and tour.stop > len(content.clusters):
            return replace(page, camera=WHOLE, tour=replace(tour, stop=len(content.clusters)))
        case FactsPage():
            return _facts(page, content)
        case AboutPage(tab=AboutTab.WORDS) if not content.words:
            return AboutPage()
        case _:
            return page


def _subject(subject: str, content: Content) -> str | None:
    kind, _, name = subject.partition(".")
    match kind:
        case "clusters":
            found: Item | None = _named(content.clusters, name)
        case "wings":
            found = _named(content.wings, name)
        case _:
            return subject if content.corridor else None
    return f"{kind}.{found.id}" if found else None


def _facts(page: FactsPage, content: Content) -> Page:
    topic = _named(content.topics, page.topic)
    if topic is None:
        return FactsPage(content.topics[0].id) if content.topics else MapPage()
    name = (page.statement or "").rpartition(".")[2]
    statement = _named(topic.statements, name)
    if statement is None:
        return FactsPage(topic.id)
    return replace(page, topic=topic.id, statement=f"topics.{topic.id}.statements.{statement.id}")


def _named(items: Iterable[T], name: str) -> T | None:
    """Return the item of this id, or the one that had it before."""
    return next((item for item in items if name == item.id or name in item.aliases), None)
