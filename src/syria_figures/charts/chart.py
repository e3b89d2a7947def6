"""What a chart says, and how that comes onto Axes: title, caveat, groups of bars and source line, for all alike."""

from __future__ import annotations

import inspect
import math
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from threading import RLock
from typing import Protocol
from weakref import WeakKeyDictionary

import matplotlib as mpl
import matplotlib.style
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from syria_figures.charts import words
from syria_figures.charts.bars import TEXT, Group, high, wrapped, write
from syria_figures.charts.selection import changed
from syria_figures.frames.rows import Row

FONT = "DejaVu Sans"
#: Points: a figure of its own is 7.5 inches wide, and no chart can be read on Axes narrower than the least.
WIDTH, LEAST, MARGIN, BETWEEN = 540.0, 300.0, 10.0, 8.0
_TITLE = 13.0


@dataclass(frozen=True)
class Content:
    """What a chart says: its words, its groups of figures, and the rows of which they are made."""

    name: str
    title: str
    caveat: str
    groups: Sequence[Group]
    rows: Sequence[Row]

    @property
    def alt(self) -> str:
        """The chart in words; if the data are not the package's, that is said, too."""
        bars = [f"{bar.words}{f' ({bar.about})' * bool(bar.about)}." for group in self.groups for bar in group.bars]
        cut = [f"{group.label}: {group.note}." for group in self.groups if group.note]
        whose = [f"Data: {words.data(self.rows)}."] if changed(self.rows) else []
        return " ".join([f"{self.title}.", self.caveat, *bars, *cut, *whose]).replace("\N{NO-BREAK SPACE}", " ")


def grouped(name: str, title: str, caveat: str, groups: Sequence[Group]) -> Content:
    """Return what a chart of claims in groups says; what is cut off is not among its rows."""
    if any(bar.marked and bar.whole for group in groups for bar in group.bars):
        caveat += " A bar within a bar is a part of it."
    if sum(bool(group.axis) for group in groups) > 1:
        caveat += " Every axis has its own scale: compare bars on one axis only."
    rows = {bar.row["claim_id"]: bar.row for group in groups for bar in group.bars}
    return Content(name, title, caveat, groups, list(rows.values()))


#: What stands on which Axes, as long as they live; and how each chart says what it shows.
CONTENTS: WeakKeyDictionary[Axes, Content] = WeakKeyDictionary()
CONTENT_OF: dict[str, Callable[[pd.DataFrame | None], Content]] = {}

#: Matplotlib's settings belong to all threads: one chart is drawn at a time.
_ALONE = RLock()


