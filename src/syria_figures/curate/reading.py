"""The words of a reading: ``document()``, ``claim()``, ``incident()``, ``related()``, ``not_a_claim()``.

A reading is a Python file that declares what one document states, in document order, and does nothing else. Each
declaration is kept with its line, so that whatever is wrong with it later can be said where it was typed.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec

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
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.model.tables import TABLES
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.text.paragraphs import Furniture, Torn

__all__ = [
    "about",
    "at_least",
    "at_most",
    "between",
    "claim",
    "day",
    "document",
    "furniture",
    "incident",
    "indefinite",
    "less_than",
    "more_than",
    "nearly",
    "no_date",
    "not_a_claim",
    "now",
    "period",
    "related",
    "since",
    "torn",
    "undecided",
    "until",
]

Row = dict[str, Any]
Arguments = ParamSpec("Arguments")


class Undecided(str):
    """A field that the curator has still to decide: the reading runs, the build stops at its line."""

    __slots__ = ()


#: Written by a starter reading wherever only a person can tell.
undecided = Undecided("undecided")

_TO_DECIDE = {
    "claim_id": "slug: a short neutral name, which stays",
    "indicator": "indicator: a row of scripts/lists/indicators.csv",
    "unit": "unit: one of the vocabulary",
    "ledger_kind": "kind: why it is no claim, one of the vocabulary",
    "denominator_text": "denominator_text: of what, as printed",
    "place_id": "place: a row of scripts/lists/places.csv",
    "date_precision": "when: now, day(…), period(…), until(…), since(…) or no_date",
    "summary": "summary: one neutral sentence of your own",
}


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
_open: ContextVar[Reading] = ContextVar("_open")
#: How Python words two mistakes that are no fault of a verb.
_NOT_IMPORTED = re.compile(r"cannot import name '(\w+)' from '([\w.]+)'|No module named '([\w.]+)'")


class ReadingError(Exception):
    """A declaration that cannot be understood: where, what was found, what was expected."""

    def __init__(self, place: str, found: str, expected: str) -> None:
        self.place, self.found, self.expected = place, found, expected
        super().__init__(f"{place}: found {found}; expected {expected}")


def read(path: Path) -> Reading:
    """Run a reading and return what it declares.

    Parameters
    ----------
    path : pathlib.Path
        The reading, ``<document_id>.py``.

    Returns
    -------
    Reading

    Raises
    ------
    ProblemsError
        If a declaration cannot be understood; names file and line, what was found and what was expected.
    """
    reading = Reading(path, {})
    names: dict[str, Any] = {"__name__": path.stem, "__file__": str(path)}
    token = _open.set(reading)
    try:
        # Not runpy, which exchanges a module of the whole process and so may run in one thread only.
        exec(compile(path.read_bytes(), str(path), "exec"), names)
        if not reading.document:
            raise ReadingError("reading", "no document(…)", "document(…) before everything else")
    except (Exception, SystemExit) as error:  # whatever a typing mistake raises, the curator needs the line
        place, found, expected = _said(error, names)
        source = f"{path.name}:{_line_of(error, path)}"
        raise ProblemsError([Problem(place, "", "", found, expected, "reading", source)]) from error
    finally:
        _open.reset(token)
    return reading


def _said(error: BaseException, names: Row) -> tuple[str, str, str]:
    """Return what a mistake is about, what was found and what was expected."""
    if isinstance(error, ReadingError):
        return error.place, error.found, error.expected
    if isinstance(error, SyntaxError):
        code = f" in {error.text.strip()[:60]!r}" if error.text else ""
        return "reading", f"{error.msg}{code}", "Python, as in the other readings"
    if isinstance(error, NameError) and error.name:
        if error.name in __all__:
            return "reading", repr(error.name), f"from syria_figures.reading import {error.name}, above"
        return "reading", repr(error.name), _nearest(error.name, [*__all__, *names], "a name that is defined above")
    if isinstance(error, ImportError) and (unknown := _NOT_IMPORTED.search(str(error))):
        name, module, no_module = unknown.groups()
        verbs = __all__ if module == "syria_figures.reading" else []
        return "reading", f"import of {name or no_module!r}", _nearest(name or "", verbs, "a name that there is")
    if isinstance(error, OSError):
        return "reading", error.strerror or str(error), "a reading that can be opened"
    # Windows and amounts say themselves what they found and expected.
    worded = re.fullmatch(r"found (.*); expected (.*)", str(error), re.DOTALL)
    found, expected = worded.groups() if worded else (f"{type(error).__name__}: {error}", "a reading that runs")
    return "reading", found, expected


def _nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    near = get_close_matches(name, list(known), n=1)
    return near[0] if near else otherwise


def _line_of(error: BaseException, path: Path) -> int:
    """Return the line of the reading at which it stopped; of a verb, the line that called it."""
    if isinstance(error, SyntaxError):
        return error.lineno or 1
    frames, step = [], error.__traceback__
    while step:
        frames += [step.tb_lineno] * (step.tb_frame.f_code.co_filename == str(path))
        step = step.tb_next
    return frames[0 if isinstance(error, ReadingError) else -1] if frames else 1


def _verb(verb: Callable[Arguments, None]) -> Callable[Arguments, None]:
    """Make a verb refuse arguments that it does not have, or lacks, by name."""
    signature = inspect.signature(verb)
    named = list(signature.parameters)
    if "fields" in named:
        named = list(TABLES["documents"].columns)

    @wraps(verb)
    def called(*args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        for name in kwargs:
            if name not in named:
                raise ReadingError(f"{verb.__name__}(…)", f"{name}=", f"{_nearest(name, named, ', '.join(named))}=")
        try:
            signature.bind(*args, **kwargs)
        except TypeError as error:  # one is missing, or one too many
            raise ReadingError(f"{verb.__name__}(…)", str(error), f"{verb.__name__}({', '.join(named)})") from None
        verb(*args, **kwargs)

    return called


def _declare(table: str, row: str) -> Reading:
    """Return the open reading and note the line of its file that declares this row, through a helper or not."""
    reading = _current()
    frame, line = inspect.currentframe(), 0
    while frame:
        line = frame.f_lineno if frame.f_code.co_filename == str(reading.path) else line
        frame = frame.f_back
    reading.lines.setdefault((table, row), line)
    return reading


def _current() -> Reading:
    reading = _open.get(None)
    if reading is None or not reading.document:
        raise ReadingError("reading", "no document(…)", "document(…) before everything else")
    return reading


@_verb
def document(document_id: str, **fields: str | None) -> None:
    """Open the reading of a document: its key and the fields of the `documents` table."""
    reading = _open.get(None)
    if reading is None or reading.document:
        raise ReadingError("document(…)", "another document(…)" if reading else "no reading", "one in a reading")
    reading.document = {"document_id": document_id, **fields}
    _declare("documents", document_id)


@_verb
def furniture(words: str, reason: str, *, begins: bool = False, blocks: int | None = None) -> None:
    """Declare that blocks are not the article: those of just these words or, with `begins`, all that begin with them.

    `blocks` says how many there are; without it one or more, and a rule with `begins` must say it.
    """
    if begins and blocks is None:
        raise ReadingError("furniture(…)", f"{words!r}, begins=True", "blocks=, how many blocks begin with these words")
    _declare("furniture", repr(words)).furniture.append(Furniture(words, reason, begins, blocks))


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
    amount: Amount | float,
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
    note: str | None = None,
) -> None:
    """Declare one number that the document states. `measure` is the indicator's unless given."""
    reading = _declare("claims", claim_id := _key(slug))
    reading.claims.append(
        {
            "claim_id": claim_id,
            "document_id": reading.document_id,
            "paragraph": paragraph,
            "indicator": indicator,
            **_amount(amount),
            "unit": unit,
            "denominator_text": denominator_text,
            "value_text": words,
            "measure": measure,
            "status": status,
            "population_group": population_group or ("people" if unit == "person" else "not_applicable"),
            "population_text": population_text,
            **_window(when, reading),
            "date_text": date_text,
            "place_id": place,
            "place_text": place_text,
            "place_precision": place_precision,
            "attributed_to": attributed_to,
            "attribution_text": attribution_text,
            "attribution_date": attribution_date,
            "incident_id": _key(incident) if incident else None,
            "summary": summary,
            "note": note,
        }
    )


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
    reading = _declare("incidents", incident_id := _key(slug))
    reading.incidents.append(
        {
            "incident_id": incident_id,
            "document_id": reading.document_id,
            "paragraph": paragraph,
            "incident_type": type,
            "incident_scale": scale,
            "status": status,
            **_window(when, reading),
            "date_text": date_text,
            "place_id": place,
            "place_text": place_text,
            "place_precision": place_precision,
            "facility_type": facility,
            "perpetrator_text": perpetrator_text,
            "perpetrator_attributed_to": perpetrator_attributed_to,
            "summary": summary,
            "note": note,
        }
    )


