"""What only the document can tell, kept so that a build can do without it.

A reading's companion is written by machine, as two files beside it: ``<id>.paragraphs.csv`` (number and fingerprint of
every paragraph) and ``<id>.expressions.csv`` (where every numeric expression stands, and which declared phrase covers
it). With the document at hand they are made afresh and the reading is verified; without it they are read.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from syria_figures.curate.reading import Reading, Row, words_of
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.text.numbers import find_expressions
from syria_figures.text.paragraphs import Block, CutError, body, cut, fingerprint
from syria_figures.text.phrases import find_words, stands_in

PARAGRAPH_COLUMNS = ("paragraph", "section", "words", "sha256")
EXPRESSION_COLUMNS = ("position", "location", "paragraph", "offset", "expression", "form", "phrase")

#: Columns whose words must stand in the paragraph that the row names.
CLAIM_WORDS = (
    "value_text",
    "denominator_text",
    "population_text",
    "date_text",
    "place_text",
    "attribution_text",
)
INCIDENT_WORDS = ("date_text", "place_text", "perpetrator_text")


@dataclass(frozen=True, slots=True)
class Companion:
    """The machine-written facts about one document."""

    paragraphs: list[Row]
    expressions: list[Row]

    def files(self, document_id: str) -> dict[str, str]:
        """Return file names and contents."""
        return {
            f"{document_id}.paragraphs.csv": _csv(PARAGRAPH_COLUMNS, self.paragraphs),
            f"{document_id}.expressions.csv": _csv(EXPRESSION_COLUMNS, self.expressions),
        }


def load_companion(reading: Reading) -> Companion:
    """Read the companion that stands beside a reading.

    Raises
    ------
    ProblemsError
        If it is not there: a new reading needs its document once.
    """
    files = [reading.path.with_name(f"{reading.document_id}.{part}.csv") for part in ("paragraphs", "expressions")]
    missing = [file.name for file in files if not file.exists()]
    if missing:
        expected = "the companion, which syria-figures scan FILE --against READING writes"
        raise ProblemsError(
            [Problem("", name, "", "no such file", expected, "companion", reading.path.name) for name in missing]
        )
    paragraphs, expressions = ([_typed(row) for row in _read_csv(file)] for file in files)
    return Companion(paragraphs, expressions)


def make_companion(reading: Reading, text: str) -> Companion:
    """Verify a reading against its document and return a fresh companion.

    Parameters
    ----------
    reading : Reading
    text : str
        The document as received.

    Returns
    -------
    Companion

    Raises
    ------
    ProblemsError
        If a paragraph is not the one that was read, a declared phrase is not in its paragraph, or a number is
        decided about by nobody or twice. Names every case.
    """
    blocks = cut_as_declared(reading, text)
    paragraphs = [_paragraph_row(block) for block in blocks if block.paragraph is not None]
    changed = list(_changed(reading, paragraphs))
    if changed:  # further checks would only repeat this one for every phrase
        raise ProblemsError(changed)
    expressions, problems = _locate(reading, blocks)
    problems += _clashes(reading, expressions)
    problems += _missing_words(reading, body(blocks))
    if problems:
        raise ProblemsError(problems)
    return Companion(paragraphs, expressions)


def cut_as_declared(reading: Reading, text: str) -> list[Block]:
    """Cut a document by the rules of its reading; a rule that does not fit is a problem at its line."""
    try:
        return cut(text, reading.furniture, reading.torn)
    except CutError as error:
        problems = [replace(one, source=reading.source(one.table, one.row)) for one in error.problems]
        raise ProblemsError(problems) from error


def decisions(reading: Reading, companion: Companion) -> tuple[list[Row], list[Problem]]:
    """Join the located expressions with what the reading decided: the rows of the ledger, and what is undecided."""
    decided = _decided(reading)
    used: set[tuple[int | None, str]] = set()
    rows, problems = [], list(_clashes(reading, companion.expressions))
    for expression in companion.expressions:
        key = (expression["paragraph"], expression["phrase"])
        decision = decided.get(key) if expression["phrase"] else _by_rule(expression)
        if decision is None:
            problems.append(_undecided(reading, expression))
            continue
        used.add(key)
        place = {name: expression[name] for name in ("position", "location", "paragraph", "offset", "expression")}
        rows.append({"document_id": reading.document_id, **place, **decision})
    for paragraph, phrase in decided.keys() - used - {(None, rule.words) for rule in reading.furniture}:
        expected = "a phrase that covers a numeric expression (scan FILE --against READING locates it)"
        problems.append(_phrase_problem(reading, paragraph, phrase, "no located expression", expected))
    return rows, problems


# -- paragraphs --------------------------------------------------------------------------------------------------------


def _paragraph_row(block: Block) -> Row:
    return {
        "paragraph": block.paragraph,
        "section": block.section,
        "words": len(block.text.split()),
        "sha256": fingerprint(block.text),
    }


def _changed(reading: Reading, paragraphs: Sequence[Row]) -> Iterator[Problem]:
    """Yield a problem if the paragraphs are not those that the committed companion knows."""
    path = reading.path.with_name(f"{reading.document_id}.paragraphs.csv")
    if not path.exists():
        return
    known = {row["paragraph"]: row["sha256"] for row in map(_typed, _read_csv(path))}
    found = {row["paragraph"]: row["sha256"] for row in paragraphs}
    changed = [str(number) for number in sorted(known.keys() | found.keys()) if known.get(number) != found.get(number)]
    if changed:
        yield Problem(
            "paragraphs",
            f"{reading.document_id} {', '.join(changed[:8])}{' …' * (len(changed) > 8)}",
            "",
            f"other words or numbers than when it was read ({len(found)} paragraphs)",
            f"the document that was read ({len(known)} paragraphs; if the new cut is right, delete {path.name} "
            "and syria-figures scan FILE --against READING writes it afresh)",
            "fingerprint",
            f"{reading.document_id}.txt",
        )


# -- expressions -------------------------------------------------------------------------------------------------------


def _locate(reading: Reading, blocks: Sequence[Block]) -> tuple[list[Row], list[Problem]]:
    """Return every numeric expression of the document with the declared phrase that covers it."""
    declared = list(_decided(reading))
    rows: list[Row] = []
    problems: list[Problem] = []
    for block in blocks:
        spans = [
            (phrase, span)
            for paragraph, phrase in declared
            if block.location != "furniture" and paragraph == block.paragraph
            for span in find_words(phrase, block.text)
        ]
        for expression in find_expressions(block.text):
            covering = [phrase for phrase, (start, end) in spans if start <= expression.start and expression.end <= end]
            if block.location == "furniture":
                covering = [next(rule.words for rule in reading.furniture if rule.takes(block.text))]
            row: Row = {
                "position": len(rows) + 1,
                "location": block.location,
                "paragraph": block.paragraph,
                "offset": expression.start,
                "expression": expression.text,
                "form": expression.form,
                "phrase": covering[0] if covering else "",
            }
            if len(covering) > 1:
                problems.append(_decided_twice(reading, row, covering))
            elif not covering and _by_rule(row) is None:
                problems.append(_undecided(reading, row))
            rows.append(row)
    return rows, problems


def _decided(reading: Reading) -> dict[tuple[int | None, str], Row]:
    """Every phrase on which the reading decides, by paragraph, with what it decides; furniture has no paragraph."""
    claims = {
        (row["paragraph"], row["value_text"]): _decision("claim", "curator", claim_id=row["claim_id"])
        for row in reading.claims
    }
    set_aside = {
        (row["paragraph"], row["words"]): _decision(row["ledger_kind"], "curator", reason=row["reason"])
        for row in reading.set_aside
    }
    dropped = {(None, rule.words): _decision("furniture", "rule", reason=rule.reason) for rule in reading.furniture}
    return {**claims, **set_aside, **dropped}


def _clashes(reading: Reading, expressions: Sequence[Row]) -> Iterator[Problem]:
    """Yield words that are decided about twice, and claims whose words hold more than their number."""
    once: dict[tuple[int | None, str], Row] = {}
    for row, column, words in words_of(reading.claims, "value_text") + words_of(reading.set_aside, "words"):
        other = once.setdefault((row["paragraph"], words), row)
        if other is not row:
            table, key = _row_key(row)
            found = f"{words!r}, decided about at {reading.source(*_row_key(other))} too"
            yield Problem(table, key, column, found, "one decision", "every-number-decided", reading.source(table, key))
    for row in reading.claims:
        where = (row["paragraph"], row["value_text"])
        covered = [one["expression"] for one in expressions if (one["paragraph"], one["phrase"]) == where]
        if len(covered) > 1:
            source = reading.source("claims", row["claim_id"])
            found = f"words with {len(covered)} numeric expressions, {' and '.join(map(repr, covered))}"
            expected = "words with its own; the others are decided about apart"
            yield Problem("claims", row["claim_id"], "value_text", found, expected, "every-number-decided", source)


def _by_rule(expression: Row) -> Row | None:
    """A calendar date decides itself; everything else is the curator's."""
    return _decision("date", "rule") if expression["form"] == "date" else None


