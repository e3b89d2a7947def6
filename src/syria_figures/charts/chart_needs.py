"""Humanitarian needs: a part inside its whole where the document says so, a share inside 100 per cent, else apart."""

from __future__ import annotations

import pandas as pd

from syria_figures.charts import words
from syria_figures.charts.bars import groups
from syria_figures.charts.chart import Content, chart, grouped
from syria_figures.charts.selection import claims_of, related
from syria_figures.claims.wording import figure


@chart
def needs(data: pd.DataFrame | None) -> Content:
    """People in need, each part inside its whole; shares inside the whole that they name.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.needs(title="Needs")
    >>> ax.get_title(loc="left")
    'Needs'
    """
    rows = claims_of(data, "needs")
    pairs = related("subset_of", rows)
    title = words.finding(rows, "on humanitarian needs")
    if len(pairs) == 1:
        part, whole, _ = pairs[0]
        title = words.sentence(f"{words.documents([part])}: {figure(part)}, of {figure(whole)}")
    caveat = "The same people may be in several figures: do not add them up."
    return grouped("needs", title, caveat, groups(rows))