@_verb
def related(slug: str, relation: str, other: str, note: str | None = None) -> None:
    """Declare how one claim of this document bears on another, of this or an earlier document."""
    claim_id, related_claim_id = _key(slug), _key(other)
    reading = _declare("relations", f"{claim_id} {relation} {related_claim_id}")
    reading.relations.append(
        {"claim_id": claim_id, "relation": relation, "related_claim_id": related_claim_id, "note": note}
    )


@_verb
def not_a_claim(words: str, kind: str, *, paragraph: int | None, reason: str | None = None) -> None:
    """Set numeric words aside, with the kind of the ledger and, where that does not say it all, the reason.

    `paragraph` is None for the words of headings.
    """
    if kind not in (kinds := VOCABULARIES["ledger_kind"]) and kind is not undecided:
        raise ReadingError("not_a_claim(…)", repr(kind), _nearest(kind, kinds, f"one of {', '.join(kinds)}"))
    reading = _declare("set aside", f"{paragraph} {words}")
    reading.set_aside.append({"paragraph": paragraph, "words": words, "ledger_kind": kind, "reason": reason})


def _key(slug: str) -> str:
    """``gdp-2016`` of the open document; a full key of another document is left as it is."""
    return slug if "." in slug else f"{_current().document_id}.{slug}"


