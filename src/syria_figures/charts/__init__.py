"""The charts: hedges drawn, sources inside, every mark named by its claim. Matplotlib loads with the first.

Each chart is a function ``chart(data=None, *, ax=None, title=None, source=True) -> Axes``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from syria_figures.charts.chart_casualties import casualties
    from syria_figures.charts.chart_contested import contested
    from syria_figures.charts.chart_displacement import displacement
    from syria_figures.charts.chart_gdp import gdp
    from syria_figures.charts.chart_medical_attacks import medical_attacks
    from syria_figures.charts.chart_needs import needs
    from syria_figures.charts.chart_overview import overview
    from syria_figures.charts.embedded import Provenance, provenance
    from syria_figures.charts.files import alt_text, save
    from syria_figures.charts.gallery import CHARTS, render_all

#: The names of the charts in the order of the gallery, for who needs no more than that.
NAMES = ("overview", "gdp", "needs", "displacement", "casualties", "medical_attacks", "contested")

__all__ = [
    "CHARTS",
    "NAMES",
    "Provenance",
    "alt_text",
    "casualties",
    "contested",
    "displacement",
    "gdp",
    "medical_attacks",
    "needs",
    "overview",
    "provenance",
    "render_all",
    "save",
]
#: Where those live that the gallery does not know. No module bears the name of a function: it would hide it.
_HOMES = {"Provenance": "embedded", "alt_text": "files", "provenance": "embedded", "save": "files"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'gallery')}"), name)


def __dir__() -> list[str]:
    return __all__
