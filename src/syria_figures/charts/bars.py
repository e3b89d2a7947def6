"""The one mark of every chart: a bar from zero, its figure above it in words.

A bar is bounded as its words are: a solid one ends where the figure is; a hollow one is "about"; one with a head onward
is "more than" or "at least", one with a notch "nearly" or "at most"; a range is solid up to its lower bound and hollow
from there to the upper one. A number of no definite size has words and no bar.

A group has an axis of its own: figures of one indicator, unit and measure, or a part inside its whole. A bar is there
to be compared: a figure that stands alone would fill its own axis whatever it is, and so stands in words only.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import matplotlib as mpl
import matplotlib.colors
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from syria_figures.charts import words
from syria_figures.charts.selection import ENDS, related
from syria_figures.claims.wording import indicator, number
from syria_figures.frames.rows import Row
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.vocabularies import VOCABULARIES

#: On white 13 and 3 to 1, on each other 4.4; the third stands for the first on a dark ground.
DARK, LIGHT, PALE = "#12304f", "#7d97b3", "#e9f1f9"
#: Sizes of type, and heights of a bar, of the room below it, of an axis and of a heading: in points.
STRONG, TEXT = 9.5, 8.0
BAR, GAP, AXIS, HEADING = 9.0, 10.0, 28.0, 24.0
#: No more figures than about this many in one chart; the rest are counted.
MOST = 40


@dataclass(frozen=True)
class Bar:
    """A figure in words, where it comes from, and what is drawn of it."""

    words: str
    about: str
    row: Row
    whole: Row | None
    """In whose bar it lies."""
    marked: bool
    """Whether there is a bar of its own, and not only words; a whole is drawn around its parts."""


@dataclass(frozen=True)
class Group:
    """Figures that may be compared, and what their axis counts."""

    label: str
    unit: str
    bars: Sequence[Bar]
    heading: str = ""
    note: str = ""

    @property
    def axis(self) -> float:
        """How high its axis is, in points; without bars there is none."""
        return AXIS * any(one.marked for one in self.bars)

    def lines(self, width: float) -> list[tuple[Bar, str, str]]:
        """Return each bar with its words, broken to a width."""
        return [(one, wrapped(one.words, STRONG * 1.1, width), wrapped(one.about, TEXT, width)) for one in self.bars]

    def height(self, width: float) -> float:
        """Return how high it is without its axis."""
        bars = [
            high(said, STRONG) + high(about, TEXT) + BAR * one.marked + GAP for one, said, about in self.lines(width)
        ]
        return sum(bars) + HEADING * bool(self.heading) + high(self.note, TEXT)

    def draw(self, ax: Axes, width: float) -> None:
        """Draw on Axes of its own; its heights are points, if the Axes have the size that it needs."""
        y = self.height(width)
        numbers = [of.get(name) for one in self.bars for of in (one.row, one.whole or {}) for name in ENDS]
        top = max((one for one in numbers if one), default=1.0)
        ax.set(ylim=(0, y), xlim=(0, 1 if self.unit == "share" else top * 1.08), yticks=[])
        ax.spines[["left", "right", "top"]].set_visible(False)
        if self.axis:
            _count(ax, self.unit, self.label)
        else:
            ax.set_axis_off()
        if self.heading:
            write(ax, self.heading, y, 0, 11, weight="bold")
            y -= HEADING
        drawn: set[str] = set()
        for one, said, about in self.lines(width):
            claim_id = one.row.get("claim_id")
            write(ax, said, y, 0, STRONG, weight="bold", gid=claim_id and f"claim-words:{claim_id}")
            write(ax, about, y, -high(said, STRONG), TEXT, alpha=0.75)
            y -= high(said, STRONG) + high(about, TEXT) + BAR * one.marked
            if one.marked and one.whole:
                whole = str(one.whole.get("claim_id", ""))
                _bar(ax, one.whole, y + BAR * 0.4, BAR, LIGHT, "" if whole in drawn else whole)
                drawn.add(whole)
            if one.marked:
                ground = sum(mpl.colors.to_rgb(mpl.rcParams["axes.facecolor"]))
                thick = BAR * (0.45 if one.whole else 1)
                _bar(ax, one.row, y + BAR * 0.4, thick, DARK if ground > 1.5 else PALE, claim_id or "")
            y -= GAP
        write(ax, self.note, y, 0, TEXT, style="italic")


def groups(rows: Sequence[Row], section: Callable[[Row], str] = lambda _: "") -> list[Group]:
    """Put rows that may be compared into groups; a part goes to its whole, sections in the order of their names."""
    wholes = {part["claim_id"]: whole for part, whole, _ in related("subset_of", rows) if part["unit"] == whole["unit"]}
    around = {whole["claim_id"] for whole in wholes.values()}
    found: dict[tuple[str, Any, Any, Any, Any], list[Row]] = {}
    for row in sorted(rows, key=lambda row: row["claim_id"] not in around):
        kind = wholes.get(row["claim_id"], row)
        key = (section(kind), kind["indicator"], kind["unit"], kind["measure"], kind["denominator_text"])
        found.setdefault(key, []).append(row)
    most, made, told = max(3, MOST // len(found)), [], {""}
    for key, members in sorted(found.items(), key=lambda item: item[0][0]):
        heading, _, unit, _, denominator = key
        share = {"qualifier": "unhedged", "value": 1.0} if unit == "share" else None
        numbered = [row for row in members if row["qualifier"] != "indefinite"]
        compared = share or len(numbered) > 1
        bars = [
            Bar(
                words.amount(row),
                words.scope(row),
                row,
                wholes.get(row["claim_id"], share),
                bool(compared and row in numbered and row["claim_id"] not in around),
            )
            for row in members[:most]
        ]
        label = f"per cent of {denominator}" if share else VOCABULARIES["unit"][unit].label or indicator(members[0])
        note = f"and {len(members) - most} more" if len(members) > most else ""
        made.append(Group(words.sentence(label), unit, bars, "" if heading in told else heading, note))
        told.add(heading)
    return made


def wrapped(text: str, size: float, width: float) -> str:
    """Break words to a width in points, by how wide letters are on the average, into lines of like length."""
    letters = max(10, int(width / (size * 0.55)))
    lines = len(textwrap.wrap(text, letters))
    return "\n".join(textwrap.wrap(text, min(letters, len(text) // lines + 12) if lines else letters))


def high(text: str, size: float) -> float:
    """Return how high words are that have been broken into lines."""
    return (text.count("\n") + 1) * size * 1.3 if text else 0.0


def _count(ax: Axes, unit: str, label: str) -> None:
    """Give Axes ticks that are said as figures are, and the name of what they count."""
    ax.xaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 2.5, 5, 10], integer=unit != "share"))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:.0%}" if unit == "share" else number(x, unit)))
    ax.tick_params(axis="x", labelsize=TEXT, length=3, pad=2)
    ax.set_xlabel(label, fontsize=TEXT, loc="left", labelpad=1, parse_math=False)


def write(ax: Axes, said: str, y: float, below: float, size: float, **style: Any) -> None:
    """Put words on Axes: at the left, at a height, so many points below it."""
    style |= {"color": mpl.rcParams["text.color"], "parse_math": False, "annotation_clip": False, "linespacing": 1.1}
    at: dict[str, Any] = {"xycoords": ("axes fraction", "data"), "xytext": (0, below), "textcoords": "offset points"}
    ax.annotate(said, (0, y), fontsize=size, va="top", **at, **style)


def _bar(ax: Axes, row: Row, y: float, thick: float, colour: str, claim_id: str) -> None:
    """Draw one figure as its hedge bounds it."""
    gid = claim_id and f"claim:{claim_id}"
    hedge, paper = QUALIFIERS[row["qualifier"]], mpl.rcParams["axes.facecolor"]
    drawn = row["qualifier"] == "between" or row["value"] > 0
    style: dict[str, Any] = {"height": thick, "edgecolor": colour, "linewidth": 1.0 * drawn}
    if "value" not in hedge.filled:
        lower, upper = row["value_low"], row["value_high"]
        ax.barh(y, lower, facecolor=colour, gid=gid and f"{gid}:low", **style)
        ax.barh(y, upper - lower, left=lower, facecolor=paper, gid=gid, **style)
        return
    ax.barh(y, row["value"], facecolor=paper if hedge.open == "both" else colour, gid=gid, **style)
    if hedge.open in ("above", "below"):
        way, face = (1, colour) if hedge.open == "above" else (-1, paper)
        head = [(0, -1), (way * 0.9, 0), (0, 1)]
        ax.plot([row["value"]], [y], marker=head, markersize=thick, color=face, gid=gid and f"{gid}:open")
