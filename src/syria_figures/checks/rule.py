"""The frame of a rule: what it takes, and the problem that it yields for each row that is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from syria_figures.model.problems import Problem
from syria_figures.model.schema import TABLES, TOPIC_TABLES, Table

if TYPE_CHECKING:
    import pandas as pd

    from syria_figures.checks.columns import Mask
    from syria_figures.frames.frames import Tables

Rule = Callable[["Tables"], Iterator[Problem]]

Expected = str | Callable[[Any], str]

Wrong: TypeAlias = "pd.Series[bool] | Mask"

DATED = ("claims", "incidents")


def _own_tables() -> list[Table]:
    """The tables that are not derived from others."""
    return [table for name, table in TABLES.items() if name not in TOPIC_TABLES]


def _key(table: Table, row: Any) -> str:
    return " ".join(str(row[name]) for name in table.key if name in row)


def _each(table: str, rows: pd.DataFrame, wrong: Wrong, field: str, expected: Expected) -> Iterator[Problem]:
    """Yield one problem for every row that is wrong, about one of its fields."""
    if not wrong.any():  # the usual case: spare the selection
        return
    for _, row in rows[wrong].iterrows():
        words = expected(row) if callable(expected) else expected
        yield Problem(table, _key(TABLES[table], row), field, _shown(row[field]), words)


def _shown(value: Any) -> str:
    import pandas as pd

    if pd.isna(value):
        return "nothing"
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else repr(value)


def _rows(frame: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    """Yield the cells of each row; what is missing is None."""
    cells = frame.astype(object).where(frame.notna(), None)
    return zip(*(cells[column].tolist() for column in cells), strict=True)
