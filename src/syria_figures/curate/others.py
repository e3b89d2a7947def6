"""What others say, as it is typed: ``evidence()``, ``of()``, ``said()``, ``searched()``, in the order of the claims.

A file of ``scripts/corroborations`` begins with the ``document()`` whose claims it is about. There is no verb for a
check: checks are computed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from syria_figures.curate import verbs
from syria_figures.curate.arguments import ReadingError, checked
from syria_figures.curate.verbs import *  # noqa: F403
from syria_figures.curate.verbs import Row, amount_row, declare, key
from syria_figures.model import dates
from syria_figures.model.amounts import Amount

__all__ = [*verbs.__all__, "evidence", "of", "said", "searched"]

_USUAL = {"medium": "page", "language": "en", "access": "primary", "seen": "text"}


@checked
def evidence(evidence_id: str, title: str, **fields: str | None) -> None:
    """Declare one thing that can be opened: its key, its title, and the fields of the `evidence` table.

    A page in English, the publication of those who counted, whose text was shown, unless it is said otherwise.
    """
    declare("evidence", evidence_id).evidence.append({"evidence_id": evidence_id, "title": title, **_USUAL, **fields})


@checked
def of(slug: str, checked_on: str) -> None:
    """Say of which claim is what follows, and when it was looked up."""
    claim_id = key(slug)
    reading = declare("checked", claim_id)
    if any(row["claim_id"] == claim_id for row in reading.others):
        raise ReadingError("of(…)", f"{claim_id} again", "what is said of a claim in one place")
    reading.of = {"claim_id": claim_id, "checked_on": _day(checked_on)}


@checked
def said(
    role: str,
    evidence_id: str,
    words: str | None = None,
    amount: Amount | float | int | None = None,
    **fields: str | None,
) -> None:
    """Declare what one piece of evidence says of the claim: its words, the amount of a number, and other fields.

    Unit, measure, group and place of a number are the claim's unless given; so is the window of the same event. Where
    one of them is another, `scope_differs` or `scope_unknown` names it. `origin_org` is who counted, if not always the
    same there; "" if that is not stated.
    """
    row = {"evidence_id": evidence_id, "aspect": "value", "role": role, "value_text": words, **fields}
    row |= amount_row(amount) if amount is not None else {}
    _add(row | {end: _day(fields[end]) for end in ("date_start", "date_end") if end in fields})


@checked
def searched(words: str, *, note: str | None = None) -> None:
    """Declare what was searched for without finding another count."""
    _add({"aspect": "value", "role": "not_found", "searched_for": words, "note": note})


def _add(row: Row) -> None:
    reading = declare("", "")
    if not reading.of:
        raise ReadingError("said(…)", "no of(…) above", 'of("gdp-2016", "2026-11-21"), the claim and the day')
    number = sum(other["claim_id"] == reading.of["claim_id"] for other in reading.others) + 1
    declare("corroborations", f"{reading.of['claim_id']} {number}")
    reading.others.append({**reading.of, "corroboration": number, **row})


def _day(iso: str | None) -> date | None:
    return dates.day(iso, basis="stated").start if iso else None


def completed(row: Row, claims: Mapping[Any, Mapping[str, Any]], evidence: Mapping[Any, Mapping[str, Any]]) -> Row:
    """Return a row with what it takes from its claim and its evidence."""
    claim, source = claims.get(row["claim_id"], {}), evidence.get(row.get("evidence_id") or "", {})
    columns = ["unit", "measure", "population_group", "place_id"] if row.get("qualifier") else []
    if row.get("incident_match") == "same" and not ("date_start" in row or "date_end" in row):
        columns += ["date_start", "date_end"]
    origin = row.get("origin_org", source.get("origin_org")) or None
    return {**row, "origin_org": origin, **{name: row.get(name) or claim.get(name) for name in columns}}
