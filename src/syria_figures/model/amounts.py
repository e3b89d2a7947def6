"""How much, and how hedged: the one type that a reading writes and the phrase reader reads back.

The bounds obey the qualifier, always::

    unhedged, about                → value only
    at_least, more_than            → value and low
    at_most, less_than, nearly     → value and high
    between                        → low and high, no value
    indefinite                     → none
"""

from __future__ import annotations

from dataclasses import dataclass

#: Which of (value, low, high) a qualifier fills.
FILLED = {
    "unhedged": ("value",),
    "about": ("value",),
    "at_least": ("value", "low"),
    "more_than": ("value", "low"),
    "at_most": ("value", "high"),
    "less_than": ("value", "high"),
    "nearly": ("value", "high"),
    "between": ("low", "high"),
    "indefinite": (),
}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as a document states it: value, bounds where the wording bounds, and hedge."""

    qualifier: str
    value: float | None = None
    low: float | None = None
    high: float | None = None


def hedged(qualifier: str, number: float) -> Amount:
    """Return the amount that `qualifier` makes of one printed number."""
    number = round(number, 4)
    filled = FILLED[qualifier]
    return Amount(
        qualifier,
        value=number if "value" in filled else None,
        low=number if "low" in filled else None,
        high=number if "high" in filled else None,
    )


def unhedged(number: float) -> Amount:
    """``69``: printed without a hedge."""
    return hedged("unhedged", number)


def about(number: float) -> Amount:
    """``about, some, around, roughly``."""
    return hedged("about", number)


def at_least(number: float) -> Amount:
    """``at least``: lower bound, inclusive."""
    return hedged("at_least", number)


def more_than(number: float) -> Amount:
    """``more than, over``: lower bound, exclusive."""
    return hedged("more_than", number)


def at_most(number: float) -> Amount:
    """``at most, up to``: upper bound, inclusive."""
    return hedged("at_most", number)


def less_than(number: float) -> Amount:
    """``less than, under``: upper bound, exclusive."""
    return hedged("less_than", number)


def nearly(number: float) -> Amount:
    """``almost, nearly``: upper bound, exclusive."""
    return hedged("nearly", number)


def between(low: float, high: float) -> Amount:
    """Two printed bounds, inclusive; no value, and never a midpoint."""
    return Amount("between", low=round(low, 4), high=round(high, 4))


#: A number word of no definite size: ``dozens``, ``a few hundred``, ``millions``.
indefinite = Amount("indefinite")
