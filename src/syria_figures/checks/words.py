"""What holds of words: those printed from a document, and those of the curator."""

from __future__ import annotations

from collections.abc import Iterator

from syria_figures.checks.rule import DATED, each
from syria_figures.frames.frames import Tables
from syria_figures.model.field import MAX_WORDS
from syria_figures.model.problems import Problem
from syria_figures.model.tables import OWN_TABLES

#: What a spreadsheet takes for a formula at the beginning of a cell.
EXECUTED = ("=", "+", "-", "@", "\t", "\r")


def printed_phrases_are_short(tables: Tables) -> Iterator[Problem]:
    """No more than 12 words of a document are printed together."""
    for name, table in OWN_TABLES.items():
        for column in table.columns:
            if column.endswith("_text") or column in ("expression", "quote"):
                wrong = tables[name][column].map(is_long)
                yield from each(name, tables[name], wrong, column, f"at most {MAX_WORDS} words")


def is_long(printed: object) -> bool:
    """Say whether there are more than 12 words; an ellipsis joins two pieces."""
    return len(str(printed).replace("…", " ").split()) > MAX_WORDS


def phrases_are_unique_in_their_paragraph(tables: Tables) -> Iterator[Problem]:
    """No two claims of one paragraph have the same words."""
    claims = tables["claims"]
    twice = claims.duplicated(["document_id", "paragraph", "value_text"])
    yield from each("claims", claims, twice, "value_text", "words that no other claim of the paragraph has")


def no_cell_executes(tables: Tables) -> Iterator[Problem]:
    """No text begins with a character that a spreadsheet takes for a formula."""
    for name, table in OWN_TABLES.items():
        for field in table.fields:
            if field.type == "string" and not (field.terms or field.pattern):  # no term and no pattern begins so
                wrong = tables[name][field.name].str.startswith(EXECUTED, na=False)
                expected = "text that does not begin with = + - @ or a tab"
                yield from each(name, tables[name], wrong, field.name, expected)


def inference_is_explained(tables: Tables) -> Iterator[Problem]:
    """Whatever is inferred has its reason in the note."""
    for name in DATED:
        rows = tables[name]
        inferred = (rows["date_basis"] == "inferred") | (rows["place_basis"] == "inferred")
        yield from each(name, rows, inferred & rows["note"].isna(), "note", "the reason of the inference")


def credit_is_printed(tables: Tables) -> Iterator[Problem]:
    """A credited source has its words, and words or dates of credit have a source; so has an actor its status."""
    claims, incidents = tables["claims"], tables["incidents"]
    credited, said = claims["attributed_to"].notna(), claims["attribution_text"].notna()
    yield from each("claims", claims, credited & ~said, "attribution_text", "the words of the credit")
    dangling = ~credited & (said | claims["attribution_date"].notna())
    yield from each("claims", claims, dangling, "attributed_to", "whom the words credit")
    named = incidents["actor_text"].notna()
    wrong = ~named & (incidents["actor_status"].notna() | incidents["actor_attributed_to"].notna())
    yield from each("incidents", incidents, wrong, "actor_text", "the words that name the actor")
    yield from each("incidents", incidents, named & incidents["actor_status"].isna(), "actor_status", "how it is put")
