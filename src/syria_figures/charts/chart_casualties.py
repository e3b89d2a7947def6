"""Deaths: single events apart from periods, civilians only where the document says so; from zero, never by powers."""

from __future__ import annotations

import pandas as pd

from syria_figures.charts import words
from syria_figures.charts.bars import groups
from syria_figures.charts.chart import Content, chart, grouped
from syria_figures.charts.selection import claims_of
from syria_figures.frames.rows import Row, rows_by

EVENT, PERIOD = "In one event", "Over a period, or in many events told as one figure"


@chart
def casualties(data: pd.DataFrame | None) -> Content:
    """Reported deaths, in order of date: single events, then periods and campaigns; each group counted apart.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.casualties()
    >>> sf.charts.alt_text(ax)
    'Ten figures on deaths count six things; seven name no source. ...'
    """
    rows = claims_of(data, "casualties")
    caveat = "As reported, in order of date. The same dead may be in several figures: do not add them up."
    return grouped("casualties", words.finding(rows, "on deaths"), caveat, groups(rows, _section))


def _section(row: Row) -> str:
    incident = rows_by("incidents", "incident_id").get(row["incident_id"], {})
    return EVENT if incident.get("incident_scale") in ("single_event", "multi_day_event") else PERIOD
