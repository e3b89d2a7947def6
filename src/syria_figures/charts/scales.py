"""Axes of the charts: from a value to a place along the axis, with ticks in words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

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
    ticks: Sequence[tuple[float, str]]
    knots: Sequence[tuple[float, float]] = ()
    narrow: Sequence[tuple[float, float]] = ()
    """Spans that are drawn narrower than others."""

    def fraction(self, value: float) -> float:
        """Return how far along the axis a value lies, 0 to 1."""
        low, at, high = (self._forward(number) for number in (self.low, value, self.high))
        return (at - low) / (high - low)

    def _forward(self, value: float) -> float:
        if self.kind == "log":
            return math.log10(value)
        return float(np.interp(value, *np.array(self.knots).T)) if self.knots else value

    def apply(self, ax: Axes) -> None:
        """Give the axes this scale, so that data coordinates are the values themselves."""
        if self.kind == "log":
            ax.set_xscale("log")
        elif self.knots:
            values, positions = np.array(self.knots).T
            there, back = partial(np.interp, xp=values, fp=positions), partial(np.interp, xp=positions, fp=values)
            ax.set_xscale("function", functions=(there, back))
        ax.set_xlim(self.low, self.high)
        ax.set_xticks(*zip(*self.ticks, strict=True))


SHARE = Scale("linear", 0, 1, [(part / 4, f"{part * 25}%") for part in range(5)])


def counts(values: Iterable[float], log: bool) -> Scale:
    """Return a scale that holds the values; linear ones begin at zero, and so do those that a log scale cannot hold."""
    values = list(values) or [1.0]
    least, most = min(values), max(values)
    log = log and least > 0
    if log:
        first, last = math.floor(math.log10(least)), math.ceil(math.log10(most))
        last = max(last, first + 1)
        ticks = [10.0**power for power in range(first, last + 1, math.ceil((last - first) / 5))]
    else:
        ticks = [float(tick) for tick in MaxNLocator(4, steps=[1, 2, 2.5, 5, 10]).tick_values(0, most or 1)]
    # A logarithm is rounded: just below a power of ten it may be that of the power.
    low, high = min(least, ticks[0]), max(most, ticks[-1])
    return Scale("log" if log else "linear", low, high, [(tick, number(tick, "person")) for tick in ticks])


def years(known: Sequence[date]) -> Scale:
    """Return a time scale in days since 1970 on which a year that holds few dates has a seventh of another's width."""
    per_year = Counter(day.year for day in known)
    busy = min(max(per_year.values()), max(4.0, len(known) / 16))
    first, last = min(per_year), max(per_year) + 1
    starts = {year: days(date(year, 1, 1)) for year in range(first, last + 1)}
    position, knots, ticks, narrow = 0.0, [], [], []
    for year, start in starts.items():
        knots.append((start, position))
        ticks.append((start, str(year)))
        if per_year[year] >= busy:
            ticks += [(days(date(year, month, 1)), words) for month, words in ((4, "Apr"), (7, "Jul"), (10, "Oct"))]
            position += 1
        elif year < last:
            narrow.append((start, starts[year + 1]))
            position += 1 / 7
    return Scale("years", starts[first], starts[last], ticks, knots, narrow)


def days(day: date) -> float:
    """Return a date as days since 1970, as matplotlib counts them."""
    return float((day - EPOCH).days)
