"""What a chart says, and how that comes onto Axes: title, caveat, body, key and source line, for all charts alike."""

from __future__ import annotations

import inspect
import io
import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from threading import RLock
from typing import Any, Protocol
from weakref import WeakKeyDictionary

import matplotlib.style
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from syria_figures.charts.layout import FONT, INK, LEADING, MARGIN, RULE, SOFT, Entry, Layout, wrapped
from syria_figures.charts.scales import SHARE, Scale
from syria_figures.charts.words import source_line
from syria_figures.frames.rows import Row

#: Points: the width of a figure of its own, 7.5 inches.
WIDTH = 540.0


@dataclass(frozen=True)
class Content:
    """What a chart says: its words, its rows, its scale and the function that lays out its body."""

    name: str
    title: str
    caveat: str
    rows: Sequence[Row]
    body: Callable[[Layout, float], float]
    """Lays out from a height downwards and returns where it ended."""
    key: Sequence[Entry]
    alt: str
    empty: str = ""
    """What is said in place of a body, where there is nothing to draw."""
    incidents: Sequence[Row] = ()
    scale: Scale = SHARE
    label_width: float = 0.0
    """Width of the column of labels."""
    end_width: float = 22.0
    least: float = 400.0
    """Width in points below which its words do not fit beside its marks."""


#: What stands on which Axes, as long as they live.
CONTENTS: WeakKeyDictionary[Axes, Content] = WeakKeyDictionary()

#: Matplotlib's settings and Python's filters of warnings belong to all threads: one chart is drawn at a time.
_ALONE = RLock()


@contextmanager
def house_style() -> Iterator[None]:
    """Matplotlib's own defaults for a while, whatever the user has set; afterwards all is as it was."""
    ours = {"svg.hashsalt": "syria-figures", "svg.fonttype": "none", "font.family": FONT, "text.hinting": "none"}
    with _ALONE, matplotlib.style.context(["default", ours]):
        yield


class ChartAxes(Axes):
    """Axes that a notebook shows as the picture: the charts stay out of pyplot's list of open figures."""

    def _repr_png_(self) -> bytes:
        return picture(self, format="png", dpi=144)


def picture(ax: Axes, **options: Any) -> bytes:
    """Return the whole figure on which some Axes stand, as a file."""
    file, figure = io.BytesIO(), ax.get_figure(root=True)
    assert figure is not None
    with house_style():
        figure.savefig(file, **options)
    return file.getvalue()


class Chart(Protocol):
    """What every chart can be asked for."""

    __name__: str

    def __call__(
        self, data: pd.DataFrame | None = None, *, ax: Axes | None = None, title: str | None = None, source: bool = True
    ) -> Axes:
        """Draw claims.

        Parameters
        ----------
        data : DataFrame, optional
            Claims as `syria_figures.load` gives them; those that belong to the chart are drawn. Default: all claims.
        ax : matplotlib Axes, optional
            Where to draw; everything stays within the place of these Axes. Default: a figure of its own, which a
            notebook shows. It is not in pyplot's list: for ``plt.show()``, give an `ax` from ``plt.subplots()``.
        title : str, optional
            Another title; ``""`` for none.
        source : bool
            Whether to print the source line. What `syria_figures.charts.save` writes carries it in any case.

        Returns
        -------
        matplotlib Axes
            Data coordinates are the values themselves.

        Raises
        ------
        ValueError
            If `data` lacks a column or has a row that cannot be drawn; names it. If `ax` is too small; says what is
            needed.
        """


def chart(content_of: Callable[[pd.DataFrame | None], Content]) -> Chart:
    """Make a chart of a function that says what claims give: all charts are asked for in one way."""

    def plotted(
        data: pd.DataFrame | None = None, *, ax: Axes | None = None, title: str | None = None, source: bool = True
    ) -> Axes:
        if ax is not None and ax.name != "rectilinear":
            raise ValueError(f"the charts need plain Axes, not {ax.name!r} ones")
        with house_style():
            return _draw(content_of(data), ax, title, source)

    plotted.__module__, plotted.__name__ = content_of.__module__, content_of.__name__
    plotted.__qualname__ = content_of.__qualname__
    about, examples = (inspect.getdoc(one) or "" for one in (Chart.__call__, content_of))
    plotted.__doc__ = examples.replace("Examples\n", about.partition("\n\n")[2] + "\n\nExamples\n")
    return plotted


def _draw(content: Content, given: Axes | None, title: str | None, source: bool) -> Axes:
    """Draw a content on some Axes, or on a figure of its own."""
    title = content.title if title is None else "".join(filter(str.isprintable, " ".join(title.split())))
    figure = Figure()
    ax = given or figure.add_axes(ChartAxes(figure, (0, 0, 1, 1)))
    width, room = WIDTH, math.inf
    if given:  # the place of the Axes in their figure, in points
        place, pixels = given.get_position(original=True), given.figure.bbox
        width, room = (
            part / given.figure.dpi * 72 for part in (place.width * pixels.width, place.height * pixels.height)
        )
    needed = max(width, content.least)
    layout = Layout(ax, content.scale, needed, MARGIN + content.label_width, needed - MARGIN - content.end_width)
    lines = wrapped(title, 13, needed - 2 * MARGIN, "bold")
    height = _below_title(content, layout, MARGIN + len(lines) * 13 * LEADING + 3 * bool(title), source)
    if height > room or width < needed:
        wide, high = (math.ceil(size / 7.2) / 10 for size in (needed, height))
        raise ValueError(
            f"Axes of {width / 72:.1f} by {room / 72:.1f} inches are too small for {content.name}: "
            f"it needs {wide} by {high}, or no `ax` for a figure of its own"
        )
    if not given:
        figure.set_size_inches(width / 72, height / 72)
        room = height
    layout.draw(room)
    style = {"fontsize": 13, "fontweight": "bold", "family": FONT, "color": INK, "va": "top", "parse_math": False}
    at = {"x": layout.part(MARGIN), "y": 1 - MARGIN / room, "linespacing": LEADING / 1.164}
    ax.set_title("\n".join(lines), style, loc="left", pad=0, **at)
    CONTENTS[ax] = replace(content, title=title or content.title)
    return ax


def _below_title(content: Content, layout: Layout, y: float, source: bool) -> float:
    """Lay out all but the title; return the height of the chart."""
    width = layout.width - 2 * MARGIN
    y += layout.text(MARGIN, y, content.caveat, width=width, color=SOFT) + 10
    if content.empty:
        y += layout.text(MARGIN, y + 6, content.empty, 10, style="italic", color=SOFT) + 6
    else:
        y = content.body(layout, y)
    layout.line((MARGIN, layout.width - MARGIN), (y + 8, y + 8), color=RULE)
    y = layout.key(y + 15, content.key)
    if source:
        line = source_line([*content.rows, *content.incidents])
        y += layout.text(MARGIN, y + 3, line, 8, width=width, color=SOFT, gid="source") + 3
    return y + MARGIN - 2
