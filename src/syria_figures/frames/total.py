"""Adding up claims, which is refused unless the rows say that nothing is counted twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Any

import pandas as pd

from syria_figures.frames.places import extents
from syria_figures.frames.rows import rows, rows_by
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.tables import FIELDS
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.terminal import facts_text

NEEDED = """claim_id document_id paragraph indicator unit measure status value value_low value_high qualifier date_start
date_end date_precision date_basis place_id place_basis attributed_to incident_id"""
Row = Mapping[Any, Any]
#: What two figures have in common that a document counts in one breath.
SENTENCE = ("document_id", "paragraph", "date_start", "date_end", "place_id")
#: Each hedge with those of numbers of whose sum it is true; the first that fits says most.
TRUE_OF = {
    "unhedged": {"unhedged"},
    "about": {"unhedged", "about"},
    "nearly": {"unhedged", "nearly"},
    "between": {"unhedged", "between"},
    "at_least": {"unhedged", "between", "at_least"},
    "more_than": {"unhedged", "between", "at_least", "more_than"},
    "at_most": {"unhedged", "between", "at_most"},
    "less_than": {"unhedged", "between", "at_most", "nearly", "less_than"},
}


class OverlapError(ValueError):
    """The rows may not be added up; a ValueError."""


@dataclass(frozen=True, slots=True, repr=False)
class Total:
    """A sum and what may be said of it.

    Attributes
    ----------
    value
        The sum of numbers that no row bounds; else None.
    low, high
        The bounds of the sum, where rows bound it; a row without a hedge counts with its number.
    qualifier
        The hedge that is true of the sum, by vocabulary.
    unit, indicator
        What was counted: the indicator of all rows, or the broader one of their kinds.
    places, publishers
        Where it was counted, and who is credited; the document where it credits nobody.
    claim_ids
        The rows.
    """

    value: float | None
    low: float | None
    high: float | None
    qualifier: str
    unit: str
    indicator: str
    places: tuple[str, ...]
    publishers: tuple[str, ...]
    claim_ids: tuple[str, ...]

    def __str__(self) -> str:
        """Return the sum with its hedge and unit."""
        numbers = [f"{one:,.10g}" for one in (self.value, self.low, self.high) if one is not None]
        unit, counted = VOCABULARIES["unit"][self.unit], rows_by("indicators", "indicator")[self.indicator]
        many, one = unit.label or counted["label"], unit.label_one or counted["label_one"]
        return f"{QUALIFIERS[self.qualifier].words.format(*numbers)} {one if self.value == 1 and one else many}"

    def __repr__(self) -> str:
        facts = {"figure": [str(self)], "places": self.places, "by": self.publishers, "claims": self.claim_ids}
        return facts_text(f"total of {self.indicator}", ((label, ", ".join(some)) for label, some in facts.items()))


def total(df: pd.DataFrame) -> Total:
    """Add up claims, if their rows say that nothing is counted twice.

    Rows are added only if all are flows of one indicator and one unit, stated (not projected or alleged), with a
    definite number, and if every two of them are disjoint: single events of one document, or periods that do not
    meet, or places of which neither holds the other. Dates and places that are inferred, open or only the article's
    prove nothing. A missing relation does not prove that two counts are disjoint, and most relations say or leave open
    that they are not; a year's GDP is a level, and movements count persons again. So everything else is refused, but
    for one thing: kinds of one broader indicator, other than kinds of people, that a document counts in one breath, as
    two hospitals and two clinics.

    Parameters
    ----------
    df : DataFrame
        Claims, as `load` gives them.

    Returns
    -------
    Total
        The sum in the rows' unit, with the hedge that is true of it.

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
    >>> sf.total(camp_and_hospital)
    total of deaths
      figure    at least 83 people reported killed
      places    Idleb, Al-Quds hospital
      by        Syrian Observatory for Human Rights, Daher 2016
      claims    daher-2016.idlib-camp-deaths, daher-2016.al-quds-hospital-deaths
    """
    if missing := [name for name in NEEDED.split() if name not in df.columns]:
        raise ValueError(f"not a frame of claims: no column {', '.join(missing)}")
    if df.empty:
        raise OverlapError("no rows to add up")
    chosen = df.to_dict("records")
    for reason in chain(_unlike(chosen), _overlaps(chosen)):
        raise OverlapError(reason)
    hedges = {row["qualifier"] for row in chosen}
    if (qualifier := next((hedge for hedge, others in TRUE_OF.items() if hedges <= others), None)) is None:
        raise OverlapError(f"no hedge is true of their sum (qualifier): {_listed('qualifier', chosen)}")
    filled, value = QUALIFIERS[qualifier].filled, df["value"]
    low, high = (value.fillna(df[f"value_{end}"]).sum() if end in filled else None for end in ("low", "high"))
    kinds = {row["indicator"] for row in chosen}
    indicator = kinds.pop() if len(kinds) == 1 else _of("indicator", chosen[0])["broader"]
    places = tuple(dict.fromkeys(_of("place_id", row)["name"] for row in chosen))
    named = (_of("attributed_to", row).get("name") or _of("document_id", row)["short_name"] for row in chosen)
    publishers = tuple(dict.fromkeys(named))
    plain = value.sum() if filled == ("value",) else None
    return Total(plain, low, high, qualifier, chosen[0]["unit"], indicator, places, publishers, tuple(df["claim_id"]))


def _of(field: str, row: Row) -> Row:
    """Return the row to which a field of a claim refers; an empty one if there is none."""
    table, key = str(FIELDS[field].references).split(".")
    return rows_by(table, key).get(row[field], {})


def _listed(column: str, some: Sequence[Row]) -> str:
    return ", ".join(f"{row['claim_id']} {row[column]}" for row in some)


def _unlike(chosen: Sequence[Row]) -> Iterator[str]:
    """Yield why rows are not of one kind or have no definite number, the plainest reason first."""
    for field in ("indicator", "document_id", "place_id", "attributed_to"):
        given = [row for row in chosen if FIELDS[field].required or pd.notna(row[field])]
        if strange := [row for row in given if not _of(field, row)]:
            table = str(FIELDS[field].references).split(".")[0]
            yield f"not in the table of {table} ({field}): {_listed(field, strange)}"
    kinds = {row["indicator"]: _of("indicator", row) for row in chosen}
    broader, units = {kind["broader"] for kind in kinds.values()}, {row["unit"] for row in (*chosen, *kinds.values())}
    unlike = len(kinds) > 1 and (len(broader) > 1 or broader == {None} or units == {"person"})
    stocks = [row for row in chosen if {row["measure"], kinds[row["indicator"]]["measure"]} != {"flow"}]
    levels = [row for row in chosen if kinds[row["indicator"]]["adds_up"] != "yes"]
    indefinite = [row for row in chosen if row["qualifier"] not in TRUE_OF or not _has_number(row)]
    claim_ids = [row["claim_id"] for row in chosen]
    for column, words, wrong in (
        ("indicator", "the rows count different things", chosen if unlike else []),
        ("unit", "the rows have different units, or are shares", chosen if len(units) > 1 or "share" in units else []),
        ("per", "rates do not add up", [row for row in chosen if isinstance(row.get("per"), str)]),
        ("measure", "only rows with measure 'flow' may be added", stocks),
        ("status", "only rows with status 'stated' may be added", [row for row in chosen if row["status"] != "stated"]),
        ("indicator", "yearly levels, and movements of persons, do not add up", levels),
        ("qualifier", "no definite number", indefinite),
        ("paragraph", "the same claim twice", [row for row in chosen if claim_ids.count(row["claim_id"]) > 1]),
    ):
        if wrong:
            yield f"{words} ({column}): {_listed(column, wrong)}"


def _has_number(row: Row) -> bool:
    return pd.notna(row["value"]) or (pd.notna(row["value_low"]) and pd.notna(row["value_high"]))


def _overlaps(chosen: Sequence[Row]) -> Iterator[str]:
    """Yield for every two rows why nothing shows that they are disjoint."""
    # every other relation says, or leaves open, that two claims count the same
    told = [row for row in rows("relations") if row["relation"] != "additional_to"]
    related = {frozenset((row["claim_id"], row["related_claim_id"])): row["relation"] for row in told}
    single = {row["incident_id"] for row in rows("incidents") if row["incident_scale"] == "single_event"}
    reach = extents()
    for one, other in combinations(chosen, 2):
        relation = related.get(frozenset((one["claim_id"], other["claim_id"])))
        # single events that one document tells apart: another may tell the same event under another id
        events = {one["incident_id"], other["incident_id"]} & single
        different_events = one["document_id"] == other["document_id"] and len(events) == 2
        windows = [_window(row) for row in (one, other)]
        apart_in_time = windows[0] and windows[1] and not windows[0].overlaps(windows[1])
        is_inferred = "inferred" in {one["place_basis"], other["place_basis"]}
        apart_in_space = not is_inferred and reach[one["place_id"]].isdisjoint(reach[other["place_id"]])
        is_apart = different_events or apart_in_time or apart_in_space
        if one["indicator"] != other["indicator"]:
            is_apart = all(one[name] == other[name] for name in SENTENCE)
        if relation or not is_apart:
            why = relation or "nothing that is stated shows that their periods, places, events or kinds do not overlap"
            yield f"{one['claim_id']} and {other['claim_id']}: {why}"


def _window(row: Row) -> pd.Interval[Any] | None:
    """Return the period of a claim, if the document states both ends."""
    first, last = pd.Timestamp(row["date_start"]), pd.Timestamp(row["date_end"])
    is_stated = row["date_basis"] in ("stated", "resolved") and row["date_precision"] != "open"
    return pd.Interval(first, last, closed="both") if is_stated and first <= last else None
