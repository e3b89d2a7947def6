"""Words and marks on one Axes, laid out in points from its top left corner.

A chart is laid out here and not by matplotlib: where a line of words breaks and how high it stands is calculated from
the advance widths of the font, which are in the font's file, and not from what a renderer measures, which changes with
the pixels per inch, the hinting and the version. So the published pictures have the same bytes everywhere, and the
height of a chart is known before anything is drawn: a figure of its own becomes as high as that, and Axes of the
user's that are smaller are refused, so that nothing overlaps or is clipped.

Everything is placed from a height `y` downwards, and whatever places something says how high it is or where it ended;
the next thing begins there. From left to right there are two ways to say a place: in points from the left edge, for
words and keys, and as a value, for marks. A value lies on one of two scales, the chart's own or that of shares;
both span the same column between `left` and `right`. When all is placed the Axes become that column: their data
coordinates are the values themselves, so that a user can draw more marks; words reach out of it on both sides.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, Literal

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.ft2font import LoadFlags
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Bbox, Transform, blended_transform_factory

from syria_figures.charts.scales import SHARE, Scale

Space = Literal["value", "share", "points"]

MARGIN = 12.0
LEADING = 1.28
FONT = "DejaVu Sans"  # comes with matplotlib, so a picture is the same everywhere

INK, SOFT, RULE, FAINT = "#1a1a1a", "#555555", "#b8b8b8", "#e4e4e4"
DARK, LIGHT = "#173f6b", "#d9822b"  # apart for every kind of colour vision, and in grey
#: Behind words that stand on lines.
VEIL = {"facecolor": "white", "edgecolor": "none", "pad": 0.4}


class Layout:
    """What is placed on some Axes, in points from the top left; it is drawn when all of it is there."""

    def __init__(self, ax: Axes, scale: Scale, width: float, left: float, right: float) -> None:
        """Lay out on Axes that are `width` points wide and have the column of marks from `left` to `right`."""
        self.ax, self.width, self.left, self.right = ax, width, left, right
        self.scales = {"value": scale, "share": SHARE}
        self.artists: list[Artist] = []

    def x(self, value: float, space: Space) -> float:
        """Return where a value lies, in points."""
        if space == "points":
            return value
        return self.left + self.scales[space].fraction(value) * (self.right - self.left)

    def part(self, x: float) -> float:
        """Return a place in points as a part of the column of marks."""
        return (x - self.left) / (self.right - self.left)

    def _transform(self, space: Space) -> Transform:
        data = self.ax.transData
        return data if space == "value" else blended_transform_factory(self.ax.transAxes, data)

    def text(self, x: float, y: float, words: str, size: float = 9, *, width: float = math.inf, **style: Any) -> float:
        """Set words with their top at `y`, wrapped to `width` if there is one; return the height that they take."""
        lines, gid = wrapped(words, size, width, style.get("weight", "normal")), style.pop("gid", None)
        # a dollar is a dollar, not the begin of a formula
        style = {"color": INK, "family": FONT, "zorder": 4, "clip_on": False, "parse_math": False, **style}
        style |= {"fontsize": size, "transform": self._transform("points")}
        for number, line in enumerate(lines):  # one by one: how matplotlib spaces lines changes with its version
            bottom = y + (number + 0.5) * size * LEADING + 0.36 * size
            part = f"{gid}:{number}" if gid and number else gid
            self.artists.append(Text(self.part(x), bottom, line, gid=part, **style))
        return len(lines) * size * LEADING

    def marker(self, x: float, y: float, marker: Any, size: float, space: Space = "value", **style: Any) -> None:
        """Place one of matplotlib's markers at a value."""
        self.line((x,), (y,), space, marker=marker, ms=size, ls="none", **style)

    def line(self, x: Sequence[float], y: Sequence[float], space: Space = "points", **style: Any) -> None:
        """Place a straight line."""
        style = {"color": FAINT, "lw": 0.8, "zorder": 3, "clip_on": False, "solid_capstyle": "butt", **style}
        at = list(map(self.part, x)) if space == "points" else x
        self.artists.append(Line2D(at, y, transform=self._transform(space), **style))

    def axis(self, y: float, caption: str, space: Space) -> float:
        """Place caption and tick labels, but none that would touch its neighbour; return where they ended."""
        y += self.text(self.left, y, caption, 8, width=self.width - MARGIN - self.left, color=SOFT) + 1
        free = 0.0
        for value, words in self.scales[space].ticks:
            x, half = self.x(value, space), text_width(words, 8) / 2
            if x - half >= free:
                # the inner edge of the chart stops the first and the last
                at = max(min(x, self.width - MARGIN / 2 - half), MARGIN / 2 + half)
                self.text(at, y, words, 8, color=SOFT, ha="center")
                free = x + half + 4
        return y + 13

    def grid(self, top: float, bottom: float, space: Space) -> None:
        """Place a line for every tick; each carries its value, so that a reader of the file can measure."""
        for value, _ in self.scales[space].ticks:
            self.line((value, value), (top, bottom), space, gid=f"tick:{space}:{value:.10g}@{top:.0f}", zorder=1)

    def heading(self, y: float, words: str, **style: Any) -> float:
        """Place a heading with a rule under it; return where it ended."""
        y += 8 + self.text(MARGIN, y + 7, words, width=self.width - 2 * MARGIN, weight="bold", **style)
        self.line((MARGIN, self.width - MARGIN), (y + 1, y + 1), color=RULE, lw=0.5)
        return y + 6

    def key(self, y: float, entries: Iterable[Entry]) -> float:
        """Place the entries of a key one after the other, in as many lines as they need; return where they ended."""
        x = MARGIN
        for words, room, show in entries:
            needed = room + 3 + text_width(words, 8)
            if x > MARGIN and x + needed > self.width - MARGIN:
                x, y = MARGIN, y + 14
            show(self, x, y + 6)
            self.text(x + room + 3, y + 1, words, 8, color=SOFT)
            x += needed + 14
        return y + 14

    def draw(self, height: float) -> None:
        """Draw all that was placed. The Axes become the column of the marks, within the place that they had."""
        ax, given = self.ax, self.ax.get_axes_locator()
        left, right = self.left / self.width, self.right / self.width

        def column(ax: Any, renderer: Any) -> Bbox:
            box = given(ax, renderer) if given is not None else ax.get_position(original=True)
            return Bbox.from_extents(box.x0 + left * box.width, box.y0, box.x0 + right * box.width, box.y1)

        ax.set_axes_locator(column)
        ax.set_ylim(height, 0)
        self.scales["value"].apply(ax)
        ax.set_axis_off()
        edge = left / (right - left)
        paper = Rectangle((-edge, 0), 1 / (right - left), 1, transform=ax.transAxes, clip_on=False, zorder=-1)
        paper.set(facecolor="white", edgecolor="none")  # our inks are made for paper, whatever the user's style
        for artist in [paper, *self.artists]:
            ax.add_artist(artist)


#: Of a key: words, room for the sample before them, and what places the sample at some (x, y).
Entry = tuple[str, float, Callable[[Layout, float, float], object]]


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
