"""What is wrong with the files, for staff."""

from kiosk.viewmodels.reload_status import ReloadStatus
from tests.unit.viewmodels.heard import heard


def test_nothing_wrong_is_nothing_said() -> None:
    reloader = ReloadStatus()
    calls = heard(reloader.changed)
    reloader.report([])
    assert (reloader.property("fault"), calls) == ("", [])


def test_a_fault_is_shown_while_it_lasts_and_told_once() -> None:
    reloader = ReloadStatus()
    calls, told = heard(reloader.changed), heard(reloader.found)
    for faults in (["a"], ["a"], ["a", "b"], ["b", "a"], ["b"]):
        reloader.report(faults)
    assert reloader.property("fault") == "b"
    assert told == [("a",), ("b",)]
    assert len(calls) == 4
    reloader.report([])
    assert (reloader.property("fault"), len(calls)) == ("", 5)


def test_a_fault_that_comes_back_is_told_again() -> None:
    reloader = ReloadStatus()
    told = heard(reloader.found)
    for faults in (["a"], [], ["a"]):
        reloader.report(faults)
    assert told == [("a",), ("a",)]
