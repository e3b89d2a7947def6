"""What charts add to `claims.wording`: where the words stand, whom they credit, and the line of sources."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from syria_figures.charts.selection import changed
from syria_figures.claims.chain import works
from syria_figures.claims.link import link_to
from syria_figures.claims.wording import credit, figure, indicator, period, place, spoken
from syria_figures.frames.rows import Row, rows_by
from syria_figures.model.about import ABOUT
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.version import __version__

LICENCE = ABOUT["licence"]["short"]
PACKAGE = f"{ABOUT['name']} {__version__}"

_NUMERALS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
#: So many documents are named in full below a chart, and so many by their short names.
_IN_FULL, _SHORT = 4, 12


def document(document_id: str) -> str:
    """Return the short form of a document: ``Daher 2018``; of one that is not ours, its id."""
    found = rows_by("documents", "document_id").get(document_id)
    return str(found["short_name"] if found else document_id)


def credited(row: Row) -> str:
    """Return whom the document credits, as charts name them; nothing if nobody."""
    return credit(row, "abbreviation", "label")


def citation(row: Row) -> str:
    """Return where the words stand, and whom they credit: ``Daher 2018, para. 37, citing OCHA``, unbroken."""
    source = f"citing {credited(row)}" if credited(row) else "no source named"
    parts = (document(row["document_id"]), f"para. {row['paragraph']}")
    return ", ".join([*(part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts), source])


def amount(row: Row) -> str:
    """Return the figure, with what is counted where its own words do not say it."""
    said = figure(row)
    measured = row["unit"] == "share" or row["qualifier"] == "indefinite" or VOCABULARIES["unit"][row["unit"]].label
    said = f"{indicator(row)}: {said}" if measured else said
    return said[:1].upper() + said[1:]


def scope(row: Row) -> str:
    """Return when, where, as what and by whom a figure is stated."""
    status = "" if row["status"] == "stated" else row["status"]
    return " · ".join(filter(None, [period(row, short=True), place(row), status, citation(row)]))


def counted(number: int, one: str, many: str = "") -> str:
    """Return a count in words: ``one document``, ``12 documents``."""
    said = _NUMERALS[number] if number < len(_NUMERALS) else str(number)
    return f"{said} {one if number == 1 else many or f'{one}s'}"


def documents(rows: Collection[Row]) -> str:
    """Return how many documents state the rows: ``three documents``."""
    return counted(len({row["document_id"] for row in rows}), "document")


def sentence(words: str) -> str:
    """Return words with a capital."""
    return words[:1].upper() + words[1:]


def finding(rows: Sequence[Row], on: str) -> str:
    """Return a title that is true of any rows: the one figure, or how many there are and how many name a source."""
    if len(rows) == 1:
        return f"{sentence(documents(rows))}: {', '.join(filter(None, [amount(rows[0]), period(rows[0])]))}"
    kinds, unnamed = len({(row["indicator"], row["measure"]) for row in rows}), sum(not credited(row) for row in rows)
    what = f"{sentence(counted(len(rows), 'figure'))} {on}" + (f" count {counted(kinds, 'thing')}" if kinds > 1 else "")
    return f"{what}; {counted(unnamed, 'names', 'name')} no source"


def data(rows: Sequence[Row]) -> str:
    """Return whose data are drawn: signed as the package's only where every row is."""
    words = {"": f"{PACKAGE}, {LICENCE}", "edited": f"edited, not as in {PACKAGE}", "own": f"own data, not {PACKAGE}"}
    return words[changed(rows)]


def source_line(rows: Sequence[Row]) -> str:
    """Return the line that every chart carries: the documents, so that anybody finds them, and whose data it is."""
    order, ours = dict.fromkeys(row["document_id"] for row in rows), rows_by("documents", "document_id")
    known = [row for row in rows if row["document_id"] in ours]
    if len(order) > _IN_FULL:
        more = f" and {len(order) - _SHORT} more" if len(order) > _SHORT else ""
        named = [", ".join(document(one) for one in list(order)[:_SHORT]) + more]
    else:
        named = [one for one in order if one not in ours]
        for work in works(known):
            people = " and ".join(f"{one.given} {one.family}".strip() for one in work.responsible)
            year = spoken(work.document["issued"]) if work.document["issued_basis"] == "printed" else work.year()
            parts = [people, f"“{work.document['title']}”", work.container, year, work.document["url"]]
            named.append(", ".join(filter(None, parts)))
    return f"Source{'s' * (len(order) > 1)}: {'; '.join(named)}. Data: {data(rows)}"


def link(row: Row) -> str:
    """Return the address of the words of a figure; nothing where there is none."""
    return link_to(row) if row["document_id"] in rows_by("documents", "document_id") else ""
