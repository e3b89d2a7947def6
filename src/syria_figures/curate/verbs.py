"""The reading, as it is typed: ``document()``, ``paragraph()``, ``claim()``, ``incident()``, ``aside()`` …

Second step of document → reading → decisions. A reading is a Python file that declares what one document states, in
document order, and does nothing else. Each name holds what it is given against its own signature; a declaration adds a
row to the open `Reading`, with its line, so that whatever is wrong with it later can be said where it was typed.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from traceback import walk_stack
from typing import Any

from syria_figures.curate.arguments import EXPECTED, ReadingError, Undecided, checked, nearest
from syria_figures.model import amounts, credits, dates, places
from syria_figures.model.amounts import Amount
from syria_figures.model.credits import Actor, Credit
from syria_figures.model.dates import When
from syria_figures.model.places import Where
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.text.paragraphs import Furniture, Torn

#: What there is to type: declarations, amounts, places, windows, credit.
__all__ = ["aside", "claim", "document", "furniture", "incident", "paragraph", "related", "torn", "undecided"]
__all__ += ["about", "at_least", "at_most", "between", "indefinite", "less_than", "more_than", "nearly"]
__all__ += ["across", "exact", "within"]
__all__ += ["day", "no_date", "now", "period", "since", "until"]
__all__ += ["actor", "credited"]

Row = dict[str, Any]

#: Written by a starter reading wherever only a person can tell.
undecided = Undecided("undecided")


@dataclass(slots=True)
class Reading:
    """What one document states, as a curator declared it."""

    path: Path
    document: Row
    furniture: list[Furniture] = field(default_factory=list)
    torn: list[Torn] = field(default_factory=list)
    claims: list[Row] = field(default_factory=list)
    incidents: list[Row] = field(default_factory=list)
    relations: list[Row] = field(default_factory=list)
    set_aside: list[Row] = field(default_factory=list)
    evidence: list[Row] = field(default_factory=list)
    others: list[Row] = field(default_factory=list)
    """What others say of the claims, in a file of corroborations."""
    of: Row = field(default_factory=dict)
    """The claim of which others say something, and when that was looked up."""
    paragraph: int | None = None
    """The paragraph that is being read; None before the first one, where the words of headings are set aside."""
    hedges: dict[str, str] = field(default_factory=dict)
    """The hedge of a claim, where it is another than the finder reads."""
    lines: dict[tuple[str, str], int] = field(default_factory=dict)
    """Line of each declaration, by table and row."""

    @property
    def document_id(self) -> str:
        """The document's key."""
        return str(self.document["document_id"])

    def source(self, table: str, row: str) -> str:
        """File and line where a row was declared; empty if it was not declared here."""
        line = self.lines.get((table, row))
        return f"{self.path.name}:{line}" if line else ""


#: The reading that the running file is writing. Each thread, and a reading read within another, has its own.
open_reading: ContextVar[Reading] = ContextVar("open_reading")
#: What is said of a reading without a document.
NO_DOCUMENT = ("reading", "no document(…)", "document(…) before everything else")

indefinite, no_date = amounts.indefinite, dates.no_date
about, at_least, at_most = checked(amounts.about), checked(amounts.at_least), checked(amounts.at_most)
more_than, less_than = checked(amounts.more_than), checked(amounts.less_than)
nearly, between = checked(amounts.nearly), checked(amounts.between)
exact, within, across = checked(places.exact), checked(places.within), checked(places.across)
now, day, period = checked(dates.now), checked(dates.day), checked(dates.period)
until, since = checked(dates.until), checked(dates.since)
credited, actor = checked(credits.credited), checked(credits.actor)


def _opened() -> Reading:
    """Return the open reading, which has begun with its document."""
    reading = open_reading.get(None)
    if not (reading and reading.document):
        raise ReadingError(*NO_DOCUMENT)
    return reading


