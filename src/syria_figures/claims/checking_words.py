"""What a reader is told of the two checks: counts side by side, and whether they differ. Nobody is rated."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from syria_figures.claims.wording import number, spoken
from syria_figures.frames.rows import Row
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.vocabularies import VOCABULARIES

#: What is said of the counts of others.
_SAID = {
    "not_checked": "Nobody has looked for other counts yet.",
    "not_found": "Searched for; no other count was found.",
    "event_attested": "Others attest it; no count can be held against this one.",
    "scope_differs": "Others count something else",
    "counts_differ": "Counts differ",
    "supported": "Others count the same",
    "supported_then_superseded": "Others counted the same; one of them revised its count after the document",
    "compatible": "Counts are compatible",
    "not_enough_evidence": "What was found decides nothing.",
}


def figure_of(row: Row) -> str:
    """Return a figure with its hedge and what it counts; how it is made up stands beside a sum.

    Examples
    --------
    >>> figure_of({"qualifier": "at_least", "value": 84.0, "unit": "person", "population_group": "people"})
    'at least 84 people'
    """
    qualifier = QUALIFIERS[row["qualifier"]]
    printed = ("value",) if "value" in qualifier.filled else ("value_low", "value_high")
    said = qualifier.words.format(*(number(row[name], row["unit"]) for name in printed))
    group, unit = str(row["population_group"]).replace("_", " "), VOCABULARIES["unit"].get(row["unit"])
    if row["unit"] == "person":
        said += f" {group}"
    elif unit and row["unit"] not in ("share", "aircraft"):
        said += f" {unit.label or row['unit'] + 's'}"
    return f"{said} ({row['value_text']})" if row.get("computed") else said


def counted(counts: Sequence[Row], evidence: Mapping[str, Row]) -> str:
    """Return what each origin counted, each with its figures in the order of time."""
    by_origin: dict[str, dict[str, None]] = {}
    for row in counts:
        day = spoken(evidence[row["evidence_id"]]["published"])
        by_origin.setdefault(row["origin_org"], {})[figure_of(row) + (f" ({day})" if day else "")] = None
    return "; ".join(f"{origin} {', '.join(figures)}" for origin, figures in by_origin.items())


def of_source(check: str, fields: Mapping[str, list[bool]], rows: Sequence[Row], credited: Collection[str]) -> str:
    """Return the check against the source in a sentence."""
    name = next(iter(credited), "")
    likely = next((row for row in rows if row["role"] == "likely_source" and row["aspect"] == "value"), None)
    said = f"{likely['origin_org'] or likely['evidence_id']}: {likely['value_text']}" if likely else ""
    unlike = {aspect: _otherwise(rows, aspect) for aspect, says in fields.items() if not any(says)}
    other = {aspect: _otherwise(rows, aspect) for aspect, says in fields.items() if any(says) and not all(says)}
    match check:
        case "none_named":
            return "No source is named for this figure."
        case "likely_match":
            return f"No source is named for this figure; one is likely ({said})."
        case "not_seen":
            return f"Credited to {name}; the figure was not seen there" + (f"; likely: {said}." if said else ".")
        case "as_published":
            told = f"Credited to {name}, which published it so"
        case _:
            told = f"Credited to {name}, which has otherwise the {_list(unlike)}"
    return told + (f"; its texts differ in the {_list(other)}." if other else ".")


def _otherwise(rows: Sequence[Row], aspect: str) -> str:
    """Return how the texts of the credited source put an aspect."""
    cited = [row for row in rows if row["role"] == "cited_source" and row["aspect"] == aspect]
    return " / ".join(dict.fromkeys(f"“{row['value_text']}”" for row in cited if row["value_text"]))


def _list(aspects: Mapping[str, str]) -> str:
    return ", ".join(f"{aspect} ({words})" for aspect, words in aspects.items())


def of_others(check: Mapping[str, Any], plain: Sequence[Row], open_to: Sequence[str]) -> str:
    """Return the check against others in a sentence."""
    said = _SAID[check["others_check"]]
    if check["others_figures"]:
        said = f"Others: {check['others_figures']}. {said}".rstrip(".")
    if check["others_check"] == "scope_differs":
        said += f" ({check['scope_differences']})"
    if check["mixed"] == "yes":
        said += ", and some agree"
    groups = {str(row["population_group"]).replace("_", " "): None for row in plain if row["unit"] == "person"}
    if check["others_check"] == "counts_differ" and len(groups) > 1:
        said += f"; some count {', some '.join(groups)}"
    if open_to:
        said += f", if the same {' and '.join(open_to)} is meant"
    return said.rstrip(".") + "."
