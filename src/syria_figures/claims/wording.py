"""A claim as a person would say it: figure with hedge, period, place, credit. Whatever words a row, words it here.

What the document does not state is marked wherever it is printed: a day that is ours by convention stays in the
document's words, the article's date is called that, what was inferred is said not to be stated. Each has a short form
for labels and tables, which marks the same. A row of the package and one of a frame are worded alike: a date that is
missing is None there, and NaT here.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from syria_figures.frames.rows import Row, rows_by
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.vocabularies import VOCABULARIES

_FRACTIONS = {0.5: "half", 0.3333: "one third", 0.6667: "two thirds", 0.25: "a quarter", 0.75: "three quarters"}
#: Not from the locale, which would change the published files.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH = re.compile(r"\d|" + "|".join(_MONTHS))
_COUNTED = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
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
        ``more than 920,000 people displaced``, ``about one third of all buildings``: what is counted is said by the
        indicator. A number of no definite size stays in the document's words, quoted.

    Examples
    --------
    >>> import syria_figures as sf
    >>> claims = sf.load("claims").set_index("claim_id")
    >>> figure(claims.loc["daher-2018.displaced-2018-jan-apr"])
    'more than 920,000 people displaced'
    """
    qualifier = QUALIFIERS[row["qualifier"]]
    if not qualifier.filled:
        return f"“{row['value_text']}”"
    printed = ("value",) if "value" in qualifier.filled else ("value_low", "value_high")
    numbers = (number(row[name], row["unit"]) for name in printed)
    said = (_COUNTED[int(one)] if len(one) == 1 and one.isdigit() else one for one in numbers)
    return qualifier.words.format(*said) + noun(row)


def number(value: float, unit: str) -> str:
    """Return a number as text: ``920,000``, ``13.1 million``, ``one third``, ``80 per cent``."""
    if unit == "share":
        return _FRACTIONS.get(round(value, 4), f"{value * 100:.4g} per cent")
    for size, name in _SCALES:
        if value >= size:
            return f"{value / size:.10g} {name}"
    return f"{value:,.10g}"


def noun(row: Row) -> str:
    """Return what follows the number, with a space before it: a unit of measure, or what is counted."""
    rate = f" per {per}" if isinstance(per := row.get("per"), str) and per else ""
    if row["unit"] == "share":
        whole = row["denominator_text"]
        return (f" of {whole}" if isinstance(whole, str) and whole else "") + rate
    unit = VOCABULARIES["unit"][row["unit"]]
    counted = rows_by("indicators", "indicator").get(row["indicator"], {})
    many = unit.label or counted.get("label") or str(row["indicator"]).replace("_", " ")
    one = unit.label_one or counted.get("label_one")
    return f" {one if one and row['value'] == 1 else many}{rate}"


def indicator(row: Row) -> str:
    """Return what is counted, as a label begins."""
    known = rows_by("indicators", "indicator").get(row["indicator"])
    words = str(known["label"] if known else row["indicator"]).replace("_", " ")
    return words[:1].upper() + words[1:]


def period(row: Row, *, short: bool = False) -> str:
    """Return the reference period as it follows a figure; what the document does not state is marked.

    Parameters
    ----------
    row : mapping
        A row of `claims` or `incidents`.
    short : bool
        For a label: months cut to three letters.

    Returns
    -------
    str
        ``in the first six months of 2018``; in the document's words if the days are ours by convention (``in late
        April 2016``); ``when the article was written (14 September 2018)``; ``date not stated (by 9 May 2016)``.
        Empty if no date applies.
    """
    start, end = _ends(row)
    words, letters = _words(row), 3 if short else None
    match row["date_basis"]:
        case "dateline":
            return f"{'as written' if short else 'when the article was written'} ({_written(row, letters)})"
        case "source_date":
            return f"in a statement of {spoken(row.get('attribution_date') or end, letters)}"
        case "convention" if words:
            return words if _MONTH.search(words) else f"“{words}” as of the article ({_written(row, letters)})"
        case "inferred" if row.get("measure") == "cumulative":
            return f"{words or 'from the beginning'} (cut-off not stated)"
        case "inferred" if words:
            return f"date not stated ({words} by context)"
        case "inferred" if start and end and start != end and (start.year, start.month) == (end.year, end.month):
            return f"date not stated ({spoken(f'{end:%Y-%m}', letters)} by context)"
        case "inferred" | "convention":
            return f"date not stated ({window(row, short=short)})"
    return window(row, short=short)


def _words(row: Row) -> str:
    """Return the words that date a row, as they stand in a sentence: with a year, if they name a month without it."""
    words = row["date_text"] if isinstance(row["date_text"], str) else ""
    if words.startswith(("At ", "In ", "On ", "The ", "A ")):
        words = words[:1].lower() + words[1:]
    year = str(next(filter(None, reversed(_ends(row))), date.min).year)
    joint = ", " if words[-1:].isdigit() else " "
    return words if year in words or not _MONTH.search(words) else f"{words}{joint}{year}"


