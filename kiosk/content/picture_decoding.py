"""Decodes picture files once with Pillow, which only commands have the time to load."""

import warnings
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image

from kiosk.content.diagnostics import Diagnostic, quoted
from kiosk.content.model import Content
from kiosk.content.picture_checks import PictureError, Unfit
from kiosk.content.schema_walk import shape_of, walk
from kiosk.content.strict_yaml import read_yaml
from kiosk.content.yaml_nodes import ScalarNode

MOST_PIXELS = 12_000_000
MOST_SIDE = 4096

_KINDS = ("PNG", "JPEG", "WEBP")
_BOMBS = (Image.DecompressionBombWarning, Image.DecompressionBombError)


def picture_diagnostics(folder: Path) -> Iterator[Diagnostic]:
    """Yield what is wrong inside the pictures of a content folder that can be read. Raises ContentError."""
    for spot in walk(read_yaml(folder / "park.yaml").root, shape_of(Content)):
        if spot.name == "picture" and isinstance(spot.node, ScalarNode) and spot.shape.verbatim:
            try:
                decode_picture((folder / "pictures" / spot.node.text).read_bytes())
            except OSError:
                yield spot.place.error(f"{quoted(spot.node.text)}: {Unfit.UNREADABLE}")
            except PictureError as error:
                yield spot.place.error(f"{quoted(spot.node.text)}: {error}")


def decode_picture(data: bytes) -> None:
    """Raise PictureError if a PNG, JPEG or WebP file is too large, moves, is for print or is damaged."""
    with warnings.catch_warnings():
        # Odd remarks in a file do not keep it from being shown.
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with _opened(data) as picture:
                # The sums of all parts of a PNG; after that it cannot be decoded any more.
                picture.verify()
            with _opened(data) as picture:
                picture.load()
        except PictureError:
            raise
        except _BOMBS as error:
            raise PictureError(Unfit.LARGE) from error
        except Exception as error:  # Pillow raises whatever a damaged file makes it stumble on
            raise PictureError(Unfit.DAMAGED) from error


def _opened(data: bytes) -> Image.Image:
    """Return a picture of which nothing but the header has been read, if it states what may be shown."""
    picture = Image.open(BytesIO(data), formats=_KINDS)
    if max(picture.size) > MOST_SIDE or picture.width * picture.height > MOST_PIXELS:
        raise PictureError(Unfit.LARGE)
    # Cameras put a second picture into a JPEG file, which nobody sees.
    if picture.format in {"PNG", "WEBP"} and getattr(picture, "is_animated", False):
        raise PictureError(Unfit.ANIMATED)
    if picture.mode == "CMYK":
        raise PictureError(Unfit.PRINT)
    return picture
