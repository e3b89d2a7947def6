"""The pages of the project name what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "benchmarks/README.md", ROOT / "scripts/README.md"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_to_a_file(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_of_the_checkout_that_a_page_names_is_there(page: Path) -> None:
    text = "" if page.name == "CHANGELOG.md" else page.read_text(encoding="utf-8")  # it names what is gone, too
    named = re.findall(r"`((?:src|tests|scripts|data|figures|docs)/[\w/.-]*)`", text)
    assert [path for path in named if not (ROOT / path).exists()] == []
