"""What the theme of a window follows from: its size, the visit, and the last key or touch."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy

from kiosk.app.kiosk import stage_rules
from kiosk.app.presentation import AUDIENCE, SPEAKER
from kiosk.viewmodels.stage import Stage, StageRules
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.pages import ComparePage, MapPage
from kiosk.visit.sizing import density, sizing
from kiosk.visit.visit import TextSize, Theme

SIZE = (1920, 1080)


def read(stage: QObject, *names: str) -> tuple[object, ...]:
    return tuple(stage.property(name) for name in names)


def kiosk_stage(store: VisitStore, diagonal: float | None = None, theme: Theme = Theme.PAPER) -> Stage:
    return Stage(store, stage_rules(diagonal), SIZE, theme)


def test_a_window_says_when_its_units_change_and_only_then(store: VisitStore) -> None:
    stage = kiosk_stage(store, 32)
    calls = QSignalSpy(stage.changed)
    stage.resize(1920, 1080, 3.8)
    assert calls.count() == 0
    stage.resize(1080, 1920, 3.8)
    assert calls.count() == 1
    assert stage.property("portrait")


def test_the_units_are_those_of_the_design(store: VisitStore) -> None:
    stage = kiosk_stage(store)
    stage.resize(1280, 800, 10)
    found = sizing(1280, 800, density(1280, 800, None, 10))
    assert read(stage, "u", "target") == (found.u, found.target)
    assert stage.property("compact") is found.compact is True
    assert stage.property("pxPerMm") == 10


def test_a_window_that_has_no_width_yet_changes_nothing(store: VisitStore) -> None:
    stage = kiosk_stage(store)
    before = read(stage, "u", "portrait")
    calls = QSignalSpy(stage.changed)
    stage.resize(0, 1080, 10)
    assert calls.count() == 0
    assert read(stage, "u", "portrait") == before


def test_the_focus_is_shown_from_the_first_key_to_the_next_touch(store: VisitStore) -> None:
    stage = kiosk_stage(store)
    others, calls = QSignalSpy(stage.changed), QSignalSpy(stage.keysChanged)
    assert not stage.property("keys")
    for keys in (True, True, False, False):
        stage.setKeys(keys)
        assert stage.property("keys") is keys
    assert (calls.count(), others.count()) == (2, 0)


@pytest.mark.parametrize("size", TextSize)
def test_each_text_size_has_its_step(store: VisitStore, size: TextSize) -> None:
    stage = kiosk_stage(store)
    store.apply(replace(store.visit, page=MapPage(), text_size=size))
    smallest, *_, largest = TextSize
    assert read(stage, "textStep", "large", "huge") == (size.step, size is not smallest, size is largest)


def test_the_start_page_has_letters_of_one_size(store: VisitStore) -> None:
    stage = kiosk_stage(store)
    store.apply(replace(store.visit, text_size=TextSize.A_PLUS_PLUS))
    assert read(stage, "textStep", "large", "huge") == (1, False, False)


def test_high_contrast_is_a_theme_of_its_own_over_that_of_the_venue(store: VisitStore) -> None:
    stage = kiosk_stage(store, theme=Theme.NIGHT)
    assert stage.property("theme") == "night"
    store.apply(replace(store.visit, contrast=True))
    assert stage.property("theme") == "contrast"


@pytest.mark.parametrize(
    ("size", "lowered", "stacked"),
    [((1920, 1080), True, True), ((1280, 800), False, False), ((1080, 1920), True, True)],
)
def test_lower_controls_are_for_screens_that_are_not_within_reach_anyhow(
    store: VisitStore,
    size: tuple[int, int],
    lowered: bool,  # noqa: FBT001  # a column of the table
    stacked: bool,  # noqa: FBT001
) -> None:
    stage = kiosk_stage(store)
    stage.resize(*size, 10 if size == (1280, 800) else 2)
    store.apply(replace(store.visit, reach=True))
    assert read(stage, "lowered", "stacked") == (lowered, stacked)


def test_the_visit_is_followed_once_for_each_change(store: VisitStore) -> None:
    stage = kiosk_stage(store)
    calls = QSignalSpy(stage.changed)
    store.apply(replace(store.visit, calm=True, contrast=True))
    store.apply(store.visit.speak("en"))
    assert calls.count() == 1


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 1024), (1080, 1920)])
@pytest.mark.parametrize("rules", [AUDIENCE, SPEAKER])
def test_a_slide_fills_a_window_of_any_shape(
    store: VisitStore, rules: StageRules, size: tuple[int, int]
) -> None:
    stage = Stage(store, rules, SIZE, Theme.PAPER)
    stage.resize(*size, 4)
    u = stage.property("u")
    canvas = sorted((1920 * u, 1080 * u))
    assert any(used == pytest.approx(there) for used, there in zip(canvas, sorted(size), strict=True))
    assert all(used <= there + 1e-6 for used, there in zip(canvas, sorted(size), strict=True))
    assert stage.property("portrait") is (size[1] > size[0])


def test_bars_on_a_slide_lying_down_have_larger_words_for_the_audience(store: VisitStore) -> None:
    stages = [Stage(store, rules, SIZE, Theme.PAPER) for rules in (AUDIENCE, SPEAKER)]
    store.apply(store.visit.open(ComparePage()))
    assert [stage.property("textStep") for stage in stages] == [1.3, 1]
    stages[0].resize(1080, 1920, 4)
    assert stages[0].property("textStep") == 1
