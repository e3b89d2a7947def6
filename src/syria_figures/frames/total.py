"""Adding up claims, which is refused unless the rows cannot count the same thing twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Any

import pandas as pd

from syria_figures.frames.places import extents
from syria_figures.frames.rows import rows

NEEDED = """claim_id indicator unit measure status value value_low value_high qualifier date_start date_end place_id
document_id incident_id"""
Row = Mapping[Any, Any]
#: Relations that leave open, or say, that two claims count the same.
OVERLAPPING = ("subset_of", "share_of", "repeats", "may_overlap", "conflicts_with")


class OverlapError(ValueError):
    """The rows may not be added up; a ValueError."""


@dataclass(frozen=True, slots=True)
class Total:
    """A sum with its bounds.

    `value` is missing if a row has two bounds or no definite number; `low` and `high` are missing where some row
    does not bound the sum on that side.
    """

    value: float | None
    low: float | None
    high: float | None
    unit: str
    indicator: str
    claim_ids: tuple[str, ...]


def total(df: pd.DataFrame) -> Total:
    """Add up claims, if their rows say that nothing is counted twice.

    Rows are added only if all are flows of one indicator and one unit, stated (not projected or alleged), with a
    definite number, and if every two of them are disjoint: single events of one document, or periods that do not
    meet, or places of which neither holds the other; and no relation says that they may overlap. A missing relation
    does not prove that two counts are disjoint, so everything else is refused.

    Parameters
    ----------
    df : DataFrame
        Claims, as `load` gives them.

    Returns
    -------
    Total
        The sum in the rows' unit, with bounds: the lower bound is there if every row has one or is stated without
        a hedge, and likewise the upper bound.

    Raises
    ------
    OverlapError
        If two rows may count the same thing, or cannot be added at all; names the rows and the reason.
    ValueError
        If a column is missing.

    Examples
    --------
    >>> import syria_figures as sf
    >>> told = sf.load("casualties").query("document_id == 'daher-2016'")
    >>> camp_and_hospital = told.query("indicator == 'deaths' and incident_scale == 'single_event'")
    >>> sf.total(camp_and_hospital).low
    83.0
    """
    missing = [name for name in NEEDED.split() if name not in df.columns]
    if missing:
        raise ValueError(f"not a frame of claims: no column {', '.join(missing)}")
    if df.empty:
        raise OverlapError("no rows to add up")
    chosen = df.to_dict("records")
    for reason in chain(_unlike(chosen), _overlaps(chosen)):
        raise OverlapError(reason)
    exact = df["value"].where(df["qualifier"] == "unhedged")
    value, low, high = (
        float(numbers.sum()) if numbers.notna().all() else None
        for numbers in (df["value"], df["value_low"].fillna(exact), df["value_high"].fillna(exact))
    )
    first = chosen[0]
    return Total(value, low, high, str(first["unit"]), str(first["indicator"]), tuple(df["claim_id"]))


def _unlike(rows: Sequence[Row]) -> Iterator[str]:
    """Yield why rows are not of one kind or have no definite number, the plainest reason first."""

    def listed(column: str, some: Sequence[Row]) -> str:
        return ", ".join(f"{row['claim_id']} {row[column]}" for row in some)

    for column, words in (("indicator", "count different things"), ("unit", "have different units")):
        if len({row[column] for row in rows}) > 1:
            yield f"the rows {words} ({column}): {listed(column, rows)}"
    for column, wanted in (("measure", "flow"), ("status", "stated")):
        wrong = [row for row in rows if row[column] != wanted]
        if wrong:
            yield f"only rows with {column} {wanted!r} may be added, not {listed(column, wrong)}"
    indefinite = [row["claim_id"] for row in rows if row["qualifier"] == "indefinite"]
    if indefinite:
        yield f"no definite number: {', '.join(indefinite)}"
    times = Counter(row["claim_id"] for row in rows)
    if len(times) < len(rows):
        yield f"the same claim twice: {', '.join(sorted(claim_id for claim_id in times if times[claim_id] > 1))}"


def _overlaps(chosen: Sequence[Row]) -> Iterator[str]:
    """Yield for every two rows why nothing shows that they are disjoint."""
    related = {
        frozenset((row["claim_id"], row["related_claim_id"])): row["relation"]
        for row in rows("relations")
        if row["relation"] in OVERLAPPING
    }
    scales = {row["incident_id"]: row["incident_scale"] for row in rows("incidents")}
    reach = extents()
    for one, other in combinations(chosen, 2):
        pair = f"{one['claim_id']} and {other['claim_id']}"
        relation = related.get(frozenset((one["claim_id"], other["claim_id"])))
        # single events that one document tells apart: another may tell the same event under another id
        events = {row["incident_id"] for row in (one, other) if scales.get(row["incident_id"]) == "single_event"}
        different_events = one["document_id"] == other["document_id"] and len(events) == 2
        # one window ends before the other starts; an open end compares as false
        apart_in_time = one["date_end"] < other["date_start"] or other["date_end"] < one["date_start"]
        # neither place lies in the other, nor have they a part in common; of an unknown place nobody can say so
        parts, others = reach.get(one["place_id"]), reach.get(other["place_id"])
        apart_in_space = parts and others and parts.isdisjoint(others)
        if relation:
            yield f"{pair}: {relation}"
        elif not (different_events or apart_in_time or apart_in_space):
            strange = {str(row["place_id"]) for row in (one, other)} - set(reach)
            unknown = f": place {', '.join(sorted(strange))} is not in the table of places" if strange else ""
            yield f"{pair}: nothing shows that their periods, places or events do not overlap{unknown}"
