"""Frozen rows as a list model: one role for each field."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex

_ROOT = QModelIndex()
FIRST_ROLE = 256  # Qt.UserRole; naming it would build all of Qt's enums at start


class StructListModel(QAbstractListModel):
    """Rows of one frozen struct type; replacing them keeps the delegates of rows that stay."""

    def __init__(self, row_type: type[msgspec.Struct], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = row_type.__struct_fields__
        self._rows: tuple[msgspec.Struct, ...] = ()

    def replace(self, rows: Sequence[msgspec.Struct]) -> None:
        """Show these rows; only rows that differ are told to change."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
            return
        before, self._rows = self._rows, tuple(rows)
        for number, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            if old != new:
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> object:
        """Return the field of a row."""
        if 0 <= index.row() < len(self._rows) and FIRST_ROLE <= role < FIRST_ROLE + len(self._fields):
            return getattr(self._rows[index.row()], self._fields[role - FIRST_ROLE])
        return None

    def roleNames(self) -> dict[int, QByteArray]:
        """Name each role after its field."""
        return {FIRST_ROLE + i: QByteArray(name.encode()) for i, name in enumerate(self._fields)}
