"""The sheet is one file that asks for nothing, whatever stands in the texts."""

import json
import re

from kiosk.layout_audit.report import TranslationRow, report_html

EVIL = "</script><script>alert(1)</script><!-- \u2028 /*DATA*/"


def test_no_text_can_end_the_data() -> None:
    html = report_html(
        [], [TranslationRow(key="dock.map", note=EVIL, texts={"en": EVIL})], {"dock.map": ("map",)}
    )
    inner = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    assert inner
    data = json.loads(inner[1])
    assert data["entries"]["dock.map"] == {"key": "dock.map", "note": EVIL, "texts": {"en": EVIL}}
    assert data["screens"] == {"dock.map": ["map"]}
    assert html.count("<script") == 2


def test_the_sheet_has_no_address_to_fetch_from() -> None:
    html = report_html([], [], {})
    assert "//" not in re.sub(r"^\s*//.*$", "", html, flags=re.MULTILINE)
    assert "@import" not in html
    assert "url(" not in html
    assert set(re.findall(r'(?:src|href)="([^"]*)"', html)) == {"data:,"}
    assert "default-src 'none'" in html
