"""A chart as a card: title, body, key and source line inside one Axes, laid out in points from its top left corner.

The layout is made twice, first to learn how high it is, then to draw it. A chart's own figure becomes as high as the
layout; in a user's Axes that are too small the text shrinks until all of it fits: nothing overlaps or is clipped.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Protocol
from weakref import WeakKeyDictionary

from syria_figures.charts.scales import SHARE, Scale
from syria_figures.charts.sources import Row
from syria_figures.charts.words import source_line

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.transforms import Bbox, Transform

Size = Literal["page", "phone"]
Space = Literal["value", "share", "points"]

#: Widths in points: 7.5 inches; 3.75 inches, which are 360 CSS pixels.
WIDTHS: dict[str, float] = {"page": 540.0, "phone": 270.0}
NARROW = 400.0
MARGIN = 12.0
LEADING = 1.28
FONT = "DejaVu Sans"  # comes with matplotlib, so a picture is the same everywhere

INK, SOFT, RULE, FAINT = "#1a1a1a", "#555555", "#b8b8b8", "#e4e4e4"
DARK, LIGHT = "#173f6b", "#d9822b"  # apart for every kind of colour vision, and in grey


@dataclass(frozen=True)
class Sheet:
    """What a chart says: its words, its rows, its scale and the function that lays out its body."""

    name: str
    title: str
    caveat: str
    rows: list[Row]
    body: Callable[[Card, float], float]
    """Draws from a height downwards and returns where it ended."""
    key: Callable[[Card, float], float]
    alt: str
    incidents: Sequence[Row] = ()
    scale: Scale = SHARE
    label_width: float = 0.0
    """Width of the column of labels, where the card is wide enough for one."""
    end_width: float = 22.0


@dataclass(frozen=True)
class Drawn:
    """What stands on some Axes: kept for saving and for those who cannot see it."""

    sheet: Sheet
    title: str


class Card:
    """A place to draw on, in points; without Axes it only measures."""

    def __init__(self, sheet: Sheet, width: float, ax: Axes | None = None, shrink: float = 1.0) -> None:
        self.sheet, self.width, self.ax, self.shrink = sheet, width, ax, shrink
        self.narrow = width < NARROW
        self.left = MARGIN + (6 if self.narrow else sheet.label_width)
        self.right = width - MARGIN - sheet.end_width

    def x(self, value: float, space: Space) -> float:
        """Return where a value lies, in points."""
        if space == "points":
            return value
        scale = SHARE if space == "share" else self.sheet.scale
        return self.left + scale.fraction(value) * (self.right - self.left)

    def _placed(self, x: float, space: Space) -> tuple[float, Transform]:
        """Return x with its transform: values in the Axes' own data coordinates, points as a part of its width."""
        from matplotlib.transforms import blended_transform_factory

        assert self.ax is not None
        if space == "value":
            return x, self.ax.transData
        if space == "points":
            x = (x - self.left) / (self.right - self.left)
        return x, blended_transform_factory(self.ax.transAxes, self.ax.transData)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float = 9,
        *,
        width: float = 0,
        bold: bool = False,
        italic: bool = False,
        colour: str = INK,
        align: Literal["left", "right", "center"] = "left",
        gid: str | None = None,
        veil: bool = False,
    ) -> float:
        """Set words with their top at `y`, wrapped to `width` if there is one; return the height that they take."""
        lines = wrapped(words, size, width, bold) if width else [words]
        if self.ax is not None:
            at, transform = self._placed(x, "points")
            for number, line in enumerate(lines):  # one by one: how matplotlib spaces lines changes with its version
                self.ax.text(
                    at,
                    y + (number + 0.5) * size * LEADING + 0.36 * size,
                    line,
                    transform=transform,
                    gid=gid and f"{gid}:{number}" if number else gid,
                    fontsize=size * self.shrink,
                    family=FONT,
                    weight="bold" if bold else "normal",
                    style="italic" if italic else "normal",
                    color=colour,
                    ha=align,
                    va="baseline",
                    parse_math=False,  # a dollar is a dollar
                    zorder=4,
                    bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.4} if veil else None,
                )
        return len(lines) * size * LEADING

    def mark(self, x: float, y: float, marker: Any, size: float, space: Space = "value", **style: Any) -> None:
        """Draw one marker at a value."""
        if self.ax is not None:
            at, transform = self._placed(x, space)
            self._line([at], [y], transform, marker=marker, ms=size * self.shrink, ls="none", **style)

    def line(
        self,
        x: tuple[float, float],
        y: tuple[float, float],
        space: Space = "points",
        *,
        colour: str = FAINT,
        width: float = 0.8,
        **style: Any,
    ) -> None:
        """Draw a straight line."""
        if self.ax is not None:
            transform = self._placed(0, space)[1]
            self._line(
                [self._placed(one, space)[0] for one in x], y, transform, color=colour, lw=width * self.shrink, **style
            )

    def band(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Lay a grey ground between two values."""
        if self.ax is not None:
            from matplotlib.patches import Rectangle

            ground = Rectangle((x[0], y[0]), x[1] - x[0], y[1] - y[0], facecolor="#f3f3f3", zorder=0.5)
            self.ax.add_patch(ground)

    def _line(self, x: Any, y: Any, transform: Transform, **style: Any) -> None:
        from matplotlib.lines import Line2D

        assert self.ax is not None
        style = {"zorder": 3, "clip_on": False, "solid_capstyle": "butt", **style}
        self.ax.add_artist(Line2D(x, y, transform=transform, **style))


@cache
def _advance(letter: str, bold: bool) -> float:
    """Return by how much a letter widens a word, in ems."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    prop = FontProperties(family=FONT, weight="bold" if bold else "normal", size=100)
    with warnings.catch_warnings(action="ignore"):  # a letter that the font lacks is told of when it is drawn
        with_it, without = (
            text_to_path.get_text_width_height_descent(word, prop, ismath=False)[0] for word in (f"n{letter}n", "nn")
        )
    return float(with_it - without) / 100


def text_width(words: str, size: float, bold: bool = False) -> float:
    """Return the width of one line of words, in points, with what hinting may add at few pixels per inch."""
    # fsum: Python 3.12 adds up floats otherwise than 3.11, and the pictures have to have the same bytes
    return math.fsum(_advance(letter, bold) for letter in words) * size * 1.025


def wrapped(words: str, size: float, width: float, bold: bool = False) -> list[str]:
    """Break words into lines that fit a width; a word that is wider than a line is broken."""
    lines: list[str] = []
    line = ""
    for word in words.split(" "):  # not at no-break spaces
        while text_width(word, size, bold) > width and len(word) > 1:
            fits = max(1, int(len(word) * width / text_width(word, size, bold)) - 1)
            lines += [line] if line else []
            line, lines, word = "", [*lines, word[:fits]], word[fits:]
        longer = f"{line} {word}".strip()
        if line and text_width(longer, size, bold) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


#: What stands on which Axes, as long as they live.
_DRAWN: WeakKeyDictionary[Axes, Drawn] = WeakKeyDictionary()


def drawn(ax: Axes) -> Drawn | None:
    """Return what one of our charts left on some Axes."""
    return _DRAWN.get(ax)


@contextmanager
def house_style() -> Iterator[None]:
    """Matplotlib's own defaults for a while, whatever the user has set; afterwards all is as it was."""
    import matplotlib.style

    ours = {
        "svg.hashsalt": "syria-figures",
        "svg.fonttype": "none",
        "pdf.fonttype": 42,
        "font.family": FONT,
        "text.hinting": "none",
    }
    with matplotlib.style.context(["default", ours]):
        yield


class Chart(Protocol):
    """What every chart can be asked for."""

    __name__: str

    def __call__(
        self,
        data: pd.DataFrame | None = None,
        *,
        ax: Axes | None = None,
        title: str | None = None,
        source: bool = True,
        size: Size = "page",
    ) -> Axes: ...


_PARAMETERS = """Parameters
    ----------
    data : DataFrame, optional
        Claims as `syria_figures.load` gives them; those that belong to the chart are drawn. Default: all claims.
    ax : matplotlib Axes, optional
        Where to draw; everything stays within the place of these Axes. Default: a figure of its own, which a notebook
        shows. It is not in pyplot's list: for ``plt.show()``, give an `ax` from ``plt.subplots()``.
    title : str, optional
        Another title; ``""`` for none.
    source : bool
        Whether to print the source line. What `syria_figures.charts.save` writes carries it in any case.
    size : {"page", "phone"}
        The width for which a figure of its own is laid out. A user's `ax` is laid out by its own width.

    Returns
    -------
    matplotlib Axes
        Data coordinates are the values themselves.

    Raises
    ------
    ValueError
        If `data` lacks a column or has a row that cannot be drawn; names it.

    Examples
"""


def chart(sheet_of: Callable[[pd.DataFrame | None], Sheet]) -> Chart:
    """Make a chart of a function that says what claims give: all charts are asked for in one way."""

    def drawn_chart(
        data: pd.DataFrame | None = None,
        *,
        ax: Axes | None = None,
        title: str | None = None,
        source: bool = True,
        size: Size = "page",
    ) -> Axes:
        return _draw(sheet_of(data), ax, title, source, size)

    drawn_chart.__module__, drawn_chart.__name__ = sheet_of.__module__, sheet_of.__name__
    drawn_chart.__qualname__ = sheet_of.__qualname__
    drawn_chart.__doc__ = str(sheet_of.__doc__).replace("Examples\n", _PARAMETERS)
    return drawn_chart


def _draw(sheet: Sheet, ax: Axes | None, title: str | None, source: bool, size: Size) -> Axes:
    """Draw a sheet on some Axes, or on a figure of its own."""
    if size not in WIDTHS:
        raise ValueError(f"no size {size!r}; known: {', '.join(WIDTHS)}")
    if ax is not None and ax.name != "rectilinear":
        raise ValueError(f"the charts need plain Axes, not {ax.name!r} ones")
    title = sheet.title if title is None else "".join(filter(str.isprintable, " ".join(title.split())))
    line = source_line(sheet.rows, sheet.incidents)
    with house_style():
        if ax is None:
            ax, width, shrink = _own_axes(sheet, title, line if source else "", WIDTHS[size])
        else:
            width, shrink = _fitted(sheet, title, line if source else "", ax)
        card = Card(sheet, width, ax, shrink)
        _prepare(card)
        ax.set_ylim(_box(ax)[1] / shrink, 0)
        _compose(card, title, line if source else "")
    _DRAWN[ax] = Drawn(sheet, title or sheet.title)
    return ax


def _own_axes(sheet: Sheet, title: str, line: str, width: float) -> tuple[Axes, float, float]:
    from matplotlib.figure import Figure

    from syria_figures.charts.axes import ChartAxes

    height = _compose(Card(sheet, width), title, line)
    figure = Figure(figsize=(width / 72, height / 72))
    return figure.add_axes(ChartAxes(figure, (0, 0, 1, 1))), width, 1.0


def _fitted(sheet: Sheet, title: str, line: str, ax: Axes) -> tuple[float, float]:
    """Return width of the layout and how much it shrinks to fit some Axes."""
    width, height = _box(ax)
    shrink = 1.0
    for _ in range(12):
        if _compose(Card(sheet, width / shrink), title, line) * shrink <= height:
            break
        shrink *= 0.9
    return width / shrink, shrink


def _box(ax: Axes) -> tuple[float, float]:
    """Return width and height of the Axes' place in its figure, in points."""
    place, figure = ax.get_position(original=True), ax.figure
    return place.width * figure.bbox.width / figure.dpi * 72, place.height * figure.bbox.height / figure.dpi * 72


def _prepare(card: Card) -> None:
    """Make the Axes the column of the marks within their place, so that labels stay inside it too."""
    from matplotlib.patches import Rectangle
    from matplotlib.transforms import Bbox

    ax = card.ax
    assert ax is not None
    left, right, given = card.left / card.width, card.right / card.width, ax.get_axes_locator()

    def column(ax: Any, renderer: Any) -> Bbox:
        box = given(ax, renderer) if given is not None else ax.get_position(original=True)
        return Bbox.from_extents(box.x0 + left * box.width, box.y0, box.x0 + right * box.width, box.y1)

    ax.set_axes_locator(column)
    ax.apply_aspect(column(ax, None))
    card.sheet.scale.apply(ax)
    ax.set_axis_off()
    edge = left / (right - left)
    paper = Rectangle((-edge, 0), 1 / (right - left), 1, transform=ax.transAxes, clip_on=False, zorder=-1)
    paper.set(facecolor="white", edgecolor="none")  # our inks are made for paper, whatever the user's style
    ax.add_artist(paper)


def _compose(card: Card, title: str, line: str) -> float:
    """Lay out the whole card; return its height."""
    width = card.width - 2 * MARGIN
    y = MARGIN
    if title:
        size = 12 if card.narrow else 13
        lines = wrapped(title, size, width, bold=True)
        if card.ax is not None:
            card.ax.set_title(
                "\n".join(lines),
                loc="left",
                x=card._placed(MARGIN, "points")[0],
                y=1 - y / card.ax.get_ylim()[0],
                pad=0,
                va="top",
                color=INK,
                parse_math=False,
                fontdict={"fontsize": size * card.shrink, "fontweight": "bold", "family": FONT},
                linespacing=LEADING / 1.164,
            )
        y += len(lines) * size * LEADING + 3
    y += card.text(MARGIN, y, card.sheet.caveat, 9, width=width, colour=SOFT) + 10
    y = card.sheet.body(card, y) + 8
    card.line((MARGIN, card.width - MARGIN), (y, y), colour=RULE)
    y = card.sheet.key(card, y + 7)
    if line:
        y += card.text(MARGIN, y + 3, line, 8, width=width, colour=SOFT, gid="source") + 3
    return y + MARGIN - 2
