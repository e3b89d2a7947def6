"""A claim as a person would say it: figure with hedge and unit, period, short citation. Used wherever people read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.vocabularies import VOCABULARIES

Row = Mapping[str, Any]

_FRACTIONS = {0.5: "half", 0.3333: "one third", 0.6667: "two thirds", 0.25: "a quarter", 0.75: "three quarters"}
#: Not from the locale, which would change the published files.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def figure(row: Row) -> str:
    """Return the figure as one would write it in a report: never without its hedge.

    Parameters
    ----------
    row : mapping
        A row of `claims`.

    Returns
    -------
    str
        ``more than 920,000 people``, ``between 2.5 million and 3 million people``, ``about one third of all
        buildings``; a number of no definite size stays in the document's words, quoted.

    Examples
    --------
    >>> import syria_figures as sf
    >>> claims = sf.load("claims").set_index("claim_id")
    >>> figure(claims.loc["daher-2018.displaced-2018-jan-apr"])
    'more than 920,000 people'
    """
    qualifier = QUALIFIERS[row["qualifier"]]
    if not qualifier.filled:
        return f"“{row['value_text']}”"
    printed = ("value",) if "value" in qualifier.filled else ("value_low", "value_high")
    return qualifier.words.format(*(number(row[name], row["unit"]) for name in printed)) + noun(row)


def number(value: float, unit: str) -> str:
    """Return a number as text: ``920,000``, ``13.1 million``, ``one third``, ``80 per cent``."""
    if unit == "share":
        return _FRACTIONS.get(round(value, 4), f"{value * 100:.4g} per cent")
    for size, name in _SCALES:
        if value >= size:
            return f"{value / size:.10g} {name}"
    return f"{value:,.10g}"


def noun(row: Row) -> str:
    """Return the unit as it follows the number, with a space before it."""
    unit, one = row["unit"], row["value"] == 1
    if unit == "share":
        whole = row["denominator_text"]
        return f" of {whole}" if isinstance(whole, str) and whole else ""
    term, group = VOCABULARIES["unit"][unit], VOCABULARIES["population_group"].get(row["population_group"])
    if unit == "person" and group and group.label and not one:
        return f" {group.label}"
    return f" {term.label_one if one else term.label}"


def window(row: Row) -> str:
    """Return the reference period: ``in 2016``, ``on 13 November 2017``, ``up to 9 May 2016``; empty if none."""
    start, end = _date(row["date_start"]), _date(row["date_end"])
    if end is None:
        return ""
    if start is None:
        return f"up to {day(end)}"
    if start == end:
        return f"on {day(end)}"
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31) and start.year == end.year:
        return f"in {end.year}"
    return f"between {day(start)} and {day(end)}"


def day(value: date) -> str:
    """``14 September 2018``."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def _date(value: Any) -> date | None:
    return None if value != value or value is None else date(value.year, value.month, value.day)


def short_document(document: Row) -> str:
    """Return the short form of a document: ``Daher 2018``, ``Al Shami 2016``."""
    authors, issued = (document[name] if document[name] == document[name] else "" for name in ("authors", "issued"))
    families = [name.split(",")[0] for name in authors.split(" and ")] if authors else [document["title"]]
    return f"{' & '.join(families)} {issued[:4] or 'n.d.'}"
