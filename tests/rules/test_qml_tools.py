"""Qt's own linters know the view models, and every QML file is there with all that it imports."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMetaMethod, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from tests.lint import qmlformat, qmllint
from tests.rules.qmltypes import elements, methods, text
from tests.rules.tree import QML, qml_files, short

PLAIN = {"void", "bool", "int", "double", "QString", "QVariantList", "QVariantMap"}


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


def test_the_linter_finds_a_property_that_no_view_model_has(tmp_path: Path) -> None:
    sample = tmp_path / "Sample.qml"
    sample.write_text(
        "import QtQuick\nimport Kiosk.ViewModels\n\n"
        "Item {\n    id: root\n\n    required property MapModel map\n\n    visible: root.map.nowhere\n}\n"
    )
    assert '"nowhere" not found on type "MapModel"' in qmllint(sample)


def test_the_formatter_finds_a_crooked_file_and_leaves_it(tmp_path: Path) -> None:
    crooked = "import QtQuick\nItem { width: 1; height: 2 }\n"
    (tmp_path / "Sample.qml").write_text(crooked)
    (tmp_path / "Sound.qml").write_text("import QtQuick\n\nItem {}\n")
    assert qmlformat(tmp_path) == f"{tmp_path / 'Sample.qml'}: would be reformatted"
    assert (tmp_path / "Sample.qml").read_text() == crooked


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
