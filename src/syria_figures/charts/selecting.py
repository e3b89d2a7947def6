"""From a frame of claims to the rows of a chart, checked, so that what cannot be drawn is said and not drawn wrong."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import cast

import pandas as pd

from syria_figures.charts import sources
from syria_figures.charts.sources import Row
from syria_figures.charts.words import citation
from syria_figures.model.vocabularies import VOCABULARIES

_NEEDED = """claim_id document_id paragraph topic indicator value value_low value_high qualifier unit denominator_text
value_text measure status population_group date_start date_end place_id attributed_to incident_id summary"""


def rows_of(data: pd.DataFrame | None, keep: Callable[[pd.DataFrame], pd.Series[bool]]) -> list[Row]:
    """Return the claims that a chart draws, each once.

    Raises
    ------
    ValueError
        If a column is missing, a code is unknown, or a number is negative, infinite or a share above 1.
    """
    frame = sources.frame("claims") if data is None else data
    missing = [name for name in _NEEDED.split() if name not in frame.columns]
    if missing:
        raise ValueError(f"not a frame of claims: no column {', '.join(missing)}; give what syria_figures.load returns")
    frame = frame[keep(frame)].drop_duplicates("claim_id")
    numbers = {name: pd.to_numeric(frame[name]).astype(float) for name in ("value", "value_low", "value_high")}
    dates = {name: pd.to_datetime(frame[name]) for name in ("date_start", "date_end")}
    rows = cast(list[Row], frame.assign(**numbers, **dates).to_dict("records"))
    for row in rows:
        _check(row)
    return rows


def _check(row: Row) -> None:
    for name in ("claim_id", "document_id", "paragraph"):
        if row[name] != row[name] or row[name] is None:
            raise ValueError(f"claim {row['claim_id']}: no {name}; without it nobody finds the words")
    for name in ("qualifier", "status", "unit"):
        if row[name] not in VOCABULARIES[name]:
            raise ValueError(f"claim {row['claim_id']}: {name} {row[name]!r}; known: {', '.join(VOCABULARIES[name])}")
    for name in ("value", "value_low", "value_high"):
        most = 1.0 if row["unit"] == "share" else 1e300
        if not math.isnan(row[name]) and not 0 <= row[name] <= most:
            raise ValueError(f"claim {row['claim_id']}: {name} {row[name]:g} {row['unit']}; expected 0 to {most:g}")
    if row["unit"] == "share" and not isinstance(row["denominator_text"], str):
        raise ValueError(f"claim {row['claim_id']}: no denominator_text; a share is drawn with the whole that it names")


def by_date(rows: Sequence[Row]) -> list[Row]:
    """Sort by time, the undated first; never by size, which would be a ranking."""

    def when(row: Row) -> tuple[float, float, int, str]:
        """Start, or end where the start is open; then end; then the order of the document."""
        start, end = (float(day.toordinal()) if day == day else 0.0 for day in (row["date_start"], row["date_end"]))
        return start or end, end, row["paragraph"], str(row)

    return sorted(rows, key=when)


def sentences(rows: Sequence[Row]) -> str:
    """Return the rows' own neutral sentences, each with its place in the document."""
    return " ".join(f"{row['summary']} ({citation(row)})" for row in rows) or "No figures."


def incidents() -> dict[str, Row]:
    """Return the incidents by id."""
    return {row["incident_id"]: row for row in sources.rows("incidents")}


def comparable() -> list[set[str]]:
    """Return the pairs of claims that may be compared."""
    related = (row for row in sources.rows("relations") if row["relation"] == "comparable_with")
    return [{row["claim_id"], row["related_claim_id"]} for row in related]


def wholes() -> dict[str, str]:
    """Return the claims that a document calls part of another: part → whole."""
    related = (row for row in sources.rows("relations") if row["relation"] == "subset_of")
    return {row["claim_id"]: row["related_claim_id"] for row in related}
