"""Frames: plain as they are checked, typed as they are used, and as the text of their cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import pyarrow

from syria_figures.model.dtypes import plain_dtype
from syria_figures.model.field import Field, Table

Tables = dict[str, pd.DataFrame]


def plain_frame(table: Table, rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """Return rows as a frame of the table's columns; a key that is no column of the table is an error."""
    unknown = {key for row in rows for key in row} - set(table.columns)
    if unknown:
        raise KeyError(f"{table.name} has no column {', '.join(sorted(unknown))}")
    return pd.DataFrame(
        {
            field.name: pd.Series([row.get(field.name) for row in rows], dtype=plain_dtype(field))
            for field in table.fields
        }
    )


def from_arrow(table: Table, read: pyarrow.Table) -> pd.DataFrame:
    """Return what was read from a file as a plain frame."""
    whole: pd.DataFrame = read.to_pandas(date_as_object=False, types_mapper={pyarrow.int64(): pd.Int64Dtype()}.get)
    return whole.astype({field.name: plain_dtype(field) for field in table.fields if field.type == "integer"})


def typed(table: Table, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a plain frame with its coded fields as categoricals, each with every value of its vocabulary."""
    return frame.astype({field.name: pd.CategoricalDtype(list(field.terms)) for field in table.fields if field.terms})


def untyped(table: Table, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a typed frame as a plain one, whose coded fields are text."""
    return frame.astype({field.name: plain_dtype(field) for field in table.fields if field.terms})


def records(frame: pd.DataFrame) -> list[dict[Any, Any]]:
    """Return the rows of a plain frame; what is missing is None."""
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def text_frame(table: Table, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame as the text of its cells, as in the CSV: missing is empty, 13100000 rather than 13100000.0."""
    return pd.DataFrame({field.name: [_cell(value, field) for value in frame[field.name]] for field in table.fields})


def _cell(value: Any, field: Field) -> str:
    if pd.isna(value):
        return ""
    if field.type == "date":
        return str(value.date())
    if field.type == "number" and value == int(value):
        return str(int(value))
    return str(value)
