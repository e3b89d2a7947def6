"""Figures that do not agree, or are told twice: side by side in words, on one axis only if they count the same."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from syria_figures.charts import words
from syria_figures.charts.bars import MOST, Group, groups
from syria_figures.charts.chart import Content, chart, grouped
from syria_figures.charts.selection import NothingToDrawError, claims_of, related

HEADINGS = {
    "conflicts_with": "Cannot both hold",
    "differs_from": "On one subject, not the same figure",
    "repeats": "Told twice",
}


@chart
def contested(data: pd.DataFrame | None) -> Content:
    """Pairs of figures that the package relates as differing, conflicting or repeated; neither is preferred.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.contested()
    >>> ax.get_title(loc="left")
    'Two pairs of figures on one subject do not agree'
    """
    rows = claims_of(data)
    pairs = [(heading, pair) for name, heading in HEADINGS.items() for pair in related(name, rows)]
    if not pairs:
        raise NothingToDrawError(f"contested draws pairs of claims related by {', '.join(HEADINGS)}; there is none")
    unlike = sum(heading != HEADINGS["repeats"] for heading, _ in pairs)
    title = f"{words.counted(unlike, 'pair')} of figures on one subject {'does' if unlike == 1 else 'do'} not agree"
    if not unlike:
        title = f"{words.counted(len(pairs), 'figure is', 'figures are')} told twice"
    made: list[Group] = []
    for heading, (one, other, note) in pairs[: MOST // 4]:
        told = heading in {group.heading for group in made}
        *first, last = groups([one, other], lambda _, told="" if told else heading: told)  # type: ignore[misc]
        *bars, end = last.bars
        made += [*first, replace(last, bars=[*bars, replace(end, about=f"{end.about}. Our note: {note}")])]
    more = f" And {len(pairs) - MOST // 4} more pairs." if len(pairs) > MOST // 4 else ""
    caveat = f"Neither figure is preferred to the other.{more}"
    return grouped("contested", words.sentence(title), caveat, made)
