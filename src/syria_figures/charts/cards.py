"""A chart as a card: title, body, key and source line inside one Axes, laid out in points from its top left corner.

Everything is placed before anything is drawn: only then it is known how high the card is. A figure of its own becomes
as high as that; Axes of the user's that are smaller are refused, so that nothing overlaps or is clipped.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from threading import RLock
from typing import Any, Literal, Protocol
from weakref import WeakKeyDictionary

import matplotlib.style
import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.ft2font import LoadFlags
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Bbox, Transform, blended_transform_factory

from syria_figures.charts.scales import SHARE, Scale
from syria_figures.charts.sources import Row
from syria_figures.charts.words import source_line

Space = Literal["value", "share", "points"]

#: Points: the width of a figure of its own, 7.5 inches, and the margin of every card.
WIDTH, MARGIN = 540.0, 12.0
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
    """Width of the column of labels."""
    end_width: float = 22.0
    least: float = 400.0
    """Width in points below which its words do not fit beside its marks."""


class Card:
    """A place to draw on, in points from the top left; what is placed is drawn when all of it is."""

    def __init__(self, sheet: Sheet, width: float, ax: Axes) -> None:
        self.sheet, self.width, self.ax = sheet, width, ax
        self.left, self.right = MARGIN + sheet.label_width, width - MARGIN - sheet.end_width
        self.artists: list[Artist] = []

    def x(self, value: float, space: Space) -> float:
        """Return where a value lies, in points."""
        if space == "points":
            return value
        scale = SHARE if space == "share" else self.sheet.scale
        return self.left + scale.fraction(value) * (self.right - self.left)

    def _placed(self, x: float, space: Space) -> tuple[float, Transform]:
        """Return x with its transform: values in the Axes' own data coordinates, points as a part of its width."""
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
        width: float = math.inf,
        weight: Literal["normal", "bold"] = "normal",
        gid: str | None = None,
        veil: bool = False,
        **style: Any,
    ) -> float:
        """Set words with their top at `y`, wrapped to `width` if there is one; return the height that they take."""
        lines = wrapped(words, size, width, weight)
        at, transform = self._placed(x, "points")
        style = {"color": INK, "family": FONT, "weight": weight, "zorder": 4, "clip_on": False, **style}
        if veil:
            style["bbox"] = {"facecolor": "white", "edgecolor": "none", "pad": 0.4}
        for number, line in enumerate(lines):  # one by one: how matplotlib spaces lines changes with its version
            bottom = y + (number + 0.5) * size * LEADING + 0.36 * size
            style["gid"] = gid and f"{gid}:{number}" if number else gid
            # a dollar is a dollar, not the begin of a formula
            self.artists.append(Text(at, bottom, line, transform=transform, fontsize=size, parse_math=False, **style))
        return len(lines) * size * LEADING

    def mark(self, x: float, y: float, marker: Any, size: float, space: Space = "value", **style: Any) -> None:
        """Draw one marker at a value."""
        self.line([x], [y], space, marker=marker, ms=size, ls="none", **style)

    def line(self, x: Sequence[float], y: Sequence[float], space: Space = "points", **style: Any) -> None:
        """Draw a straight line."""
        transform = self._placed(0, space)[1]
        style = {"color": FAINT, "lw": 0.8, "zorder": 3, "clip_on": False, "solid_capstyle": "butt", **style}
        self.artists.append(Line2D([self._placed(one, space)[0] for one in x], y, transform=transform, **style))

    def draw(self, height: float) -> None:
        """Draw all that was placed. The Axes become the column of the marks, within the place that they had."""
        ax = self.ax
        left, right, given = self.left / self.width, self.right / self.width, ax.get_axes_locator()

        def column(ax: Any, renderer: Any) -> Bbox:
            box = given(ax, renderer) if given is not None else ax.get_position(original=True)
            return Bbox.from_extents(box.x0 + left * box.width, box.y0, box.x0 + right * box.width, box.y1)

        ax.set_axes_locator(column)
        ax.set_ylim(height, 0)
        self.sheet.scale.apply(ax)
        ax.set_axis_off()
        edge = left / (right - left)
        paper = Rectangle((-edge, 0), 1 / (right - left), 1, transform=ax.transAxes, clip_on=False, zorder=-1)
        paper.set(facecolor="white", edgecolor="none")  # our inks are made for paper, whatever the user's style
        for artist in [paper, *self.artists]:
            ax.add_artist(artist)


class ChartAxes(Axes):
    """Axes that a notebook shows as the picture: the charts stay out of pyplot's list of open figures."""

    def _repr_png_(self) -> bytes:
        file = io.BytesIO()
        figure = self.get_figure(root=True)
        assert figure is not None
        with house_style():
            figure.savefig(file, format="png", dpi=144)
        return file.getvalue()


