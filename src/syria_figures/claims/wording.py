"""A claim as a person would say it: figure with hedge and unit, period, place, credit. Used wherever people read.

A row of the package and one of a frame are worded alike: a date that is missing is None there, and NaT here.
"""

from __future__ import annotations

from datetime import date, timedelta

from syria_figures.frames.rows import Row, rows_by
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.model.vocabularies import VOCABULARIES

_FRACTIONS = {0.5: "half", 0.3333: "one third", 0.6667: "two thirds", 0.25: "a quarter", 0.75: "three quarters"}
#: Not from the locale, which would change the published files.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
#: Where the name in the table is longer than a label may be.
_SHORT_PLACES = {"syria": "Syria", "syria-turkiye-border": "border of Syria and Türkiye", "russia": "Russia"}
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


def period(row: Row) -> str:
    """Return the reference period: ``in 2016``, ``on 13 November 2017``, ``up to 9 May 2016``; empty if none."""
    start, end = _ends(row)
    if end is None:
        return ""
    if start is None:
        return f"up to {spoken(end)}"
    if start == end:
        return f"on {spoken(end)}"
    return f"in {end.year}" if _is_year(start, end) else f"between {spoken(start)} and {spoken(end)}"


def marked_period(row: Row) -> str:
    """Return the reference period, with a mark where the document does not state it."""
    marks = {"dateline": " (the article's date)", "inferred": " (inferred)"}
    return f"{words}{marks.get(row['date_basis'], '')}" if (words := period(row)) else "no date applies"


def short_period(row: Row) -> str:
    """Return the reference period, short: ``2016``, ``Aug 2018``, ``21–30 Apr 2016``, ``up to 9 May 2016``."""
    start, end = _ends(row)
    if end is None or start is None:
        return f"up to {spoken(end, 3)}" if end else f"from {spoken(start, 3)}" if start else ""
    if start == end:
        return spoken(end, 3)
    if start.year != end.year:
        return f"{spoken(start, 3)} – {spoken(end, 3)}"
    if _is_year(start, end):
        return str(end.year)
    first, last = (_MONTHS[one.month - 1][:3] for one in (start, end))
    if start.day == 1 and (end + timedelta(days=1)).day == 1:
        return f"{first if first == last else f'{first}–{last}'} {end.year}"
    return (f"{start.day}–" if first == last else f"{start.day} {first} – ") + spoken(end, 3)


def listed_period(row: Row) -> str:
    """Return the reference period for a table: ``2016``, ``2018-01-01 to 2018-04-30``, ``to 2018-09-14``."""
    start, end = _ends(row)
    if end is not None and _is_year(start, end):
        return str(end.year)
    return str(end or "") if start == end else f"{start or ''} to {end or ''}".strip()


def _ends(row: Row) -> tuple[date | None, date | None]:
    start, end = (
        None if one is None or one != one else date(one.year, one.month, one.day)
        for one in (row["date_start"], row["date_end"])
    )
    return start, end


def _is_year(start: date | None, end: date) -> bool:
    return (start, end) == (date(end.year, 1, 1), date(end.year, 12, 31))


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
    """Return the name of the place."""
    return str(rows_by("places", "place_id")[row["place_id"]]["name"])


def marked_place(row: Row) -> str:
    """Return the name of the place, with a mark where the figure is of a part of it, or the document does not say."""
    marked = {"within": "within {}", "inferred": "{} (inferred)"}.get(row["place_precision"], "{}")
    return marked.format(place(row))


def credit(row: Row) -> str:
    """Return whom the document credits: ``Human Rights Watch``, ``unnamed local activists``; nothing if nobody."""
    if not isinstance(row["attributed_to"], str):
        return ""
    name = str(rows_by("organizations", "organization_id")[row["attributed_to"]]["name"])
    plain = name.removesuffix(" (unnamed)")
    return name if plain == name else f"unnamed {plain[:1].lower()}{plain[1:]}"


def indicator(row: Row) -> str:
    """Return what is counted, as a label begins."""
    known = rows_by("indicators", "indicator").get(row["indicator"])
    words = str(known["label"] if known else row["indicator"]).replace("_", " ")
    return words[:1].upper() + words[1:]


def short_place(row: Row) -> str:
    """Return the place's name for a label; a governorate is called one, because its town may bear the same name."""
    place_id = row["place_id"]
    found = rows_by("places", "place_id").get(place_id, {"name": place_id or "", "place_type": ""})
    governorate = " governorate" if found["place_type"] == "governorate" else ""
    return _SHORT_PLACES.get(place_id, f"{found['name']}{governorate}")


def short_credit(row: Row) -> str:
    """Return whom the document credits, for a label: ``OCHA``, ``local activists (unnamed)``; nothing if nobody."""
    credited = row["attributed_to"]
    found = rows_by("organizations", "organization_id").get(credited)
    if found is None:
        return str(credited or "")
    name: str = found["name"]
    unnamed = found["organization_type"].startswith("unnamed")
    return f"{name[:1].lower()}{name[1:]}" if unnamed else found["abbreviation"] or name


def short_document(document: Row) -> str:
    """Return the short form of a document: ``Daher 2018``, ``Al Shami 2016``."""
    authors, issued = (document[name] if isinstance(document[name], str) else "" for name in ("authors", "issued"))
    families = [name.split(",")[0] for name in authors.split(" and ")] if authors else [document["title"]]
    return f"{' & '.join(families)} {issued[:4] or 'n.d.'}"
