"""One more document, without an address of the web: everything that the package offers still works."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[1] / "sample"
Run = Callable[..., str]


@pytest.fixture(scope="module")
def run(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Run the command line of a checkout in which the sample is the fifth document."""
    checkout = tmp_path_factory.mktemp("fifth") / "main"
    for name in ("scripts", "src", "data"):
        shutil.copytree(root / name, checkout / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "datapackage.json", checkout)
    shutil.copy(SAMPLE / "reading/holt-2023.py", checkout / "scripts/readings")
    for added in (SAMPLE / "lists").glob("*.csv"):
        listed = checkout / "scripts/lists" / added.name
        known = listed.read_text(encoding="utf-8").splitlines()
        rows = known + [row for row in added.read_text(encoding="utf-8").splitlines() if row not in known]
        listed.write_text("\n".join(rows) + "\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src"), "MPLBACKEND": "agg", "NO_COLOR": "1"}
    environment.pop("SYRIA_FIGURES_DOCUMENTS", None)

    def command(*words: str | Path) -> str:
        """Run ``syria-figures``, or a script of the checkout."""
        program = [words[0]] if str(words[0]).endswith(".py") else ["-m", "syria_figures.cli", words[0]]
        done = subprocess.run(
            [sys.executable, *program, *words[1:]],
            cwd=checkout,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    command("scan", SAMPLE / "holt-2023.txt", "--against", "scripts/readings/holt-2023.py")
    command("scripts/build.py", "--no-charts")
    return command


@pytest.mark.parametrize("format", ["xlsx", "sqlite", "jsonld"])
def test_it_is_exported(run: Run, tmp_path: Path, format: str) -> None:
    run("export", format, "-o", tmp_path / f"figures.{format}")
    assert (tmp_path / f"figures.{format}").stat().st_size > 10_000


def test_every_chart_is_drawn(run: Run, tmp_path: Path) -> None:
    run("plot", "--all", "-o", tmp_path)
    assert "holt-2023.forced-from-homes-2023-06" in (tmp_path / "displacement.svg").read_text(encoding="utf-8")
    assert "holt-2023.expected-to-leave" in (tmp_path / "overview.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("style", ["text", "apa", "bibtex"])
def test_it_is_cited(run: Run, style: str) -> None:
    assert "Holt" in run("cite", "holt-2023.drowned-2023-06-03", "--style", style)


def test_its_words_are_found_again(run: Run) -> None:
    assert "same words" in run("trace", "holt-2023.drowned-2023-06-03", "--documents", SAMPLE)


def test_its_package_is_whole(run: Run) -> None:
    told = json.loads(run("list", "--document", "holt-2023", "--json"))
    assert len(told) == 5
    run("check", ".")
