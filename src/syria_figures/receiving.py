"""Reading a package from an unknown hand: nothing in it is trusted, and nothing outside it is opened."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from syria_figures.assembly import Tables, untyped
from syria_figures.loading import read_table
from syria_figures.problems import Problem, ProblemsError
from syria_figures.schema import TABLES, Field, Table, plain_dtype

if TYPE_CHECKING:
    import pandas as pd

#: Room for an archive of a million claims; a file beyond it is not read into memory.
MAX_BYTES = 1_000_000_000
#: What Arrow reads at a time.
BLOCK = 2**20
#: Of one file; whoever exported a table in a wrong way does not want to read a line for every cell.
MAX_FAULTS = 1000

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
    if content_of(root, name, report) is None:
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
    """Return a table as a plain frame, or report line by line why its file cannot be read."""
    name = f"data/{table.name}.csv"
    content = content_of(root, name, report)
    if content is None:
        return None
    try:
        return _frame(table, content)
    except ValueError as error:  # Arrow's errors are of this kind too, and do not name line and field
        faults = list(islice(_faults(table, content), MAX_FAULTS))
        message = str(error).splitlines()[0][:200]
        for fault in faults or [
            Problem(table.name, name, "", message, "CSV that every reader reads alike", "readable")
        ]:
            report(fault)
        return None


def _frame(table: Table, content: bytes) -> pd.DataFrame:
    import pandas as pd
    import pyarrow
    from pyarrow import compute
    from pyarrow import csv as arrow_csv

    text = pyarrow.large_string()  # in which pandas keeps it
    types = {"string": text, "integer": pyarrow.int64(), "number": pyarrow.float64(), "date": pyarrow.date32()}
    read = arrow_csv.read_csv(
        pyarrow.BufferReader(content),
        read_options=arrow_csv.ReadOptions(use_threads=len(content) > BLOCK),  # to share one block takes longer
        parse_options=arrow_csv.ParseOptions(newlines_in_values=True),
        convert_options=arrow_csv.ConvertOptions(
            column_types={field.name: types[field.type] for field in table.fields},
            null_values=[""],
            strings_can_be_null=True,
            true_values=[],
            false_values=[],
        ),
    )
    if read.column_names != table.columns:
        raise ValueError("another header")
    for field in table.fields:
        if field.type == "number" and compute.all(compute.is_finite(read[field.name])).as_py() is False:
            raise ValueError(f"{field.name}: a number that is not finite")
        if field.type == "integer" and field.required and read[field.name].null_count:
            raise ValueError(f"{field.name}: a missing number")
    counts = [field for field in table.fields if field.type == "integer"]
    has_gaps = not all(field.required for field in counts)
    frame: pd.DataFrame = read.to_pandas(
        date_as_object=False,
        types_mapper={pyarrow.int64(): pd.Int64Dtype()}.get if has_gaps else None,
        split_blocks=True,
        self_destruct=True,
    )
    return frame.astype({field.name: plain_dtype(field) for field in counts}) if has_gaps else frame


def _faults(table: Table, content: bytes) -> Iterator[Problem]:
    """Find what Arrow could not read, cell by cell."""
    name = f"data/{table.name}.csv"
    try:
        lines = csv.reader(io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", newline=""), strict=True)
        header = next(lines, [])
        if header != table.columns:
            found = ", ".join(header) or "an empty file"
            yield Problem(table.name, name, "header", found[:200], ", ".join(table.columns), "readable")
            return
        for number, cells in enumerate(lines, start=2):
            yield from _faults_of_line(table, f"{name} line {number}", cells)
    except (UnicodeDecodeError, csv.Error) as error:
        yield Problem(table.name, name, "", str(error), "CSV in UTF-8", "readable")


def _faults_of_line(table: Table, where: str, cells: list[str]) -> Iterator[Problem]:
    if len(cells) != len(table.fields):
        yield Problem(table.name, where, "", f"{len(cells)} cells", f"{len(table.fields)}", "readable")
        return
    for field, cell in zip(table.fields, cells, strict=True):
        if not _is_readable(field, cell):
            yield Problem(table.name, where, field.name, repr(cell[:60]), f"a {field.type}", "readable")


def _is_readable(field: Field, cell: str) -> bool:
    try:
        if cell == "":
            return not (field.type == "integer" and field.required)
        if field.type == "integer":
            return abs(int(cell)) < 2**63
        if field.type == "number":
            return math.isfinite(float(cell))
        return field.type != "date" or bool(date.fromisoformat(cell))
    except ValueError:
        return False