def _amount(amount: Amount | float) -> Row:
    if isinstance(amount, int | float) and not isinstance(amount, bool):
        amount = unhedged(amount)
    if not isinstance(amount, Amount):
        raise ReadingError("amount", repr(amount), "a number or a hedge such as more_than(920_000)")
    return {
        "value": amount.value,
        "value_low": amount.low,
        "value_high": amount.high,
        "qualifier": amount.qualifier,
    }


def _window(when: When | Undecided, reading: Reading) -> Row:
    if isinstance(when, Undecided):
        return {"date_start": None, "date_end": None, "date_precision": when, "date_basis": None}
    if not isinstance(when, When):
        raise ReadingError("when", repr(when), "now, day(…), period(…), until(…), since(…) or no_date")
    dateline = reading.document.get("dateline")
    try:
        when = resolve(when, str(dateline))
    except (KeyError, ValueError):
        raise ReadingError("when", f"now, and dateline={str(dateline)!r}", "a dateline, as '2018-09-14'") from None
    return {
        "date_start": when.start,
        "date_end": when.end,
        "date_precision": when.precision,
        "date_basis": when.basis,
    }


def undecided_fields(reading: Reading) -> Iterator[Problem]:
    """Yield one problem for every declaration with a field that is still to be decided."""
    rows = (
        [("documents", reading.document_id, reading.document)]
        + [("claims", row["claim_id"], row) for row in reading.claims]
        + [("incidents", row["incident_id"], row) for row in reading.incidents]
        + [("set aside", f"{row['paragraph']} {row['words']}", row) for row in reading.set_aside]
    )
    for table, key, row in rows:
        fields = [name for name, value in row.items() if isinstance(value, Undecided)]
        if key.partition(".")[2].startswith("todo-"):
            fields.insert(0, "claim_id")
        if fields:
            expected = "; ".join(_TO_DECIDE.get(name, name) for name in fields)
            yield Problem(table, key, "", "undecided", expected, "every-field-decided", reading.source(table, key))


def words_of(rows: Sequence[Row], *columns: str) -> list[tuple[Row, str, str]]:
    """Return ``(row, column, words)`` for every printed phrase that the rows hold in these columns."""
    return [(row, column, row[column]) for row in rows for column in columns if row.get(column)]