@contextmanager
def house_style() -> Iterator[None]:
    """Matplotlib's own defaults for a while, whatever the user has set; afterwards all is as it was."""
    ours = {"svg.hashsalt": "syria-figures", "svg.fonttype": "none", "font.family": FONT, "text.hinting": "none"}
    with _ALONE, matplotlib.style.context(["default", ours]):
        yield


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
            Where to draw, in your style. Default: a new pyplot figure of the size that the chart needs.
        title : str, optional
            Another title; ``""`` for none.
        source : bool
            Whether to print the source line. What `syria_figures.charts.save` writes carries it in any case.

        Returns
        -------
        matplotlib Axes
            They carry title, caveat and source. Where not all figures may be compared, each group of them has Axes of
            its own, in `child_axes`. Ticks, bars and texts are matplotlib's own: restyle them, add to them.

        Raises
        ------
        ValueError
            If `data` is no frame of claims, has none that the chart takes, or one that cannot be drawn; says why.

        Warns
        -----
        UserWarning
            If `ax` is too small for the words; says what size would do.
        """


def chart(content_of: Callable[[pd.DataFrame | None], Content]) -> Chart:
    """Make a chart of a function that says what claims give: all charts are asked for in one way."""

    def plotted(
        data: pd.DataFrame | None = None, *, ax: Axes | None = None, title: str | None = None, source: bool = True
    ) -> Axes:
        content = content_of(data)
        if ax is None:
            from matplotlib import pyplot

            with house_style():
                return on_its_own(content, pyplot.figure(), title, source)
        if ax.name != "rectilinear":
            raise ValueError(f"the charts need plain Axes, not {ax.name!r} ones")
        with _ALONE:
            _draw(content, ax, ax.bbox.width / ax.figure.dpi * 72, title, source)
            _warn_if_small(content, ax)
        return ax

    plotted.__module__, plotted.__name__ = content_of.__module__, content_of.__name__
    plotted.__qualname__ = content_of.__qualname__
    about, examples = (inspect.getdoc(one) or "" for one in (Chart.__call__, content_of))
    plotted.__doc__ = examples.replace("Examples\n", about.partition("\n\n")[2] + "\n\nExamples\n")
    CONTENT_OF[content_of.__name__] = content_of
    return plotted


def on_its_own(content: Content, figure: Figure, title: str | None, source: bool) -> Axes:
    """Draw a content on a figure, which gets the size that it needs."""
    ax = figure.add_subplot()
    width = WIDTH - 3 * MARGIN
    above, height, below = _draw(content, ax, width, title, source)
    whole = above + height + below + 2 * MARGIN
    figure.set_size_inches(WIDTH / 72, whole / 72)
    # Placed by its points and not by a layout engine, whose last digits depend on what was drawn before.
    ax.set_position((MARGIN / WIDTH, (MARGIN + below) / whole, width / WIDTH, height / whole))
    return ax


def _draw(content: Content, ax: Axes, width: float, title: str | None, source: bool) -> tuple[float, ...]:
    """Draw a content on Axes; return how high what stands above, on and below them should be, in points."""
    width = max(width, LEAST)
    title = content.title if title is None else "".join(filter(str.isprintable, " ".join(title.split())))
    height = _groups(ax, content.groups, width)
    caveat, foot = wrapped(content.caveat, TEXT + 0.5, width), wrapped(words.source_line(content.rows), TEXT, width)
    heading, above = wrapped(title, _TITLE * 1.1, width), high(caveat, TEXT + 0.5) + 2 * BETWEEN
    style = {"fontweight": "bold", "color": mpl.rcParams["text.color"], "parse_math": False}
    ax.set_title(heading, style, fontsize=_TITLE, loc="left", pad=above + 6)
    write(ax, caveat, height, above, TEXT + 0.5, alpha=0.75)
    below = content.groups[-1].axis + BETWEEN
    if source:
        write(ax, foot, 0, -below, TEXT, alpha=0.75, gid="source")
    CONTENTS[ax] = replace(content, title=title or content.title)
    return above + 6 + high(heading, _TITLE), height, below + source * high(foot, TEXT)


def _groups(ax: Axes, groups: Sequence[Group], width: float) -> float:
    """Draw one group on these Axes, or several in Axes within them; return how high they should be, in points."""
    if len(groups) == 1:
        groups[0].draw(ax, width)
        return groups[0].height(width)
    y = height = sum(one.height(width) + one.axis + BETWEEN for one in groups) - groups[-1].axis - BETWEEN
    ax.set(ylim=(0, height), xlim=(0, 1))
    ax.set_axis_off()
    for one in groups:
        y -= one.height(width)
        one.draw(ax.inset_axes((0, y, 1, one.height(width)), transform=ax.get_yaxis_transform()), width)
        y -= one.axis + BETWEEN
    return height


def _warn_if_small(content: Content, ax: Axes) -> None:
    """Warn where words would overlap or be cut off on a user's Axes, and say what would do."""
    figure = ax.get_figure(root=True)
    assert figure is not None
    figure.draw_without_rendering()  # a layout engine gives Axes their place only now
    width, height = (size / figure.dpi * 72 for size in ax.bbox.size)
    needed = ax.get_ylim()[1]
    box, page = ax.get_tightbbox(), figure.bbox
    assert box is not None
    cut = min(box.x0, box.y0, page.x1 - box.x1, page.y1 - box.y1) < -1
    if width < LEAST - 1 or height < needed * 0.98 or cut:
        wide = max(width, LEAST) + 5 * MARGIN  # labels of ticks reach over the edge
        around = box.height / figure.dpi * 72 - height
        size = ", ".join(f"{math.ceil(one / 7.2) / 10:.1f}" for one in (wide, needed + around + 5 * MARGIN))
        warnings.warn(
            f"the words of {content.name} overlap or are cut off on Axes of {width / 72:.1f} by {height / 72:.1f} "
            f"inches; figsize=({size}) for these Axes, with layout='constrained', would do",
            stacklevel=3,
        )
