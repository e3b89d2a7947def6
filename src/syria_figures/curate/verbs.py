"""The reading, as it is typed: ``document()``, ``claim()``, ``incident()``, ``related()``, ``not_a_claim()`` …

Second step of document → reading → decisions. A reading is a Python file that declares what one document states, in
document order, and does nothing else. Each verb holds what it is given against its own signature and adds it to the
open `Reading`, with its line, so that whatever is wrong with it later can be said where it was typed.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import wraps
from pathlib import Path
from traceback import walk_stack
from typing import Any, ParamSpec, get_args

from syria_figures.model.amounts import (
    Amount,
    about,
    at_least,
    at_most,
    between,
    indefinite,
    less_than,
    more_than,
    nearly,
    unhedged,
)
from syria_figures.model.dates import When, day, no_date, now, period, resolve, since, until
from syria_figures.model.tables import TABLES
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.text.paragraphs import Furniture, Torn

#: What there is to type: declarations, amounts, windows.
__all__ = ["claim", "document", "furniture", "incident", "not_a_claim", "related", "torn", "undecided"]
__all__ += ["about", "at_least", "at_most", "between", "indefinite", "less_than", "more_than", "nearly"]
__all__ += ["day", "no_date", "now", "period", "since", "until"]

Row = dict[str, Any]
Arguments = ParamSpec("Arguments")


class Undecided(str):
    """A field that the curator has still to decide: the reading runs, the build stops at its line."""

    __slots__ = ()


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


class ReadingError(Exception):
    """A declaration that cannot be understood: where, what was found, what was expected."""

    def __init__(self, place: str, found: str, expected: str) -> None:
        self.place, self.found, self.expected = place, found, expected
        super().__init__(f"{place}: found {found}; expected {expected}")


#: What is said of a reading without a document.
NO_DOCUMENT = ("reading", "no document(…)", "document(…) before everything else")
#: What is expected where an argument is of a type that its signature does not have.
_EXPECTED = {
    bool: "True or False",
    int: "a whole number, without quotation marks",
    str: "words in quotation marks",
    Amount: "a number or a hedge such as more_than(920_000)",
    When: "now, day(…), period(…), until(…), since(…) or no_date",
}


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return the known name that looks most like this one, which is not known."""
    return next(iter(get_close_matches(name, list(known), n=1)), otherwise)


