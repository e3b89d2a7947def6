"""How much, and how hedged: the one type that a reading writes and the phrase reader reads back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple


class Qualifier(NamedTuple):
    """What a hedge does to a number."""

    filled: tuple[str, ...]
    """Which of value, low and high a claim with it has, always and no other."""
    words: str
    """The hedge in a sentence; none if there is no number to hedge."""
    open: Literal["", "above", "below", "both"] = ""
    """To which side of the number printed the true one may lie."""


QUALIFIERS = {
    "unhedged": Qualifier(("value",), "{}"),
    "about": Qualifier(("value",), "about {}", open="both"),
    "at_least": Qualifier(("value", "low"), "at least {}", open="above"),
    "more_than": Qualifier(("value", "low"), "more than {}", open="above"),
    "at_most": Qualifier(("value", "high"), "at most {}", open="below"),
    "less_than": Qualifier(("value", "high"), "less than {}", open="below"),
    "nearly": Qualifier(("value", "high"), "nearly {}", open="below"),
    "between": Qualifier(("low", "high"), "between {} and {}"),
    "indefinite": Qualifier((), ""),
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
    filled = QUALIFIERS[qualifier].filled
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


def amount_code(amount: Amount) -> str:
    """Return an amount as a reading writes it.

    Examples
    --------
    >>> amount_code(more_than(920_000)), amount_code(between(0.25, 0.5))
    ('more_than(920_000)', 'between(0.25, 0.5)')
    """
    numbers = (amount.low, amount.high) if amount.value is None else (amount.value,)
    printed = ", ".join(f"{int(n):_}" if n == int(n) else repr(n) for n in numbers if n is not None)
    if amount.qualifier == "unhedged":
        return printed
    return f"{amount.qualifier}({printed})" if printed else amount.qualifier
