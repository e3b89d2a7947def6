"""A claim as one plain sentence, to be used in a report as it is, and the chain of its sources in words."""

from __future__ import annotations

from collections.abc import Iterator

from syria_figures.claims import chicago
from syria_figures.claims.chain import works
from syria_figures.claims.wording import figure, period, place
from syria_figures.frames.rows import Row, rows_by
from syria_figures.model.amounts import Amount
from syria_figures.text.numbers import find_expressions

#: Words by which a sentence says that a thing had not happened.
_PROJECTED = ("announced", "could", "would", "may", "might", "at risk", "planned")
#: What is 'the' so-and-so in a sentence.
_BODIES = frozenset(
    "Agency Bank Centre Commission Committee Council Fund Government Ministry Network Observatory Office".split()
)


def sentence(row: Row) -> str:
    """Return a claim as one plain sentence: figure, hedge, unit, period and chain."""
    summary = str(row["summary"]).rstrip(".")
    aside = ", ".join(_unsaid(summary, row))
    credited = rows_by("organizations", "organization_id").get(row["attributed_to"], {})
    of_a_party = row["status"] == "projected" and credited.get("organization_type") == "party_to_conflict"
    verb = "as announced by" if of_a_party and "announced" not in summary else "according to"
    return f"{summary}{f' ({aside})' if aside else ''}, {verb} {chain(row, article=True)}."


def _unsaid(summary: str, row: Row) -> Iterator[str]:
    """What a report needs beside the summary, which is written to be read with the rest of its row."""
    stated = Amount(row["qualifier"], row["value"], row["value_low"], row["value_high"])
    if stated not in [expression.amount for expression in find_expressions(summary)]:
        yield figure(row)
    if place(row).casefold()[:5] not in summary.casefold():  # five letters: 'Syria' is said by 'Syrian'
        yield place(row)
    if row["date_end"] is not None and str(row["date_end"].year) not in summary:
        yield period(row)
    if row["status"] == "projected" and not any(f" {word} " in f" {summary} " for word in _PROJECTED):
        yield "a projection, not a count"
    if row["status"] == "alleged":
        yield "an allegation"


def chain(row: Row, *, article: bool = False) -> str:
    """Return who counted, who reported it and where, in words; with `article`, as it stands in a sentence."""
    work = works([row])[0]
    published = "; first published in ".join(filter(None, [work.container, work.document["original_title"]]))
    source = f"{chicago.label(work, bracketed=False)}{f' ({published})' if published else ''}, {work.locator}"
    credit = work.credits[0]
    if not credit.name:
        return f"{source}, which names no source"
    is_body = not credit.name.startswith("The ") and not _BODIES.isdisjoint(credit.name.split())
    return f"{'the ' if article and is_body else ''}{credit.dated}, as cited in {source}"
