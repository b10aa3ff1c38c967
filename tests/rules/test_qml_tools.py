"""Qt's own tools find nothing to complain about, and every QML file is there with all that it imports."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaMethod, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from tests.rules.qmltypes import elements, methods, text, write_modules
from tests.rules.tree import QML, qml_files, said_by, short

Lint = Callable[..., str]
PLAIN = {"void", "bool", "int", "double", "QString", "QVariantList", "QVariantMap"}


@pytest.fixture(scope="module")
def lint(tmp_path_factory: pytest.TempPathFactory) -> Lint:
    """Return a function that says what qmllint says of QML files which know the view models."""
    types = tmp_path_factory.mktemp("types")
    write_modules(types)
    arguments = ("--ignore-settings", "-W", "0", "-I", types, "-I", QML.parent)
    return lambda *files: said_by("pyside6-qmllint", *arguments, *files)


@pytest.fixture(scope="module")
def engine(qapp: QGuiApplication) -> QQmlEngine:
    """Return an engine with the types of the view models."""
    assert qapp
    assert elements()
    made = QQmlEngine()
    made.addImportPath(str(QML.parent))
    return made


def faults(engine: QQmlEngine, file: Path) -> list[str]:
    """Return why a QML file does not load with all that it imports."""
    return [fault.toString() for fault in QQmlComponent(engine, QUrl.fromLocalFile(str(file))).errors()]


def test_the_linter_finds_nothing(lint: Lint) -> None:
    assert lint(*qml_files()) == ""


def test_the_linter_finds_a_property_that_no_view_model_has(lint: Lint, tmp_path: Path) -> None:
    sample = tmp_path / "Sample.qml"
    sample.write_text(
        "import QtQuick\nimport Kiosk.ViewModels\n\n"
        "Item {\n    id: root\n\n    required property MapModel map\n\n    visible: root.map.nowhere\n}\n"
    )
    assert '"nowhere" not found on type "MapModel"' in lint(sample)


def reformatted(folder: Path) -> list[str]:
    """Let qmlformat write all QML files of a folder anew; return those that it changes."""
    before = {path: path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.qml"))}
    assert said_by("pyside6-qmlformat", "--ignore-settings", "-i", *before) == ""
    return [path.relative_to(folder).as_posix() for path in before if path.read_text("utf-8") != before[path]]


def test_the_formatter_would_change_nothing(tmp_path: Path) -> None:
    assert reformatted(Path(shutil.copytree(QML, tmp_path / "copy"))) == []


def test_the_formatter_finds_a_crooked_file(tmp_path: Path) -> None:
    (tmp_path / "Sample.qml").write_text("import QtQuick\nItem { width: 1; height: 2 }\n")
    assert reformatted(tmp_path) == ["Sample.qml"]


@pytest.mark.parametrize("path", [short(path) for path in qml_files()])
def test_every_file_loads(path: str, engine: QQmlEngine) -> None:
    assert faults(engine, QML.parents[2] / path) == []


def test_a_module_without_its_library_is_noticed(engine: QQmlEngine, tmp_path: Path) -> None:
    sample = tmp_path / "Sample.qml"
    sample.write_text("import QtQuick\nimport QtQuick.Pdf\n\nItem {}\n")
    assert faults(engine, sample)


@pytest.mark.parametrize("module", sorted({path.parent.relative_to(QML) for path in qml_files()}))
def test_every_file_is_named_in_the_qmldir_of_its_module(module: Path) -> None:
    lines = (QML / module / "qmldir").read_text(encoding="utf-8").splitlines()
    named = sorted(line.split()[-1] for line in lines if line.endswith(".qml"))
    assert named == sorted(path.name for path in (QML / module).glob("*.qml"))


@pytest.mark.parametrize("name", sorted(kind.__name__ for kinds in elements().values() for kind in kinds))
def test_no_slot_hands_an_object_to_qml(name: str) -> None:
    kind = next(kind for kinds in elements().values() for kind in kinds if kind.__name__ == name)
    slots = [method for method in methods(kind) if method.methodType() is QMetaMethod.MethodType.Slot]
    assert {text(slot.returnMetaType().name()) for slot in slots} <= PLAIN
