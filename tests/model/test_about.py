"""What the package says of itself is said once; where prose says it again, it says the same."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from syria_figures.model.about import ABOUT
from syria_figures.version import __version__


def test_the_readme_says_licence_and_disclaimer_in_the_same_words(root: Path) -> None:
    readme = " ".join((root / "README.md").read_text(encoding="utf-8").split())
    for sentence in (ABOUT["places"], ABOUT["codes"], f"Data: {ABOUT['licence']['short']}."):
        assert sentence in readme


def test_the_descriptor_the_citation_file_and_the_project_say_the_same(root: Path) -> None:
    descriptor = json.loads((root / "datapackage.json").read_text(encoding="utf-8"))
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    citation = (root / "CITATION.cff").read_text(encoding="utf-8")
    assert descriptor["description"] == f"{ABOUT['description']}\n\n{ABOUT['places']}"
    assert descriptor["title"].lower() in citation.lower()
    assert [author["name"] for author in project["authors"]] == [ABOUT["creator"]]
    assert f"name: {ABOUT['creator']}" in citation
    assert f"version: {__version__}" in citation
    assert ABOUT["licence"]["name"] in citation
    assert ABOUT["licence"]["name"] in project["license"]
