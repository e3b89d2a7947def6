"""The frame of a rule: what it takes, and the problem that it yields for each row that is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pandas as pd

from syria_figures.frames.frames import Tables
from syria_figures.model.field import Table
from syria_figures.model.problems import Problem
from syria_figures.model.tables import TABLES

Rule = Callable[[Tables], Iterator[Problem]]

#: Tables whose rows have a paragraph, a window and a place.
DATED = ("claims", "incidents")


def key_of(table: Table, row: Any) -> str:
    """Return the key of a row as one text."""
    return " ".join(str(row[name]) for name in table.key if name in row)


def each(
    table: str, rows: pd.DataFrame, wrong: pd.Series[bool], field: str, expected: str, found: str = ""
) -> Iterator[Problem]:
    """Yield one problem for every row that is wrong, about one of its fields.

    What was expected, and what was found if that is more than the field, may name cells of the row: ``{qualifier}``.
    """
    for _, row in rows[wrong].iterrows():
        here = found.format_map(row) if found else _shown(row[field])
        yield Problem(table, key_of(TABLES[table], row), field, here, expected.format_map(row))


def _shown(value: Any) -> str:
    if pd.isna(value):
        return "nothing"
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else repr(value)
