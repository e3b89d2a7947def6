"""What others say of a claim, as a card tells it: each with its own figure, the oldest first."""

from __future__ import annotations

from syria_figures.claims.checking_words import figure_of, named
from syria_figures.claims.scope import extent
from syria_figures.claims.wording import spoken
from syria_figures.frames.rows import Row, rows, rows_by
from syria_figures.model.vocabularies import VOCABULARIES


def corroborations(claim_id: str) -> tuple[Row, ...]:
    """Return the rows about a claim with those of their evidence, the oldest first, what has no date last."""
    known = rows_by("evidence", "evidence_id")
    blank = dict.fromkeys(("title", "publisher", "publisher_role", "published", "url", "access"))
    found = ({**blank, **known.get(row["evidence_id"], {}), **row} for row in rows("corroborations"))
    return tuple(sorted((r for r in found if r["claim_id"] == claim_id), key=lambda r: r["published"] or "9999"))


def line(row: Row) -> str:
    """Return one row of `corroborations` as a card tells it: the figure, who counted, who printed it, when, as what."""
    if not row["publisher"]:
        return f"searched for, not found: {row['searched_for']}"
    words = row["value_text"] or {"event_attested": "the event"}.get(row["role"], "not seen")
    said = figure_of(row) if extent(row) else words if row["aspect"] == "value" else f"{row['aspect']}: {words}"
    said += f" ({words})" if extent(row) and (row["computed"] or row["unit"] == "share") else ""
    who = row["publisher"]
    who = who if row["origin_org"] in (None, who) else f"{row['origin_org']}, in {who}"
    known = VOCABULARIES["publisher_role"][row["publisher_role"]].label, spoken(row["published"]), row["role"]
    differs = f"; not the same {named(row['scope_differs'])}" if row["scope_differs"] else ""
    return f"{said}: {who} ({'; '.join(filter(None, known)).replace('_', ' ')}){differs}"
