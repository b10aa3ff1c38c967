"""Content of other parks, made for tests: any number of clusters, known positions, very long words."""

import shutil
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import polib
import yaml

from kiosk.app.paths import resources, translations
from kiosk.content.edition import Edition, read_edition

LONG = "Donaudampfschifffahrtsgesellschaft-Betriebsgelände"
MARK = "訳"
Cluster = Mapping[str, object]


def cluster(number: int, *, long: bool = False, outlined: bool = False) -> Cluster:
    """Return one cluster; outlines are rectangles of its area, placed on either side of the corridor."""
    name = f"{LONG} {number}" if long else f"Quarter {number}"
    entry: dict[str, object] = {
        "id": f"quarter-{number}",
        "name": name,
        "short": f"{name[:16]}\nNo. {number}" if long else name,
        "area_km2": 1.5 * number,
        "icon": "science" if number % 2 else "energy",
        "industries": f"{LONG} and other things" if long else "Things of all kinds",
    }
    if outlined:
        west, south = 6.0 * number, 4.0 if number % 2 else -9.0
        corners = [(0.0, 0.0), (3.0, 0.0), (3.0, 0.5 * number), (0.0, 0.5 * number)]
        entry |= {
            "wing": "upper" if number % 2 else "lower",
            "outline": [[west + x, south + y] for x, y in corners],
            "origin": "Development plan, sheet 3",
        }
    return entry


def write_park(folder: Path, clusters: Sequence[Cluster], *, wings: bool = False, **more: object) -> Path:
    """Write a park.yaml with a source, a corridor, a topic of four statements, and these clusters.

    `more` takes the place of its entries; None leaves one out.
    """
    statement = {
        "figure": "{trees}",
        "label": "Trees to be planted",
        "sentence": "The plan speaks of {trees_long} trees.",
    }
    park: dict[str, object] = {
        "source_language": "en",
        "sources": [{"id": "plan", "line": "Source: the plan", "stamp": "As planned in 2030"}],
        "facts": {
            "trees": {"value": 12000},
            "cluster_total": {
                "value": sum(float(str(c["area_km2"])) for c in clusters),
                "unit": "square-kilometer",
                "basis": "computed",
            },
        },
        "park": {"name": "Green Park by the River", "lead": "A park that is planned."},
        "map": {
            "layout": "In a row.",
            "caveat": "Positions unknown",
            "schematic": "Positions known",
            "legend": "Area is area",
        },
        "corridor": {"name": "River", "short": "River", "text": "The river runs through the park."},
        "clusters": list(clusters),
        "topics": [
            {"id": "trees", "name": "Trees", "statements": [{"id": f"s{n}", **statement} for n in range(4)]}
        ],
        "words": [{"id": f"w{n}", "term": f"term number {n}"} for n in range(30)],
    }
    if wings:
        park["wings"] = [
            {"id": "upper", "side": "north", "name": "Upper bank", "text": "North of the river."},
            {"id": "lower", "side": "south", "name": "Lower bank", "text": "South of the river."},
        ]
    folder.mkdir(parents=True, exist_ok=True)
    entries = {name: entry for name, entry in (park | more).items() if entry is not None}
    (folder / "park.yaml").write_text(yaml.safe_dump(entries, allow_unicode=True, sort_keys=False))
    return folder


def add_languages(folder: Path, code: str, without: Collection[str] = (), mark: str = MARK) -> None:
    """Add English and one more language, in which every text but these is the source's with a mark."""
    shutil.copytree(translations() / "en", folder / "translations" / "en", dirs_exist_ok=True)
    own = folder / "translations" / code
    (own / "LC_MESSAGES").mkdir(parents=True)
    shutil.copy(translations() / code / "locale.yaml", own / "locale.yaml")
    catalog = polib.POFile()
    catalog.metadata = {
        "Language": code,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=1; plural=0;",
        "X-Source-Language": "en",
    }
    for message in read_edition(folder, resources(), folder / "translations" / "none").messages:
        if message.translatable and message.key not in without:
            catalog.append(polib.POEntry(msgctxt=message.key, msgid=message.text, msgstr=mark + message.text))
    catalog.save(str(own / "LC_MESSAGES" / "kiosk.po"))


def read_park(folder: Path) -> Edition:
    """Read it as the kiosk does."""
    return read_edition(folder, resources(), translations())
