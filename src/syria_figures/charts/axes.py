"""The Axes of a chart's own figure. Imported only when a chart is drawn, because matplotlib is."""

from __future__ import annotations

import io

from matplotlib.axes import Axes

from syria_figures.charts.cards import house_style


class ChartAxes(Axes):
    """Axes that a notebook shows as the picture: the charts stay out of pyplot's list of open figures."""

    def _repr_png_(self) -> bytes:
        file = io.BytesIO()
        figure = self.get_figure(root=True)
        assert figure is not None
        with house_style():
            figure.savefig(file, format="png", dpi=144)
        return file.getvalue()
