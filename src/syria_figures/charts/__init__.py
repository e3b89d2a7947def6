"""Charts that do not lie: hedges drawn, sources inside, every mark named by its claim. Matplotlib loads with the first.

Each chart is a function ``chart(data=None, *, ax=None, title=None, source=True) -> Axes``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_figures.charts.provenance import Provenance, provenance

if TYPE_CHECKING:
    from syria_figures.charts.files import alt_text, save
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


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = "files" if name in ("alt_text", "save") else "gallery"  # the gallery knows every chart
    return getattr(import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    return __all__
