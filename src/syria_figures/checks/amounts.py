"""What holds of numbers: value, bounds, qualifier, unit, and the words that say them."""

from __future__ import annotations

from collections.abc import Iterator

from syria_figures.checks.rule import each
from syria_figures.frames.frames import Tables
from syria_figures.model.amounts import QUALIFIERS, Amount
from syria_figures.model.problems import Problem
from syria_figures.text.numbers import read_phrase

#: Tables whose rows have an amount.
COUNTED = ("claims", "corroborations")


def bounds_obey_the_qualifier(tables: Tables) -> Iterator[Problem]:
    """Value and bounds are filled as the qualifier says, and no others; a bound of a single number is that number."""
    for name in COUNTED:
        rows = tables[name]
        for part, column in (("value", "value"), ("low", "value_low"), ("high", "value_high")):
            due = rows["qualifier"].isin([name for name, qualifier in QUALIFIERS.items() if part in qualifier.filled])
            missing, surplus = due & rows[column].isna(), ~due & rows[column].notna()
            other = due & rows["value"].notna() & rows[column].notna() & (rows[column] != rows["value"])
            yield from each(name, rows, missing, column, "a number, for {qualifier}")
            yield from each(name, rows, surplus, column, "nothing, for {qualifier}")
            yield from each(name, rows, other, column, "the value, {value!r}")


def bounds_are_ordered(tables: Tables) -> Iterator[Problem]:
    """A lower bound is below its upper bound."""
    for name in COUNTED:
        rows = tables[name]
        wrong = rows["value_low"] >= rows["value_high"]
        yield from each(name, rows, wrong, "value_low", "less than value_high, {value_high!r}")


def shares_are_proportions(tables: Tables) -> Iterator[Problem]:
    """A share lies between 0 and 1 and says of what; nothing else has a denominator."""
    claims = tables["claims"]
    is_share, said = claims["unit"] == "share", claims["denominator_text"].notna()
    for column in ("value", "value_low", "value_high"):
        yield from each("claims", claims, is_share & (claims[column] > 1), column, "a proportion from 0 to 1")
    yield from each("claims", claims, is_share & ~said, "denominator_text", "of what the share is")
    yield from each("claims", claims, ~is_share & said, "denominator_text", "nothing: the unit is no share")


def words_say_the_number(tables: Tables) -> Iterator[Problem]:
    """Phrase and summary, read by code that has not seen the row, have its number and hedge, and no other."""
    claims = tables["claims"][["claim_id", "value_text", "summary", "qualifier", "value", "value_low", "value_high"]]
    cells = claims.astype(object).where(claims.notna(), None)
    for claim_id, phrase, summary, *stated in cells.itertuples(index=False, name=None):
        due = Amount(*stated)
        for field, words in (("value_text", phrase), ("summary", summary)):
            read = read_phrase(words)
            if len(read) != 1 or due not in read[0]:
                said = " and ".join(" or ".join(map(_said, amounts)) for amounts in read)
                found = f"{words!r}, which reads {said or 'no number'}"
                yield Problem("claims", claim_id, field, found, f"words that read {_said(due)}, and no other number")


def _said(amount: Amount) -> str:
    numbers = [f"{n:,.4f}".rstrip("0").rstrip(".") for n in (amount.value, amount.low, amount.high) if n is not None]
    return " ".join([amount.qualifier, *dict.fromkeys(numbers)])


def unit_and_measure_fit_the_indicator(tables: Tables) -> Iterator[Problem]:
    """A claim has its indicator's topic, unit and measure; a flow may be counted cumulatively."""
    columns = ("topic", "unit", "measure")
    due = tables["indicators"][["indicator", *columns]]
    claims = tables["claims"].merge(due, on="indicator", suffixes=("", "_due"))
    cumulative = (claims["measure"] == "cumulative") & (claims["measure_due"] == "flow")
    for column in columns:
        wrong = (claims[column] != claims[f"{column}_due"]) & ~(cumulative & (column == "measure"))
        yield from each("claims", claims, wrong, column, f"{{{column}_due}}, that of {{indicator}}")


def groups_fit_the_unit(tables: Tables) -> Iterator[Problem]:
    """A count of persons says who is counted, a count of anything else but a share has no population group."""
    claims = tables["claims"]
    grouped = claims["population_group"] != "not_applicable"
    persons, others = claims["unit"] == "person", ~claims["unit"].isin(["person", "share"])
    yield from each("claims", claims, persons & ~grouped, "population_group", "who is counted")
    yield from each("claims", claims, others & grouped, "population_group", "not_applicable: no persons")


def groups_fit_the_indicator(tables: Tables) -> Iterator[Problem]:
    """A claim counts the group that its indicator counts; an indicator of people counts any group of them."""
    due = tables["indicators"].set_index("indicator")["population_group"]
    claims = tables["claims"].assign(due=tables["claims"]["indicator"].map(due))
    other = (claims["population_group"] != claims["due"]) & (claims["due"] != "people")
    yield from each("claims", claims, other, "population_group", "{due}, that of {indicator}")
