import os
import zlib
from pathlib import Path

import pytest

from kiosk.content.picture_checks import PictureError, Size, Unfit, check_picture, open_album, picture_size
from tests.unit.content.conftest import Park


def chunk(kind: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)


def png(width: int = 3, height: int = 2, extra: bytes = b"") -> bytes:
    head = width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\0\0\0"
    body = zlib.compress(b"\0" * (width * 3 + 1) * height) if width < 100 else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + extra + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def jpeg(width: int, height: int, components: int = 3) -> bytes:
    frame = b"\x08" + height.to_bytes(2) + width.to_bytes(2) + bytes([components])
    thumbnail = b"\xff\xc0\x00\x08" + bytes(6)
    return (
        b"\xff\xd8\xff\xe1" + (2 + len(thumbnail)).to_bytes(2) + thumbnail
        + b"\xff\xff\xc2" + (2 + len(frame)).to_bytes(2) + frame + b"\xff\xd9"
    )  # fmt: skip


def webp(kind: bytes, content: bytes) -> bytes:
    body = b"WEBP" + kind + len(content).to_bytes(4, "little") + content
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def unfit(data: bytes, name: str = "a.png") -> str:
    with pytest.raises(PictureError) as caught:
        picture_size(data, name)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (png(300, 200), "a.png"),
        (jpeg(300, 200), "a.jpg"),
        (jpeg(300, 200), "a.jpeg"),
        (webp(b"VP8X", bytes(4) + (299).to_bytes(3, "little") + (199).to_bytes(3, "little")), "a.webp"),
        (webp(b"VP8L", b"\x2f" + (299 | 199 << 14).to_bytes(4, "little") + bytes(5)), "a.webp"),
        (
            webp(
                b"VP8 ",
                bytes(3) + b"\x9d\x01\x2a" + (300).to_bytes(2, "little") + (200).to_bytes(2, "little"),
            ),
            "a.webp",
        ),
    ],
)
def test_the_size_is_read_from_the_file(data: bytes, name: str) -> None:
    assert picture_size(data, name) == Size(300, 200)


@pytest.mark.parametrize(
    ("width", "height"), [(30_000, 30_000), (8_000, 8_000), (65_535, 1), (4096, 4096), (1, 4097)]
)
def test_a_picture_bomb_is_refused(width: int, height: int) -> None:
    assert unfit(png(width, height)) == Unfit.LARGE
    assert unfit(jpeg(width, height), "a.jpg") == Unfit.LARGE


def test_an_empty_damaged_or_cut_picture_is_refused() -> None:
    whole = png()
    assert unfit(b"") == Unfit.FOREIGN
    assert unfit(png(0, 5)) == Unfit.DAMAGED
    assert unfit(whole[:30] + b"x" + whole[31:]) == Unfit.DAMAGED
    for end in range(8, len(whole)):
        assert unfit(whole[:end]) == Unfit.DAMAGED
    photo = jpeg(3, 2)
    for end in range(3, len(photo)):
        assert unfit(photo[:end], "a.jpg") == Unfit.DAMAGED
    still = webp(b"VP8L", bytes(20))
    for end in range(12, len(still)):
        assert unfit(still[:end], "a.webp") == Unfit.DAMAGED


@pytest.mark.parametrize(
    "data",
    [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7", b"<!DOCTYPE html>", b"MZ\x90", b"GIF89a"],
)
def test_something_else_under_the_name_of_a_picture_is_refused(data: bytes) -> None:
    assert unfit(data) == Unfit.FOREIGN


def test_a_wrong_ending_animation_and_print_colours_are_refused() -> None:
    assert unfit(png(), "a.jpg") == Unfit.ENDING
    assert unfit(png(extra=chunk(b"acTL", bytes(8)))) == Unfit.ANIMATED
    assert unfit(webp(b"VP8X", b"\x02" + bytes(9)), "a.webp") == Unfit.ANIMATED
    assert unfit(jpeg(3, 2, components=4), "a.jpg") == Unfit.PRINT


def refused(folder: Path, name: str) -> str:
    with pytest.raises(PictureError) as caught:
        check_picture(open_album(folder), name)
    return str(caught.value)


def test_only_files_of_their_own_are_read(tmp_path: Path) -> None:
    (tmp_path / "real.png").write_bytes(png())
    (tmp_path / "link.png").symlink_to(tmp_path / "real.png")
    (tmp_path / "zero.png").symlink_to("/dev/zero")
    (tmp_path / "folder.png").mkdir()
    os.mkfifo(tmp_path / "pipe.png")
    check_picture(open_album(tmp_path), "real.png")
    for name in ("link.png", "zero.png", "folder.png", "pipe.png"):
        assert refused(tmp_path, name) == Unfit.LINK


def test_missing_twin_device_and_heavy_files_are_refused(tmp_path: Path) -> None:
    for name in ("a.png", "A.png", "con.png"):
        (tmp_path / name).write_bytes(png())
    with (tmp_path / "heavy.png").open("wb") as file:
        file.truncate(12_000_001)
    assert refused(tmp_path, "none.png") == Unfit.MISSING
    assert refused(tmp_path, "a.png") == Unfit.TWIN
    assert refused(tmp_path, "con.png") == Unfit.DEVICE
    assert refused(tmp_path, "heavy.png") == Unfit.HEAVY


@pytest.mark.parametrize(
    "name",
    [
        "../a.png",
        "/etc/a.png",
        "a/b.png",
        ".a.png",
        "A.png",
        "a.svg",
        "a.gif",
        "http://x/a.png",
        "data:x.png",
    ],
)
def test_a_path_or_address_is_no_name_of_a_picture(park: Park, name: str) -> None:
    park.change("notes: [rain]", f"picture: {name}")
    problem = park.problem()
    assert (problem.line, problem.key) == (21, "clusters.tea.picture")


def test_a_sound_picture_is_accepted(park: Park) -> None:
    (park.folder / "pictures").mkdir()
    (park.folder / "pictures" / "tea.png").write_bytes(png())
    park.change("notes: [rain]", "picture: tea.png")
    assert park.read().content.clusters[0].picture == "tea.png"
