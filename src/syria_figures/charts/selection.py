"""From claims to the rows of a chart, checked, so that what cannot be drawn is said and not drawn wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

import pandas as pd

from syria_figures.frames.rows import Row, rows
from syria_figures.model.vocabularies import VOCABULARIES

_NEEDED = """claim_id document_id paragraph topic indicator value value_low value_high qualifier unit denominator_text
value_text measure status population_group date_start date_end date_text date_precision date_basis place_id
place_precision place_basis attributed_to attribution_date incident_id summary"""
_NUMBERS, _DAYS = ("value", "value_low", "value_high"), ("date_start", "date_end")


def claims_of(data: pd.DataFrame | None, keep: Callable[[Row], object] = bool) -> list[Row]:
    """Return the claims that a chart draws, each once: of a frame, or all that the package has.

    Raises
    ------
    ValueError
        If a column is missing, a code is unknown, or a number is negative, infinite or a share above 1.
    """
    chosen: dict[Any, Row] = {}
    for row in filter(keep, rows("claims") if data is None else _plain(data)):
        try:
            chosen.setdefault(row["claim_id"], _checked(row))
        except ValueError as error:
            raise ValueError(f"claim {row['claim_id']}: {error}") from error
    return list(chosen.values())


def _plain(frame: pd.DataFrame) -> Iterable[Mapping[Any, Any]]:
    """Return the rows of a frame as the store has rows: what is missing is None."""
    missing = [name for name in _NEEDED.split() if name not in frame.columns]
    if missing:
        raise ValueError(f"not a frame of claims: no column {', '.join(missing)}; give what syria_figures.load returns")
    frame = frame[_NEEDED.split()]
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def _checked(row: Row) -> Row:
    """Return a row with plain numbers and days; refuse one that cannot be drawn."""
    for name in ("claim_id", "document_id", "paragraph"):
        if row[name] is None:
            raise ValueError(f"no {name}; without it nobody finds the words")
    for name in ("topic", "qualifier", "status", "unit"):
        if row[name] not in VOCABULARIES[name]:
            raise ValueError(f"{name} {row[name]!r}; known: {', '.join(VOCABULARIES[name])}")
    most = 1.0 if row["unit"] == "share" else 1e300
    read = {name: row[name] for name in (*_NUMBERS, *_DAYS) if row[name] is not None}
    for name, found in read.items():
        try:
            read[name] = float(found) if name in _NUMBERS else pd.Timestamp(found).date()
        except (TypeError, ValueError) as error:
            raise ValueError(f"{name} {found!r}; expected a {'number' if name in _NUMBERS else 'date'}") from error
        if name in _NUMBERS and not 0 <= read[name] <= most:
            raise ValueError(f"{name} {read[name]:g} {row['unit']}; expected 0 to {most:g}")
    if row["unit"] == "share" and not isinstance(row["denominator_text"], str):
        raise ValueError("no denominator_text; a share is drawn with the whole that it names")
    return {**row, **read}


def by_date(rows: Iterable[Row]) -> list[Row]:
    """Sort by time, the undated first; never by size, which would be a ranking."""

    def when(row: Row) -> tuple[date, date, int, str, str]:
        """Start, or end where the start is open; then end; then the order of the document; claims before incidents."""
        end = row["date_end"] or date.min
        return row["date_start"] or end, end, row["paragraph"], str(row.get("claim_id", "~")), str(row["incident_id"])

    return sorted(rows, key=when)


def related(relation: str) -> list[tuple[str, str]]:
    """Return the pairs of claims that are so related: part and whole, if the relation is `subset_of`."""
    return [(row["claim_id"], row["related_claim_id"]) for row in rows("relations") if row["relation"] == relation]