def declare(table: str, row: str) -> Reading:
    """Return the open reading and note the line of its file that declares this row, through a helper or not."""
    reading = _opened()
    lines = [line for frame, line in walk_stack(None) if frame.f_code.co_filename == str(reading.path)]
    if table in ("claims", "incidents") and (table, row) in reading.lines:
        raise ReadingError("slug", f"{row!r}, as in line {reading.lines[table, row]}", "an id that no other row has")
    reading.lines.setdefault((table, row), lines[-1] if lines else 0)
    return reading


def key(slug: str) -> str:
    """``gdp-2016`` of the open document; a full key of another document is left as it is."""
    return slug if "." in slug else f"{_opened().document_id}.{slug}"


def _head(verb: str) -> Row:
    """Return how the row of a claim or an incident begins: with document and paragraph."""
    reading = _opened()
    if reading.paragraph is None:
        raise ReadingError(verb, "no paragraph(…) above", "paragraph(1), or which it is, before what stands in it")
    return {"document_id": reading.document_id, "paragraph": reading.paragraph}


def amount_row(amount: Amount | float | Undecided) -> Row:
    """Return an amount by the columns of `claims`."""
    if not isinstance(amount, Amount):
        amount = Amount(amount) if isinstance(amount, Undecided) else amounts.unhedged(amount)
    return {"value": amount.value, "value_low": amount.low, "value_high": amount.high, "qualifier": amount.qualifier}


def _place(place: Where | Undecided) -> Row:
    if isinstance(place, Undecided):
        place = Where(place, "exact", "stated")
    known = {"place_text": place.words, "place_precision": place.precision, "place_basis": place.basis}
    return {"place_id": place.place_id, **known}


def _window(when: When | Undecided) -> Row:
    if isinstance(when, Undecided):
        when = When(None, None, when, "")
    dateline = str(_opened().document.get("dateline"))
    try:
        when = dates.resolve(when, dateline)
    except (KeyError, ValueError):
        raise ReadingError("when", f"now(), and dateline={dateline!r}", "a dateline, as '2018-09-14'") from None
    known = {"date_text": when.words, "date_precision": when.precision, "date_basis": when.basis}
    return {"date_start": when.start, "date_end": when.end, **known}


def _inherited(incident_id: str | None, columns: str) -> Row:
    """Return where or when an incident was, for a claim of it that does not say so itself."""
    for row in _opened().incidents:
        if row["incident_id"] == incident_id:
            return {name: cell for name, cell in row.items() if name.startswith(columns)}
    argument, expected = ("place", EXPECTED[Where]) if columns == "place_" else ("when", EXPECTED[When])
    found = f"none, and above no incident {incident_id!r}" if incident_id else "none"
    raise ReadingError(f"claim(…) {argument}", found, f"{expected}, or of= an incident that has it")


@checked
def document(document_id: str, **fields: str | None) -> None:
    """Open the reading of a document: its key and the fields of the `documents` table."""
    reading = open_reading.get(None)
    if reading is None or reading.document:
        raise ReadingError("document(…)", "another document(…)" if reading else "no reading", "one in a reading")
    reading.document = {"document_id": document_id, **fields}
    declare("documents", document_id)


@checked
def furniture(words: str, reason: str, *, begins: bool = False, blocks: int | None = None, holds: str = "") -> None:
    """Declare that blocks are not the article: those of just these words or, with `begins`, all that begin with them.

    `blocks` says how many there are; without it one or more, and a rule with `begins` must say it. `holds` repeats the
    quantities in them, ``12; 4.0``: none is taken out of the article unseen.
    """
    if begins and blocks is None:
        raise ReadingError("furniture(…)", f"{words!r}, begins=True", "blocks=, how many blocks begin with these words")
    declare("furniture", repr(words)).furniture.append(Furniture(words, reason, begins, blocks, holds))


@checked
def torn(end: str, begin: str, *, within_word: bool = False) -> None:
    """Declare that a paragraph was torn: its first piece ends so, its second begins so."""
    declare("torn", repr(end)).torn.append(Torn(end, begin, within_word))


