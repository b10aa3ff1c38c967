import json
import os
import subprocess
import sys
import zlib
from collections.abc import Callable, Mapping
from hashlib import sha512
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageFile
from PySide6.QtGui import QGuiApplication

from kiosk.app.commands.check import check
from kiosk.content.picture_checks import PictureError, Unfit, check_picture, open_album
from kiosk.content.picture_decoding import decode_picture
from tests.unit.content.conftest import Park

Judge = Callable[..., str]


def encoded(kind: str, width: int = 30, height: int = 20, mode: str = "RGB", **options: object) -> bytes:
    """Return a file of noise, which is long enough to be damaged anywhere."""
    noise = sha512(mode.encode()).digest() * (width * height * len(mode) // 64 + 1)
    made = BytesIO()
    Image.frombytes(mode, (width, height), noise[: width * height * len(mode)]).save(made, kind, **options)
    return made.getvalue()


def moving(kind: str) -> bytes:
    made = BytesIO()
    frames = [Image.new("RGB", (30, 20), colour) for colour in ("red", "blue")]
    frames[0].save(made, kind, save_all=True, append_images=frames[1:])
    return made.getvalue()


FILES: Mapping[str, bytes] = {
    "a.png": encoded("PNG"),
    "grey.png": encoded("PNG", mode="L"),
    "seen-through.png": encoded("PNG", mode="RGBA"),
    "a.jpg": encoded("JPEG"),
    "a.jpeg": encoded("JPEG", progressive=True),
    "grey.jpg": encoded("JPEG", mode="L"),
    "a.webp": encoded("WEBP"),
    "exact.webp": encoded("WEBP", lossless=True),
    "seen-through.webp": encoded("WEBP", mode="RGBA"),
}


def chunk(kind: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)


def png(width: int = 3, height: int = 2, extra: bytes = b"", body: bytes | None = None) -> bytes:
    head = width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\0\0\0"
    if body is None:
        body = zlib.compress(b"\0" * (width * 3 + 1) * height) if width < 100 else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + extra + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    """Return a JPEG file that states another size than it has."""
    whole = encoded("JPEG")
    frame = whole.index(b"\xff\xc0") + 5
    return whole[:frame] + height.to_bytes(2) + width.to_bytes(2) + whole[frame + 4 :]


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """Return a function that says why a picture is unfit, at the start or only once it is decoded."""

    def judged(data: bytes, name: str = "a.png", *, decode: bool = True) -> str:
        (tmp_path / name).write_bytes(data)
        try:
            check_picture(open_album(tmp_path), name)
            if decode:
                decode_picture(data)
        except PictureError as error:
            return str(error)
        return ""

    return judged


@pytest.mark.parametrize("name", FILES)
def test_a_sound_picture_of_any_kind_is_fine(judge: Judge, name: str) -> None:
    assert judge(FILES[name], name) == ""


def test_a_second_picture_that_a_camera_hides_in_a_file_is_no_animation(judge: Judge) -> None:
    made = BytesIO()
    frames = [Image.new("RGB", (30, 20), colour) for colour in ("red", "blue")]
    frames[0].save(made, "MPO", save_all=True, append_images=frames[1:])
    assert judge(made.getvalue(), "a.jpg") == ""


@pytest.mark.parametrize(
    ("width", "height"), [(30_000, 30_000), (8_000, 8_000), (65_535, 1), (4096, 4096), (1, 4097)]
)
def test_a_picture_bomb_is_refused_before_it_is_decoded(
    judge: Judge, monkeypatch: pytest.MonkeyPatch, width: int, height: int
) -> None:
    monkeypatch.setattr(ImageFile.ImageFile, "load", None)
    assert judge(png(width, height)) == Unfit.LARGE
    assert judge(jpeg(width, height), "a.jpg") == Unfit.LARGE


def test_a_text_that_unpacks_to_much_is_refused(judge: Judge) -> None:
    bomb = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(50_000_000)))
    assert judge(png(extra=bomb)) == Unfit.DAMAGED