def _decision(kind: str, decided_by: str, claim_id: str | None = None, reason: str | None = None) -> Row:
    return {"ledger_kind": kind, "claim_id": claim_id, "decided_by": decided_by, "reason": reason}


# -- words -------------------------------------------------------------------------------------------------------------


def _missing_words(reading: Reading, paragraphs: dict[int, str]) -> Iterator[Problem]:
    """Every declared phrase must stand in its paragraph; what decides about a number must stand there just once."""
    once = words_of(reading.claims, "value_text") + words_of(reading.set_aside, "words")
    anywhere = words_of(reading.claims, *CLAIM_WORDS[1:]) + words_of(reading.incidents, *INCIDENT_WORDS)
    for rows, is_there, expected in ((once, find_words, "stand just once in"), (anywhere, stands_in, "stand in")):
        for row, column, words in rows:
            number = row["paragraph"]
            if number is not None and not is_there(words, paragraphs.get(number, "")):
                table, key = _row_key(row)
                told = f"words that {expected} paragraph {number}"
                yield Problem(table, key, column, repr(words), told, "words", reading.source(table, key))


def _row_key(row: Row) -> tuple[str, str]:
    if "claim_id" in row:
        return "claims", row["claim_id"]
    if "incident_id" in row:
        return "incidents", row["incident_id"]
    return "set aside", f"{row['paragraph']} {row['words']}"


