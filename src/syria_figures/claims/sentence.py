"""A claim as one plain sentence, to be used in a report as it is, and the chain of its sources in words.

Before "according to" stands what the document says. What is ours, a date or a place by context, comes after the chain.
"""

from __future__ import annotations

from syria_figures.claims.chain import Work, works
from syria_figures.claims.styles import label_of
from syria_figures.claims.wording import credit, period, place, place_name, spoken
from syria_figures.frames.rows import Row


def sentence(row: Row) -> str:
    """Return a claim as one plain sentence: figure, hedge, unit, period, place and chain."""
    summary, when, ours = str(row["summary"]).rstrip("."), period(row), ""
    said = [summary]
    year = str(row["date_end"] or row["date_start"])[:4]
    if row["date_basis"] == "inferred":
        ours = "; cut-off not stated" if row["measure"] == "cumulative" else f"; {when}"
    elif row["date_basis"] == "dateline" and row["status"] != "stated":
        ours = f"; said {when}"
    elif row["date_basis"] == "dateline" or (year not in summary and row["date_basis"] != "source_date"):
        said.append(when)
    if row["place_basis"] == "inferred":
        ours += f" {place(row)}"
    elif place_name(row).removeprefix("the ")[:5].casefold() not in summary.casefold():  # 'Syrian' says 'Syria'
        said.append(f"({place(row)})")
    return f"{' '.join(filter(None, said))}{_according(row)}{ours}."


def _according(row: Row) -> str:
    """Return whom the figure is credited to; of what is projected, in the words of the document."""
    if row["status"] == "projected" and row["attribution_text"]:
        return f": “{row['attribution_text']}”, in the words of {_source(row)}"
    return f", {'an allegation, ' if row['status'] == 'alleged' else ''}according to {chain(row)}"


def chain(row: Row) -> str:
    """Return who counted, who reported it and where, in words."""
    credited, dated = credit(row, "label"), row["attribution_date"]
    if not credited:
        return f"{_source(row)}, which names no source for this figure"
    return f"{credited}{f' in a statement of {spoken(dated)}' if dated else ''}, as cited in {_source(row)}"


def _source(row: Row) -> str:
    return source(works([row])[0])


def source(work: Work) -> str:
    """Return a document, its publication and the paragraphs that are cited, in words."""
    published = "; first published in ".join(filter(None, [work.container, work.text("original_title")]))
    named = f"{label_of(work, '[{}]')}{f' ({published})' if published else ''}"
    return ", ".join(filter(None, [named, work.locator]))
