"""The document, as far as a build needs it: its paragraphs, its claims' sentences, and where its numbers stand.

First and second step of document → reading → decisions. A reading's *companion* is written by machine, as files in the
folder ``companions`` beside it: ``<id>.paragraphs.csv`` (number, length and fingerprint of every paragraph),
``<id>.sentences.csv`` (the same of the sentence of every claim, where in it the claim's words begin, and which words
before them a link needs), ``<id>.words.csv`` (the other printed words of the reading, so that a reading that changed is
told) and
``<id>.expressions.csv`` (where every numeric expression stands, `whole` with its hedges, what amount the finder reads
there, and which declared phrase covers it). With the document at hand they are made afresh and the reading is verified;
without it they are read.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

from syria_figures.curate.decisions import decisions, declared, problem, words_of
from syria_figures.curate.lists import read_csv, write_csv
from syria_figures.curate.verbs import Reading, Row
from syria_figures.model.amounts import amount_code
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.text.fragment import prefix_at
from syria_figures.text.letters import digest, letters, sentence_around
from syria_figures.text.numbers import Expression, find_expressions
from syria_figures.text.paragraphs import Block, CutError, body, cut
from syria_figures.text.phrases import find_words, stands_in

FOLDER = "companions"
#: The files, with their columns.
FILES = {
    "paragraphs": ("paragraph", "section", "letters", "sha256"),
    "sentences": ("paragraph", "value_text", "phrase_offset", "sentence_letters", "sentence_sha256", "link_prefix"),
    "words": ("paragraph", "words"),
    "expressions": (
        *("position", "location", "paragraph", "offset", "expression", "form", "whole", "amount", "per", "phrase"),
    ),
}
_WHOLE_NUMBERS = ("paragraph", "section", "letters", "phrase_offset", "sentence_letters", "position", "offset")

#: Columns whose words must stand in the paragraph that the row names.
CLAIM_WORDS = ("denominator_text", "population_text", "date_text", "place_text", "attribution_text")
INCIDENT_WORDS = ("date_text", "place_text", "actor_text")


@dataclass(frozen=True, slots=True)
class Companion:
    """The machine-written facts about one document."""

    paragraphs: list[Row]
    sentences: list[Row]
    words: list[Row]
    expressions: list[Row]

    def write(self, document_id: str, folder: Path) -> None:
        """Write the files into the folder `companions` of a folder of readings."""
        for name, columns in FILES.items():
            write_csv(folder / FOLDER / f"{document_id}.{name}.csv", columns, getattr(self, name))


def load_companion(reading: Reading) -> Companion:
    """Read the companion of a reading.

    Raises
    ------
    ProblemsError
        If it is not there, as a new reading needs its document once, or is torn.
    """
    missing = [path.name for path in (_path(reading, name) for name in FILES) if not path.exists()]
    if missing:
        expected = "the companion, which syria-figures scan FILE --against READING writes"
        raise ProblemsError([problem(reading, reading.document, "", f"no {', '.join(missing)}", expected, "companion")])
    return Companion(*(_load(reading, name) for name in FILES))


def _path(reading: Reading, name: str) -> Path:
    return reading.path.parent / FOLDER / f"{reading.document_id}.{name}.csv"


def _load(reading: Reading, name: str) -> list[Row]:
    path = _path(reading, name)
    rows = read_csv(path, name, FILES[name])
    try:
        return [
            {column: int(cell) if cell and column in _WHOLE_NUMBERS else cell for column, cell in row.items()}
            for row in rows
        ]
    except ValueError as error:
        expected = "a companion as syria-figures scan FILE --against READING writes it"
        raise ProblemsError([Problem(name, "", "", str(error), expected, "companion", path.name)]) from None


def unverified(reading: Reading, companion: Companion) -> list[Problem]:
    """Return what a reading declares otherwise than when its companion was written, which says nothing of that."""
    expected = "what the companion knows; syria-figures scan FILE --against READING writes it afresh"
    known = {(row["paragraph"], row["value_text"]) for row in companion.sentences}
    known |= {(row["paragraph"], row["words"]) for row in companion.words}
    problems = [
        problem(reading, row, column, repr(words), expected, "companion")
        for row, column, words in words_of(reading.claims, "value_text") + _anywhere(reading)
        if (row["paragraph"], words) not in known
    ]
    changed = known.symmetric_difference(_printed(reading))
    if changed and not problems:
        found = f"a change of {' and '.join(sorted(repr(words) for _, words in changed)[:2])}"
        problems.append(problem(reading, reading.document, "", found, expected, "companion"))
    return problems


def _anywhere(reading: Reading) -> list[tuple[Row, str, str]]:
    """Return the words that decide about no number."""
    return words_of(reading.claims, *CLAIM_WORDS) + words_of(reading.incidents, *INCIDENT_WORDS)


def _printed(reading: Reading) -> set[tuple[int | None, str]]:
    """Return the words of the rows, by paragraph, and those that cut the document."""
    cutting = [f"{rule.words} … {rule.blocks}" if rule.begins else rule.words for rule in reading.furniture]
    cutting += [f"{rule.end} … {rule.begin}" for rule in reading.torn]
    rows = words_of(reading.claims, "value_text") + _anywhere(reading)
    return {(row["paragraph"], words) for row, _, words in rows} | {(None, words) for words in cutting}


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
    paragraphs = [
        _row("paragraphs", block.paragraph, block.section, len(found := letters(block.text)[0]), digest(found))
        for block in blocks
        if block.paragraph is not None
    ]
    changed = list(_changed(reading, paragraphs))
    if changed:  # further checks would only repeat this one for every phrase
        raise ProblemsError(changed)
    expressions, problems = locate(reading, blocks)
    problems += decisions(reading, expressions)[1]
    told = {(one.table, one.row) for one in problems}
    problems += [one for one in _missing_words(reading, body(blocks)) if (one.table, one.row) not in told]
    if problems:
        raise ProblemsError(problems)
    sentences = list(_sentences(reading, blocks))
    words = _printed(reading) - {(row["paragraph"], row["value_text"]) for row in sentences}
    rows = [_row("words", *one) for one in sorted(words, key=lambda one: (one[0] or 0, one[1]))]
    return Companion(paragraphs, sentences, rows, expressions)


def cut_as_declared(reading: Reading, text: str) -> list[Block]:
    """Cut a document by the rules of its reading; a rule that does not fit is a problem at its line."""
    try:
        return cut(text, reading.furniture, reading.torn)
    except CutError as error:
        problems = [replace(one, source=reading.source(one.table, one.row)) for one in error.problems]
        raise ProblemsError(problems) from error


def _row(name: str, *cells: object) -> Row:
    return dict(zip(FILES[name], cells, strict=True))


def _changed(reading: Reading, paragraphs: Sequence[Row]) -> Iterator[Problem]:
    """Yield a problem if the paragraphs are not those that the committed companion knows."""
    path = _path(reading, "paragraphs")
    if not path.exists():
        return
    both = _load(reading, "paragraphs"), paragraphs
    known, found = ({row["paragraph"]: row["sha256"] for row in rows} for rows in both)
    changed = [str(number) for number in sorted(known.keys() | found.keys()) if known.get(number) != found.get(number)]
    if changed:
        row = f"{reading.document_id} {', '.join(changed[:8])}{' …' * (len(changed) > 8)}"
        said = f"other words or numbers than when it was read ({len(found)} paragraphs)"
        expected = f"the document that was read ({len(known)} paragraphs; if the new cut is right, delete {path.name} "
        expected += "and syria-figures scan FILE --against READING writes it afresh)"
        yield Problem("paragraphs", row, "", said, expected, "fingerprint", f"{reading.document_id}.txt")


def locate(reading: Reading, blocks: Sequence[Block]) -> tuple[list[Row], list[Problem]]:
    """Return every numeric expression of the document with the declared phrase that covers it."""
    decided = declared(reading)
    rows: list[Row] = []
    problems: list[Problem] = []
    for block in blocks:
        if block.location == "furniture":
            rule = next(rule for rule in reading.furniture if rule.takes(block.text))
            spans = [(rule.words, (0, len(block.text)))]
        else:
            phrases = [phrase for paragraph, phrase in decided if paragraph == block.paragraph]
            spans = [(phrase, span) for phrase in phrases for span in find_words(phrase, block.text)]
        numeric = find_expressions(block.text)
        both = [*numeric, *_calendar_words(reading, block, numeric)]
        for expression in sorted(both, key=lambda one: one.start):
            inside = spans if expression.form != "calendar" else []  # words that date a row take no decision
            covering = [words for words, (start, end) in inside if start <= expression.start and expression.end <= end]
            if len(covering) > 1:
                found = f"{expression.text!r} in {' and '.join(map(repr, covering))}"
                row = decided[block.paragraph, covering[1]]
                problems.append(problem(reading, row, "words", found, "one decision about a number"))
            where = (len(rows) + 1, block.location, block.paragraph, expression.start)
            amount = " or ".join(map(amount_code, expression.amounts)) or None
            read = (expression.text, expression.form, expression.whole if amount else None, amount)
            covers = expression.per or None, covering[0] if covering else None
            rows.append(_row("expressions", *where, *read, *covers))
    return rows, problems


def _calendar_words(reading: Reading, block: Block, numeric: Sequence[Expression]) -> Iterator[Expression]:
    """Yield the words without a number on which the window of a row rests: ``Saturday``, ``last week``."""
    here = [row for row in (*reading.claims, *reading.incidents) if row["paragraph"] == block.paragraph]
    dated = {words for _, _, words in words_of(here, "date_text")} if block.paragraph else set()
    for words in sorted(dated):
        spans = find_words(words, block.text)
        if spans and not any(one.start < end and start < one.end for one in numeric for start, end in spans):
            start, end = spans[0]
            yield Expression(start, end, block.text[start:end], "calendar")


def _sentences(reading: Reading, blocks: Sequence[Block]) -> Iterator[Row]:
    """Yield the fingerprint of the sentence of every claim, and what a link to it needs; no more is kept."""
    page = "\n".join(block.text for block in blocks)
    ends = accumulate(len(block.text) + 1 for block in blocks)
    known = {block.paragraph: (block.text, end - len(block.text) - 1) for block, end in zip(blocks, ends, strict=True)}
    for claim in reading.claims:
        (text, at), phrase = known[claim["paragraph"]], claim["value_text"]
        spans = find_words(phrase, text)
        start, end = sentence_around(text, spans[0][0], spans[-1][1])
        found, offsets = letters(text[start:end])
        place = bisect_left(offsets, spans[0][0] - start)
        prefix = prefix_at(page, phrase, at + spans[0][0]) or None
        yield _row("sentences", claim["paragraph"], phrase, place, len(found), digest(found), prefix)


def _missing_words(reading: Reading, paragraphs: dict[int, str]) -> Iterator[Problem]:
    """Every declared phrase must stand in its paragraph; of those that decide about a number this is known."""
    for row, column, words in _anywhere(reading):
        if not stands_in(words, paragraphs.get(row["paragraph"], "")):
            expected = f"words that stand in paragraph {row['paragraph']}"
            yield problem(reading, row, column, repr(words), expected, "words")
