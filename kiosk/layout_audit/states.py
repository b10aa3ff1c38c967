"""Every state of every page of a content, each with a name and the visit that shows it."""

from collections.abc import Iterator, Sequence

import msgspec

from kiosk.content.model import Content
from kiosk.errors import KioskError
from kiosk.map.camera import WHOLE, step_zoom
from kiosk.map.geometry import lay_out
from kiosk.presentation.deck import deck_of
from kiosk.visit.pages import AboutPage, AboutTab, Attract, ComparePage, FactsPage, MapPage, Page
from kiosk.visit.visit import Visit

QUIET_S = 65.0
CLOSER = step_zoom(WHOLE, 1)


class PageState(msgspec.Struct, frozen=True, kw_only=True):
    """A page state; nobody has touched the screen for `quiet` seconds, `whole` asks for all its pages.

    `slide` is the number of a slide of the talk, from 1, which is shown instead of a page.
    """

    name: str
    page: Page = Attract()
    slide: int = 0
    access: bool = False
    reach: bool = False
    quiet: float = 0.0
    whole: bool = True


class UnknownPage(KioskError):
    """A page was asked for that the content does not give."""

    def __init__(self, wish: str, known: Sequence[PageState]) -> None:
        groups = ", ".join(dict.fromkeys(state.name.partition(".")[0] for state in known))
        super().__init__(f"There is no page {wish}; there are {groups}, and parts such as {known[1].name}.")


def choose_states(content: Content, wishes: Sequence[str] | None) -> tuple[PageState, ...]:
    """Return the states named, by name or by the part before a dot; all without a wish. Raise UnknownPage."""
    known = tuple(page_states(content))
    for wish in wishes or ():
        if not any(_meant(wish, state) for state in known):
            raise UnknownPage(wish, known)
    return tuple(state for state in known if not wishes or any(_meant(wish, state) for wish in wishes))


def page_states(content: Content) -> Iterator[PageState]:
    """Yield the states, each name once."""
    yield PageState(name="attract", page=Attract())
    yield PageState(name="map", page=MapPage())
    yield PageState(name="map.closer", page=MapPage(camera=CLOSER), whole=False)
    yield PageState(name="map.closest", page=MapPage(camera=step_zoom(CLOSER, 1)), whole=False)
    yield PageState(name="map.reach", page=MapPage(), reach=True)
    touring = Visit(languages=()).start_tour(lay_out(content, 1000, 600, turned=False))
    yield PageState(name="tour", page=touring.page, whole=False)
    subjects = [f"clusters.{cluster.id}" for cluster in content.clusters]
    subjects += ["corridor"] if content.corridor else []
    subjects += [f"wings.{wing.id}" for wing in content.wings]
    for subject in subjects:
        yield PageState(name=f"card.{subject}", page=MapPage(subject=subject))
    yield PageState(name="card.reach", page=MapPage(subject=subjects[0]), reach=True)
    yield from _facts(content)
    yield PageState(name="compare", page=ComparePage())
    yield PageState(name="compare.by-area", page=ComparePage(by_area=True))
    for tab in AboutTab:
        if tab is not AboutTab.WORDS or content.words:
            yield PageState(name=f"about.{tab}", page=AboutPage(tab=tab))
    yield PageState(name="access", page=MapPage(), access=True, whole=False)
    yield PageState(name="idle", page=MapPage(), quiet=QUIET_S, whole=False)
    for number, slide in enumerate(deck_of(content), start=1):
        yield PageState(name=f"slide.{slide.id}", slide=number, whole=False)


def _facts(content: Content) -> Iterator[PageState]:
    for topic in content.topics:
        yield PageState(name=f"facts.{topic.id}", page=FactsPage(topic=topic.id))
        for number, statement in enumerate(topic.statements):
            name = f"{topic.id}.{statement.id}"
            page = FactsPage(topic=topic.id, statement=f"topics.{topic.id}.statements.{statement.id}")
            yield PageState(name=f"statement.{name}", page=page)
            if number == 0:
                yield PageState(name=f"beside.{name}", page=msgspec.structs.replace(page, beside=True))


def _meant(wish: str, state: PageState) -> bool:
    return state.name == wish or state.name.startswith(f"{wish}.")
