"""Each outside package stays on its own floor. That imports only go down is checked by import-linter."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import grimp
import pytest

from tests.rules.tree import KIOSK, short

QT_FLOORS = frozenset({"app", "layout_audit", "ui", "viewmodels"})
HOMES = {
    "yaml": frozenset({"content"}),
    "jsonschema_rs": frozenset({"content"}),
    "babel": frozenset({"i18n"}),
    "polib": frozenset({"l10n"}),
    "openpyxl": frozenset({"l10n"}),
    "typst": frozenset({"handout"}),
    "rich": frozenset({"app"}),
    "shiboken6": QT_FLOORS,
    "PySide6": QT_FLOORS,
}
QT_MODULES = frozenset({"QtCore", "QtGui", "QtQml", "QtQuick", "QtSvg", "QtTest"})
# What stops the screen, lets a strange thread in, or hides from the types of QML.
NEVER = frozenset(
    {
        *("processEvents", "QEventLoop", "DirectConnection", "QQmlNetworkAccessManagerFactory"),
        *("setContextProperty", "setContextObject"),
    }
)


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield every imported module, for `from a import b` as `a.b`."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield from (f"{module}.{name.name}" for name in names)


def strangers(source: str, floor: str) -> list[str]:
    """Return what the source of a module on this floor imports although it belongs elsewhere."""
    return [
        name
        for name in imports(ast.parse(source))
        for package, *rest in [name.split(".")]
        if floor not in HOMES.get(package, {floor})
        or (package == "PySide6" and (not rest or rest[0] not in QT_MODULES))
    ]


def dangers(source: str) -> frozenset[str]:
    """Return the names in a source that no part of the kiosk may use."""
    nodes = list(ast.walk(ast.parse(source)))
    names = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return NEVER & (names | {node.id for node in nodes if isinstance(node, ast.Name)})


def cycles(graph: Mapping[str, set[str]]) -> list[str]:
    """Return the modules that import themselves in the end."""

    def reached(start: str) -> set[str]:
        seen: set[str] = set()
        ahead = [start]
        while ahead:
            new = graph[ahead.pop()] - seen
            seen |= new
            ahead += new
        return seen

    return sorted(module for module in graph if module in reached(module))


def floor_of(path: Path) -> str:
    return path.relative_to(KIOSK).with_suffix("").parts[0]


def modules() -> list[Path]:
    return [path for path in sorted(KIOSK.rglob("*.py")) if path.parent != KIOSK or path.stem != "__init__"]


def test_no_module_imports_itself_in_the_end() -> None:
    graph = grimp.build_graph("kiosk", cache_dir=None)
    assert cycles({name: graph.find_modules_directly_imported_by(name) for name in graph.modules}) == []


def test_a_cycle_of_imports_is_found() -> None:
    assert cycles({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c"]


def test_outside_packages_stay_on_their_floors() -> None:
    found = {short(path): strangers(path.read_text(encoding="utf-8"), floor_of(path)) for path in modules()}
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize(
    ("floor", "source"),
    [
        ("visit", "from PySide6.QtCore import QObject"),
        ("app", "import yaml.nodes"),
        ("content", "def f():\n    import babel"),
        ("ui", "from PySide6 import QtWidgets"),
        ("ui", "from PySide6.QtNetwork import QTcpSocket"),
    ],
)
def test_a_package_on_a_strange_floor_is_found(floor: str, source: str) -> None:
    assert strangers(source, floor)


def test_nothing_that_endangers_the_screen_is_used() -> None:
    live = (path for path in modules() if floor_of(path) != "layout_audit")
    found = {short(path): dangers(path.read_text(encoding="utf-8")) for path in live}
    assert {path: names for path, names in found.items() if names} == {}


def test_a_dangerous_name_is_found() -> None:
    assert dangers("app.processEvents()\nQEventLoop()") == {"processEvents", "QEventLoop"}
