"""The QML engine: knows the kiosk's modules and its translations, and opens no network."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QJSEngine, QQmlAbstractUrlInterceptor, QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.errors import KioskError
from kiosk.ui.icon_images import PROVIDER, IconImages
from kiosk.viewmodels.stage import Stage
from kiosk.viewmodels.translations import Translations

QML_FOLDER = Path(__file__).parent


class QmlBroken(KioskError):
    """The QML does not load; Qt has printed why."""

    def __init__(self) -> None:
        super().__init__("The screen could not be made; the lines above say which QML file is at fault.")

    def __reduce__(self) -> tuple[type["QmlBroken"], tuple[()]]:
        """Come back whole from a worker process."""
        return QmlBroken, ()


class LocalOnly(QQmlAbstractUrlInterceptor):
    """Lets through files and Qt's own resources, nothing else."""

    def intercept(  # type: ignore[override]  # Qt always passes a QUrl
        self,
        path: QUrl,
        type_: QQmlAbstractUrlInterceptor.DataType,  # noqa: ARG002
    ) -> QUrl:
        """Return the address, or an empty one where it would leave this machine."""
        return path if path.scheme() in {"", "file", "qrc", "image"} else QUrl()


class KioskEngine(QQmlApplicationEngine):
    """An engine made with the words that its QML shows and the stage that they are shown on."""

    def __init__(self, translations: Translations, stage: Stage) -> None:
        super().__init__()
        self.translations = translations
        self.stage = stage
        # Else the engine would delete a singleton that Python still holds.
        for singleton in (translations, stage):
            QJSEngine.setObjectOwnership(singleton, QJSEngine.ObjectOwnership.CppOwnership)
        self._icons = IconImages()
        self.addImageProvider(PROVIDER, self._icons)
        self._local = LocalOnly()
        self.addUrlInterceptor(self._local)
        self.addImportPath(str(QML_FOLDER))

    def open(
        self, properties: Mapping[str, object], module: str = "Kiosk", name: str = "Main"
    ) -> QQuickWindow:
        """Load a window with these initial properties. Raises QmlBroken."""
        self.setInitialProperties(dict(properties))
        self.loadFromModule(module, name)
        roots: list[QObject] = self.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise QmlBroken
        return roots[0]

    def add(self, name: str, window: QQuickWindow, properties: Mapping[str, object]) -> QQuickItem:
        """Put a page of this name above all that a window shows. Raises QmlBroken."""
        component = QQmlComponent(self)
        component.loadFromModule("Kiosk.Pages", name)
        item = component.createWithInitialProperties(dict(properties))
        if not isinstance(item, QQuickItem):
            raise QmlBroken
        item.setParent(window)
        item.setParentItem(window.contentItem())
        return item
