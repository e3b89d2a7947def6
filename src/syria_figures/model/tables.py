"""The fields and the tables of the package: every field once, every table as a list of field names.

They stand in `fields.csv` and `tables.toml`, which one can read and change without programming. Everything that knows
a column gets it from here: the schemas that check, describe and type, the codebook that explains. A field means the
same in every table.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast, get_args

from syria_figures.model.field import Field, Table, Type
from syria_figures.model.vocabularies import VOCABULARIES, read_definitions

DESCRIPTOR = "datapackage.json"
#: Where the lists stand that define fields, vocabularies and tables.
DEFINITIONS = Path(__file__).parent


def read_fields(path: Path) -> dict[str, Field]:
    """Return every field by name, in the order of the list.

    Raises
    ------
    ValueError
        If a line cannot be understood; names file and field.
    """
    forms = {
        "type": "|".join(get_args(Type)),
        "required": "yes|no",
        "vocabulary": "|".join(["", *VOCABULARIES]),
        "minimum": "[0-9]*",
    }
    fields = {}
    for row in read_definitions(path, key=1):
        for column, form in forms.items():
            if not re.fullmatch(form, row[column]):
                raise ValueError(f"{path.name} {row['field']} {column}: found {row[column]!r}; expected {form}")
        fields[row["field"]] = Field(
            name=row["field"],
            title=row["label"],
            description=row["description"],
            type=cast("Type", row["type"]),
            required=row["required"] == "yes",
            vocabulary=row["vocabulary"] or None,
            pattern=row["pattern"] or None,
            minimum=int(row["minimum"]) if row["minimum"] else None,
            references=row["refers_to"] or None,
            unit=row["measured_in"] or None,
        )
    return fields


FIELDS = read_fields(DEFINITIONS / "fields.csv")
_DECLARED = tomllib.loads((DEFINITIONS / "tables.toml").read_text(encoding="utf-8"))
#: The four topics that the project was asked for; each has a published table.
TOPIC_TABLES: tuple[str, ...] = tuple(_DECLARED["topic_tables"])
#: A date as a document prints it: a year, a month or a day.
PARTIAL_DATE = str(FIELDS["dateline"].pattern)
#: What a topic table says beside the claim: by which field of the claim a table is reached, and what its fields are
#: called in the topic table.
SPELLED_OUT: Mapping[str, Mapping[str, str]] = _DECLARED["spelled_out"]


def reached(key: str) -> tuple[str, str]:
    """Return the table, and the field in it, to which a field of a claim leads: its own key to its checks."""
    table, field = str(FIELDS[key].references).split(".")
    return ("claim_checks" if key == "claim_id" else table), field


def _table(
    name: str, title: str, description: str, key: Sequence[str], fields: Iterable[str], optional: Sequence[str] = ()
) -> Table:
    """Make a table of the named fields; those in `optional` may be missing here, those of the key never."""
    found = [FIELDS[field] for field in fields]
    found = [replace(f, required=f.name in key or (f.required and f.name not in optional)) for f in found]
    return Table(name, title, description, tuple(key), tuple(found))


#: The tables that are not derived from others, by name.
OWN_TABLES = {name: _table(name, **table) for name, table in _DECLARED["table"].items()}


def topic_table(topic: str) -> Table:
    """The table of one topic: the columns of `claims`, then place, credit, incident and document spelled out."""
    term = VOCABULARIES["topic"][topic]
    claims = OWN_TABLES["claims"]
    return _table(
        topic,
        f"Claims: {term.label or topic.replace('_', ' ')}",
        f"{term.definition} Derived from `claims`, with place, credit, incident and document spelled out.",
        claims.key,
        [*claims.columns, *(name for names in SPELLED_OUT.values() for name in names.values())],
        optional=list(SPELLED_OUT["incident_id"].values()),
    )


#: Every published table by name; those of topics stand after the claims of which they are made.
TABLES: dict[str, Table] = {
    "claims": OWN_TABLES["claims"],
    **{topic: topic_table(topic) for topic in TOPIC_TABLES},
    **OWN_TABLES,
}
