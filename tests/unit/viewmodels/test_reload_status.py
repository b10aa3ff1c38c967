"""What is wrong with the files, for staff."""

from PySide6.QtTest import QSignalSpy

from kiosk.viewmodels.reload_status import ReloadStatus


def test_nothing_wrong_is_nothing_said() -> None:
    reloader = ReloadStatus()
    calls = QSignalSpy(reloader.changed)
    reloader.report([])
    assert (reloader.property("fault"), calls.count()) == ("", 0)


def test_a_fault_is_shown_while_it_lasts_and_told_once() -> None:
    reloader = ReloadStatus()
    calls, told = QSignalSpy(reloader.changed), QSignalSpy(reloader.found)
    for faults in (["a"], ["a"], ["a", "b"], ["b", "a"], ["b"]):
        reloader.report(faults)
    assert reloader.property("fault") == "b"
    assert [told.at(number) for number in range(told.count())] == [["a"], ["b"]]
    assert calls.count() == 4
    reloader.report([])
    assert (reloader.property("fault"), calls.count()) == ("", 5)


def test_a_fault_that_comes_back_is_told_again() -> None:
    reloader = ReloadStatus()
    told = QSignalSpy(reloader.found)
    for faults in (["a"], [], ["a"]):
        reloader.report(faults)
    assert [told.at(number) for number in range(told.count())] == [["a"], ["a"]]
