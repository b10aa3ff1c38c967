"""What a visitor's acts make of a visit."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.map.camera import WHOLE, Camera
from kiosk.map.tour import Tour
from kiosk.visit.pages import AboutPage, Attract, ComparePage, FactsPage, MapPage, Page
from kiosk.visit.visit import TextSize, Visit

Act = Callable[[Visit], Visit]

START = Visit(languages=("zh", "ja"))
CARD = MapPage(subject="clusters.tea")
OTHER_CARD = MapPage(subject="clusters.silk")
FACTS, STATEMENT = FactsPage("plan"), FactsPage("plan", "topics.plan.statements.area")


def go(page: Page) -> Act:
    return lambda visit: visit.open(page)


def back(visit: Visit) -> Visit:
    return visit.back()


def home(visit: Visit) -> Visit:
    return visit.home()


def after(*acts: Act) -> Visit:
    visit = START
    for act in acts:
        visit = act(visit)
    return visit


@pytest.mark.parametrize(
    ("tapped", "languages"),
    [
        ((), ("zh", "ja")),
        (("zh",), ("zh", "ja")),
        (("ja",), ("ja", "zh")),
        (("en",), ("en", "zh")),
        (("en", "ja"), ("ja", "en")),
        (("en", "ja", "en"), ("en", "ja")),
        (("ja", "zh", "zh"), ("zh", "ja")),
    ],
)
def test_the_language_tapped_last_comes_first_and_the_one_before_second(
    tapped: tuple[str, ...], languages: tuple[str, ...]
) -> None:
    visit = START
    for code in tapped:
        visit = visit.speak(code)
    assert visit.languages == languages
    assert visit.shown == languages[:1]
    assert replace(visit, bilingual=True).shown == languages


def test_a_kiosk_with_one_language_shows_it_once() -> None:
    assert Visit(languages=("en",), bilingual=True).speak("en").shown == ("en",)


@pytest.mark.parametrize(
    "page", [Attract(), MapPage(camera=Camera(2, 0.3, 0.5)), CARD, STATEMENT, AboutPage()]
)
def test_another_language_changes_nothing_else(page: Page) -> None:
    visit = replace(START, page=page, history=(FACTS,), text_size=TextSize.A_PLUS, calm=True, access=True)
    assert replace(visit.speak("en"), languages=visit.languages) == visit


@pytest.mark.parametrize(
    ("acts", "page"),
    [
        ((go(CARD), back), MapPage()),
        ((go(MapPage()), go(CARD), back), MapPage()),
        ((go(MapPage()), go(CARD), go(OTHER_CARD), back), MapPage()),
        ((go(CARD), go(FACTS), back), CARD),
        ((go(FACTS), go(STATEMENT), back), FACTS),
        ((go(FACTS), go(FactsPage("aims")), back), MapPage()),
        ((go(FACTS), go(ComparePage()), go(ComparePage(by_area=True)), back), FACTS),
        ((go(MapPage()), go(FACTS), go(STATEMENT), go(ComparePage()), back, back, back), MapPage()),
        ((go(MapPage(camera=Camera(2, 0.4, 0.5))), back), MapPage()),
        ((back,), MapPage()),
        ((go(CARD), go(FACTS), home), MapPage()),
        ((go(CARD), go(FACTS), home, back), MapPage()),
        ((go(CARD), go(CARD), back), MapPage()),
    ],
)
def test_back_and_home_lead_where_one_expects(acts: tuple[Act, ...], page: Page) -> None:
    assert after(*acts).page == page


def test_back_never_leads_to_the_start_page() -> None:
    visit = after(go(CARD), go(FACTS), go(STATEMENT))
    for _ in range(5):
        visit = visit.back()
        assert not isinstance(visit.page, Attract)


def test_back_closes_the_sheet_of_reading_aids_first() -> None:
    visit = replace(after(go(FACTS)), access=True)
    assert visit.back() == replace(visit, access=False)


@pytest.mark.parametrize("act", [go(FACTS), go(CARD), home])
def test_going_anywhere_closes_the_sheet(act: Act) -> None:
    assert not act(replace(after(go(FACTS)), access=True)).access


def test_home_keeps_language_and_reading_aids() -> None:
    aided = replace(
        START, bilingual=True, text_size=TextSize.A_PLUS_PLUS, contrast=True, calm=True, reach=True
    )
    visit = aided.open(STATEMENT).home()
    assert visit == replace(aided, page=MapPage())


def test_the_way_back_is_long_but_not_endless() -> None:
    visit = START
    for number in range(100):
        visit = visit.open(FACTS if number % 2 else ComparePage())
    assert len(visit.history) == 20
    assert visit.back().page == ComparePage()


@pytest.mark.parametrize(("steps", "zooms"), [((1, 1, 1), (2, 3, 3)), ((-1, 1, -1), (1, 2, 1))])
def test_zooming_goes_level_by_level_and_stops_at_the_ends(
    steps: tuple[int, ...], zooms: tuple[float, ...]
) -> None:
    visit = after(home)
    for step, zoom in zip(steps, zooms, strict=True):
        visit = visit.zoom_by(step)
        assert isinstance(visit.page, MapPage)
        assert visit.page.camera.zoom == zoom


def test_looking_elsewhere_keeps_the_card_and_ends_a_tour() -> None:
    visit = replace(START, page=replace(CARD, tour=Tour()))
    assert visit.look_at(Camera(2, 0.5, 0.5)).page == replace(CARD, camera=Camera(2, 0.5, 0.5))


@pytest.mark.parametrize("page", [FACTS, ComparePage(), AboutPage(), Attract()])
def test_the_camera_is_the_map_s_alone(page: Page) -> None:
    visit = replace(START, page=page)
    assert visit.look_at(WHOLE) == visit.zoom_by(1) == visit
