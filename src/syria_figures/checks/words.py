"""What holds of words: those printed from a document, and those of the curator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from syria_figures.checks.columns import is_found, keys, matching, stand_in
from syria_figures.checks.rule import DATED, _each
from syria_figures.model.problems import Problem
from syria_figures.model.schema import MAX_WORDS, TABLES

if TYPE_CHECKING:
    from syria_figures.frames.frames import Tables

#: What a spreadsheet takes for a formula at the beginning of a cell.
EXECUTED = r"^[=+\-@\t\r]"

#: More words than these; an ellipsis joins two pieces, and a space of any kind parts words.
LONG = rf"(?:[^\s\pZ…]+[\s\pZ…]+){{{MAX_WORDS}}}[^\s\pZ…]"


def printed_phrases_are_short(tables: Tables) -> Iterator[Problem]:
    """No more than 12 words of a document are printed together."""
    printed = [
        (name, column)
        for name, table in TABLES.items()
        for column in table.columns
        if column.endswith("_text") or column == "expression"
    ]
    yield from _each_cell(tables, printed, LONG, f"at most {MAX_WORDS} words", longer_than=2 * MAX_WORDS)


def phrases_are_unique_in_their_paragraph(tables: Tables) -> Iterator[Problem]:
    """No two claims of one paragraph have the same words."""
    claims = tables["claims"]
    twice = claims.duplicated(["document_id", "paragraph", "value_text"])
    yield from _each("claims", claims, twice, "value_text", "words that no other claim of the paragraph has")


def no_cell_executes(tables: Tables) -> Iterator[Problem]:
    """No text begins with a character that a spreadsheet takes for a formula."""
    free = [  # no term and no pattern begins so
        (name, field.name)
        for name, table in TABLES.items()
        for field in table.fields
        if field.type == "string" and not (field.terms or field.pattern)
    ]
    yield from _each_cell(tables, free, EXECUTED, "text that does not begin with = + - @ or a tab")


def _each_cell(
    tables: Tables, columns: list[tuple[str, str]], pattern: str, expected: str, longer_than: int = 0
) -> Iterator[Problem]:
    """Yield one problem for every cell in which the pattern is found."""
    if not is_found(pattern, [tables[name][column] for name, column in columns], longer_than):
        return
    for name, column in columns:
        yield from _each(name, tables[name], matching(tables[name][column], pattern), column, expected)


def inference_is_explained(tables: Tables) -> Iterator[Problem]:
    """Whatever is inferred has its reason in the note."""
    for name in DATED:
        rows = tables[name]
        inferred = (rows["date_basis"] == "inferred") | (rows["place_precision"] == "inferred")
        yield from _each(name, rows, inferred & rows["note"].isna(), "note", "the reason of the inference")


def credit_is_printed(tables: Tables) -> Iterator[Problem]:
    """A credited source has its words, and words or dates of credit have a source."""
    claims = tables["claims"]
    credited, said = claims["attributed_to"].notna(), claims["attribution_text"].notna()
    yield from _each("claims", claims, credited & ~said, "attribution_text", "the words of the credit")
    dangling = ~credited & (said | claims["attribution_date"].notna())
    yield from _each("claims", claims, dangling, "attributed_to", "whom the words credit")


def rows_are_in_reading_order(tables: Tables) -> Iterator[Problem]:
    """Claims and incidents stand in the order of the paragraphs."""
    for name in DATED:
        rows = tables[name]
        furthest = rows.groupby("document_id", sort=False)["paragraph"].cummax()
        yield from _each(name, rows, rows["paragraph"] < furthest, "paragraph", "the order of the document")


def ledger_and_claims_agree(tables: Tables) -> Iterator[Problem]:
    """Every claim stands in the ledger once, and the ledger calls nothing else a claim."""
    ledger, claims = tables["ledger"], tables["claims"]
    rows, ids = keys(ledger, ["claim_id"]), keys(claims, ["claim_id"])
    again = keys(ledger[ledger.duplicated("claim_id")], ["claim_id"])
    once = stand_in(ids, rows) & ~stand_in(ids, again)
    yield from _each("claims", claims, ~once, "claim_id", "just one row of the ledger")
    mismatch = (ledger["ledger_kind"] == "claim") != ledger["claim_id"].notna()
    yield from _each("ledger", ledger, mismatch, "claim_id", "a claim just where the decision is claim")