# -- problems ----------------------------------------------------------------------------------------------------------


def _undecided(reading: Reading, expression: Row) -> Problem:
    where = f"paragraph {expression['paragraph']}" if expression["paragraph"] else expression["location"]
    expected = "a claim(…) or not_a_claim(…) whose words cover it"
    if expression["location"] == "furniture":
        expected = f"furniture({expression['phrase']!r}, …), or syria-figures scan FILE --against READING"
    return Problem(
        "ledger",
        f"{reading.document_id} {where}, character {expression['offset']}",
        "expression",
        repr(expression["expression"]),
        expected,
        "every-number-decided",
        reading.path.name,
    )


def _decided_twice(reading: Reading, expression: Row, covering: Sequence[str]) -> Problem:
    found = f"{expression['expression']!r} in " + " and ".join(repr(phrase) for phrase in covering)
    return _phrase_problem(reading, expression["paragraph"], covering[1], found, "one decision about a number")


def _phrase_problem(reading: Reading, paragraph: int | None, phrase: str, found: str, expected: str) -> Problem:
    claim_ids = [
        row["claim_id"] for row in reading.claims if (row["paragraph"], row["value_text"]) == (paragraph, phrase)
    ]
    table, key = ("claims", claim_ids[0]) if claim_ids else ("set aside", f"{paragraph} {phrase}")
    return Problem(table, key, "words", found, expected, "every-number-decided", reading.source(table, key))


# -- files -------------------------------------------------------------------------------------------------------------


def _csv(columns: Sequence[str], rows: Sequence[Row]) -> str:
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue()


def _read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _typed(row: dict[str, str]) -> Row:
    numbers = ("paragraph", "section", "words", "position", "offset")
    return {name: (int(value) if value else None) if name in numbers else value for name, value in row.items()}
