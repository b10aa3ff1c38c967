"""Checks of picture files by their own words, without decoding them: kind, size, wholeness."""

import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from stat import S_ISREG

import msgspec

from kiosk.errors import KioskError

MOST_BYTES = 12_000_000
MOST_PIXELS = 12_000_000
MOST_SIDE = 4096

_PNG = b"\x89PNG\r\n\x1a\n"
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])\.")
_MARK = 0xFF
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_CMYK = 4
_WEBP_HEADER = 30
_WEBP_ANIMATED = 0x02
_14_BITS = 0x3FFF


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


class Size(msgspec.Struct, frozen=True):
    """Width and height in pixels."""

    width: int
    height: int


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
    """Raise PictureError if a picture is unfit."""
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
        picture_size(path.read_bytes(), name)
    except OSError as error:
        raise PictureError(Unfit.UNREADABLE) from error


def picture_size(data: bytes, name: str) -> Size:
    """Return the size that a PNG, JPEG or WebP file states. Raise PictureError if it is unfit."""
    if data.startswith(_PNG):
        endings, read = {"png"}, _png
    elif data.startswith(b"\xff\xd8\xff"):
        endings, read = {"jpg", "jpeg"}, _jpeg
    elif data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        endings, read = {"webp"}, _webp
    else:
        raise PictureError(Unfit.FOREIGN)
    if name.rpartition(".")[2] not in endings:
        raise PictureError(Unfit.ENDING)
    try:
        size = read(data)
    except IndexError as error:
        raise PictureError(Unfit.DAMAGED) from error
    if not (size.width and size.height):
        raise PictureError(Unfit.DAMAGED)
    if max(size.width, size.height) > MOST_SIDE or size.width * size.height > MOST_PIXELS:
        raise PictureError(Unfit.LARGE)
    return size


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _png(data: bytes) -> Size:
    size = Size(0, 0)
    for kind, content in _png_chunks(data):
        match kind:
            case b"IHDR":
                size = Size(int.from_bytes(content[:4]), int.from_bytes(content[4:8]))
            case b"acTL":
                raise PictureError(Unfit.ANIMATED)
            case b"IEND":
                return size
    raise PictureError(Unfit.DAMAGED)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    start = len(_PNG)
    while start < len(data):
        end = start + 8 + int.from_bytes(data[start : start + 4])
        kind, content = data[start + 4 : start + 8], data[start + 8 : end]
        if zlib.crc32(kind + content) != int.from_bytes(data[end : end + 4]):
            raise PictureError(Unfit.DAMAGED)
        yield kind, content
        start = end + 4


def _jpeg(data: bytes) -> Size:
    if b"\xff\xd9" not in data[-64:]:
        raise PictureError(Unfit.DAMAGED)
    start = 2
    while data[start] == _MARK:
        marker = data[start + 1]
        if marker in _FRAMES:
            if data[start + 9] == _CMYK:
                raise PictureError(Unfit.PRINT)
            return Size(
                int.from_bytes(data[start + 7 : start + 9]), int.from_bytes(data[start + 5 : start + 7])
            )
        if marker == _MARK:
            start += 1
        elif marker in _ALONE:
            start += 2
        else:
            start += 2 + int.from_bytes(data[start + 2 : start + 4])
    raise PictureError(Unfit.DAMAGED)


def _webp(data: bytes) -> Size:
    if _little(data[4:8]) + 8 > len(data) or len(data) < _WEBP_HEADER:
        raise PictureError(Unfit.DAMAGED)
    kind, content = data[12:16], data[20:_WEBP_HEADER]
    match kind:
        case b"VP8X":
            if content[0] & _WEBP_ANIMATED:
                raise PictureError(Unfit.ANIMATED)
            return Size(_little(content[4:7]) + 1, _little(content[7:10]) + 1)
        case b"VP8L":
            bits = _little(content[1:5])
            return Size((bits & _14_BITS) + 1, (bits >> 14 & _14_BITS) + 1)
        case b"VP8 ":
            return Size(_little(content[6:8]) & _14_BITS, _little(content[8:10]) & _14_BITS)
        case _:
            raise PictureError(Unfit.DAMAGED)


def _little(data: bytes) -> int:
    return int.from_bytes(data, "little")
