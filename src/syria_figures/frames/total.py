"""Adding up claims, which is refused unless the rows cannot count the same thing twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from syria_figures.frames.rows import rows

if TYPE_CHECKING:
    import pandas as pd

NEEDED = (
    "claim_id",
    "indicator",
    "unit",
    "measure",
    "status",
    "value",
    "value_low",
    "value_high",
    "qualifier",
    "date_start",
    "date_end",
    "place_id",
    "document_id",
    "incident_id",
)
#: Relations that leave open, or say, that two claims count the same.
OVERLAPPING = ("subset_of", "share_of", "repeats", "may_overlap", "conflicts_with")


class OverlapError(ValueError):
    """The rows may not be added up."""


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
    missing = [name for name in NEEDED if name not in df.columns]
    if missing:
        raise ValueError(f"not a frame of claims: no column {', '.join(missing)}")
    if df.empty:
        raise OverlapError("no rows to add up")
    for reason in _reasons(df):
        raise OverlapError(reason)
    exact = df["value"].where(df["qualifier"] == "unhedged")
    return Total(
        value=_sum(df["value"]),
        low=_sum(df["value_low"].fillna(exact)),
        high=_sum(df["value_high"].fillna(exact)),
        unit=str(df["unit"].iloc[0]),
        indicator=str(df["indicator"].iloc[0]),
        claim_ids=tuple(df["claim_id"]),
    )


def _sum(numbers: pd.Series[float]) -> float | None:
    return float(numbers.sum()) if numbers.notna().all() else None


def _reasons(df: pd.DataFrame) -> Iterator[str]:
    """Yield why the rows may not be added, the plainest reason first."""
    rows = df.to_dict("records")
    for column, words in (("indicator", "count different things"), ("unit", "have different units")):
        if df[column].nunique() > 1:
            yield f"the rows {words} ({column}): " + _by_value(rows, column)
    for column, wanted in (("measure", "flow"), ("status", "stated")):
        wrong = [row for row in rows if row[column] != wanted]
        if wrong:
            yield f"only rows with {column} {wanted!r} may be added, not " + _by_value(wrong, column)
    indefinite = [row["claim_id"] for row in rows if row["qualifier"] == "indefinite"]
    if indefinite:
        yield f"no definite number: {', '.join(indefinite)}"
    repeated = sorted({row["claim_id"] for row in rows if sum(r["claim_id"] == row["claim_id"] for r in rows) > 1})
    if repeated:
        yield f"the same claim twice: {', '.join(repeated)}"
    yield from _overlaps(rows)


def _by_value(rows: list[dict[Any, Any]], column: str) -> str:
    return ", ".join(f"{row['claim_id']} {row[column]}" for row in rows)


def _overlaps(chosen: list[dict[Any, Any]]) -> Iterator[str]:
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
        if relation:
            yield f"{pair}: {relation}"
        elif not (
            _different_events(one, other, scales) or _apart_in_time(one, other) or _apart_in_space(one, other, reach)
        ):
            strange = {str(row["place_id"]) for row in (one, other)} - set(reach)
            unknown = f": place {', '.join(sorted(strange))} is not in the table of places" if strange else ""
            yield f"{pair}: nothing shows that their periods, places or events do not overlap{unknown}"


def _different_events(one: dict[Any, Any], other: dict[Any, Any], scales: dict[Any, Any]) -> bool:
    """Two single events that one document tells apart. Another document may tell the same event under another id."""
    events = {row["incident_id"] for row in (one, other) if scales.get(row["incident_id"]) == "single_event"}
    return one["document_id"] == other["document_id"] and len(events) == 2


def _apart_in_time(one: dict[Any, Any], other: dict[Any, Any]) -> bool:
    """One window ends before the other starts; an open end compares as false."""
    return bool(one["date_end"] < other["date_start"] or other["date_end"] < one["date_start"])


def _apart_in_space(one: dict[Any, Any], other: dict[Any, Any], reach: dict[str, set[str]]) -> bool:
    """Neither place lies in the other, nor have they a part in common; of an unknown place nobody can say so."""
    parts, others = reach.get(one["place_id"]), reach.get(other["place_id"])
    return bool(parts and others and parts.isdisjoint(others))


def extents() -> dict[str, set[str]]:
    """Every place of the tables that lies in a place, itself included; areas and borders hold their members."""
    inside = {row["place_id"]: {row["place_id"]} for row in rows("places")}
    links = [(row["parent_place_id"], row["place_id"]) for row in rows("places")]
    links += [(row["place_id"], row["member_place_id"]) for row in rows("place_members")]
    for _ in range(len(links)):  # as many rounds as the longest chain can have
        before = sum(map(len, inside.values()))
        for outer, inner in links:
            if outer in inside:
                inside[outer] |= inside[inner]
        if sum(map(len, inside.values())) == before:
            break
    return inside
