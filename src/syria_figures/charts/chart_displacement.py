"""Displacement: stocks, movements, risks and shares count different things, so each kind has an axis of its own."""

from __future__ import annotations

import pandas as pd

from syria_figures.charts import words
from syria_figures.charts.bars import groups
from syria_figures.charts.chart import Content, chart, grouped
from syria_figures.charts.selection import NothingToDrawError, claims_of, related


@chart
def displacement(data: pd.DataFrame | None) -> Content:
    """Figures of displaced people, by what they count; inhabitants only as the whole of which displaced are a part.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.displacement()
    >>> len(ax.child_axes)  # one axis for each thing that is counted
    7
    """
    rows = claims_of(data, "displacement")
    wholes = [whole["claim_id"] for part, whole, _ in related("subset_of", rows) if part["topic"] == "displacement"]
    rows = [row for row in rows if row["topic"] == "displacement" or row["claim_id"] in wholes]
    own = [row for row in rows if row["topic"] == "displacement"]
    if not own:
        raise NothingToDrawError("displacement draws figures of displaced people; the frame has only inhabitants")
    caveat = "The same people may be in several figures: do not add them up."
    return grouped("displacement", words.finding(own, "on displacement"), caveat, groups(rows))
