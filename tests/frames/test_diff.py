"""Two versions of a package are compared by what both have; what only one has is told once."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import syria_figures as sf

Rows = list[list[str]]


@pytest.fixture
def older(root: Path, tmp_path: Path) -> Path:
    """A package as an earlier version had it: without a table, and with other columns in another."""
    shutil.copytree(root / "data", tmp_path / "data")
    descriptor = json.loads((root / "datapackage.json").read_text(encoding="utf-8"))
    descriptor["resources"] = [one for one in descriptor["resources"] if not one["name"].startswith("vocabularies")]
    (tmp_path / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    (tmp_path / "data/vocabularies.csv").unlink()

    def rewrite(change: Callable[[Rows], Rows]) -> None:
        path = tmp_path / "data/indicators.csv"
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(change(rows))

    rewrite(lambda rows: [[*row[:1], *row[2:], "was" if row is rows[0] else "x"] for row in rows])
    rewrite(lambda rows: [[cell.replace("GDP", "gdp") for cell in row] for row in rows])
    return tmp_path


def test_tables_and_columns_of_one_version_only_are_one_line_each_and_the_rest_is_compared(
    root: Path, older: Path
) -> None:
    lines = list(map(str, sf.diff(older, root)))
    assert lines[:2] == ["indicators `was`: removed", "indicators `label`: added"]
    assert lines[-1] == "vocabularies: added"
    assert lines[2:-1]
    assert all(line.startswith("indicators `") and "gdp" in line and "→" in line for line in lines[2:-1])


def test_the_other_way_round_what_was_added_is_removed(root: Path, older: Path) -> None:
    lines = list(map(str, sf.diff(root, older)))
    assert lines[:2] == ["indicators `label`: removed", "indicators `was`: added"]
    assert lines[-1] == "vocabularies: removed"
