"""Beside a text stands that of the reference language; it is a help and does not make a catalog stale."""

from collections.abc import Mapping, Sequence
from itertools import permutations
from pathlib import Path

import polib
import pytest

from kiosk.l10n.catalog_update import Change, UpdateOptions
from tests.unit.l10n.parks import ParkFiles, without_references

NAME = "clusters.tea.name"
CHAIN = ("ja_JP", "ko_KR", "zh_Hans_CN")
SAID = tuple(f"{code}: " for code in CHAIN)
WORDS = {"ja_JP": "茶クラスター", "ko_KR": "차 클러스터", "zh_Hans_CN": "茶产业集群"}


class Chain:
    """A park whose Japanese refers to Korean, that to Chinese, and that to Japanese again."""

    def __init__(self, folder: Path) -> None:
        self.files = ParkFiles(folder)
        for code, reference in zip(CHAIN, (*CHAIN[1:], CHAIN[0]), strict=True):
            home = self.files.park.folder / "translations" / code
            (home / "LC_MESSAGES").mkdir(parents=True, exist_ok=True)
            (home / "locale.yaml").write_text(f"order: 2\nreference: {reference}\n", encoding="utf-8")
            text = self.files.park.po.read_text(encoding="utf-8").replace("ja_JP", code)
            self.path(code).write_text(text, encoding="utf-8")
        self.update(CHAIN)
        for code, words in WORDS.items():
            self.translate(code, words)
        self.update(CHAIN)

    def path(self, code: str) -> Path:
        return self.files.project().path(code)

    def translate(self, code: str, words: str) -> None:
        po = polib.pofile(str(self.path(code)), wrapwidth=0)
        (entry,) = (entry for entry in po if entry.msgctxt == NAME)
        entry.msgstr = words
        po.save()

    def updated(self, codes: Sequence[str]) -> Mapping[str, tuple[str, Mapping[str, Change]]]:
        return self.files.project().updated(codes, UpdateOptions(), None)

    def update(self, codes: Sequence[str]) -> None:
        for code, (text, _) in self.updated(codes).items():
            self.path(code).write_text(text, encoding="utf-8")

    def remarks(self, key: str = NAME) -> Mapping[str, str]:
        """Return what stands beside a text in each language."""
        found = {}
        for code in CHAIN:
            (entry,) = (entry for entry in polib.pofile(str(self.path(code))) if entry.msgctxt == key)
            found[code] = next(line for line in entry.comment.splitlines() if line.startswith(SAID))
        return found


@pytest.fixture
def chain(tmp_path: Path) -> Chain:
    """Three languages with one translated text each."""
    return Chain(tmp_path)


@pytest.mark.parametrize("order", tuple(permutations(CHAIN)))
def test_one_update_in_any_order_brings_all_remarks_up_to_date(chain: Chain, order: Sequence[str]) -> None:
    chain.translate("zh_Hans_CN", "绿茶产业集群")
    chain.update(order)
    assert chain.remarks() == {
        "ja_JP": "ko_KR: 차 클러스터",
        "ko_KR": "zh_Hans_CN: 绿茶产业集群",
        "zh_Hans_CN": "ja_JP: 茶クラスター",
    }


@pytest.mark.parametrize("order", tuple(permutations(CHAIN)))
def test_a_second_update_has_nothing_left_to_do_after_a_key_has_moved(
    chain: Chain, order: Sequence[str]
) -> None:
    chain.files.park.change("  - id: tea\n", "  - id: leaf\n    aliases: [tea]\n")
    chain.update(order)
    assert chain.remarks("clusters.leaf.name") == {
        "ja_JP": "ko_KR: 차 클러스터",
        "ko_KR": "zh_Hans_CN: 茶产业集群",
        "zh_Hans_CN": "ja_JP: 茶クラスター",
    }
    before = {code: chain.path(code).read_bytes() for code in CHAIN}
    chain.update(order)
    assert {code: chain.path(code).read_bytes() for code in CHAIN} == before


def test_a_text_translated_in_one_language_makes_no_other_catalog_stale(chain: Chain) -> None:
    chain.translate("zh_Hans_CN", "绿茶产业集群")
    project = chain.files.project()
    for code in CHAIN:
        there = chain.path(code).read_text(encoding="utf-8")
        text, done = project.updated((code,), UpdateOptions(), None)[code]
        assert set(done.values()) == {Change.KEPT}
        assert without_references(text, project, code) == without_references(there, project, code)
