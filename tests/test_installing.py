"""What is said about the installation holds: one version, one list of what is needed, the same in every place."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

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


def test_a_build_that_would_lose_the_docstrings_does_not_start(root: Path) -> None:
    done = subprocess.run([sys.executable, "-OO", "scripts/build.py"], capture_output=True, text=True, cwd=root)
    assert (done.returncode, done.stdout) == (1, "")
    assert "leaves out the docstrings" in done.stderr
