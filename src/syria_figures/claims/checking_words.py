"""What a reader is told of the two checks: counts side by side, and whether they differ. Nobody is rated."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from syria_figures.claims.wording import number, spoken
from syria_figures.frames.rows import Row
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.vocabularies import VOCABULARIES

#: How a reader is told of the fields of scope.
_FIELDS = {"window": "time", "kind": "kind of count", "denominator": "whole"}


def figure_of(row: Row) -> str:
    """Return a figure with its hedge and what it counts.

    Examples
    --------
    >>> figure_of({"qualifier": "at_least", "value": 84.0, "unit": "person", "population_group": "people"})
    'at least 84 people'
    """
    qualifier = QUALIFIERS[row["qualifier"]]
    printed = (row[name] for name in (("value",) if "value" in qualifier.filled else ("value_low", "value_high")))
    rounded = (float(f"{value:.5g}") if value >= 1e6 else value for value in printed)
    said = qualifier.words.format(*(number(value, row["unit"]) for value in rounded))
    return f"{said} {_counted(row)}".rstrip()


def _counted(row: Row) -> str:
    """Return who or what is counted, as it follows a number; nothing for a share."""
    kind = "population_group" if row["unit"] == "person" else "unit"
    term = VOCABULARIES[kind][row[kind]].label or str(row[kind]).replace("_", " ")
    if kind == "population_group" or VOCABULARIES[kind][row[kind]].label or term in ("aircraft", "share"):
        return term.removesuffix("share")
    return f"{term[:-1]}ies" if term.endswith("y") else f"{term}s"


def counted(counts: Sequence[Row], evidence: Mapping[str, Row]) -> str:
    """Return what each origin counted, each figure once, the oldest first; what makes up a sum stands beside it."""
    by_origin: dict[str, dict[str, str]] = {}
    for row in counts:
        known = [row["value_text"] if row["computed"] else "", spoken(evidence[row["evidence_id"]]["published"])]
        beside = "; ".join(filter(None, known))
        by_origin.setdefault(row["origin_org"], {}).setdefault(figure_of(row), f" ({beside})" if beside else "")
    return "; ".join(f"{origin} {', '.join(map(''.join, said.items()))}" for origin, said in by_origin.items())


def of_source(
    check: str, fields: Mapping[str, Mapping[str, bool]], likely: Sequence[Row], credited: Collection[str]
) -> str:
    """Return the check against the source in a sentence."""
    told = f"Credited to {next(iter(credited))}" if credited else "No source is named for this figure"
    told += {"as_published": ", which published it so", "not_seen": "; the figure was not seen there"}.get(check, "")
    for aspect, says in fields.items():
        if others := "”, “".join(words for words, so in says.items() if not so):
            told += f"; {'another text of it' if any(says.values()) else 'it'} has another {aspect} (“{others}”)"
    for row in likely[:1]:
        told += f"; one is likely: {row['origin_org']}, {figure_of(row)}"
        told += f", not the same {named(row['scope_differs'])}" if row["scope_differs"] else ""
    return f"{told}."


def named(fields: str) -> str:
    """Return fields of scope as a reader is told of them: ``place and time``."""
    return " and ".join(_FIELDS.get(field, field) for field in fields.split(", "))


def of_others(check: Mapping[str, Any], plain: Sequence[Row], open_to: Collection[str]) -> str:
    """Return the check against others in a sentence."""
    said = VOCABULARIES["others_check"][check["others_check"]].label.capitalize()
    if check["others_check"] == "scope_differs":
        said += f": not the same {named(check['scope_differences'])}"
    if check["mixed"] == "yes":
        said += ", and some agree"
    groups = {_counted(row): None for row in plain if row["unit"] == "person"}
    if check["others_check"] == "counts_differ" and len(groups) > 1:
        said += f"; some count {', some '.join(groups)}"
    if open_to:
        said += f" (if the same {named(', '.join(open_to))} is meant)"
    return f"Others: {check['others_figures']}. {said}." if check["others_figures"] else f"{said}."
