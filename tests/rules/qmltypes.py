"""What the view models offer to QML, written down for qmllint.

It is taken from the running classes: the scanner that comes with PySide6 reads the source instead, and
stumbles over getters that are lambdas.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

import kiosk.viewmodels

Element = type[QObject]


@cache
def elements() -> Mapping[str, Sequence[Element]]:
    """Return the classes that QML can name, by QML module; all of them are registered by then."""
    found: dict[str, list[Element]] = {}
    for info in pkgutil.iter_modules(kiosk.viewmodels.__path__, "kiosk.viewmodels."):
        module = importlib.import_module(info.name)
        for kind in vars(module).values():
            own = inspect.isclass(kind) and kind.__module__ == info.name and issubclass(kind, QObject)
            if own and "@QmlElement" in inspect.getsource(kind):
                found.setdefault(module.QML_IMPORT_NAME, []).append(kind)
    return found


def write_modules(folder: Path) -> None:
    """Write a qmldir and the types of each QML module that is made of Python into `folder`."""
    for name, kinds in elements().items():
        module = folder / name.replace(".", "/")
        module.mkdir(parents=True)
        (module / "qmldir").write_text(f"module {name}\ntypeinfo types.qmltypes\nimport QtQuick\n")
        types = "".join(_component(name, kind) for kind in kinds)
        (module / "types.qmltypes").write_text(f"import QtQuick.tooling 1.2\nModule {{\n{types}}}\n")


def methods(kind: Element) -> Iterator[QMetaMethod]:
    """Yield the signals and slots of a class itself."""
    meta = _meta(kind)
    yield from map(meta.method, range(meta.methodOffset(), meta.methodCount()))


def properties(kind: Element) -> Iterator[QMetaProperty]:
    """Yield the properties of a class itself."""
    meta = _meta(kind)
    yield from map(meta.property, range(meta.propertyOffset(), meta.propertyCount()))


def text(name: object) -> str:
    """Return a name that Qt gives as a text or as bytes."""
    return name if isinstance(name, str) else bytes(cast("bytes", name)).decode()


def _component(module: str, kind: Element) -> str:
    source, name = inspect.getsource(kind), kind.__name__
    singleton, creatable = "@QmlSingleton" in source, "@QmlUncreatable" not in source
    return (
        f'Component {{ name: "{name}"; prototype: "QObject"; accessSemantics: "reference"\n'
        f'exports: ["{module}/{name} 1.0"]; exportMetaObjectRevisions: [256]\n'
        f"isSingleton: {_yes(singleton)}; isCreatable: {_yes(creatable and not singleton)}\n"
        f"{''.join(map(_property, properties(kind)))}{''.join(map(_method, methods(kind)))}}}\n"
    )


def _property(one: QMetaProperty) -> str:
    name, kind = text(one.name()), text(one.typeName())
    notify = f'notify: "{text(one.notifySignal().name())}"; ' if one.hasNotifySignal() else ""
    return (
        f'Property {{ name: "{name}"; type: "{kind.removesuffix("*")}"; read: "{name}"; {notify}'
        f"isPointer: {_yes(kind.endswith('*'))}; isReadonly: {_yes(not one.isWritable())}; "
        f"isPropertyConstant: {_yes(one.isConstant())} }}\n"
    )


def _method(one: QMetaMethod) -> str:
    what = "Signal" if one.methodType() is QMetaMethod.MethodType.Signal else "Method"
    result = text(one.returnMetaType().name())
    returns = f'; type: "{result}"' if result != "void" else ""
    kinds = enumerate(map(text, one.parameterTypes()))
    parameters = "".join(f'Parameter {{ name: "a{number}"; type: "{kind}" }}\n' for number, kind in kinds)
    return f'{what} {{ name: "{text(one.name())}"{returns}\n{parameters} }}\n'


def _meta(kind: Element) -> QMetaObject:
    return cast("QMetaObject", vars(kind)["staticMetaObject"])


def _yes(flag: bool) -> str:  # noqa: FBT001  # a word for a flag
    return str(flag).lower()