def _verb(verb: Callable[Arguments, None]) -> Callable[Arguments, None]:
    """Make a verb refuse an argument that it does not have, lacks, or has of another type."""
    signature = inspect.signature(verb, eval_str=True)
    types = {name: parameter.annotation for name, parameter in signature.parameters.items()}
    if "fields" in types:
        types |= dict.fromkeys(TABLES["documents"].columns, types.pop("fields"))
    place = f"{verb.__name__}(…)"

    @wraps(verb)
    def called(*args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        for name in kwargs:
            if name not in types:
                raise ReadingError(place, f"{name}=", f"{nearest(name, types, ', '.join(types))}=")
        try:
            given = signature.bind(*args, **kwargs).arguments
        except TypeError as error:  # one is missing, or one too many
            raise ReadingError(place, str(error), f"{verb.__name__}({', '.join(types)})") from None
        fields = given.pop("fields", {})
        for name, value in {**given, **fields}.items():
            known = get_args(types[name]) or (types[name],)
            if type(value) not in (*known, Undecided):  # not isinstance, to which True is a number
                found = getattr(value, "__name__", repr(value)[:80])
                raise ReadingError(f"{place} {name}", found, _EXPECTED[known[0]])
        reading = open_reading.get(None)
        if verb.__name__ != "document" and not (reading and reading.document):
            raise ReadingError(*NO_DOCUMENT)
        verb(*args, **kwargs)

    return called


def _declare(table: str, row: str) -> Reading:
    """Return the open reading and note the line of its file that declares this row, through a helper or not."""
    reading = open_reading.get()
    lines = [line for frame, line in walk_stack(None) if frame.f_code.co_filename == str(reading.path)]
    reading.lines.setdefault((table, row), lines[-1] if lines else 0)
    return reading


#: The columns whose arguments have a shorter name.
_COLUMNS = {
    **{"place": "place_id", "incident": "incident_id"},
    **{"type": "incident_type", "scale": "incident_scale", "facility": "facility_type"},
}


def _row(given: Row, **columns: str) -> Row:
    """Return what a verb was given by the names of the columns: those of `columns`, for this verb alone, and ours."""
    reading = open_reading.get()
    row: Row = {"document_id": reading.document_id}
    columns = _COLUMNS | columns
    for name, value in given.items():
        column = columns.get(name, name)
        if name == "amount":
            row |= _amount(value)
        elif name == "when":
            row |= _window(value, reading)
        else:
            row[column] = _key(value, reading) if value and column in ("claim_id", "incident_id") else value
    return row


def _key(slug: str, reading: Reading) -> str:
    """``gdp-2016`` of the open document; a full key of another document is left as it is."""
    return slug if "." in slug else f"{reading.document_id}.{slug}"


def _amount(amount: Amount | float | Undecided) -> Row:
    if not isinstance(amount, Amount):
        amount = Amount(amount) if isinstance(amount, Undecided) else unhedged(amount)
    return {"value": amount.value, "value_low": amount.low, "value_high": amount.high, "qualifier": amount.qualifier}


def _window(when: When | Undecided, reading: Reading) -> Row:
    if isinstance(when, Undecided):
        when = When(None, None, when, "")
    dateline = str(reading.document.get("dateline"))
    try:
        when = resolve(when, dateline)
    except (KeyError, ValueError):
        raise ReadingError("when", f"now, and dateline={dateline!r}", "a dateline, as '2018-09-14'") from None
    return {"date_start": when.start, "date_end": when.end, "date_precision": when.precision, "date_basis": when.basis}


@_verb
def document(document_id: str, **fields: str | None) -> None:
    """Open the reading of a document: its key and the fields of the `documents` table."""
    reading = open_reading.get(None)
    if reading is None or reading.document:
        raise ReadingError("document(…)", "another document(…)" if reading else "no reading", "one in a reading")
    reading.document = {"document_id": document_id, **fields}
    _declare("documents", document_id)


@_verb
def furniture(words: str, reason: str, *, begins: bool = False, blocks: int | None = None, holds: str = "") -> None:
    """Declare that blocks are not the article: those of just these words or, with `begins`, all that begin with them.

    `blocks` says how many there are; without it one or more, and a rule with `begins` must say it. `holds` repeats the
    quantities in them, ``12; 4.0``: none is taken out of the article unseen.
    """
    if begins and blocks is None:
        raise ReadingError("furniture(…)", f"{words!r}, begins=True", "blocks=, how many blocks begin with these words")
    _declare("furniture", repr(words)).furniture.append(Furniture(words, reason, begins, blocks, holds))


@_verb
def torn(end: str, begin: str, *, within_word: bool = False) -> None:
    """Declare that a paragraph was torn: its first piece ends so, its second begins so."""
    _declare("torn", repr(end)).torn.append(Torn(end, begin, within_word))


@_verb
def claim(
    slug: str,
    *,
    paragraph: int,
    words: str,
    amount: Amount | float | int,
    unit: str,
    indicator: str,
    place: str,
    when: When,
    summary: str,
    measure: str | None = None,
    status: str = "stated",
    population_group: str | None = None,
    population_text: str | None = None,
    denominator_text: str | None = None,
    date_text: str | None = None,
    place_text: str | None = None,
    place_precision: str = "exact",
    attributed_to: str | None = None,
    attribution_text: str | None = None,
    attribution_date: str | None = None,
    incident: str | None = None,
    hedge_from: str | None = None,
    note: str | None = None,
) -> None:
    """Declare one number that the document states. `measure` is the indicator's unless given.

    `hedge_from` is the printed hedge where it stands before another number, or empty where what the finder takes for
    a hedge is none; the `note` says why.
    """
    if hedge_from is not None and not note:
        raise ReadingError("claim(…)", f"hedge_from={hedge_from!r}", "a note= too, which says why it is the hedge")
    row = _row(locals(), slug="claim_id", words="value_text")
    hedge = row.pop("hedge_from")
    row["population_group"] = population_group or ("people" if unit == "person" else "not_applicable")
    reading = _declare("claims", row["claim_id"])
    reading.claims.append(row)
    if hedge is not None:
        reading.hedges[row["claim_id"]] = hedge


@_verb
def incident(
    slug: str,
    *,
    paragraph: int,
    type: str,
    scale: str,
    place: str,
    when: When,
    summary: str,
    status: str = "stated",
    facility: str = "none",
    date_text: str | None = None,
    place_text: str | None = None,
    place_precision: str = "exact",
    perpetrator_text: str | None = None,
    perpetrator_attributed_to: str | None = None,
    note: str | None = None,
) -> None:
    """Declare one dated or named event that the document tells, with or without a number."""
    row = _row(locals(), slug="incident_id")
    _declare("incidents", row["incident_id"]).incidents.append(row)


@_verb
def related(slug: str, relation: str, other: str, note: str | None = None) -> None:
    """Declare how one claim of this document bears on another, of this or an earlier document."""
    reading = open_reading.get()
    row = {
        "claim_id": _key(slug, reading),
        "relation": relation,
        "related_claim_id": _key(other, reading),
        "note": note,
    }
    _declare("relations", f"{row['claim_id']} {relation} {row['related_claim_id']}").relations.append(row)


@_verb
def not_a_claim(words: str, kind: str, *, paragraph: int | None, reason: str | None = None) -> None:
    """Set numeric words aside, with the kind of the ledger and, where that does not say it all, the reason.

    `paragraph` is None for the words of headings.
    """
    if kind not in (kinds := VOCABULARIES["ledger_kind"]) and kind is not undecided:
        raise ReadingError("not_a_claim(…)", repr(kind), nearest(kind, kinds, f"one of {', '.join(kinds)}"))
    reading = _declare("set aside", f"{paragraph} {words}")
    reading.set_aside.append({"paragraph": paragraph, "words": words, "ledger_kind": kind, "reason": reason})
