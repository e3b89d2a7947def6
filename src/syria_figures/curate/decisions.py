"""The decisions: what became of every numeric expression of a document, and what is still undecided.

Third step of document → reading → decisions: the reading says which words are a claim and which are none, the
companion where each expression stands and which of these words cover it. Joined they are the rows of the ledger.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from syria_figures.curate.arguments import Undecided
from syria_figures.curate.verbs import Reading, Row, undecided
from syria_figures.model.amounts import Amount, amount_code
from syria_figures.model.problems import Problem
from syria_figures.model.vocabularies import VOCABULARIES
from syria_figures.text.numbers import read_phrase
from syria_figures.text.paragraphs import Furniture, normalise

#: A phrase in its paragraph; None is the headings.
Where = tuple[int | None, str]
#: The argument of a field that is undecided, where it has another name.
_ARGUMENTS = {"claim_id": "slug", "qualifier": "amount", "ledger_kind": "kind", "denominator_text": "share_of"}
_ARGUMENTS |= {"place_id": "place", "date_precision": "when", "summary": "says"}

#: What a rate may have as its other side.
RATES = VOCABULARIES["per"]
#: What needs no decision: a calendar date, and words without a number that date a row.
_BY_RULE = {"date": "date", "calendar": "period"}


def undecided_fields(reading: Reading) -> Iterator[Problem]:
    """Yield one problem for every declaration with a field that is still to be decided."""
    for row in (reading.document, *reading.claims, *reading.incidents, *reading.set_aside):
        fields = [name for name, value in row.items() if isinstance(value, Undecided)]
        key = row.get("claim_id") or row.get("incident_id") or ""
        if key.partition(".")[2].startswith(("todo-", undecided)):
            fields.insert(0, "claim_id")
        if fields:
            expected = ", ".join(_ARGUMENTS.get(name, name) for name in fields)
            yield problem(reading, row, "", "undecided", expected, "every-field-decided")
    for rule in reading.furniture:
        if isinstance(rule.holds, Undecided):
            expected = "holds: the quantities that are no figures of the article; or no furniture(…)"
            yield _of_furniture(reading, rule, "undecided", expected, "every-field-decided")


def decisions(reading: Reading, expressions: Sequence[Row]) -> tuple[list[Row], list[Problem]]:
    """Join the located expressions with what the reading decided.

    Parameters
    ----------
    reading : Reading
    expressions : sequence of dict
        Of its companion.

    Returns
    -------
    tuple
        The rows of the ledger, and what is undecided, decided twice, decided about no number or about another one
        than the document prints.
    """
    words = declared(reading)
    furniture = {rule.words: rule for rule in reading.furniture}
    covered: dict[Where, list[Row]] = defaultdict(list)
    held: dict[str, list[str]] = defaultdict(list)
    rows, undecided, problems = [], [], list(_decided_twice(reading))
    for expression in expressions:
        paragraph, phrase = expression["paragraph"], expression["phrase"]
        if (row := words.get((paragraph, phrase))) and expression["location"] != "furniture":
            covered[paragraph, phrase].append(expression)
            decision = row.get("ledger_kind", "claim"), row.get("claim_id"), "curator", row.get("reason")
        elif phrase in furniture:
            held[phrase] += [expression["expression"]] if expression["amount"] else []
            decision = "furniture", None, "rule", furniture[phrase].reason
        elif not phrase and expression["form"] in _BY_RULE:
            decision = _BY_RULE[expression["form"]], None, "rule", None
        else:
            undecided.append(expression)
            continue
        place = {name: expression[name] for name in ("position", "location", "paragraph", "offset", "expression")}
        decided = zip(("ledger_kind", "claim_id", "decided_by", "reason"), decision, strict=True)
        rows.append({"document_id": reading.document_id, **place, **dict(decided)})
    for where, row in words.items():
        problems += _miscovering(reading, row, covered[where])
    # Where words cover nothing, a number that they should cover is not told too; nor one of changed furniture.
    lost = {paragraph for paragraph, phrase in words if not covered[paragraph, phrase]}
    left = [one for one in undecided if one["location"] != "furniture" and one["paragraph"] not in lost]
    problems += [_undecided(reading, one) for one in left]
    for rule in reading.furniture:
        if not isinstance(rule.holds, Undecided) and rule.holds != (due := "; ".join(held[rule.words])):
            expected = f"holds={due!r}, the quantities in it, if they are no figures of the article"
            problems.append(_of_furniture(reading, rule, f"holds={rule.holds!r}", expected, "every-number-decided"))
    return rows, problems


def words_of(rows: Sequence[Row], *columns: str) -> list[tuple[Row, str, str]]:
    """Return ``(row, column, words)`` for every printed phrase that the rows hold in these columns."""
    return [(row, column, row[column]) for row in rows for column in columns if row[column] is not None]


def deciding_words(reading: Reading) -> list[tuple[Row, str, str]]:
    """Return the words that decide about a number, with their rows: those of claims and those set aside."""
    return words_of(reading.claims, "value_text") + words_of(reading.set_aside, "words")


def declared(reading: Reading) -> dict[Where, Row]:
    """Return what decides about a number by its words."""
    return {(row["paragraph"], words): row for row, _, words in deciding_words(reading)}


def problem(
    reading: Reading, row: Row, column: str, found: str, expected: str, rule: str = "every-number-decided"
) -> Problem:
    """Return what is wrong with a declaration, told at its line."""
    table, key = _declaration(row)
    return Problem(table, key, column, found, expected, rule, reading.source(table, key))


def _declaration(row: Row) -> tuple[str, str]:
    """Return table and key by which a reading knows the line of a row."""
    if "words" in row:
        return "set aside", f"{row['paragraph']} {row['words']}"
    tables = {"claim_id": "claims", "incident_id": "incidents", "document_id": "documents"}
    return next((table, row[name]) for name, table in tables.items() if name in row)


def _decided_twice(reading: Reading) -> Iterator[Problem]:
    first: dict[Where, Row] = {}
    for row, column, words in deciding_words(reading):
        other = first.setdefault((row["paragraph"], words), row)
        if other is not row:
            also = reading.source(*_declaration(other))
            yield problem(reading, row, column, f"{words!r}, decided about at {also} too", "one decision")


def _of_furniture(reading: Reading, rule: Furniture, found: str, expected: str, name: str) -> Problem:
    return Problem(
        "furniture", repr(rule.words), "", found, expected, name, reading.source("furniture", repr(rule.words))
    )


def _miscovering(reading: Reading, row: Row, covered: Sequence[Row]) -> Iterator[Problem]:
    """Yield a problem if words that decide cover no number, or a claim's one that is not its own."""
    if not covered:
        column = "words" if "words" in row else "value_text"
        where = f"paragraph {row['paragraph']}" if row["paragraph"] else "a heading"
        expected = f"words that stand just once in {where}, with a number; syria-figures scan FILE --against READING"
        yield problem(reading, row, column, repr(row[column]), expected)
    elif len(covered) > 1 and "claim_id" in row:
        printed = " and ".join(repr(expression["expression"]) for expression in covered)
        found = f"words with {len(covered)} numeric expressions, {printed}"
        yield problem(reading, row, "value_text", found, "words with its own; the others are decided about apart")
    elif "claim_id" in row and row["qualifier"] is not undecided:
        yield from _misread(reading, row, covered[0])
    elif "words" in row and not row["reason"] and any(expression["amount"] for expression in covered):
        yield problem(reading, row, "reason", "nothing", "why this quantity is no claim")