@checked
def paragraph(number: int) -> None:
    """Say in which paragraph stands what is declared from here on."""
    reading = _opened()
    if number <= (last := reading.paragraph or 0):
        found = f"{number} after {last}" if last else f"{number}"
        raise ReadingError("paragraph(…)", found, "the paragraphs in order, from 1, each once")
    declare("paragraphs", str(number)).paragraph = number


@checked
def claim(
    slug: str,
    words: str,
    amount: Amount | float | int,
    indicator: str,
    place: Where | None = None,
    when: When | None = None,
    *,
    says: str,
    of: str | None = None,
    who: str | None = None,
    group: str | None = None,
    share_of: str | None = None,
    per: str | None = None,
    credit: Credit | None = None,
    status: str = "stated",
    measure: str | None = None,
    hedge_from: str | None = None,
    note: str | None = None,
) -> None:
    """Declare one number that the document states.

    Place and window are those of the incident `of` unless given; `group` and `measure` are the indicator's.
    `hedge_from` is the printed hedge where it stands before another number, or empty where what the finder takes for
    a hedge is none, `per` a rate's other side, or empty where there is none; the `note` says why.
    """
    if hedge_from is not None and not note:
        raise ReadingError("claim(…)", f"hedge_from={hedge_from!r}", "a note= too, which says why it is the hedge")
    row = {"claim_id": key(slug), **_head("claim(…)"), "incident_id": key(of) if of else None}
    row |= {"indicator": indicator, "value_text": words, **amount_row(amount)}
    row |= {"per": per, "denominator_text": share_of}
    row |= {"measure": measure, "status": status, "population_group": group, "population_text": who}
    row |= _place(place) if place else _inherited(row["incident_id"], "place_")
    row |= _window(when) if when else _inherited(row["incident_id"], "date_")
    row |= (credit if isinstance(credit, Credit) else Credit(credit))._asdict()
    row |= {"summary": says, "note": note}
    reading = declare("claims", row["claim_id"])
    reading.claims.append(row)
    if hedge_from is not None:
        reading.hedges[row["claim_id"]] = hedge_from


@checked
def incident(
    slug: str,
    type: str,
    scale: str,
    place: Where,
    when: When,
    *,
    says: str,
    by: str | Actor | None = None,
    facility: str = "none",
    status: str = "stated",
    note: str | None = None,
) -> None:
    """Declare one dated or named event that the document tells, with or without a number."""
    row = {"incident_id": key(slug), **_head("incident(…)"), "incident_type": type, "incident_scale": scale}
    row |= {"facility_type": facility, "status": status, **_place(place), **_window(when)}
    row |= (by if isinstance(by, Actor) else credits.actor(by) if by else Actor())._asdict()
    row |= {"summary": says, "note": note}
    declare("incidents", row["incident_id"]).incidents.append(row)


@checked
def related(slug: str, relation: str, other: str, note: str | None = None) -> None:
    """Declare how one claim of this document bears on another, of this or an earlier document."""
    row = {"claim_id": key(slug), "relation": relation, "related_claim_id": key(other), "note": note}
    declare("relations", f"{row['claim_id']} {relation} {row['related_claim_id']}").relations.append(row)


@checked
def aside(kind: str, words: str, *more: str, reason: str | None = None) -> None:
    """Set numeric words aside, with the kind of the ledger and, where that does not say it all, the reason.

    Before the first paragraph they are words of headings.
    """
    if kind not in (kinds := VOCABULARIES["ledger_kind"]) and kind is not undecided:
        raise ReadingError("aside(…)", repr(kind), nearest(kind, kinds, f"one of {', '.join(kinds)}"))
    paragraph = _opened().paragraph
    for one in (words, *more):
        reading = declare("set aside", f"{paragraph} {one}")
        reading.set_aside.append({"paragraph": paragraph, "words": one, "ledger_kind": kind, "reason": reason})
