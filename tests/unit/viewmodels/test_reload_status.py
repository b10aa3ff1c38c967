"""What is wrong with the files, for staff."""

from PySide6.QtTest import QSignalSpy

from kiosk.viewmodels.reload_status import ReloadStatus


def test_nothing_wrong_is_nothing_said() -> None:
    reload_status = ReloadStatus()
    calls = QSignalSpy(reload_status.changed)
    reload_status.report([])
    assert (reload_status.property("fault"), calls.count()) == ("", 0)


def test_a_fault_is_shown_while_it_lasts_and_told_once() -> None:
    reload_status = ReloadStatus()
    calls, told = QSignalSpy(reload_status.changed), QSignalSpy(reload_status.found)
    for faults in (["a"], ["a"], ["a", "b"], ["b", "a"], ["b"]):
        reload_status.report(faults)
    assert reload_status.property("fault") == "b"
    assert [told.at(number) for number in range(told.count())] == [["a"], ["b"]]
    assert calls.count() == 4
    reload_status.report([])
    assert (reload_status.property("fault"), calls.count()) == ("", 5)


def test_a_fault_that_comes_back_is_told_again() -> None:
    reload_status = ReloadStatus()
    told = QSignalSpy(reload_status.found)
    for faults in (["a"], [], ["a"]):
        reload_status.report(faults)
    assert [told.at(number) for number in range(told.count())] == [["a"], ["a"]]
