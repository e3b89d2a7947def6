"""What every export says: the tables, the books that explain them, and the words about the whole.

No figure is typed here. Tables and descriptor are those of the installed package; fields, units and values come from
the schema.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from syria_figures.frames.codebook import codebook
from syria_figures.frames.frames import plain_frame
from syria_figures.frames.load import package_root, read_table
from syria_figures.frames.topics import topic_members
from syria_figures.model.field import Field, Table
from syria_figures.model.tables import DESCRIPTOR, FIELDS, TABLES
from syria_figures.model.vocabularies import VOCABULARIES

if TYPE_CHECKING:
    import pandas as pd

#: Day of this version, not of the export: the same files come out on every day.
RELEASED = date(2026, 11, 21)

METHODOLOGY = (
    "The documents were given, not sampled. A program finds every numeric expression in them. Each is decided on "
    "under written rules: it becomes a claim, or is set aside with a reason in the ledger. A program that has not seen "
    "the row reads the printed phrase back. Two readings were made, both with a large language model, and compared. "
    "Rules, agreement and hard cases: METHODOLOGY.md."
)
CAVEATS = (
    "A claim is what a document states, not what is true. The documents are opinion and analysis; nothing follows from "
    "them about how often a figure was reported elsewhere.",
    "Rows overlap: do not add them up. A missing relation does not prove that two counts are disjoint.",
    "Keep the hedge, the credit and the document with the figure. An empty value is not zero; a range has no midpoint.",
)
PLACES = "Names of places and boundaries do not imply endorsement by anybody. P-codes: OCHA, COD-AB, CC BY-IGO."


def _book(name: str, title: str, description: str, key: tuple[str, ...], /, **columns: str) -> Table:
    """Make a table that only exports have: it carries into one file what the package has beside its tables."""
    fields = [Field(column, words.split(".")[0], words, required=column in key) for column, words in columns.items()]
    return Table(name, title, description, key, tuple(fields))


CODEBOOK = _book(
    "codebook",
    "Codebook",
    "What the fields of every table mean.",
    ("table_name", "field"),
    table_name="Table.",
    field="Column.",
    title="Title. What people are shown instead of the column's name.",
    type="Type. string, integer, number or date.",
    unit="Unit.",
    required="Required. yes or no.",
    allowed_values="Allowed values. Defined in `vocabularies`.",
    refers_to="Refers to. Table and field in which its values stand.",
    description="Description.",
)
VOCABULARY_BOOK = _book(
    "vocabularies",
    "Vocabularies",
    "Every value of every coded field, with its definition.",
    ("vocabulary", "value"),
    vocabulary="Vocabulary.",
    value="Value. As it stands in the tables.",
    label="Label. How people are shown it, where that is not the value itself.",
    definition="Definition.",
    aligned_with="Nearest standard. An alignment, not an equivalence.",
)
ABOUT = _book("about", "About", "What the package is.", ("subject",), subject="Subject.", text="Text.")
CLAIM_TOPICS = Table(
    "claim_topics",
    "Topics of claims",
    "Which claims belong to a topic: those of its indicators, and deaths where the rule of membership says so.",
    ("topic", "claim_id"),
    (FIELDS["topic"], FIELDS["claim_id"]),
)


def descriptor() -> dict[str, Any]:
    """Return the descriptor of the installed data package."""
    content: dict[str, Any] = json.loads((package_root() / DESCRIPTOR).read_text(encoding="utf-8"))
    return content


def about() -> dict[str, str]:
    """Return what somebody needs who has only one file; `syria_figures.cite` cites a single claim."""
    package = descriptor()
    named = f"{package['name']}: {package['title']} (version {package['version']})"
    return {
        "title": package["title"],
        "version": f"{package['version']}, {RELEASED.isoformat()}",
        "description": package["description"],
        "care": "\n".join(CAVEATS),
        "licence": "{title}: {path}".format(**package["licenses"][0]),
        "citation": f"{package['contributors'][0]['title']} ({RELEASED.year}). {named} [Data set].",
        "places": PLACES,
        "methodology": METHODOLOGY,
    }


def frame(table: Table) -> pd.DataFrame:
    """Return a table of the package, or one that only exports have."""
    if table.name in TABLES:
        return read_table(package_root(), table)
    rows = {"codebook": _codebook, "vocabularies": _vocabularies, "claim_topics": _claim_topics}
    cells = rows[table.name]() if table.name in rows else list(about().items())
    return plain_frame(table, [dict(zip(table.columns, (cell or None for cell in row), strict=True)) for row in cells])


def explained(field: Field) -> str:
    """Return what a field means, with unit and values, as one line."""
    unit = f" Unit: {field.unit}." if field.unit else ""
    values = f" One of: {', '.join(field.terms)}." if field.terms else ""
    return f"{field.title}. {field.description}{unit}{values}"


def _codebook() -> list[tuple[str, ...]]:
    pages = {name: codebook(name).replace({True: "yes", False: "no"}) for name in TABLES}
    return [(name, *row) for name, page in pages.items() for row in page.itertuples(index=False, name=None)]


def _vocabularies() -> list[tuple[str, ...]]:
    return [
        (name, value, term.label, term.definition, term.aligned_with)
        for name, terms in VOCABULARIES.items()
        for value, term in terms.items()
    ]


def _claim_topics() -> list[tuple[str, ...]]:
    claims, incidents = frame(TABLES["claims"]), frame(TABLES["incidents"])
    members = {topic: claims[topic_members(topic, claims, incidents)] for topic in VOCABULARIES["topic"]}
    return [(topic, claim_id) for topic, rows in members.items() for claim_id in rows["claim_id"]]
