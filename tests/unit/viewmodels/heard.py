"""Counting what a signal says."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SignalInstance


def heard(signal: object) -> list[tuple[Any, ...]]:
    """Return a list that grows by the arguments of each emission from now on."""
    calls: list[tuple[Any, ...]] = []

    def listen(*arguments: object) -> None:
        calls.append(arguments)

    assert isinstance(signal, SignalInstance)
    signal.connect(listen)
    return calls


def within(calls: list[tuple[Any, ...]], act: Callable[[], object]) -> int:
    """Return how many emissions an act causes."""
    before = len(calls)
    act()
    return len(calls) - before
