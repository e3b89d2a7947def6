"""The proof sheet: a document and its reading side by side, for a person who checks.

After the third step of document → reading → decisions. The document's blocks with every numeric expression marked by
what became of it, beside each its rows in words and as coded, and what a second reader coded otherwise. A sheet holds
the whole document, which is in copyright: it is written outside of the checkout, and never published.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from syria_figures.claims.wording import credit, figure, indicator, period, place
from syria_figures.curate.companion import cut_as_declared, locate, make_companion
from syria_figures.curate.compare import Comparison, compare, known_indicators, named, row_key
from syria_figures.curate.decisions import decisions, undecided_fields
from syria_figures.curate.lists import with_indicator
from syria_figures.curate.reading import read
from syria_figures.curate.verbs import Reading, Row
from syria_figures.frames.rows import package_root, unknown
from syria_figures.model.amounts import Amount, amount_code
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.templates import page
from syria_figures.text.copies import open_copy
from syria_figures.text.paragraphs import Block
from syria_figures.text.phrases import find_words, stands_in

#: How every sheet begins; a file that begins otherwise is not replaced by one.
_BEGINS = "<!doctype html>\n<!-- proof sheet:"


class Cell(NamedTuple):
    """One thing that a row says: in words, as printed, as coded, and where it is said if not in the row."""

    label: str
    said: str
    printed: str | None = None
    coded: str = ""
    source: str = ""


class Piece(NamedTuple):
    """A stretch of a block: what became of the number in it, whether a claim's words hold it."""

    text: str
    fate: str
    label: str
    in_phrase: bool


def write_proof(name: str, documents: Path, output: Path, second: Path | None = None) -> Path:
    """Write the proof sheet of a document.

    Parameters
    ----------
    name : str
        Key of a document that has a reading in the checkout, or the path of a reading (``.py``).
    documents : pathlib.Path
        The document as received, or the folder in which it is ``<document_id>.txt``.
    output : pathlib.Path
        The file to write, outside of the package; an older sheet is replaced.
    second : pathlib.Path, optional
        A second reading, whose differences are put beside the rows.

    Returns
    -------
    pathlib.Path
        The file that was written.

    Raises
    ------
    ProblemsError
        If something in the reading is undecided, or it cannot be run.
    ValueError
        If there is no such reading, the document cannot be read, or the file may not be written there.
    """
    folder = package_root() / "scripts" / "readings"
    path = Path(name) if name.endswith(".py") else folder / f"{name}.py"
    if path.parent == folder and not path.exists():
        raise ValueError(unknown("reading", name, sorted(one.stem for one in folder.glob("*.py"))))
    if output.resolve().is_relative_to(package_root().resolve()):
        raise ValueError(f"{output}: a proof sheet holds the document and is never committed; write it elsewhere")
    if output.exists() and not output.read_bytes().startswith(_BEGINS.encode()):
        raise FileExistsError(f"{output}: is there already, and is no proof sheet")
    sheet = proof(path, documents, second)
    part = output.with_name(f"{output.name}.part")
    part.write_text(sheet, encoding="utf-8", newline="\n")
    return part.replace(output)


def proof(path: Path, documents: Path, second: Path | None = None) -> str:
    """Return the proof sheet of a reading as a page; parameters as of `write_proof`."""
    reading = read(path)
    if undecided := list(undecided_fields(reading)):
        raise ProblemsError(undecided)
    text = open_copy(documents / f"{reading.document_id}.txt" if documents.is_dir() else documents).text
    problems: Sequence[Problem] = []
    try:
        make_companion(reading, text)
    except ProblemsError as error:
        problems = error.problems
    comparison = compare(path, second) if second else None
    beside = _differences(comparison) if comparison else {}
    blocks = list(_blocks(reading, cut_as_declared(reading, text), known_indicators(path), beside))
    declared = (reading.claims, "claims"), (reading.incidents, "incidents"), (reading.set_aside, "phrases set aside")
    notes = comparison.notes if comparison else []
    return page(
        "proof.html",
        about=defaultdict(str, reading.document),
        counts=", ".join(f"{len(rows)} {kind}" for rows, kind in declared),
        problems=problems,
        notes=[*notes, *(one for left in beside.values() for one in left["only"])],
        blocks=blocks,
    ).lstrip()


def _blocks(
    reading: Reading, blocks: Sequence[Block], indicators: Mapping[str, Row], beside: dict[object, Any]
) -> Iterator[dict[str, object]]:
    """Yield each block with its pieces and its rows; the differences that are shown are taken out of `beside`."""
    located = [locate(reading, [block])[0] for block in blocks]
    # of all of them at once: a claim's words may be decided about just once in the whole document
    every = [{**row, "position": (i, row["position"])} for i, rows in enumerate(located) for row in rows]
    fates = {row["position"]: row for row in decisions(reading, every)[0]}
    numbers = {row["claim_id"]: str(number) for number, row in enumerate(reading.claims, 1)}
    for i, block in enumerate(blocks):
        marks = []
        for row in located[i]:
            fate = fates.get((i, row["position"]), {"ledger_kind": "undecided", "claim_id": None})
            kind, start = fate["ledger_kind"], row["offset"]
            label = numbers.get(fate["claim_id"]) or kind.replace("_", " ")
            marks.append((start, start + len(row["expression"]), kind, label))
        here = [row for row in (*reading.incidents, *reading.claims) if row["paragraph"] == block.paragraph]
        phrases = [span for row in here if "value_text" in row for span in find_words(row["value_text"], block.text)]
        aside = [row for row in reading.set_aside if row["paragraph"] == block.paragraph]
        yield {
            "location": block.location,
            "paragraph": block.paragraph,
            "reason": block.reason,
            "pieces": list(_pieces(block.text, marks, phrases)),
            "rows": [
                {
                    "id": row_key(row),
                    "number": "" if "incident_type" in row else numbers[row["claim_id"]],
                    "says": row["summary"],
                    "cells": list(_cells(row, reading, indicators)),
                    "second": beside.pop(row_key(row), None),
                }
                for row in sorted(here, key=lambda row: _line(reading, row))
            ],
            "aside": [row for row in aside if block.location != "furniture" and stands_in(row["words"], block.text)],
            "second": beside.pop(block.paragraph, None),
        }


