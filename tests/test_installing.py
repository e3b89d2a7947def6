"""What is said about the installation holds: one version, one list of what is needed, the same in every place."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from syria_figures import __version__


@pytest.mark.parametrize("name", ["CITATION.cff", "CHANGELOG.md"])
def test_citation_and_changelog_are_of_this_version(root: Path, name: str) -> None:
    first = re.search(r"^(?:version:|##) (\d+\.\d+\.\d+)", (root / name).read_text(encoding="utf-8"), re.MULTILINE)
    assert first
    assert first[1] == __version__


def test_the_version_is_typed_in_one_module(root: Path) -> None:
    paths = [*(root / "src").rglob("*.py"), root / "README.md", root / "pyproject.toml"]
    assert [path.name for path in paths if __version__ in path.read_text(encoding="utf-8")] == ["version.py"]


def test_the_package_runs_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "syria_figures", "--version"], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"syria-figures {__version__}\n", "")


def test_a_build_without_its_extra_says_the_command_to_run(root: Path) -> None:
    code = (
        "import runpy, sys; sys.modules['frictionless'] = None; runpy.run_path('scripts/build.py', run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root)
    assert done.returncode == 1
    assert done.stderr == "the build needs frictionless: python -m pip install -c constraints.txt -e '.[build]'\n"


def test_a_mistake_of_typing_in_a_list_of_the_model_is_one_line_of_the_build(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    vocabularies = tmp_path / "src/syria_figures/model/vocabularies.csv"
    text = vocabularies.read_text(encoding="utf-8")
    vocabularies.write_text(text.replace("\nunit,person,", "\nunit,person,,", 1), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(root / "scripts/build.py"), "--no-charts"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "src")},
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "found 7 cells, beginning with 'unit person'; expected 6" in done.stderr


def test_a_build_that_would_lose_the_docstrings_does_not_start(root: Path) -> None:
    done = subprocess.run([sys.executable, "-OO", "scripts/build.py"], capture_output=True, text=True, cwd=root)
    assert (done.returncode, done.stdout) == (1, "")
    assert "leaves out the docstrings" in done.stderr


@pytest.fixture
def project(root: Path) -> dict[str, Any]:
    """The project's own table of `pyproject.toml`."""
    project: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project


def declared(project: dict[str, Any], *extras: str) -> dict[str, Version]:
    """The lower bounds of what a user needs, and of some extras."""
    lines = [line for name in extras for line in project["optional-dependencies"][name]]
    return bounds([*project["dependencies"], *lines])


def bounds(lines: list[str]) -> dict[str, Version]:
    """The lower bound, or the pin, of each distribution; our own extras left out."""
    found = {}
    for wanted in map(Requirement, lines):
        found |= {wanted.name.lower(): Version(one.version) for one in wanted.specifier if one.operator in (">=", "==")}
    return found


def pins(path: Path) -> dict[str, Version]:
    return bounds([line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")])


def test_a_user_needs_six_libraries_and_a_test_all_that_a_build_needs(project: dict[str, Any]) -> None:
    assert set(declared(project)) == {"matplotlib", "pandas", "pandera", "pyarrow", "rich", "typer"}
    assert "syria-figures[build,copies,excel]" in project["optional-dependencies"]["test"]


def test_the_lower_bounds_are_the_versions_that_were_tried(root: Path, project: dict[str, Any]) -> None:
    assert declared(project, "build", "copies", "excel") == pins(root / "tests/lowest.txt")


def test_the_constraints_pin_names_to_versions_within_the_bounds(root: Path, project: dict[str, Any]) -> None:
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in lines)
    pinned = pins(root / "constraints.txt")
    for name, lowest in declared(project, "build", "test", "copies", "excel").items():
        assert pinned[name] >= lowest, name


def test_the_code_imports_only_what_the_project_declares(root: Path, project: dict[str, Any]) -> None:
    # matplotlib gives and takes arrays of NumPy and pictures of Pillow: who has it has them
    known = {*declared(project, "build", "copies", "excel"), *sys.stdlib_module_names, "syria_figures", "numpy", "PIL"}
    found = set()
    for path in (root / "src").rglob("*.py"):
        text = re.sub(r"(?m)^if TYPE_CHECKING:\n(?:(?:    .*)?\n)*", "", path.read_text(encoding="utf-8"))
        for node in ast.walk(ast.parse(text)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            found |= {(path.name, name) for name in names if name.partition(".")[0] not in known}
    assert found == set()


def test_without_the_extras_tables_checks_citations_and_charts_work() -> None:
    code = (
        "import sys\n"
        "for name in ('filelock', 'frictionless', 'jinja2', 'jsonschema', 'lxml', 'pypdfium2', 'xlsxwriter'):\n"
        "    sys.modules[name] = None\n"
        "import syria_figures as sf\n"
        "print(len(sf.load('claims')) > 0, sf.check(), sf.cite('daher-2018.gdp-2016')[:12])\n"
        "sf.charts.gdp()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True [] (Daher, 2018\n"