def _misread(reading: Reading, row: Row, expression: Row) -> Iterator[Problem]:
    """Yield a problem if a claim leaves out a hedge of the document, or says another number than it prints."""
    printed, said = str(expression["expression"]), str(expression["amount"] or "no amount")
    pieces = [str(expression["whole"] or printed)]
    if (hedge := reading.hedges.get(row["claim_id"])) is not None:
        pieces = [hedge, printed]
        said = " or ".join(amount_code(amount) for read in read_phrase(" ".join(pieces)) for amount in read)
    due = amount_code(Amount(row["qualifier"], row["value"], row["value_low"], row["value_high"]))
    whole = " … ".join(filter(None, pieces))
    if not all(normalise(piece) in normalise(row["value_text"]) for piece in pieces):
        expected = f"words that hold {whole!r}, a number with all its hedge; hedge_from= if it has another, and a note"
        yield problem(reading, row, "value_text", repr(row["value_text"]), expected, "words-hold-the-hedge")
    elif due not in said.split(" or "):
        yield problem(reading, row, "value", due, f"{said}, which {whole!r} says", "amount-as-printed")
    elif row["per"] != expression["per"] and not (row["note"] and (row["per"] == "" or expression["per"] not in RATES)):
        found, read = (f"per={one!r}" if one is not None else "no per=" for one in (row["per"], expression["per"]))
        expected = f"{read}, as printed; a note too where there is another, or none: per=''"
        yield problem(reading, row, "per", found, expected, "amount-as-printed")
    elif " or " in said and len(set(re.findall(r"[\d_.]+", said))) == 1:  # the hedge alone is in doubt
        expected = f"whose hedge it has: {whole!r} may say {said}"
        yield problem(reading, row, "hedge_from", "nothing", expected, "doubtful-number")
    elif " or " in said and not row["note"]:
        expected = f"why {whole!r} says {due}: it may say {said}"
        yield problem(reading, row, "note", "nothing", expected, "doubtful-number")


def _undecided(reading: Reading, expression: Row) -> Problem:
    where = f"paragraph {expression['paragraph']}" if expression["paragraph"] else expression["location"]
    key = f"{reading.document_id} {where}, character {expression['offset']}"
    found = repr(expression["expression"])
    begun = [
        row for table, row in reading.lines if table == "paragraphs" and int(row) <= (expression["paragraph"] or 0)
    ]
    source = reading.source("paragraphs", begun[-1]) if begun else reading.source("documents", reading.document_id)
    expected = "a claim(…) or aside(…) whose words cover it"
    return Problem("ledger", key, "expression", found, expected, "every-number-decided", source)