def _line(reading: Reading, row: Row) -> int:
    return reading.lines["incidents" if "incident_type" in row else "claims", row_key(row)]


def _pieces(
    text: str, marks: Sequence[tuple[int, int, str, str]], phrases: Sequence[tuple[int, int]]
) -> Iterator[Piece]:
    """Cut a block where a number or a claim's words begin or end."""
    spans = [(start, end) for start, end, *_ in marks] + list(phrases)
    for start, end in pairwise(sorted({0, len(text), *(edge for span in spans for edge in span)})):
        last, kind, label = next((mark[1:] for mark in marks if mark[0] <= start and end <= mark[1]), (0, "", ""))
        held = any(begins <= start and end <= ends for begins, ends in phrases)
        yield Piece(text[start:end], kind, label if last == end else "", held)


def _cells(row: Row, reading: Reading, indicators: Mapping[str, Row]) -> Iterator[Cell]:
    """Yield what a claim or an incident says, cell by cell."""
    if "incident_type" in row:
        yield Cell("event", _said(row["incident_type"], row["incident_scale"], row["facility_type"], row["status"]))
    else:
        yield from _counted(row, reading, indicators)
    event = next((one for one in reading.incidents if one["incident_id"] == row["incident_id"] and one is not row), {})
    for label, prefix, known in (("where", "place_", place(row)), ("when", "date_", period(row))):
        codes = {name: cell for name, cell in row.items() if name.startswith(prefix)}
        printed = codes.pop(f"{prefix}text")
        same = event and all(event[name] == cell for name, cell in codes.items())
        coded = " · ".join(str(cell or "–") for cell in codes.values())
        yield Cell(label, known or "no date applies", printed, coded, "the incident’s" if same else "")
    if "incident_type" in row:
        by = filter(None, (row["actor_attributed_to"], row["actor_status"]))
        yield Cell("by", "" if row["actor_text"] else "nobody is named", row["actor_text"], " · ".join(by))
    else:
        by = filter(None, (row["attributed_to"], row["attribution_date"]))
        yield Cell("credit", credit(row, "label") or "nobody is credited", row["attribution_text"], " · ".join(by))
    if event:
        yield Cell("event", event["summary"], coded=event["incident_id"])
    for one in reading.relations:
        if one["claim_id"] == row.get("claim_id"):
            yield Cell("related", f"{_said(one['relation'])}. {one['note'] or ''}", None, one["related_claim_id"])
    if row["note"]:
        yield Cell("note", row["note"])


def _counted(typed: Row, reading: Reading, indicators: Mapping[str, Row]) -> Iterator[Cell]:
    """Yield how much a claim counts, of what and of whom; what the row does not type is the indicator's."""
    row = with_indicator(typed, indicators)
    amount = amount_code(Amount(row["qualifier"], row["value"], row["value_low"], row["value_high"]))
    said = figure(row) if row["unit"] in VOCABULARIES["unit"] else "indicator in no list"
    yield Cell("figure", said, row["value_text"], amount)
    yield Cell("hedge", _said(row["qualifier"]), reading.hedges.get(row["claim_id"]))
    theirs = "unit the indicator’s" if typed["measure"] else "unit, measure the indicator’s"
    coded = " · ".join(str(row[name]) for name in ("indicator", "unit", "measure"))
    yield Cell("what", indicator(row), None, coded, theirs)
    group = VOCABULARIES["population_group"].get(row["population_group"])
    who = (group and group.label) or _said(row["population_group"])
    yield Cell("who", who, row["population_text"], source="" if typed["population_group"] else "the indicator’s")
    if row["denominator_text"]:
        yield Cell("of what", "", row["denominator_text"])
    if row["status"] != "stated":
        yield Cell("status", row["status"])


def _said(*codes: object) -> str:
    return ", ".join(str(code).replace("_", " ") for code in codes if code not in ("none", None))


def _differences(comparison: Comparison) -> dict[object, Any]:
    """Return what the second reader coded otherwise, by row or, of what the first does not have, by paragraph."""
    found: dict[object, Any] = defaultdict(lambda: {"only": [], "differing": []})
    for part in (comparison.claims, comparison.incidents, comparison.relations):
        for key, *cells in part.differing:
            found[key]["differing"].append(cells)
        for row in part.only_first:
            found[row_key(row)]["only"].append(f"the first only: {named(row)}")
        for row in part.only_second:
            place_of_it = row.get("paragraph") or row_key(row)
            found[place_of_it]["only"].append(f"the second only: {named(row)}")
    return found