@cache
def _advance(letter: str, weight: str) -> float:
    """Return by how much a letter widens a word, in ems; one that the font lacks as a whole em."""
    font = get_font(findfont(FontProperties(family=FONT, weight=weight)))
    if not font.get_char_index(ord(letter)):
        return 1.0
    font.set_size(100, 72)
    widths = []
    for word in (f"n{letter}n", "nn"):
        font.set_text(word, 0.0, flags=LoadFlags.NO_HINTING)
        widths.append(font.get_width_height()[0] / 64)
    return (widths[0] - widths[1]) / 100


def text_width(words: str, size: float, weight: str = "normal") -> float:
    """Return the width of one line of words, in points, with what hinting may add at few pixels per inch."""
    # fsum: Python 3.12 adds up floats otherwise than 3.11, and the pictures have to have the same bytes
    return math.fsum(_advance(letter, weight) for letter in words) * size * 1.025


def wrapped(words: str, size: float, width: float, weight: str = "normal") -> list[str]:
    """Break words into lines that fit a width; a word that is wider than a line is broken."""
    lines: list[str] = []
    line = ""
    for word in words.split(" "):  # not at no-break spaces
        while (wide := text_width(word, size, weight)) > width and len(word) > 1:
            fits = max(1, int(len(word) * width / wide) - 1)
            lines += [line] if line else []
            line, lines, word = "", [*lines, word[:fits]], word[fits:]
        longer = f"{line} {word}".strip()
        if line and text_width(longer, size, weight) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


#: What stands on which Axes, as long as they live.
DRAWN: WeakKeyDictionary[Axes, Sheet] = WeakKeyDictionary()

#: Matplotlib's settings and Python's filters of warnings belong to all threads: one chart is drawn at a time.
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
        self,
        data: pd.DataFrame | None = None,
        *,
        ax: Axes | None = None,
        title: str | None = None,
        source: bool = True,
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

    Returns
    -------
    matplotlib Axes
        Data coordinates are the values themselves.

    Raises
    ------
    ValueError
        If `data` lacks a column or has a row that cannot be drawn; names it. If `ax` is too small; says what is needed.

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
    ) -> Axes:
        if ax is not None and ax.name != "rectilinear":
            raise ValueError(f"the charts need plain Axes, not {ax.name!r} ones")
        with house_style():
            return _draw(sheet_of(data), ax, title, source)

    drawn_chart.__module__, drawn_chart.__name__ = sheet_of.__module__, sheet_of.__name__
    drawn_chart.__qualname__ = sheet_of.__qualname__
    drawn_chart.__doc__ = str(sheet_of.__doc__).replace("Examples\n", _PARAMETERS)
    return drawn_chart


def _draw(sheet: Sheet, given: Axes | None, title: str | None, source: bool) -> Axes:
    """Draw a sheet on some Axes, or on a figure of its own."""
    title = sheet.title if title is None else "".join(filter(str.isprintable, " ".join(title.split())))
    figure = Figure()
    ax = given or figure.add_axes(ChartAxes(figure, (0, 0, 1, 1)))
    width, room = _place(ax) if given else (WIDTH, math.inf)
    card = Card(sheet, max(width, sheet.least), ax)
    lines = wrapped(title, 13, card.width - 2 * MARGIN, "bold")
    height = _compose(card, MARGIN + len(lines) * 13 * LEADING + 3 * bool(title), source)
    if height > room or width < sheet.least:
        wide, high = (math.ceil(size / 7.2) / 10 for size in (card.width, height))
        raise ValueError(
            f"Axes of {width / 72:.1f} by {room / 72:.1f} inches are too small for {sheet.name}: "
            f"it needs {wide} by {high}, or no `ax` for a figure of its own"
        )
    if not given:
        figure.set_size_inches(width / 72, height / 72)
        room = height
    card.draw(room)
    ax.set_title(
        "\n".join(lines),
        loc="left",
        x=card._placed(MARGIN, "points")[0],
        y=1 - MARGIN / room,
        pad=0,
        va="top",
        color=INK,
        parse_math=False,
        fontdict={"fontsize": 13, "fontweight": "bold", "family": FONT},
        linespacing=LEADING / 1.164,
    )
    DRAWN[ax] = replace(sheet, title=title or sheet.title)
    return ax


def _place(ax: Axes) -> tuple[float, float]:
    """Return width and height of the Axes' place in its figure, in points."""
    place, figure = ax.get_position(original=True), ax.figure
    return place.width * figure.bbox.width / figure.dpi * 72, place.height * figure.bbox.height / figure.dpi * 72


def _compose(card: Card, y: float, source: bool) -> float:
    """Lay out what stands below the title; return the height of the card."""
    sheet, width = card.sheet, card.width - 2 * MARGIN
    y += card.text(MARGIN, y, sheet.caveat, 9, width=width, color=SOFT) + 10
    y = sheet.body(card, y) + 8
    card.line((MARGIN, card.width - MARGIN), (y, y), color=RULE)
    y = sheet.key(card, y + 7)
    if source:
        line = source_line(sheet.rows, sheet.incidents)
        y += card.text(MARGIN, y + 3, line, 8, width=width, color=SOFT, gid="source") + 3
    return y + MARGIN - 2
