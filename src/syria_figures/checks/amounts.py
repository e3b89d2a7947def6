"""What holds of numbers: value, bounds, qualifier, unit, and the words that say them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from syria_figures.checks.columns import looked_up
from syria_figures.checks.rule import Expected, _each, _rows
from syria_figures.model.amounts import FILLED, Amount
from syria_figures.model.problems import Problem
from syria_figures.text.numbers import read_phrase

if TYPE_CHECKING:
    import pandas as pd

    from syria_figures.frames.frames import Tables


def bounds_obey_the_qualifier(tables: Tables) -> Iterator[Problem]:
    """Value and bounds are filled as the qualifier says, and no others; a bound of a single number is that number."""
    claims = tables["claims"]
    for part, column in (("value", "value"), ("low", "value_low"), ("high", "value_high")):
        due = claims["qualifier"].isin([qualifier for qualifier, filled in FILLED.items() if part in filled])
        missing, surplus = due & claims[column].isna(), ~due & claims[column].notna()
        other = due & claims["value"].notna() & claims[column].notna() & (claims[column] != claims["value"])
        yield from _each("claims", claims, missing, column, lambda row: f"a number, for {row['qualifier']}")
        yield from _each("claims", claims, surplus, column, lambda row: f"nothing, for {row['qualifier']}")
        yield from _each("claims", claims, other, column, lambda row: f"the value, {row['value']!r}")


def bounds_are_ordered(tables: Tables) -> Iterator[Problem]:
    """A lower bound is below its upper bound."""
    claims = tables["claims"]
    wrong = claims["value_low"] >= claims["value_high"]
    yield from _each("claims", claims, wrong, "value_low", lambda row: f"less than value_high, {row['value_high']!r}")


def shares_are_proportions(tables: Tables) -> Iterator[Problem]:
    """A share lies between 0 and 1 and says of what; nothing else has a denominator."""
    claims = tables["claims"]
    is_share = claims["unit"] == "share"
    for column in ("value", "value_low", "value_high"):
        yield from _each("claims", claims, is_share & (claims[column] > 1), column, "a proportion from 0 to 1")
    said = claims["denominator_text"].notna()
    yield from _each("claims", claims, is_share & ~said, "denominator_text", "of what the share is")
    yield from _each("claims", claims, ~is_share & said, "denominator_text", "nothing: the unit is no share")


def words_say_the_number(tables: Tables) -> Iterator[Problem]:
    """The printed phrase, read by code that has not seen the row, gives its value, bounds and qualifier."""
    columns = ["value_text", "qualifier", "value", "value_low", "value_high"]
    claims = tables["claims"][["claim_id", *columns]]
    distinct = claims[columns].drop_duplicates()  # many claims of an archive share their words: "one hospital"
    misread = [read_phrase(words) != [Amount(*stated)] for words, *stated in _rows(distinct)]
    if not any(misread):
        return
    for claim_id, words, *stated in _rows(claims.merge(distinct[misread])):
        found = f"{words!r}, which reads {' and '.join(map(_amount, read_phrase(words))) or 'no number'}"
        yield Problem("claims", claim_id, "value_text", found, f"words that read {_amount(Amount(*stated))}")


def _amount(amount: Amount) -> str:
    numbers = [f"{n:,.4f}".rstrip("0").rstrip(".") for n in (amount.value, amount.low, amount.high) if n is not None]
    return " ".join([amount.qualifier, *dict.fromkeys(numbers)])


def unit_and_measure_fit_the_indicator(tables: Tables) -> Iterator[Problem]:
    """A claim has its indicator's topic, unit and measure; a flow may be counted cumulatively."""
    claims, columns = tables["claims"], ("topic", "unit", "measure")
    due = looked_up(claims["indicator"], tables["indicators"], "indicator", columns)
    cumulative = (claims["measure"] == "cumulative") & (due["measure"] == "flow")
    for column in columns:
        wrong = (claims[column] != due[column]) & ~(cumulative & (column == "measure"))
        yield from _each("claims", claims, wrong, column, _that_of_the_indicator(due[column]))


def _that_of_the_indicator(due: pd.Series[str]) -> Expected:
    return lambda row: f"{due[row.name]}, that of {row['indicator']}"


def groups_fit_the_unit(tables: Tables) -> Iterator[Problem]:
    """A count of persons says who is counted; a count of anything else but a share has no population group."""
    claims = tables["claims"]
    grouped = claims["population_group"] != "not_applicable"
    persons, others = claims["unit"] == "person", ~claims["unit"].isin(["person", "share"])
    yield from _each("claims", claims, persons & ~grouped, "population_group", "who is counted")
    yield from _each("claims", claims, others & grouped, "population_group", "not_applicable: no persons")
