"""Base types of the content format: ids, texts to translate, items of lists."""

from typing import Annotated

import msgspec
from msgspec import Meta

Id = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64, description="Small letters, digits and hyphens."
    ),
]
LABEL_COLUMNS = 120


def text(note: str, columns: int) -> Meta:
    """Mark a field as text to translate.

    `note` is for translators; `columns` is the room, a Han character counting two.
    """
    return Meta(
        min_length=1,
        max_length=LABEL_COLUMNS if columns <= LABEL_COLUMNS else 4000,
        description=note,
        extra={"text": True, "columns": columns},
    )


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """Any part of a content file; unknown keys are refused."""


class Item(Part, frozen=True, kw_only=True):
    """Any item of a list. `aliases` are ids that it had before, so that its translations are found."""

    id: Id
    aliases: tuple[Id, ...] = ()
