"""Reading a package from an unknown hand: nothing in it is trusted, and nothing outside it is opened."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from syria_figures.assembly import Tables, plain_frame, untyped
from syria_figures.loading import read_table
from syria_figures.problems import Problem, ProblemsError
from syria_figures.schema import TABLES, Field, Table

if TYPE_CHECKING:
    import pandas as pd

#: Larger than any table here by a factor of a thousand; a file beyond it is not read into memory.
MAX_BYTES = 100_000_000

Json = dict[str, Any]
Report = Callable[[Problem], None]


def read_package(root: Path) -> Tables:
    """Return the tables of a package as plain frames, from its CSV files.

    Raises
    ------
    ProblemsError
        If a table cannot be read.
    """
    problems: list[Problem] = []
    tables = {name: read_csv(root, table, problems.append) for name, table in TABLES.items()}
    whole = {name: frame for name, frame in tables.items() if frame is not None}
    if problems:
        raise ProblemsError(problems)
    return whole


def content_of(root: Path, name: str, report: Report) -> bytes | None:
    """Return a file of the package, unless it is missing, a link that could lead out of it, or of unlikely size."""
    path = root / name
    try:
        if any((root / part).is_symlink() for part in (Path(name), *list(Path(name).parents)[:-1])):
            report(Problem("", name, "", "a symbolic link", "a file of this package", "known_files"))
        elif path.stat().st_size > MAX_BYTES:
            report(Problem("", name, "", f"{path.stat().st_size} bytes", f"at most {MAX_BYTES}", "known_files"))
        else:
            return path.read_bytes()
    except OSError as error:
        report(Problem("", name, "", (error.strerror or str(error)).lower(), "a file that can be read", "known_files"))
    return None


def read_parquet(root: Path, table: Table, report: Report) -> pd.DataFrame | None:
    name = f"data/{table.name}.parquet"
    if content_of(root, name, lambda _: None) is None:  # the check of the files has said so already
        return None
    try:
        return untyped(table, read_table(root, table))
    except Exception as error:  # whatever a broken file makes the libraries raise, it is the file's fault
        message = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        report(
            Problem(table.name, name, "", message, "a Parquet file with the columns and types of the table", "readable")
        )
        return None


def read_csv(root: Path, table: Table, report: Report) -> pd.DataFrame | None:
    name = f"data/{table.name}.csv"
    content = content_of(root, name, lambda _: None)
    if content is None:
        return None
    try:
        lines = list(csv.reader(io.StringIO(content.decode("utf-8"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        report(Problem(table.name, name, "", str(error), "CSV in UTF-8", "readable"))
        return None
    if not lines or lines[0] != table.columns:
        found = ", ".join(lines[0]) if lines else "an empty file"
        report(Problem(table.name, name, "header", found[:200], ", ".join(table.columns), "readable"))
        return None
    broken: list[Problem] = []
    rows = [_row(table, number, cells, broken.append) for number, cells in enumerate(lines[1:], start=2)]
    for problem in broken:
        report(problem)
    return None if broken else plain_frame(table, rows)


def _row(table: Table, number: int, cells: list[str], report: Report) -> Json:
    where = f"data/{table.name}.csv line {number}"
    if len(cells) != len(table.fields):
        report(Problem(table.name, where, "", f"{len(cells)} cells", f"{len(table.fields)}", "readable"))
        return {}
    row: Json = {}
    for field, cell in zip(table.fields, cells, strict=True):
        try:
            row[field.name] = _value(field, cell)
        except ValueError:
            report(Problem(table.name, where, field.name, repr(cell[:60]), f"a {field.type}", "readable"))
    return row


def _value(field: Field, cell: str) -> str | int | float | date | None:
    if cell == "":
        return None
    if field.type == "integer":
        if abs(int(cell)) >= 2**63:
            raise ValueError(cell)
        return int(cell)
    if field.type == "date":
        return date.fromisoformat(cell)
    if field.type == "number":
        number = float(cell)
        if not math.isfinite(number):
            raise ValueError(cell)
        return number
    return cell
