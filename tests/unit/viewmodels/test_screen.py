"""The window's size for the theme."""

from PySide6.QtTest import QSignalSpy

from kiosk.viewmodels.screen import ScreenModel
from kiosk.visit.sizing import density, sizing


def test_a_window_says_when_its_units_change_and_only_then() -> None:
    screen = ScreenModel(1920, 1080, 32)
    calls = QSignalSpy(screen.changed)
    screen.resize(1920, 1080, 3.8)
    assert calls.count() == 0
    screen.resize(1080, 1920, 3.8)
    assert calls.count() == 1
    assert screen.property("portrait")


def test_the_units_are_those_of_the_design() -> None:
    screen = ScreenModel(1280, 800, None)
    screen.resize(1280, 800, 10)
    found = sizing(1280, 800, density(1280, 800, None, 10))
    assert (screen.property("u"), screen.property("target")) == (found.u, found.target)
    assert screen.property("compact") is found.compact is True
    assert screen.property("pxPerMm") == 10


def test_the_focus_is_shown_from_the_first_key_to_the_next_touch() -> None:
    screen = ScreenModel(1920, 1080, None)
    calls = QSignalSpy(screen.changed)
    assert not screen.property("keys")
    for keys in (True, True, False, False):
        screen.setKeys(keys)
        assert screen.property("keys") is keys
    assert calls.count() == 2
