"""One click to the words: every link lands on them, in a browser and by our own reading of its rules."""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from syria_figures.claims.claim import claim
from syria_figures.claims.link import link, link_to, selector
from syria_figures.claims.trace import trace
from syria_figures.curate.reading import read
from syria_figures.frames.rows import find, rows
from syria_figures.text.fragment import fragment, landing
from syria_figures.text.paragraphs import Block, cut
from syria_figures.text.phrases import find_words

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
#: The paragraph in the middle of the window, once the browser has scrolled to the words.
_TELL = """<script>addEventListener('load', () => setTimeout(() => {
  const far = p => { const r = p.getBoundingClientRect(); return Math.abs(r.top + r.bottom - innerHeight) };
  const near = [...document.querySelectorAll('p')].reduce((a, b) => far(b) < far(a) ? b : a);
  document.title = scrollY ? near.id : 'nowhere' }, 300))</script>"""


def test_a_link_is_the_address_of_the_page_with_the_words() -> None:
    page = "https://internationalviewpoint.org/spip.php?article5705"
    assert link("daher-2018.gdp-2016") == f"{page}#:~:text=only%20%2412.4%20billion"
    assert link("daher-2018.clinics-targeted-2018-09") == (
        f"{page}#:~:text=infrastructure%2C%20including-,at%20least,two%20clinics"
    )
    assert claim("daher-2018.gdp-2016").link == trace("daher-2018.gdp-2016").addresses[0] == link("daher-2018.gdp-2016")


def test_of_a_document_whose_page_is_not_known_the_link_is_its_site_and_says_so() -> None:
    assert link("alshami-2016.siege-length") == "http://leilashami.wordpress.com"
    for shown in (claim("alshami-2016.siege-length"), trace("alshami-2016.siege-length")):
        assert "http://leilashami.wordpress.com (only the site is known, not the page)" in " ".join(repr(shown).split())


def test_words_are_selected_as_web_annotations_do_it() -> None:
    assert selector(find(["daher-2018.gdp-2016"])[0]) == {
        "@type": "oa:TextQuoteSelector",
        "oa:exact": "only $12.4 billion",
    }
    found = selector(find(["daher-2018.clinics-targeted-2018-09"])[0])
    assert found["oa:hasStartSelector"]["oa:prefix"] == "infrastructure, including "
    assert found["oa:hasEndSelector"] == {"@type": "oa:TextQuoteSelector", "oa:exact": "two clinics"}


def blocks_of(document_id: str, documents: Path, root: Path) -> list[Block]:
    reading = read(root / "scripts" / "readings" / f"{document_id}.py")
    text = (documents / f"{document_id}.txt").read_text(encoding="utf-8")
    return cut(text, reading.furniture, reading.torn)


@pytest.mark.data
@pytest.mark.parametrize("document_id", [row["document_id"] for row in rows("documents")])
def test_every_link_lands_on_its_words_by_our_reading_of_the_rules(
    document_id: str, documents: Path, root: Path
) -> None:
    blocks = [Block("About us", "furniture"), *blocks_of(document_id, documents, root)]
    page = "\n".join(block.text for block in blocks)
    for row in rows("claims"):
        if row["document_id"] == document_id:
            text = next(block.text for block in blocks if block.paragraph == row["paragraph"])
            place = page.index(text) + find_words(row["value_text"], text)[0][0]
            assert landing(page, row["value_text"], row["link_prefix"] or "") == place, row["claim_id"]


@pytest.mark.data
def test_every_link_lands_on_its_paragraph_in_a_browser(documents: Path, root: Path, tmp_path: Path) -> None:
    if not CHROMIUM:
        pytest.skip("needs Chromium")
    for document in rows("documents"):
        blocks = blocks_of(document["document_id"], documents, root)
        words = [row["value_text"] for row in rows("claims") if row["document_id"] == document["document_id"]]
        paragraphs = [f"<p id='{block.paragraph}'>{html.escape(block.text)}</p>" for block in blocks]
        related = [f"<p>Read also: {html.escape(phrase)}</p>" for phrase in words]
        parts = ["<meta charset=utf-8><style>p {margin: 2000px 0}</style><p>About us</p>", *paragraphs, *related, _TELL]
        (tmp_path / f"{document['document_id']}.html").write_text("".join(parts), encoding="utf-8")

    def landed(row: dict[str, str]) -> str:
        page = (tmp_path / f"{row['document_id']}.html").as_uri()
        command = [CHROMIUM, "--headless", "--disable-gpu", f"--user-data-dir={tmp_path / row['claim_id']}"]
        command += ["--no-sandbox", "--virtual-time-budget=3000", "--dump-dom"]
        shown = subprocess.run(
            [*command, page + fragment(row["value_text"], row["link_prefix"])],
            capture_output=True,
            timeout=60,
            check=True,
        )
        title = re.search(r"<title>(.*?)</title>", shown.stdout.decode())
        return title[1] if title else ""

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = dict(zip((row["claim_id"] for row in rows("claims")), pool.map(landed, rows("claims")), strict=True))
    assert found == {row["claim_id"]: str(row["paragraph"]) for row in rows("claims")}


def test_a_link_to_a_page_that_has_a_fragment_of_its_own_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    row = find(["daher-2018.gdp-2016"])[0]
    pages = {"daher-2018": {"url": "https://example.org/a#part", "archived_url": None}}
    monkeypatch.setattr("syria_figures.claims.link.rows_by", lambda *_: pages)
    assert link_to(row) == "https://example.org/a#part:~:text=only%20%2412.4%20billion"
    assert link_to(row, "archived_url") == ""
    pages["daher-2018"]["url"] = None
    with pytest.raises(ValueError, match="no address of daher-2018 is known"):
        link("daher-2018.gdp-2016")
