"""The words of the charts: label, place, period, credit and source line of a row. All neutral, all from the tables."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from syria_figures.charts import sources
from syria_figures.charts.sources import Row
from syria_figures.claims.wording import figure, short_document
from syria_figures.model.about import ABOUT
from syria_figures.model.amounts import QUALIFIERS
from syria_figures.version import __version__

LICENCE = ABOUT["licence"]["short"]
DATA = f"{ABOUT['name']} {__version__}, {LICENCE}"

_NUMERALS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PLACES = {"syria": "Syria", "syria-turkiye-border": "border of Syria and Türkiye", "russia": "Russia"}


def indicator(row: Row) -> str:
    """Return what is counted, as a label begins."""
    known = sources.rows_by("indicators", "indicator").get(row["indicator"])
    words = str(known["label"] if known else row["indicator"]).replace("_", " ")
    return words[:1].upper() + words[1:]


def place(row: Row) -> str:
    """Return the place's name; a governorate is called one, because its town may bear the same name."""
    place_id = row["place_id"]
    name, kind = _places().get(place_id, (place_id, ""))
    return _PLACES.get(place_id, f"{name} governorate" if kind == "governorate" else str(name))


def period(row: Row) -> str:
    """Return the reference period, short: ``2016``, ``Aug 2018``, ``21–30 Apr 2016``, ``up to 9 May 2016``."""
    start, end = _date(row["date_start"]), _date(row["date_end"])
    if end is None or start is None:
        return f"up to {_day(end)}" if end else f"from {_day(start)}" if start else ""
    if start == end:
        return _day(end)
    if start.year != end.year:
        return f"{_day(start)} – {_day(end)}"
    if start.day == 1 and _ends_month(end):
        if (start.month, end.month) == (1, 12):
            return str(end.year)
        last = f"{_MONTHS[end.month - 1]} {end.year}"
        return last if start.month == end.month else f"{_MONTHS[start.month - 1]}–{last}"
    first = f"{start.day}–" if start.month == end.month else f"{start.day} {_MONTHS[start.month - 1]} – "
    return first + _day(end)


def _day(value: date) -> str:
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def _ends_month(value: date) -> bool:
    return value.month != date.fromordinal(value.toordinal() + 1).month


def _date(value: Any) -> date | None:
    return date(value.year, value.month, value.day) if value == value and value is not None else None


def document(document_id: str) -> str:
    """Return the short form of a document: ``Daher 2018``; of one that is not ours, its id."""
    return _documents().get(document_id, document_id)


def citation(row: Row) -> str:
    """Return where the words stand, and whom they credit: ``Daher 2018 ¶37, crediting OCHA``."""
    where = f"{document(row['document_id'])} ¶{row['paragraph']}"
    credited = credit(row)
    return f"{where}, crediting {credited}" if credited else where


def unbroken(words: str) -> str:
    """Keep what stands before the first comma on one line: ``Daher 2018 ¶37``, ``22 Apr – 5 May 2016``."""
    head, comma, tail = words.partition(",")
    return head.replace(" ", "\N{NO-BREAK SPACE}") + comma + tail


def credit(row: Row) -> str:
    """Return the source that the document credits with the number, or nothing."""
    credited = row["attributed_to"]
    return _organizations().get(credited, str(credited)) if isinstance(credited, str) else ""


def has_number(row: Row) -> bool:
    """Say whether the row has every number that its qualifier promises."""
    names = ["value" if name == "value" else f"value_{name}" for name in QUALIFIERS[row["qualifier"]].filled]
    return bool(names) and all(row[name] == row[name] for name in names)


def amount(row: Row) -> str:
    """Return the figure with its hedge and status, or that there is none."""
    if row["qualifier"] != "indefinite" and not has_number(row):
        return "no figure given"
    words = figure(row)
    return words if row["status"] == "stated" else f"{words} ({row['status']})"


def documents(rows: Collection[Row]) -> str:
    """Return how many documents state the rows: ``three documents``."""
    count = len({row["document_id"] for row in rows})
    numeral = _NUMERALS[count] if count < len(_NUMERALS) else str(count)
    return f"{numeral} document{'' if count == 1 else 's'}"


def in_order(document_ids: Iterable[str]) -> list[str]:
    """Return each document once, in the order of their table; those that are not ours last."""
    wanted, ours = set(document_ids), list(_documents())
    return [*(one for one in ours if one in wanted), *sorted(wanted.difference(ours))]


def paragraphs(rows: Iterable[Row]) -> str:
    """Return the paragraphs of rows of one document: ``¶4, ¶6``."""
    return ", ".join(f"¶{number}" for number in sorted({row["paragraph"] for row in rows}))


def source_line(rows: Sequence[Row], dates: Sequence[Row] = ()) -> str:
    """Return the line that every chart carries: document and paragraph of each row drawn, and the data's version."""
    drawn = [*rows, *dates]
    lists = [
        f"{document(one)} {paragraphs(row for row in drawn if row['document_id'] == one)}"
        for one in in_order(row["document_id"] for row in drawn)
    ]
    what = "Figures and dates" if dates else "Figures"
    return f"{what}: {'; '.join(lists)}. Data: {DATA}" if lists else f"Data: {DATA}"


def _documents() -> dict[str, str]:
    return {row["document_id"]: short_document(row) for row in sources.rows("documents")}


def _places() -> dict[str, tuple[str, str]]:
    return {row["place_id"]: (row["name"], row["place_type"]) for row in sources.rows("places")}


def _organizations() -> dict[str, str]:
    return {row["organization_id"]: _credited(row) for row in sources.rows("organizations")}


def _credited(organization: Row) -> str:
    name, short = organization["name"], organization["abbreviation"]
    if str(organization["organization_type"]).startswith("unnamed"):
        return str(name[:1].lower() + name[1:])
    return str(short if isinstance(short, str) else name)
