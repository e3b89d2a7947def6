"""The fourth step of the build: from checked tables to the files of the package, which are then read back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import frictionless
import pandas as pd
import pyarrow
import pyarrow.parquet

from syria_figures.frames.frames import Tables, text_frame, typed
from syria_figures.frames.rows import read_table
from syria_figures.model.emit import arrow_schema
from syria_figures.model.field import Table
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.model.tables import DESCRIPTOR, TABLES
from syria_figures.publish.codebook_page import codebook_markdown
from syria_figures.publish.descriptor import descriptor

Progress = Callable[[str], None]


def make_package(tables: Tables, folder: Path, progress: Progress = lambda _: None) -> None:
    """Make the package in a folder, and read it back.

    Parameters
    ----------
    tables : dict of str to DataFrame
        Plain frames that `check_tables` found nothing wrong with.
    folder : pathlib.Path
        An empty folder; gets ``datapackage.json`` and ``data/``.
    progress : callable
        Is told what is being done.

    Raises
    ------
    ProblemsError
        If what was written does not read back as it should.
    """
    progress(f"writing {len(tables)} tables as CSV and Parquet")
    (folder / "data").mkdir()
    for name, table in TABLES.items():
        (folder / "data" / f"{name}.csv").write_bytes(csv_bytes(table, tables[name]))
        schema = arrow_schema(table)
        content = pyarrow.Table.from_pandas(tables[name], schema=schema, preserve_index=False)
        # pandas' own notes on dtypes are left out: they repeat the schema and change with its version
        content = content.replace_schema_metadata(schema.metadata)
        pyarrow.parquet.write_table(content, folder / "data" / f"{name}.parquet", compression="zstd")
    (folder / "data" / "README.md").write_bytes(codebook_markdown().encode("utf-8"))
    text = json.dumps(descriptor(tables, folder), ensure_ascii=False, indent=2) + "\n"
    # a field that has but name and type stands on one line
    text = re.sub(r'\{\s+("name": "\w+"),\s+("type": "\w+")\s+\}', r"{ \1, \2 }", text)
    (folder / DESCRIPTOR).write_bytes(text.encode("utf-8"))
    progress("reading them back: CSV = Parquet, frictionless")
    problems = [*_reads_back(tables, folder), *_descriptor_is_valid(folder)]
    if problems:
        raise ProblemsError(problems)


def csv_bytes(table: Table, frame: pd.DataFrame) -> bytes:
    """Return a frame as canonical CSV: UTF-8, LF, missing is empty, 13100000 rather than 13100000.0."""
    return text_frame(table, frame).to_csv(index=False, lineterminator="\n").encode("utf-8")


def _reads_back(tables: Tables, made: Path) -> Iterator[Problem]:
    """CSV and Parquet both give the frame that was written."""
    for name, table in TABLES.items():
        for format in ("csv", "parquet"):
            if not read_table(made, table, format).equals(typed(table, tables[name])):
                yield Problem(name, f"data/{name}.{format}", "", "another content", "the table as built", "reads_back")


def _descriptor_is_valid(made: Path) -> Iterator[Problem]:
    """frictionless finds nothing wrong with the descriptor and the files."""
    report = frictionless.validate(str(made / DESCRIPTOR))
    for resource, row, field, message in report.flatten(["title", "rowNumber", "fieldName", "message"]):
        yield Problem(str(resource), f"row {row}", str(field), str(message), "no error of frictionless", "frictionless")
