"""The two checks of a claim, computed: what its source published, and what others counted.

`check_claim` follows the two truth tables of METHODOLOGY line by line. To agree with one's own source is fidelity, not
support: whoever counted behind a cited or likely source is no witness.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import pandas as pd

from syria_figures.claims import checking_words as words
from syria_figures.claims.scope import extent, lies, scope
from syria_figures.frames.frames import Tables, plain_frame, records
from syria_figures.frames.rows import Row
from syria_figures.model.dates import span
from syria_figures.model.tables import TABLES

#: Roles of rows that count something, and those of the claim's own source.
COUNTS, SOURCES = ("independent_count", "revision", "bracket"), ("cited_source", "likely_source")
#: The field of scope by which an aspect of a claim is compared.
_ASPECTS = {"date": "window", "place": "place", "population": "population"}


def check_claim(
    claim: Row, rows: Sequence[Row], evidence: Mapping[str, Row], dateline: str, credited: Collection[str] = ()
) -> dict[str, Any]:
    """Return the row of `claim_checks` of a claim.

    Parameters
    ----------
    claim : mapping
        A row of `claims`.
    rows : sequence of mapping
        Those of `corroborations` about it.
    evidence : mapping
        The rows of `evidence`, by their key.
    dateline : str
        When the document speaks: a year, a month or a day.
    credited : collection of str
        The names of the credited source, its name first; none if nobody is credited.
    """
    own = {row["origin_org"] for row in rows if row["role"] in SOURCES and row["origin_org"]} | set(credited)
    others = [row for row in rows if row["role"] not in SOURCES and row["origin_org"] not in own]
    counts = [row for row in others if row["role"] in COUNTS and extent(row) and row["origin_org"]]
    counts = [row for row in counts if evidence[row["evidence_id"]]["seen"] != "lead"]
    counts.sort(key=lambda row: _day(row, evidence))
    witnesses = _witnesses(claim, counts, evidence, dateline)
    source, fields = source_check(claim, rows, credited=bool(credited))
    result = others_check(claim, others, counts, witnesses)
    later = [row for row in counts if row["role"] == "revision" and timing(row, evidence, dateline) == "after"]
    superseding = {row["origin_org"] for row in later if not scope(claim, row)[0] and lies(claim, row) == "outside"}
    if result == "supported" and superseding.intersection(row["origin_org"] for row in witnesses):
        result = "supported_then_superseded"
    plain = [row for row in counts if row["role"] != "bracket"]
    differs, unknown = (sorted({field for row in plain for field in scope(claim, row)[part]}) for part in (0, 1))
    agree = result == "counts_differ" and any(lies(claim, row) == "inside" for row in witnesses)
    found = {
        "claim_id": claim["claim_id"],
        "source_check": source,
        "others_check": result,
        "mixed": "yes" if agree else "no",
        "others_count": len({row["origin_org"] for row in counts}),
        "others_figures": words.counted(counts, evidence) or None,
        "scope_differences": ", ".join(differs) or None,
        "scope_unknown": ", ".join(unknown) or None,
        "last_checked": max((row["checked_on"] for row in rows), default=None),
    }
    likely = [
        {**row, "origin_org": row["origin_org"] or evidence[row["evidence_id"]]["publisher"]}
        | {"scope_differs": ", ".join(sorted(scope(claim, row)[0]))}
        for row in rows
        if row["role"] == "likely_source" and extent(row)
    ]
    open_to = sorted({field for row in witnesses for field in scope(claim, row)[1]})
    told = f"{words.of_source(source, fields, likely, credited)} {words.of_others(found, plain, open_to)}"
    return {**found, "check_sentence": told}


def source_check(claim: Row, rows: Sequence[Row], *, credited: bool) -> tuple[str, dict[str, dict[str, bool]]]:
    """Return the check against the source and, by aspect, the words of each text of it, and whether they say so.

    One source may have published several texts: what one of them says is as published.
    """
    fields: dict[str, dict[str, bool]] = {}
    for row in (row for row in rows if row["role"] == "cited_source"):
        (differs, unknown), field = scope(claim, row), _ASPECTS.get(row["aspect"])
        if row["aspect"] == "value" and (where := lies(claim, row)):
            fields.setdefault("value", {})[row["value_text"]] = where == "inside"
        elif field and field not in unknown:
            fields.setdefault(row["aspect"], {})[row["value_text"]] = field not in differs
    if credited:
        read = "as_published" if all(any(says.values()) for says in fields.values()) else "differs"
        return (read if "value" in fields else "not_seen"), fields
    return ("likely_match" if any(row["role"] == "likely_source" for row in rows) else "none_named"), fields


def others_check(claim: Row, others: Sequence[Row], counts: Sequence[Row], witnesses: Sequence[Row]) -> str:
    """Return the first line of the truth table that holds of what others counted.

    Parameters
    ----------
    claim : mapping
        A row of `claims`.
    others : sequence of mapping
        All rows that are not of the claim's own source.
    counts : sequence of mapping
        Those of them with a number, from an origin that is known.
    witnesses : sequence of mapping
        Of these one for each origin, of the claim's scope.
    """
    roles = {row["role"] for row in others}
    if not roles.intersection((*COUNTS, "event_attested")):
        return "not_found" if "not_found" in roles else "not_checked"
    if extent(claim) is None or (not counts and "event_attested" in roles):
        return "event_attested"
    bounded = _bounded(claim, [row for row in counts if row["role"] == "bracket"])
    plain = [row for row in counts if row["role"] != "bracket"]
    if plain and not witnesses and not bounded:
        return "scope_differs"
    places = {lies(claim, row) for row in witnesses}
    if "outside" in places:
        return "counts_differ"
    if places == {"inside"}:
        return "supported"
    return "compatible" if places or bounded else "not_enough_evidence"


def _bounded(claim: Row, brackets: Sequence[Row]) -> bool:
    """Say whether there is a bound from each side, and the claim between them."""
    due = extent(claim)
    ends = [(row["bound"], found) for row in brackets if (found := extent(row))]
    lower = [found[0] for bound, found in ends if bound == "lower"]
    upper = [found[1] for bound, found in ends if bound == "upper"]
    return bool(due and lower and upper and max(lower) <= due[1] and due[0] <= min(upper))


def _witnesses(claim: Row, counts: Sequence[Row], evidence: Mapping[str, Row], dateline: str) -> list[Row]:
    """Return of each origin its latest count of the claim's scope by the document's date, else its latest at all."""
    latest: dict[str, tuple[bool, Row]] = {}
    for row in counts:  # the oldest first
        if row["role"] == "bracket" or scope(claim, row)[0] or lies(claim, row) is None:
            continue
        later = timing(row, evidence, dateline) == "after"
        if not later or latest.get(row["origin_org"], (True,))[0]:
            latest[row["origin_org"]] = (later, row)
    return [row for _, row in latest.values()]


def _day(row: Row, evidence: Mapping[str, Row]) -> pd.Timestamp:
    """Return the day that puts counts in order: of publication or, where that is not known, of what is counted."""
    last = published(row, evidence)[1]
    return last if last != pd.Timestamp.max else pd.Timestamp(row["date_end"] or pd.Timestamp.min)


def published(row: Row, evidence: Mapping[str, Row]) -> tuple[pd.Timestamp, pd.Timestamp]:
    """Return the first and the last day on which a row's evidence may have been published."""
    known = evidence[row["evidence_id"]]["published"] if row["evidence_id"] else None
    first, last = span(known) if known else (pd.Timestamp.min, pd.Timestamp.max)
    return pd.Timestamp(first), pd.Timestamp(last)


def timing(row: Row, evidence: Mapping[str, Row], dateline: str) -> str:
    """Return whether evidence was published before the document or after it; ``unknown`` if that cannot be proved."""
    (first, last), (begin, end) = published(row, evidence), map(pd.Timestamp, span(dateline))
    return "after" if first > end else "before" if last < begin else "unknown"


def checks_frame(tables: Tables) -> pd.DataFrame:
    """Return the table `claim_checks` that follows from the others, as a plain frame."""
    evidence = {row["evidence_id"]: row for row in records(tables["evidence"])}
    names = {
        row["organization_id"]: list(filter(None, (row["label"] or row["name"], row["name"], row["abbreviation"])))
        for row in records(tables["organizations"])
    }
    datelines = tables["documents"].set_index("document_id")["dateline"]
    about: dict[str, list[Row]] = {}
    for row in records(tables["corroborations"]):
        about.setdefault(row["claim_id"], []).append(row)
    found = []
    for claim in records(tables["claims"]):
        rows, credited = about.get(claim["claim_id"], []), names.get(claim["attributed_to"], [])
        found.append(check_claim(claim, rows, evidence, datelines[claim["document_id"]], credited))
    return plain_frame(TABLES["claim_checks"], found)
