"""GDP: the only figures of the documents that are one series. Bars from zero, no line: no year between is stated."""

from __future__ import annotations

import pandas as pd

from syria_figures.charts import words
from syria_figures.charts.bars import groups
from syria_figures.charts.chart import Content, chart, grouped
from syria_figures.charts.selection import claims_of, related
from syria_figures.claims.wording import figure, number


@chart
def gdp(data: pd.DataFrame | None) -> Content:
    """Gross domestic product as stated, year by year; nothing is drawn between two years.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.gdp()
    >>> ax.get_title(loc="left").splitlines()
    ['One document: GDP fell from 60.2 billion to', '12.4 billion US dollars']
    """
    rows = claims_of(data, "gdp")
    title = words.finding(rows, "on GDP")
    if len(rows) == 2 and related("comparable_with", rows) and {row["qualifier"] for row in rows} == {"unhedged"}:
        first, last = rows
        way = "fell" if last["value"] < first["value"] else "rose" if last["value"] > first["value"] else "went"
        change = f"GDP {way} from {number(first['value'], first['unit'])} to {figure(last)}"
        title = f"{words.sentence(words.documents(rows))}: {change}"
    caveat = "The price basis, current or constant dollars, is not stated; nothing is stated of the years between."
    return grouped("gdp", title, caveat, groups(rows))
