"""Attacks on health care: attacks, facilities, staff, patients and beds are five units, and never share an axis."""

from __future__ import annotations

import pandas as pd

from syria_figures.charts import words
from syria_figures.charts.bars import groups
from syria_figures.charts.chart import Content, chart, grouped
from syria_figures.charts.selection import NothingToDrawError, claims_of
from syria_figures.frames.membership import topic_rule
from syria_figures.frames.rows import rows


@chart
def medical_attacks(data: pd.DataFrame | None) -> Content:
    """Attacks on health care, facilities, staff, and people killed in a facility: each count with its period.

    Examples
    --------
    >>> import syria_figures as sf
    >>> ax = sf.charts.medical_attacks(sf.load("medical_attacks"), source=False)
    """
    belongs = topic_rule("medical_attacks", rows("indicators"), rows("incidents"))
    chosen = list(filter(belongs, claims_of(data, "medical_attacks")))  # of the dead, those of a health facility
    if not chosen:
        raise NothingToDrawError("medical_attacks draws attacks on health care; the frame has other deaths only")
    caveat = "Each publisher counts in its own way: no rate and no change can be read from these figures."
    return grouped("medical_attacks", words.finding(chosen, "on attacks on health care"), caveat, groups(chosen))
