"""Whether two figures count the same thing, and whether one lies inside the other: what the two checks are made of."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any, Literal

from syria_figures.frames.rows import Row

#: The fields of the scope of a figure; `scope_differs` and `scope_unknown` take no others.
SCOPE = ("place", "window", "population", "unit", "kind", "denominator", "status")
#: Ways in which a place or a window is known that are ours, not the document's: they decide nothing.
OURS = ("inferred", "convention", "dateline")
#: How far "about" and "nearly" reach, and how exactly floating point numbers are compared.
ABOUT, TOLERANCE = 0.1, 1e-9
_SCALES = {"percent": 0.01, "per cent": 0.01, "%": 0.01, "thousand": 1e3, "million": 1e6, "billion": 1e9}
_PRINTED = re.compile(r"(?:\d[\d,]*(?:\.(\d+))?)?[ -]*(percent|per cent|%|thousand|million|billion|(?<=\d))")

Extent = tuple[float, float]


def scope(claim: Row, row: Row) -> tuple[set[str], set[str]]:
    """Return the fields in which a figure differs in scope from a claim, and those in which that is unknown.

    Where place or window of the claim are inferred, by convention or the dateline's (but for a year), it is unknown.
    """
    differs, unknown = (set(filter(None, (row[name] or "").split(", "))) for name in ("scope_differs", "scope_unknown"))
    ours = {"place"} if claim["place_basis"] in OURS else set()
    if claim["date_basis"] in OURS and (claim["date_basis"], claim["date_precision"]) != ("dateline", "year"):
        ours |= {"window"}
    return differs - ours, unknown | ours


def evident_differences(claim: Mapping[Any, Any], row: Mapping[Any, Any]) -> set[str]:
    """Return the fields of scope in which the columns of a figure are not the claim's; one event has one place."""
    pairs = {"population": "population_group", "unit": "unit", "kind": "measure"}
    found = {field for field, column in pairs.items() if row[column] and row[column] != claim[column]}
    if row["incident_match"] == "same":
        return found
    if row["place_id"] and row["place_id"] != claim["place_id"]:
        found.add("place")
    day, first, last = row["date_end"], claim["date_start"], claim["date_end"]
    true_then = claim["measure"] == "stock" and day and first and last and first <= day <= last
    if not true_then and any(row[end] and claim[end] and row[end] != claim[end] for end in ("date_start", "date_end")):
        found.add("window")
    return found


def extent(row: Row) -> Extent | None:
    """Return from where to where the number may lie by its words; nothing if it has no definite size.

    Unhedged it is known to half a unit of the last digit printed, after "about" to 10 per cent; "nearly" reaches 10 per
    cent down.

    Examples
    --------
    >>> extent({"qualifier": "unhedged", "value": 13.1e6, "value_text": "13.1 million", "unit": "person"})
    (13050000.0, 13150000.0)
    """
    value = row["value"]
    match row["qualifier"]:
        case "unhedged":
            half = _last_digit(row) / 2
            return value - half, value + half
        case "about":
            return value * (1 - ABOUT), value * (1 + ABOUT)
        case "nearly":
            return value * (1 - ABOUT), value
        case "at_least" | "more_than":
            return value, math.inf
        case "at_most" | "less_than":
            return 0.0, value
        case "between":
            return row["value_low"], row["value_high"]
    return None


def _last_digit(row: Row) -> float:
    """Return what one unit of the last digit printed is worth; nothing, if the number was computed."""
    if row.get("computed"):
        return 0.0
    printed = _PRINTED.search(row["value_text"] or "")
    decimals, scale = printed.groups() if printed else (None, "")
    worth = _SCALES.get(scale, 0.01 if row["unit"] == "share" else 1.0)
    return float(worth * 10.0 ** -len(decimals or ""))


def lies(claim: Row, row: Row) -> Literal["inside", "overlaps", "outside"] | None:
    """Return where a figure lies by a claim; equality satisfies "more than" and "at least"."""
    due, found = extent(claim), extent(row)
    if due is None or found is None:
        return None
    slack = TOLERANCE * max(abs(end) for end in (*due, *found) if end != math.inf)
    low, high = due[0] - slack, due[1] + slack
    if row["qualifier"] == "unhedged":
        if low <= row["value"] <= high:
            return "inside"
        found = found[0] + 4 * slack, found[1] - 4 * slack  # 4 and 5 touch at 4.5, and are two counts
    elif low <= found[0] and found[1] <= high:
        return "inside"
    return "outside" if found[1] < low or found[0] > high else "overlaps"
