"""What others say, as it is typed: ``evidence()``, ``of()``, ``said()``, ``searched()``, in the order of the claims.

A file of ``scripts/corroborations`` begins with the ``document()`` whose claims it is about. There is no verb for a
check: checks are computed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from syria_figures.curate.arguments import ReadingError, checked
from syria_figures.curate.verbs import Row, amount_row, declare, key
from syria_figures.model.amounts import Amount

__all__ = ["evidence", "of", "said", "searched"]


@checked
def evidence(
    evidence_id: str,
    title: str,
    publisher: str,
    publisher_role: str,
    *,
    url: str | None = None,
    published: str | None = None,
    found: str | None = None,
    origin: str | None = None,
    access: str = "primary",
    seen: str = "text",
    medium: str = "page",
    language: str = "en",
    licence: str | None = None,
    release: str | None = None,
    archived: str | None = None,
) -> None:
    """Declare one thing that can be opened; `found` says how its date is known, `origin` who counted."""
    row = {"evidence_id": evidence_id, "title": title, "publisher": publisher, "publisher_role": publisher_role}
    row |= {"published": published, "published_text": found, "url": url, "archived_url": archived, "medium": medium}
    row |= {"language": language, "licence": licence, "release": release, "origin_org": origin, "access": access}
    declare("evidence", evidence_id).evidence.append({**row, "seen": seen})


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
    *,
    about: str = "value",
    quote: str | None = None,
    at: str | None = None,
    who: str | None = None,
    unit: str | None = None,
    measure: str | None = None,
    place: str | None = None,
    start: str | None = None,
    end: str | None = None,
    origin: str | None = None,
    differs: str | None = None,
    unknown: str | None = None,
    event: str | None = None,
    bound: str | None = None,
    computed: str | None = None,
    revises: str | None = None,
    because: str | None = None,
    note: str | None = None,
) -> None:
    """Declare what one piece of evidence says of the claim: its `words` and, of a number, the `amount`.

    Who is counted, unit, measure and place are the claim's unless given; so is the window of the same `event`. Where
    one of them is another, `differs` or `unknown` names it. `origin` is who counted, if not always the same there; ""
    if that is not stated.
    """
    row = {"evidence_id": evidence_id, "aspect": about, "role": role, "bound": bound, "origin_org": origin}
    row |= {"locator": at, "quote": quote, "value_text": words, **(amount_row(amount) if amount is not None else {})}
    row |= {"unit": unit, "measure": measure, "population_group": who, "place_id": place}
    row |= {"date_start": _day(start), "date_end": _day(end), "scope_differs": differs, "scope_unknown": unknown}
    row |= {"computed": computed, "revises": revises, "incident_match": event, "likely_because": because}
    _add({**row, "note": note})


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
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        raise ReadingError("day", repr(iso), "a day, as '2018-09-14'") from None


def completed(row: Row, claims: Mapping[str, Row], evidence: Mapping[str, Row]) -> Row:
    """Return a row with what it takes from its claim and its evidence."""
    claim, origin = claims.get(row["claim_id"], {}), evidence.get(row.get("evidence_id") or "", {}).get("origin_org")
    taken: dict[str, Any] = {"origin_org": origin if row.get("origin_org") is None else row["origin_org"] or None}
    columns = ["unit", "measure", "population_group", "place_id"] if row.get("qualifier") else []
    if row.get("incident_match") == "same" and not (row["date_start"] or row["date_end"]):
        columns += ["date_start", "date_end"]
    return {**row, **taken, **{name: row.get(name) or claim.get(name) for name in columns}}

