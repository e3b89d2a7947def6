"""The marks by which every chart shows a figure and its hedge::

    ●      stated without a hedge          ●→   at least, more than: the bound, and onward
    ○      about                           ←●   at most, less than, nearly: the bound, and back
    |––|   between two bounds, without a mark in the middle
    “…”    no definite size: the printed words, in the margin, and no mark

A projected figure is a diamond, an alleged one a triangle. An arrow starts at the bound that the table has.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from matplotlib.path import Path

from syria_figures.charts.layout import INK, Entry, Layout, Space
from syria_figures.frames.rows import Row
from syria_figures.model.amounts import QUALIFIERS

SIZE = 6.8
ARROW = 19.0
SHAPES = {"stated": "o", "projected": "D", "alleged": "^"}

_KEY = {
    "unhedged": "stated without a hedge",
    "about": "about",
    "at_least": "at least, more than",
    "nearly": "at most, less than, nearly",
    "between": "between two bounds",
    "indefinite": "no definite size: in words only",
}
#: Of the qualifiers that are drawn alike, by what they fill, the one that stands in the key.
_ALIKE = {QUALIFIERS[name].filled: name for name in ("at_least", "nearly")}
_KEY_STATUS = {"projected": "projected or announced", "alleged": "alleged"}


@dataclass(frozen=True)
class Mark:
    """How a figure is hedged, and how that is drawn."""

    qualifier: str = "unhedged"
    status: str = "stated"
    colour: str = INK
    gid: str | None = None
    size: float = SIZE
    arrow: float = ARROW


def of_claim(row: Row, colour: str, size: float = SIZE, arrow: float = ARROW) -> Mark:
    """Return the mark of a claim; it carries the claim's id."""
    return Mark(row["qualifier"], row["status"], colour, f"claim:{row['claim_id']}", size, arrow)


def bounds(row: Row) -> tuple[Any, Any, Any]:
    """Return value, lower and upper bound of a claim, None where there is none."""
    return row["value"], row["value_low"], row["value_high"]


def put(layout: Layout, mark: Mark, at: tuple[Any, Any, Any], y: float, space: Space) -> None:
    """Place a mark at value, lower and upper bound; each part has an id of its own, if the mark has one."""
    value, low, high = at
    colour, size = mark.colour, mark.size
    if mark.qualifier == "between":
        layout.line((low, high), (y, y), space, color=colour, lw=size / 2.4, gid=mark.gid)
    for bound, way, name in ((low, 1, "low"), (high, -1, "high")):
        gid = mark.gid and f"{mark.gid}:{name}"
        if mark.qualifier == "between":
            layout.marker(bound, y, "|", size * 1.5, space, color=colour, mew=1.8, gid=gid)
        elif bound is not None:  # a marker is scaled to half its size on either side
            layout.marker(bound, y, arrow(way), 2 * mark.arrow, space, mec=colour, mfc="none", mew=1.5, gid=gid)
    if mark.qualifier != "between":
        face = "white" if mark.qualifier == "about" else colour
        shape = SHAPES[mark.status]
        size = size if shape == "o" else size * 0.9
        layout.marker(value, y, shape, size, space, mec=colour, mfc=face, mew=1.6, gid=mark.gid, zorder=3.5)


@cache
def arrow(way: int) -> Path:
    """Return the arrow onward (1) or back (-1), as a marker that starts at its place."""
    return Path([(0, 0), (way, 0), (way * 0.78, 0.16), (way, 0), (way * 0.78, -0.16)], [1, 2, 1, 2, 2])


def extent(layout: Layout, row: Row, space: Space) -> tuple[float, float]:
    """Return from where to where the mark of a claim reaches, in points."""
    if row["qualifier"] == "between":
        return layout.x(row["value_low"], space) - 2, layout.x(row["value_high"], space) + 2
    x, filled = layout.x(row["value"], space), QUALIFIERS[row["qualifier"]].filled
    return x - (ARROW if "high" in filled else SIZE / 2), x + (ARROW if "low" in filled else SIZE / 2)


def key(rows: Sequence[Row]) -> list[Entry]:
    """Return the entries of the key for what the rows use; the plain point always."""
    hedges = {"unhedged", *(_ALIKE.get(QUALIFIERS[row["qualifier"]].filled, row["qualifier"]) for row in rows)}
    statuses = {row["status"] for row in rows}
    samples = [(words, Mark(name)) for name, words in _KEY.items() if name in hedges]
    samples += [(words, Mark(status=status)) for status, words in _KEY_STATUS.items() if status in statuses]
    return [sample(words, mark) for words, mark in samples]


def sample(words: str, mark: Mark) -> Entry:
    """Return an entry of the key that shows one mark."""
    room = 11.0 if mark.qualifier in ("unhedged", "about") else 27.0
    return words, room, lambda layout, x, y: beside(layout, x, y, mark)


def beside(layout: Layout, x: float, y: float, mark: Mark) -> None:
    """Place a mark that stands nowhere on a scale, from `x` to the right: for the key, and to count by."""
    if mark.qualifier == "indefinite":
        layout.text(x + 1, y - 5.8, "“…”", style="italic", color=mark.colour, gid=mark.gid)
        return
    left, right = x + mark.size / 2 + 1, x + mark.arrow + 2
    filled = QUALIFIERS[mark.qualifier].filled
    low, high = left if "low" in filled else None, right if "high" in filled else None
    put(layout, mark, (left if high is None else right, low, high), y, "points")
