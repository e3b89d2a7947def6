"""Charts that do not lie: hedges drawn, sources inside, every mark named by its claim. Nothing is loaded before a draw.

Each chart is a function ``chart(data=None, *, ax=None, title=None, source=True, size="page") -> Axes``.
"""

from __future__ import annotations

from syria_figures.charts.files import Provenance, alt_text, provenance, save
from syria_figures.charts.gallery import CHARTS, render_all
from syria_figures.charts.overview import claims_overview
from syria_figures.charts.topics import casualties, displacement, gdp, humanitarian_needs, medical_attacks
from syria_figures.charts.windows import timeline

__all__ = [
    "CHARTS",
    "Provenance",
    "alt_text",
    "casualties",
    "claims_overview",
    "displacement",
    "gdp",
    "humanitarian_needs",
    "medical_attacks",
    "provenance",
    "render_all",
    "save",
    "timeline",
]
