"""Every snippet of the cookbook, run where its program is installed: it prints what the page shows."""

from __future__ import annotations

import doctest
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from syria_figures.exports.export import export
from syria_figures.frames.rows import package_root

pytestmark = pytest.mark.data

PAGE = Path(__file__).parents[2] / "docs" / "cookbook.md"
SECTIONS = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", PAGE.read_text(encoding="utf-8"), re.M | re.S))
LIBRARIES = {"Polars": "polars", "DuckDB": "duckdb", "Croissant": "mlcroissant", "Excel": "openpyxl"}
OPTIONS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL


def blocks(language: str, section: str) -> list[tuple[str, str]]:
    """Snippets in a language, each with what is shown under it."""
    return re.findall(rf"^```{language}\n(.*?)^```\n\n```text\n(.*?)^```", SECTIONS[section], re.M | re.S)


def cells(table: str) -> list[list[str]]:
    """A Markdown table without its spacing, which differs between versions of the shell where there is Arabic."""
    return [[cell.strip() for cell in line.split("|")] for line in table.splitlines() if "---" not in line]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the page speaks of."""
    made = tmp_path_factory.mktemp("cookbook")
    (made / "data").symlink_to(package_root() / "data")
    export(made / "figures.db", "sqlite")
    export(made / "croissant.json", "jsonld")
    return made


@pytest.fixture
def here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(folder)
    return folder


def with_workbook(folder: Path) -> None:
    pytest.importorskip("xlsxwriter", reason="needs pip install 'syria-figures[excel]'")
    if not (folder / "figures.xlsx").exists():
        export(folder / "figures.xlsx", "xlsx")


@pytest.mark.parametrize("section", [name for name, text in SECTIONS.items() if "```python" in text])
def test_python_prints_what_the_page_shows(section: str, here: Path) -> None:
    if section in LIBRARIES:
        pytest.importorskip(LIBRARIES[section], reason=f"needs {LIBRARIES[section]}")
    if section == "Excel":
        with_workbook(here)
    snippets = doctest.DocTestParser().get_doctest(SECTIONS[section], {}, section, str(PAGE), 0)
    assert snippets.examples
    told: list[str] = []
    doctest.DocTestRunner(optionflags=OPTIONS).run(snippets, out=told.append)
    assert not told, "".join(told)


def test_the_shell_of_sqlite_prints_what_the_page_shows(here: Path) -> None:
    shell = shutil.which("sqlite3")
    if not shell:
        pytest.skip("needs the sqlite3 shell")
    assert blocks("sql", "SQL")
    for question, shown in blocks("sql", "SQL"):
        command = [shell, "-readonly", "-markdown", "figures.db", question]
        told = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
        assert cells(told) == cells(shown)


@pytest.mark.parametrize(("number", "package"), [(0, "readr"), (1, "RSQLite"), (2, "readxl")])
def test_r_prints_what_the_page_shows(number: int, package: str, here: Path) -> None:
    program, shown = blocks("r", "R")[number]
    r = shutil.which("Rscript")
    if not r or subprocess.run([r, "-e", f"stopifnot(requireNamespace('{package}'))"], capture_output=True).returncode:
        pytest.skip(f"needs R with {package}")
    if package == "readxl":
        with_workbook(here)
    told = subprocess.run(
        [r, "-e", program], check=True, capture_output=True, encoding="utf-8", env={"LC_ALL": "C.UTF-8"}
    )
    assert told.stdout.split() == shown.split()
