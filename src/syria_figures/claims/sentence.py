"""A claim as one plain sentence, to be used in a report as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from syria_figures.claims.chain import chain
from syria_figures.claims.wording import figure, window
from syria_figures.frames.rows import Row, rows_by


def sentence(row: Row) -> str:
    """Return a claim as one plain sentence: figure, hedge, unit, period and chain."""
    summary = str(row["summary"]).rstrip(".")
    announced = row["status"] == "projected" and _is_state(row) and "announced" not in summary
    aside = ", ".join(_unsaid(summary, row))
    verb = "as announced by" if announced else "according to"
    return f"{summary}{f' ({aside})' if aside else ''}, {verb} {chain(row, article=True)}."


def _unsaid(summary: str, row: Row) -> Iterator[str]:
    """What a report needs beside the summary, which is written to be read with the rest of its row."""
    place = str(rows_by("places", "place_id")[row["place_id"]]["name"])
    if not _states(summary, row):
        yield figure(row)
    if (
        place.casefold()[:5] not in summary.casefold()
    ):  # five letters: 'Syria' is said by 'Syrian', 'Border' by 'border'
        yield place
    if row["date_end"] is not None and str(row["date_end"].year) not in summary:
        yield window(row)
    if row["status"] == "projected" and not any(f" {word} " in f" {summary} " for word in _PROJECTED):
        yield "a projection, not a count"
    if row["status"] == "alleged":
        yield "an allegation"


#: Words by which a sentence says that a thing had not happened.
_PROJECTED = ("announced", "could", "would", "may", "might", "at risk", "planned")


def _is_state(row: Row) -> bool:
    organization = rows_by("organizations", "organization_id").get(row["attributed_to"], {})
    return organization.get("organization_type") in ("party_to_conflict", "government")


def _states(summary: str, row: Row) -> bool:
    """Whether a summary says the claim's figure, hedge included: ``three civilians``, ``at least 55``."""
    from syria_figures.text.numbers import find_expressions  # only here: its patterns take a while to compile

    stated = [e.amount for e in find_expressions(summary) if e.amount]
    wanted = (row["qualifier"], row["value"], row["value_low"], row["value_high"])
    return any(_same(wanted, (a.qualifier, a.value, a.low, a.high)) for a in stated)


def _same(one: Sequence[Any], other: Sequence[Any]) -> bool:
    """Fractions are kept to 4 decimals."""
    return all(
        a == b or (isinstance(a, float) and isinstance(b, float) and abs(a - b) < 1e-4)
        for a, b in zip(one, other, strict=True)
    )
