"""One visual language of hedges, for every chart::

    ●      stated without a hedge          ●→   at least, more than: the bound, and onward
    ○      about                           ←●   at most, less than, nearly: the bound, and back
    |––|   between two bounds, without a mark in the middle
    “…”    no definite size: the printed words, in the margin, and no mark

A projected figure is a diamond, an alleged one a triangle. An arrow starts at the bound that the table has.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from matplotlib.path import Path

from syria_figures.charts.cards import INK, MARGIN, SOFT, Card, Space, text_width
from syria_figures.charts.sources import Row
from syria_figures.model.amounts import QUALIFIERS

SIZE = 6.8
ARROW = 19.0
NAN = math.nan
SHAPES = {"stated": "o", "projected": "D", "alleged": "^"}
UPWARD, DOWNWARD = ([name for name, one in QUALIFIERS.items() if one.open == side] for side in ("above", "below"))

_KEY = {
    "unhedged": "stated without a hedge",
    "about": "about",
    "at_least": "at least, more than",
    "nearly": "at most, less than, nearly",
    "between": "between two bounds",
    "indefinite": "no definite size: in words only",
}
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

    def part(self, name: str) -> str | None:
        """Return the id of a part of the mark."""
        return self.gid and f"{self.gid}:{name}"


def claim(card: Card, row: Row, y: float, space: Space, colour: str) -> None:
    """Draw a claim that has a number. Each part carries the claim's id and stands where the table has it."""
    mark = Mark(row["qualifier"], row["status"], colour, f"claim:{row['claim_id']}")
    _hedge(card, mark, (row["value"], row["value_low"], row["value_high"]), y, space)


def _hedge(card: Card, mark: Mark, bounds: tuple[float, float, float], y: float, space: Space) -> None:
    """Draw a mark at value, lower and upper bound."""
    value, low, high = bounds
    colour, size = mark.colour, mark.size
    if mark.qualifier == "between":
        card.line((low, high), (y, y), space, color=colour, lw=size / 2.4, gid=mark.gid)
        for name, bound in (("low", low), ("high", high)):
            card.mark(bound, y, "|", size * 1.5, space, color=colour, mew=1.8, gid=mark.part(name))
        return
    for bound, way, name in ((low, 1, "low"), (high, -1, "high")):
        if not math.isnan(bound):
            # a marker is scaled to half its size on either side
            style = {"mec": colour, "mfc": "none", "mew": 1.5, "gid": mark.part(name)}
            card.mark(bound, y, arrow(way), 2 * mark.arrow, space, **style)
    face = "white" if mark.qualifier == "about" else colour
    shape = SHAPES[mark.status]
    size = size if shape == "o" else size * 0.9
    card.mark(value, y, shape, size, space, mec=colour, mfc=face, mew=1.6, gid=mark.gid, zorder=3.5)


@cache
def arrow(way: int) -> Path:
    """Return the arrow onward (1) or back (-1), as a marker that starts at its place."""
    return Path([(0, 0), (way, 0), (way * 0.78, 0.16), (way, 0), (way * 0.78, -0.16)], [1, 2, 1, 2, 2])


def extent(card: Card, row: Row, space: Space) -> tuple[float, float]:
    """Return from where to where the mark of a claim reaches, in points."""
    if row["qualifier"] == "between":
        return card.x(row["value_low"], space) - 2, card.x(row["value_high"], space) + 2
    x = card.x(row["value"], space)
    back, onward = row["qualifier"] in DOWNWARD, row["qualifier"] in UPWARD
    return x - (ARROW if back else SIZE / 2), x + (ARROW if onward else SIZE / 2)


#: Words, room for the sample before them, and what draws the sample at some (x, y).
Entry = tuple[str, float, Callable[[float, float], object]]


def key(card: Card, rows: Iterable[Row]) -> list[Entry]:
    """Return the entries of the key for what the rows use; the plain point always."""
    rows = list(rows)
    hedges = {_same(row["qualifier"]) for row in rows} | {"unhedged"}
    statuses = {row["status"] for row in rows}
    samples = [(words, Mark(name)) for name, words in _KEY.items() if name in hedges]
    samples += [(words, Mark(status=status)) for status, words in _KEY_STATUS.items() if status in statuses]
    return [sample(card, words, mark) for words, mark in samples]


def _same(qualifier: str) -> str:
    return "at_least" if qualifier in UPWARD else "nearly" if qualifier in DOWNWARD else qualifier


def sample(card: Card, words: str, mark: Mark) -> Entry:
    """Return an entry of the key that shows one mark."""
    room = 11.0 if mark.qualifier in ("unhedged", "about") else 27.0
    return words, room, lambda x, y: emblem(card, x, y, mark)


def emblem(card: Card, x: float, y: float, mark: Mark) -> None:
    """Draw a mark that stands nowhere on a scale, from `x` to the right: for the key, and to count by."""
    if mark.qualifier == "indefinite":
        card.text(x + 1, y - 5.8, "“…”", style="italic", color=mark.colour, gid=mark.gid)
        return
    left, right = x + mark.size / 2 + 1, x + mark.arrow + 2
    bounds = {
        "between": (NAN, left, right),
        **dict.fromkeys(UPWARD, (left, left, NAN)),
        **dict.fromkeys(DOWNWARD, (right, NAN, right)),
    }.get(mark.qualifier, (left, NAN, NAN))
    _hedge(card, mark, bounds, y, "points")


def flow(card: Card, y: float, entries: Iterable[Entry]) -> float:
    """Set the entries of a key one after the other, in as many lines as they need; return where they ended."""
    x = MARGIN
    for words, room, show in entries:
        needed = room + 3 + text_width(words, 8)
        if x > MARGIN and x + needed > card.width - MARGIN:
            x, y = MARGIN, y + 14
        show(x, y + 6)
        card.text(x + room + 3, y + 1, words, 8, color=SOFT)
        x += needed + 14
    return y + 14
