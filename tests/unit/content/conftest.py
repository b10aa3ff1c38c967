"""A small park of its own, and what is wrong with it once it is changed."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kiosk.content.diagnostics import ContentError, Diagnostic
from kiosk.content.edition import Edition, read_edition

PARK = """\
park:
  name: Green Park
  lead: A park of {park_area_long}.
map: {layout: In a row., caveat: Positions unknown, schematic: Schematic, legend: Area-true}
sources:
  - id: plan
    line: The plan
    stamp: As planned
facts:
  park_area: {value: 20, unit: square-kilometer, approx: true}
  cluster_total: {value: 7.5, unit: square-kilometer, source: plan}
wings:
  - {id: north, side: north, name: North wing, text: In the north.}
clusters:
  - id: tea
    name: Tea cluster
    short: Tea
    area_km2: 5
    icon: nature
    industries: Tea
    notes: [rain]
  - id: paper
    name: Paper cluster
    short: Paper
    area_km2: 2.5
    icon: art
    industries: Paper
topics:
  - id: aims
    name: Aims
    statements:
      - {id: size, figure: "{park_area}", label: Planned area, sentence: It is large.}
notes:
  - {id: rain, text: Rain is wanted.}
"""
INTERFACE = """\
dock:
  back: {text: Back, note: Dock button., max: 8}
  photos:
    text: "{n} photo"
    plural: "{n} photos"
    note: Below the pictures.
    max: 12
"""
PO = """\
msgid ""
msgstr "Language: ja_JP\\nContent-Type: text/plain; charset=UTF-8\\n"

msgctxt "dock.back"
msgid "Back"
msgstr "戻る"
"""


class Park:
    """The files of a park in a folder, to change and to read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.yaml = folder / "park.yaml"
        self.interface = folder / "interface.yaml"
        self.japanese = folder / "translations" / "ja_JP"
        self.po = self.japanese / "LC_MESSAGES" / "kiosk.po"
        self.po.parent.mkdir(parents=True)
        (folder / "translations" / "en").mkdir()
        self.yaml.write_text(PARK, encoding="utf-8")
        self.interface.write_text(INTERFACE, encoding="utf-8")
        self.po.write_text(PO, encoding="utf-8")
        (self.japanese / "locale.yaml").write_text("order: 2\n", encoding="utf-8")

    def change(self, old: str, new: str, file: Path | None = None) -> None:
        """Replace the first `old`, which must be there, by `new` in park.yaml or another file."""
        path = file or self.yaml
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def read(self) -> Edition:
        """Read everything; nothing comes from elsewhere."""
        return read_edition(self.folder, Path("no-resources"), Path("no-translations"))

    def problems(self) -> Sequence[Diagnostic]:
        """Return why the park is refused."""
        with pytest.raises(ContentError) as caught:
            self.read()
        return [problem for problem in caught.value.problems if problem.severity == "error"]

    def problem(self) -> Diagnostic:
        """Return the only reason why the park is refused."""
        problem, *others = self.problems()
        assert not others
        return problem


@pytest.fixture
def park(tmp_path: Path) -> Park:
    """Return a sound park."""
    return Park(tmp_path)


@pytest.fixture
def wrong(park: Park) -> Callable[[str, str], Diagnostic]:
    """Return a function that changes park.yaml and tells the one problem that follows."""

    def changed(old: str, new: str) -> Diagnostic:
        park.change(old, new)
        return park.problem()

    return changed
