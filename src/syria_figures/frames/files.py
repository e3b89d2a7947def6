"""The one reader of the files of a table, CSV and Parquet: as Arrow, which needs no pandas."""

from __future__ import annotations

from pathlib import Path

import pyarrow
import pyarrow.csv
import pyarrow.parquet

from syria_figures.model.emit import arrow_schema
from syria_figures.model.field import Table


def read_parquet(source: Path | pyarrow.NativeFile) -> pyarrow.Table:
    """Return what a Parquet file holds."""
    with pyarrow.parquet.ParquetFile(source) as file:  # `read_table` would import pandas
        return file.read()


def read_csv(source: Path | pyarrow.NativeFile, table: Table) -> pyarrow.Table:
    """Return what a canonical CSV holds: 'None' or 'NA' in a cell are words; only the empty cell is missing."""
    options = pyarrow.csv.ConvertOptions(
        column_types=arrow_schema(table), null_values=[""], strings_can_be_null=True, true_values=[], false_values=[]
    )
    lines = pyarrow.csv.ParseOptions(newlines_in_values=True)
    one_by_one = pyarrow.csv.ReadOptions(use_threads=False)  # or its errors would not name the line
    return pyarrow.csv.read_csv(source, one_by_one, lines, options)