@pytest.mark.parametrize("name", FILES)
def test_a_picture_that_was_cut_off_is_refused_already_at_the_start(judge: Judge, name: str) -> None:
    whole = FILES[name]
    # Before, it does not say what it is; the last four bytes of a PNG are the sum of nothing.
    for end in range(12, len(whole) - (4 if name.endswith("png") else 0), 7):
        assert judge(whole[:end], name, decode=False) == Unfit.DAMAGED


# A progressive JPEG is decoded with what is left of it.
@pytest.mark.parametrize("name", sorted(FILES.keys() - {"a.jpeg"}))
def test_a_picture_that_lacks_its_middle_is_refused_when_it_is_decoded(judge: Judge, name: str) -> None:
    whole = FILES[name]
    third = len(whole) // 3
    assert judge(whole[:third] + whole[2 * third :], name) == Unfit.DAMAGED


def test_an_empty_or_damaged_picture_is_refused(judge: Judge) -> None:
    whole = png()
    assert judge(b"") == Unfit.FOREIGN
    assert judge(png(0, 5)) == Unfit.DAMAGED
    for place in range(8, len(whole) - len(chunk(b"IEND", b""))):
        broken = whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :]
        assert judge(broken) == Unfit.DAMAGED


def test_bits_that_do_not_unpack_are_found_though_all_sums_are_right(judge: Judge) -> None:
    assert judge(png(body=b"nothing that zlib knows")) == Unfit.DAMAGED
    assert judge(png(body=zlib.compress(b"\0" * 5))) == Unfit.DAMAGED
    assert judge(png(body=b"nothing that zlib knows"), decode=False) == ""
    photo = FILES["a.jpg"]
    tables = photo.index(b"\xff\xc4") + 5
    assert judge(photo[:tables] + b"\xff" * 16 + photo[tables + 16 :], "a.jpg") == Unfit.DAMAGED


@pytest.mark.parametrize(
    "data",
    [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7", b"<!DOCTYPE html>", b"MZ\x90", b"GIF89a"],
)
def test_something_else_under_the_name_of_a_picture_is_refused(judge: Judge, data: bytes) -> None:
    assert judge(data, decode=False) == Unfit.FOREIGN


def test_a_wrong_ending_animation_and_print_colours_are_refused(judge: Judge) -> None:
    assert judge(png(), "a.jpg", decode=False) == Unfit.ENDING
    assert judge(FILES["a.webp"], "a.png", decode=False) == Unfit.ENDING
    assert judge(moving("PNG")) == Unfit.ANIMATED
    assert judge(moving("WEBP"), "a.webp") == Unfit.ANIMATED
    assert judge(encoded("JPEG", mode="CMYK"), "a.jpg") == Unfit.PRINT


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


def test_what_is_wrong_inside_a_picture_is_found_by_check_and_hinders_no_start(
    park: Park, qapp: QGuiApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    assert qapp
    (park.folder / "pictures").mkdir()
    (park.folder / "pictures" / "tea.png").write_bytes(png(8_000, 8_000))
    park.change("notes: [rain]", "picture: tea.png")
    assert park.read().content.clusters[0].picture == "tea.png"
    assert check(park.folder, as_json=True) == 1
    (told,) = [one for one in json.loads(capsys.readouterr().out) if one["severity"] == "error"]
    assert (told["line"], told["key"]) == (21, "clusters.tea.picture")
    assert told["cause"] == f"“tea.png”: {Unfit.LARGE}"


def test_the_start_does_not_load_what_decodes_pictures(park: Park) -> None:
    (park.folder / "pictures").mkdir()
    (park.folder / "pictures" / "tea.png").write_bytes(png())
    park.change("notes: [rain]", "picture: tea.png")
    program = (
        "import sys; from pathlib import Path; from kiosk.app.paths import load_edition;"
        " import kiosk.app.commands.check; load_edition(Path(sys.argv[1])); assert 'PIL' not in sys.modules"
    )
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", program, park.folder], cwd=root, check=True)