def _written(row: Row, letters: int | None) -> str:
    """Return when the article was written; of an undated one what is known."""
    start, end = _ends(row)
    unpublished = {"dateline": row.get("dateline", end), "dateline_basis": row.get("dateline_basis", "")}
    document = rows_by("documents", "document_id").get(row["document_id"], unpublished)
    if document["dateline_basis"] != "inferred":
        return spoken(document["dateline"], letters)
    known = f"after {spoken(start, letters)}" if start and (start.month, start.day) != (1, 1) else document["dateline"]
    return f"undated; {known}, year inferred"


def window(row: Row, *, short: bool = False) -> str:
    """Return the days of the window, whatever they rest on: ``in August 2018``, ``by 9 May 2016``, ``Aug 2018``."""
    start, end = _ends(row)
    letters = 3 if short else None
    if end is None or start is None:
        return f"by {spoken(end, letters)}" if end else f"from {spoken(start, letters)} on" if start else ""
    if start == end:
        return spoken(end, letters) if short else f"on {spoken(end)}"
    whole_months = start.day == 1 and end.day == monthrange(end.year, end.month)[1]
    if whole_months and start.year == end.year:
        return _months(start.month, end.month, end.year, short=short)
    cut = "" if start.year != end.year else f" {end.year}"
    first = str(start.day) if cut and start.month == end.month else spoken(start, letters).removesuffix(cut)
    if short:
        return f"{first}{'–' if first.isdigit() else ' – '}{spoken(end, letters)}"
    joined = ("from", "to") if row["date_precision"] == "day" else ("between", "and")
    return f"{joined[0]} {first} {joined[1]} {spoken(end)}"


def _months(first: int, last: int, year: int, *, short: bool) -> str:
    """Return whole months of one year as documents say them."""
    if (first, last) == (1, 12):
        return str(year) if short else f"in {year}"
    named = [_MONTHS[month - 1][: 3 if short else None] for month in dict.fromkeys((first, last))]
    if short:
        return f"{'–'.join(named)} {year}"
    if len(named) == 1:
        return f"in {named[0]} {year}"
    if first == 1:
        return f"in the first {_COUNTED[last]} months of {year}"
    return f"in the second half of {year}" if (first, last) == (7, 12) else f"from {named[0]} to {named[1]} {year}"


def _ends(row: Row) -> tuple[date | None, date | None]:
    start, end = (
        None if one is None or one != one else date(one.year, one.month, one.day)
        for one in (row["date_start"], row["date_end"])
    )
    return start, end


def spoken(known: date | str | None, letters: int | None = None) -> str:
    """Return as much of a date as is known: ``14 September 2018``, ``June 2017``, ``2018``; the month may be cut."""
    year, month, day = date_parts(known)
    return " ".join(filter(None, [str(day or ""), _MONTHS[month - 1][:letters] if month else "", str(year or "")]))


def month_day(known: str | None) -> str:
    """Return the date without its year, as manuals of style write it: ``September 16``, ``June``."""
    _, month, day = date_parts(known)
    return f"{_MONTHS[month - 1]} {day or ''}".strip() if month else ""


def date_parts(known: date | str | None) -> list[int]:
    """Return year, month and day of a date that may be partial: ``2017-06``; 0 for what is not known."""
    return ([int(part) for part in str(known or "").split("-") if part] + [0, 0, 0])[:3]


def place(row: Row) -> str:
    """Return the place; what the document does not state is marked: ``(place not stated; Idleb by context)``."""
    name = place_name(row)
    if row["place_basis"] == "inferred":
        known = rows_by("indicators", "indicator").get(str(row.get("indicator")), {})
        what = "origin" if known.get("place_role") == "origin" else "place"
        return f"({what} not stated; {name} by context)"
    return f"within {name}" if row["place_precision"] == "within" else name


def place_name(row: Row) -> str:
    """Return the name of the place, as people are shown it."""
    found = rows_by("places", "place_id").get(row["place_id"])
    return str((found["label"] or found["name"]) if found else row["place_id"] or "")


def credit(row: Row, *forms: str) -> str:
    """Return whom the document credits: by the first of these fields of `organizations` that is filled, else by name.

    ``label`` is how a sentence names it, ``abbreviation`` the usual one. Nothing if the document credits nobody.
    """
    credited = row["attributed_to"]
    if not isinstance(credited, str):
        return ""
    known = rows_by("organizations", "organization_id").get(credited, {"name": credited})
    return str(next(filter(None, map(known.get, (*forms, "name")))))
