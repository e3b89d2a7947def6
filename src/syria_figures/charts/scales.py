"""Axes of the charts: from a value to a place along the axis, with ticks in words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from syria_figures.claims.wording import number

EPOCH = date(1970, 1, 1)


@dataclass(frozen=True)
class Scale:
    """A scale from `low` to `high`; `knots` (value, position) make it linear in pieces."""

    kind: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...] = ()
    knots: tuple[tuple[float, float], ...] = field(default=())

    @property
    def narrow(self) -> list[tuple[float, float]]:
        """Spans that are drawn narrower than others."""
        pieces = [(x0, x1, y1 - y0) for (x0, y0), (x1, y1) in pairwise(self.knots)]
        widest = max((width for *_, width in pieces), default=0.0)
        return [(start, end) for start, end, width in pieces if width < 0.9 * widest]

    def fraction(self, value: float) -> float:
        """Return how far along the axis a value lies, 0 to 1."""
        low, at, high = (self._forward(number) for number in (self.low, value, self.high))
        return (at - low) / (high - low)

    def _forward(self, value: float) -> float:
        if self.kind == "log":
            return math.log10(value)
        if not self.knots:
            return value
        values, positions = zip(*self.knots, strict=True)
        return float(np.interp(value, values, positions))

    def apply(self, ax: Axes) -> None:
        """Give the axes this scale, so that data coordinates are the values themselves."""
        if self.kind == "log":
            ax.set_xscale("log")
        elif self.knots:
            values, positions = zip(*self.knots, strict=True)
            there, back = partial(np.interp, xp=values, fp=positions), partial(np.interp, xp=positions, fp=values)
            ax.set_xscale("function", functions=(there, back))
        ax.set_xlim(self.low, self.high)
        ax.set_xticks([value for value, _ in self.ticks], [words for _, words in self.ticks])


SHARE = Scale("linear", 0, 1, tuple((part / 4, f"{part * 25}%") for part in range(5)))


def counts(values: Iterable[float], log: bool) -> Scale:
    """Return a scale that holds the values; linear ones begin at zero, and so do those that a log scale cannot hold."""
    values = list(values) or [1.0]
    if log and min(values) > 0:
        return _log(min(values), max(values))
    ticks = [float(tick) for tick in MaxNLocator(4, steps=[1, 2, 2.5, 5, 10]).tick_values(0, max(values) or 1)]
    return Scale("linear", 0, max(ticks[-1], max(values)), tuple((tick, number(tick, "person")) for tick in ticks))


def _log(least: float, most: float) -> Scale:
    first, last = math.floor(math.log10(least)), math.ceil(math.log10(most))
    last = max(last, first + 1)
    step = math.ceil((last - first) / 5)
    ticks = tuple((10.0**power, number(10.0**power, "person")) for power in range(first, last + 1, step))
    # A logarithm is rounded: just below a power of ten it may be that of the power.
    return Scale("log", min(least, ticks[0][0]), max(most, ticks[-1][0]), ticks)


def years(known: Sequence[float], narrow: float = 1 / 7) -> Scale:
    """Return a time scale in days since 1970 on which a year that holds few dates is drawn narrower."""
    per_year = Counter(EPOCH.fromordinal(int(day) + EPOCH.toordinal()).year for day in known)
    busy = min(max(per_year.values()), max(4.0, len(known) / 16))
    position, knots, ticks = 0.0, [], []
    for year in range(min(per_year), max(per_year) + 2):
        knots.append((days(date(year, 1, 1)), position))
        ticks.append((days(date(year, 1, 1)), str(year)))
        if per_year[year] >= busy:
            ticks += [(days(date(year, month, 1)), words) for month, words in ((4, "Apr"), (7, "Jul"), (10, "Oct"))]
        position += 1 if per_year[year] >= busy else narrow
    return Scale("years", knots[0][0], knots[-1][0], tuple(ticks), tuple(knots))


def days(value: Any) -> float:
    """Return a date as days since 1970, as matplotlib counts them."""
    return float((date(value.year, value.month, value.day) - EPOCH).days)
