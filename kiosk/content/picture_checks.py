"""Checks of picture files at the start: their names, what they begin and end with, without reading them.

What is inside, picture_decoding looks at.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from stat import S_ISREG

import msgspec

from kiosk.errors import KioskError

MOST_BYTES = 12_000_000

_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])\.")
_PNG, _PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"
_JPEG, _JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"
_HEAD, _TAIL = 16, 64


class Unfit(StrEnum):
    """Why a picture must not be shown."""

    DEVICE = "Windows keeps this name for a device"
    MISSING = "there is no such file in the folder of pictures"
    TWIN = "another file has this name but for capitals or accents"
    LINK = "not a file of its own, but a link, a folder or a device"
    UNREADABLE = "the file cannot be read"
    HEAVY = "the file is larger than 12 MB"
    FOREIGN = "neither PNG nor JPEG nor WebP inside"
    ENDING = "the end of the name does not say what is inside"
    LARGE = "more than 4,096 pixels a side or 12 million in all"
    ANIMATED = "animated"
    PRINT = "made for print (CMYK)"
    DAMAGED = "damaged or cut off"


class PictureError(KioskError):
    """A picture that must not be shown, and why."""

    def __init__(self, unfit: Unfit) -> None:
        super().__init__(unfit.value)


class Album(msgspec.Struct, frozen=True):
    """A folder of pictures: all names in it, and how often each is there but for capitals and accents."""

    folder: Path
    names: frozenset[str]
    folded: Mapping[str, int]


def open_album(folder: Path) -> Album:
    """Return what is in a folder; nothing if there is no such folder."""
    names = frozenset(entry.name for entry in folder.iterdir()) if folder.is_dir() else frozenset()
    return Album(folder, names, Counter(map(_folded, names)))


def check_picture(album: Album, name: str) -> None:
    """Raise PictureError if a file is none that a picture could be in, or has been cut off."""
    if _DEVICES.match(name):
        raise PictureError(Unfit.DEVICE)
    if name not in album.names:
        raise PictureError(Unfit.MISSING)
    if album.folded[_folded(name)] > 1:
        raise PictureError(Unfit.TWIN)
    path = album.folder / name
    try:
        status = path.lstat()
        if not S_ISREG(status.st_mode):
            raise PictureError(Unfit.LINK)
        if status.st_size > MOST_BYTES:
            raise PictureError(Unfit.HEAVY)
        with path.open("rb") as file:
            head = file.read(_HEAD)
            file.seek(max(status.st_size - _TAIL, 0))
            tail = file.read(_TAIL)
    except OSError as error:
        raise PictureError(Unfit.UNREADABLE) from error
    _check_ends(head, tail, status.st_size, name.rpartition(".")[2])


def _check_ends(head: bytes, tail: bytes, size: int, ending: str) -> None:
    if head.startswith(_PNG):
        endings, whole = {"png"}, _PNG_END in tail
    elif head.startswith(_JPEG):
        endings, whole = {"jpg", "jpeg"}, _JPEG_END in tail
    elif head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        endings, whole = {"webp"}, int.from_bytes(head[4:8], "little") + 8 <= size
    else:
        raise PictureError(Unfit.FOREIGN)
    if ending not in endings:
        raise PictureError(Unfit.ENDING)
    if not whole:
        raise PictureError(Unfit.DAMAGED)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
