"""The map for QML: the pane, the markers, touches, the camera and the tour."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QSignalSpy

from kiosk.content.model import Content
from kiosk.map.camera import WHOLE
from kiosk.map.geometry import Marker
from kiosk.viewmodels.map import MapModel
from kiosk.viewmodels.store import VisitStore
from kiosk.viewmodels.struct_list_model import FIRST_ROLE, StructListModel
from kiosk.viewmodels.translations import Translations
from kiosk.visit.pages import ComparePage, MapPage
from kiosk.visit.visit import TextSize
from tests.unit.visit.parks import BARE, OUTLINED

FIRST, SECOND = "clusters.smart-logistics", "clusters.information-services"
PANE = (1216.0, 764.0, False, 1.0)
SLOP = 40.0


@pytest.fixture
def model(store: VisitStore, words: Translations) -> MapModel:
    made = MapModel(store, words)
    store.apply(store.visit.open(MapPage()))
    return made


def marker(model: MapModel, subject: str) -> Marker:
    return next(marker for marker in model.state.layout.markers if f"clusters.{marker.id}" == subject)


def selected(rows: object) -> list[object]:
    """Return the subjects that a list model shows as selected."""
    assert isinstance(rows, StructListModel)
    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    indexes = [rows.index(row) for row in range(rows.rowCount())]
    return [rows.data(i, FIRST_ROLE) for i in indexes if rows.data(i, roles["selected"])]


def test_a_new_pane_is_laid_out_once(model: MapModel) -> None:
    model.setField(*PANE)
    calls = QSignalSpy(model.fieldChanged)
    model.setField(*PANE)
    model.setField(0, 764, False, 1)  # noqa: FBT003  # as QML calls it
    assert calls.count() == 0
    model.setField(892, 984, True, 0.5)  # noqa: FBT003
    assert calls.count() == 1
    assert model.state.layout.turned
    assert model.property("ribbonDepth") == model.state.layout.ribbon
    assert model.property("slotLength") == pytest.approx(984 / 5)


def test_a_marker_is_as_wide_as_its_disc_and_stands_where_the_plan_says(model: MapModel) -> None:
    for row, place in zip(model.state.markers, model.state.layout.markers, strict=True):
        assert (row.centreX, row.centreY, row.diameter) == (place.x, place.y, 2 * place.radius)
        assert row.subject == f"clusters.{place.id}"


def test_a_touch_on_a_marker_opens_its_card_and_list_and_map_agree(
    model: MapModel, store: VisitStore
) -> None:
    for subject in (FIRST, SECOND):
        model.touch(marker(model, subject).x, marker(model, subject).y, SLOP)
        assert store.visit.page == MapPage(subject=subject)
        assert selected(model.property("markers")) == selected(model.property("rows")) == [subject]
        assert [row.dimmed for row in model.state.markers].count(True) == 4


def test_a_second_touch_on_the_same_marker_closes_its_card(model: MapModel, store: VisitStore) -> None:
    for _ in range(2):
        model.touch(marker(model, FIRST).x, marker(model, FIRST).y, SLOP)
    assert store.visit.page == MapPage()
    assert selected(model.property("rows")) == []


@pytest.mark.parametrize(("y", "subject"), [(5, "wings.north"), (759, "wings.south"), (382, "corridor")])
def test_a_touch_beside_the_markers_opens_what_lies_there(
    model: MapModel, store: VisitStore, y: float, subject: str
) -> None:
    model.touch(marker(model, FIRST).x + 125, y, SLOP / 2)
    assert store.visit.page == MapPage(subject=subject)


def test_a_touch_off_the_map_closes_the_card(model: MapModel, store: VisitStore) -> None:
    model.open(FIRST)
    model.touch(600, -50, SLOP)
    assert store.visit.page == MapPage()


def test_the_first_touch_opens_the_card_of_a_marker_and_elsewhere_the_map(
    model: MapModel, store: VisitStore
) -> None:
    store.reset()
    model.touch(600, 5, SLOP)
    assert store.visit.page == MapPage()
    store.reset()
    model.touch(marker(model, SECOND).x, marker(model, SECOND).y, SLOP)
    assert store.visit.page == MapPage(subject=SECOND)


def test_an_open_card_brings_its_marker_closer_and_closing_shows_the_whole_park(model: MapModel) -> None:
    model.open(SECOND)
    assert model.property("zoom") == 2
    model.close()
    assert (model.property("zoom"), model.property("along"), model.property("across")) == (1, 0.5, 0.5)


def test_a_finger_moves_the_map_and_lets_it_settle(model: MapModel, store: VisitStore) -> None:
    before = store.visit
    model.nudge(1.8, 0, 0)
    model.nudge(1, -200, 0)
    assert model.property("zoom") == pytest.approx(1.8)
    assert store.visit == before
    model.settle()
    assert model.property("zoom") == 2
    assert isinstance(store.visit.page, MapPage)
    assert store.visit.page.camera.along > WHOLE.along


def test_buttons_zoom_between_the_ends(model: MapModel) -> None:
    seen = []
    for step in (1, 1, 1, -1, -1, -1):
        model.zoomBy(step)
        seen.append((model.property("zoom"), model.property("canZoomIn"), model.property("canZoomOut")))
    middle, near, far = (2, True, True), (3, False, True), (1, True, False)
    assert seen == [middle, near, near, middle, far, far]


def test_a_tour_lights_marker_after_marker_and_its_clock_rests_while_it_is_held(model: MapModel) -> None:
    timer = model._timer
    model.tourStart()
    assert timer.isActive()
    assert timer.interval() == 10_000
    lit = [selected(model.property("markers"))]
    for _ in range(5):
        model.tourOn()
        lit.append(selected(model.property("markers")))
    assert lit == [*([row.subject] for row in model.state.markers), []]
    assert model.property("stop") == 5 == model.property("stops") - 1
    model.tourPause()
    assert not timer.isActive()
    model.tourPause()
    assert timer.isActive()
    model.tourOn()
    assert not model.property("touring")
    assert not timer.isActive()


def test_leaving_the_map_stops_the_clock_of_the_tour(model: MapModel, store: VisitStore) -> None:
    model.tourStart()
    store.apply(store.visit.open(ComparePage()))
    assert not model._timer.isActive()


def test_names_stand_on_the_map_while_all_of_them_fit(model: MapModel, store: VisitStore) -> None:
    model.setField(*PANE)
    assert model.property("named")
    store.apply(replace(store.visit, languages=("en", "ja_JP"), text_size=TextSize.A_PLUS_PLUS))
    assert not model.property("named")


def test_names_are_measured_anew_for_what_they_depend_on_and_not_while_the_map_moves(
    model: MapModel, store: VisitStore, words: Translations, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.setField(*PANE)
    measured: list[str] = []
    extent = words.extent

    def listen(key: str, size: float, second: float) -> tuple[float, float]:
        measured.append(key)
        return extent(key, size, second)

    monkeypatch.setattr(words, "extent", listen)
    for step in range(20):
        model.nudge(1.02, 3.0 * step, 1)
    model.settle()
    model.whole()
    assert measured == []
    acts: tuple[Callable[[], None], ...] = (
        lambda: store.apply(store.visit.speak("en")),
        lambda: store.apply(replace(store.visit, bilingual=True)),
        lambda: store.apply(replace(store.visit, text_size=TextSize.A_PLUS)),
        lambda: model.setField(892, 984, True, 1),  # noqa: FBT003
        lambda: model.setField(892, 984, True, 0.5),  # noqa: FBT003
        lambda: words.try_out("en", f"{FIRST}.short", ("A longer name",)),
    )
    for act in acts:
        measured.clear()
        act()
        assert f"{FIRST}.short" in measured


def test_the_line_below_the_map_says_whether_positions_are_known(
    store: VisitStore, words: Translations
) -> None:
    assert MapModel(store, words).property("caveat") == "map.caveat"


@pytest.mark.parametrize(
    ("park", "caveat"), [(BARE, "map.caveat"), (OUTLINED, "map.schematic")], ids=["bare", "outlined"]
)
def test_a_park_of_another_kind_has_what_it_has(store: VisitStore, park: Content, caveat: str) -> None:
    store.renew(park)
    model = MapModel(store, Silence(store))
    wings = [model.property(name) for name in ("northWing", "southWing", "corridor")]
    assert wings == (["", "", ""] if park is BARE else ["wings.hills", "wings.shore", "corridor"])
    assert model.property("caveat") == caveat


class Silence(Translations):
    """Knows no word, so that every name fits."""

    def __init__(self, store: VisitStore) -> None:
        super().__init__(None, store)  # type: ignore[arg-type]  # nothing is asked

    def extent(self, key: str, size: float, second: float) -> tuple[float, float]:  # noqa: ARG002
        """Return no width."""
        return 0.0, 1.0

    def widest_word(self, key: str, size: float) -> float:  # noqa: ARG002
        """Return no width."""
        return 0.0
