"""The words of a reading: ``document()``, ``claim()``, ``incident()``, ``related()``, ``not_a_claim()``.

A reading is a Python file that declares what one document states, in document order, and does nothing else. Each
declaration is kept with its line, so that whatever is wrong with it later can be said where it was typed.
"""

from __future__ import annotations

import runpy
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from syria_figures.amounts import (
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
from syria_figures.dates import When, day, no_date, now, period, resolve, since, until
from syria_figures.paragraphs import Furniture, Torn
from syria_figures.problems import Problem, ProblemsError

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


class Undecided(str):
    """A field that the curator has still to decide: the reading runs, the build stops at its line."""

    __slots__ = ()


#: Written by a starter reading wherever only a person can tell.
undecided = Undecided("undecided")

_TO_DECIDE = {
    "claim_id": "slug: a short neutral name, which stays",
    "indicator": "indicator: a row of scripts/lists/indicators.csv",
    "unit": "unit: one of the vocabulary",
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


#: The reading that the running file is writing; `read` sets it.
_open: list[Reading] = []


class ReadingError(Exception):
    """A declaration that cannot be understood."""


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
        If a declaration cannot be understood; names file and line.
    """
    _open.clear()
    try:
        runpy.run_path(str(path))
        if not _open:
            raise ReadingError("a reading begins with document(…)")
        return _open[0]
    except (
        Exception,
        SystemExit,
    ) as error:  # whatever a typing mistake raises, the curator needs the line, no traceback
        line = _line_of(error, path)
        raise ProblemsError(
            [
                Problem(
                    "",
                    "",
                    "",
                    str(error) or type(error).__name__,
                    "a reading that runs",
                    "reading",
                    f"{path.name}:{line}",
                )
            ]
        ) from error
    finally:
        _open.clear()


def _line_of(error: BaseException, path: Path) -> int:
    if isinstance(error, SyntaxError) and error.lineno:
        return error.lineno
    line, step = 1, error.__traceback__
    while step:
        if step.tb_frame.f_code.co_filename == str(path):
            line = step.tb_lineno
        step = step.tb_next
    return line


def _declare(table: str, row: str) -> Reading:
    """Return the open reading and note the line from which the curator's verb was called."""
    if not _open:
        raise ReadingError("a reading begins with document(…)")
    _open[0].lines.setdefault((table, row), sys._getframe(2).f_lineno)
    return _open[0]


def document(document_id: str, **fields: str | None) -> None:
    """Open the reading of a document: its key and the fields of the `documents` table."""
    if _open:
        raise ReadingError("one document(…) in a reading")
    frame = sys._getframe(1)
    _open.append(Reading(Path(frame.f_code.co_filename), {"document_id": document_id, **fields}))
    _declare("documents", document_id)


def furniture(begins: str, reason: str) -> None:
    """Declare that blocks which begin with these words are not the article."""
    _declare("furniture", begins).furniture.append(Furniture(begins, reason))


def torn(end: str, begin: str, *, within_word: bool = False) -> None:
    """Declare that a paragraph was torn: its first piece ends so, its second begins so."""
    _declare("torn", end).torn.append(Torn(end, begin, within_word))


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


def related(slug: str, relation: str, other: str, note: str | None = None) -> None:
    """Declare how one claim of this document bears on another, of this or an earlier document."""
    claim_id, related_claim_id = _key(slug), _key(other)
    reading = _declare("relations", f"{claim_id} {relation} {related_claim_id}")
    reading.relations.append(
        {"claim_id": claim_id, "relation": relation, "related_claim_id": related_claim_id, "note": note}
    )


def not_a_claim(words: str, kind: str, *, paragraph: int, reason: str | None = None) -> None:
    """Set numeric words aside, with the kind of the ledger and, where that does not say it all, the reason."""
    reading = _declare("set aside", f"{paragraph} {words}")
    reading.set_aside.append({"paragraph": paragraph, "words": words, "ledger_kind": kind, "reason": reason})


def _key(slug: str) -> str:
    """``gdp-2016`` of the open document; a full key of another document is left as it is."""
    if not _open:
        raise ReadingError("a reading begins with document(…)")
    return slug if "." in slug else f"{_open[0].document_id}.{slug}"


def _amount(amount: Amount | float) -> Row:
    if isinstance(amount, int | float) and not isinstance(amount, bool):
        amount = unhedged(amount)
    if not isinstance(amount, Amount):
        raise ReadingError(f"amount: found {amount!r}; expected a number or a hedge such as more_than(920_000)")
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
        raise ReadingError(f"when: found {when!r}; expected now, day(…), period(…), until(…), since(…) or no_date")
    if when.is_now and isinstance(reading.document.get("dateline"), Undecided):
        raise ReadingError("when: found now; expected the dateline in document(…) first")
    when = resolve(when, str(reading.document.get("dateline")))
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
