"""Reading a package from an unknown hand: nothing in it is trusted, and nothing outside it is opened."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pyarrow
from pyarrow import compute

from syria_figures.frames.files import read_csv, read_parquet
from syria_figures.frames.frames import Tables, from_arrow
from syria_figures.model.emit import arrow_schema
from syria_figures.model.field import Table
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.model.tables import DESCRIPTOR, TABLES

#: Room for an archive of a hundred thousand claims; a file beyond it is not read.
MAX_BYTES = 100_000_000
#: How Arrow names the first cell or line that it cannot read.
_PLACE = re.compile(r"(?:In CSV column #(?P<column>\d+)|CSV parse error): Row #(?P<line>\d+): (?P<fault>.*)")

Report = Callable[[Problem], None]


def read_package(root: Path) -> Tables:
    """Return the tables of a package as plain frames, from its CSV files.

    It may be of another version: what its descriptor does not name is left out, and columns are as the file has them.

    Raises
    ------
    ProblemsError
        If a table cannot be read.
    """
    problems: list[Problem] = []
    tables: Tables = {}
    descriptor = content_of(root, DESCRIPTOR, lambda _: None)
    for name, table in TABLES.items():
        if descriptor is not None and f'"data/{name}.csv"'.encode() not in descriptor:
            continue
        content = content_of(root, f"data/{name}.csv", problems.append)
        headed = table if content is None else _as_headed(table, content)
        if (frame := from_file(headed, "csv", content, problems.append)) is not None:
            tables[name] = frame
    if problems:
        raise ProblemsError(problems)
    return tables


def _as_headed(table: Table, content: bytes) -> Table:
    """Return a table with the columns of a file; as it is, if the file cannot be this table in any version."""
    header = content.partition(b"\n")[0].decode("utf-8", "replace").split(",")
    if not set(table.key) <= set(header) or len(set(header)) < len(header):
        return table
    return table.with_columns(header)


def safe(root: Path, name: str, most: int = MAX_BYTES) -> Path:
    """Return the path of a file of the package, which may be opened.

    Raises
    ------
    OSError
        If it is missing, no plain file, a link that could lead out of the package, or of unlikely size.
    """
    path = root / name
    if any(part.is_symlink() for part in (path, *path.parents) if root in part.parents):
        raise OSError(errno.ELOOP, "a symbolic link")
    size = path.stat().st_size
    if not path.is_file():  # a folder; a pipe, from which one would read for ever
        raise OSError(errno.EINVAL, "no plain file")
    if size > most:
        raise OSError(errno.EFBIG, f"{size:,} bytes")
    return path


def content_of(root: Path, name: str, report: Report, most: int = MAX_BYTES) -> bytes | None:
    """Return what a file of the package holds, or report why it is not read."""
    try:
        return safe(root, name, most).read_bytes()
    except OSError as error:
        report(refusal(name, error, most))
        return None


def refusal(name: str, error: OSError, most: int = MAX_BYTES) -> Problem:
    """Say why a file is not read."""
    expected = f"a file of this package, of at most {most:,} bytes, that can be read"
    return Problem("", name, "", (error.strerror or str(error)).lower(), expected, "known_files")


def from_file(table: Table, format: str, content: bytes | None, report: Report) -> pd.DataFrame | None:
    """Return a table as a plain frame, or report why its file cannot be read, and where; nothing if there is none."""
    if content is None:
        return None
    try:
        source = pyarrow.BufferReader(content)
        return _plain(table, read_csv(source, table) if format == "csv" else read_parquet(source))
    except Exception as error:  # whatever a broken file makes the libraries raise, it is the file's fault
        report(_unreadable(table, format, error))
        return None


def _unreadable(table: Table, format: str, error: Exception) -> Problem:
    found = (str(error) or type(error).__name__).splitlines()[0]
    name, field = f"data/{table.name}.{format}", ""
    if place := _PLACE.match(found):
        name, found = f"{name} line {place['line']}", place["fault"]
        field = dict(enumerate(table.columns)).get(int(place["column"] or -1), "")
    expected = f"a {format} file with the columns and types of the table"
    return Problem(table.name, name, field, found[:200], expected, "readable")


def _plain(table: Table, read: pyarrow.Table) -> pd.DataFrame:
    """Return what was read as a plain frame, if it has the columns of the table and numbers where they must be."""
    if read.column_names != table.columns:
        raise ValueError(f"the header {', '.join(read.column_names)}")
    if read.schema.types != arrow_schema(table).types:
        raise ValueError("other types")
    for field in table.fields:
        cells = read[field.name]
        if field.type == "number" and (row := compute.index(compute.is_finite(cells), False).as_py()) >= 0:
            raise ValueError(f"{field.name} of row {row + 1}, a number that is not finite")
        if field.type == "integer" and field.required and cells.null_count:
            raise ValueError(f"{field.name}, a missing number")
    return from_arrow(table, read)
