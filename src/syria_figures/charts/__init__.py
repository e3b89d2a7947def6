"""The charts: hedges drawn, sources inside, every mark named by its claim. Matplotlib loads with the first.

Each chart is a function ``chart(data=None, *, ax=None, title=None, source=True) -> Axes``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from syria_figures.charts.dates import timeline
    from syria_figures.charts.embedded import Provenance, provenance
    from syria_figures.charts.files import alt_text, save
    from syria_figures.charts.gallery import CHARTS, render_all
    from syria_figures.charts.overview import claims_overview
    from syria_figures.charts.topics import casualties, displacement, gdp, humanitarian_needs, medical_attacks

#: The names of the charts in the order of the gallery, for who needs no more than that.
NAMES = ("gdp", "displacement", "casualties", "medical_attacks", "humanitarian_needs", "timeline", "claims_overview")

__all__ = [
    "CHARTS",
    "NAMES",
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
#: Where those live that the gallery does not know. No module bears the name of a function: it would hide it.
_HOMES = {"Provenance": "embedded", "alt_text": "files", "provenance": "embedded", "save": "files"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'gallery')}"), name)


def __dir__() -> list[str]:
    return __all__
