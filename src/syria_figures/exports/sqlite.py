"""The package as an SQLite database: real keys, checks, a view per topic, and a metadata file for Datasette."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from syria_figures.exports import contents
from syria_figures.model.field import Field, Table
from syria_figures.model.tables import TABLES, TOPIC_TABLES, topic_table
from syria_figures.model.vocabularies import VOCABULARIES

#: The topic tables are views here: no row stands twice.
_TABLES = (
    *(table for name, table in TABLES.items() if name not in TOPIC_TABLES),
    *(contents.CLAIM_TOPICS, contents.ABOUT_TABLE),
)
#: `DATE` is text to SQLite; DuckDB and R read it as a date. A whole number stays a float: 1 / 2 is not 0.
_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "date": "DATE"}
_CHECKS = {
    "string": "{} <> ''",
    "integer": "typeof({}) IN ('integer', 'null')",
    "number": "typeof({}) IN ('real', 'null')",
    "date": "{0} IS date({0}, '+0 days')",  # adding nothing makes 30 February 2 March
}
#: The references of a claim: table and field to which each leads.
_REFERENCES = {own[0]: (table, theirs[0]) for own, table, theirs in TABLES["claims"].foreign_keys() if len(own) == 1}


def write(path: Path) -> None:
    """Write the database, and beside it ``<name>.metadata.json``."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for setting in ("page_size = 4096", "encoding = 'UTF-8'", "journal_mode = OFF", "foreign_keys = ON"):
            database.execute(f"PRAGMA {setting}")
        database.execute("BEGIN")
        for table in _TABLES:
            database.execute(_create(table))
        for table in _TABLES:
            marks = ", ".join("?" for _ in table.columns)
            database.executemany(f"INSERT INTO {_name(table.name)} VALUES ({marks})", _rows(table))
        for topic in VOCABULARIES["topic"]:
            database.execute(_view(topic))
        database.execute("COMMIT")  # references are checked here: tables may refer to each other
        database.execute("VACUUM")
    metadata = json.dumps(_metadata(path.stem), ensure_ascii=False, indent=2) + "\n"
    path.with_name(f"{path.stem}.metadata.json").write_bytes(metadata.encode("utf-8"))


def _rows(table: Table) -> Iterator[tuple[Any, ...]]:
    frame = contents.frame(table)
    for field in table.fields:
        if field.type == "date":
            frame[field.name] = frame[field.name].dt.strftime("%Y-%m-%d")
    return frame.astype(object).where(frame.notna(), None).itertuples(index=False, name=None)


# -- tables and views --------------------------------------------------------------------------------------------------


def _create(table: Table) -> str:
    """Return the statement that makes a table; SQLite keeps its comments, so that `.schema` explains the columns."""
    columns = [f"  {_column(field)}, -- {field.title}. {field.description}" for field in table.fields]
    keys = [f"  PRIMARY KEY ({_list(table.key)})"] + [
        f"  FOREIGN KEY ({_list(own)}) REFERENCES {_name(other)} ({_list(theirs)}) DEFERRABLE INITIALLY DEFERRED"
        for own, other, theirs in table.foreign_keys()
    ]
    lines = [f"CREATE TABLE {_name(table.name)} ( -- {table.description}", *columns, ",\n".join(keys), ")"]
    return "\n".join(lines)


def _column(field: Field) -> str:
    name = _name(field.name)
    values = ", ".join(map(_text, field.terms))
    check = f"{name} IN ({values})" if values else _CHECKS[field.type].format(name)
    if field.minimum is not None:
        check += f" AND {name} >= {field.minimum:g}"
    return f"{name} {_TYPES[field.type]}{' NOT NULL' if field.required else ''} CHECK ({check})"


def _view(topic: str) -> str:
    """Return the statement that makes the view of a topic: the columns that `load` gives for it."""
    columns = [(field.name, *_origin(field.name)) for field in topic_table(topic).fields]
    selected = [f"  {_name(key)}.{_name(column)} AS {_name(name)}" for name, key, column in columns]
    joins = [
        f"LEFT JOIN {_name(table)} AS {_name(key)} ON {_name(key)}.{_name(other)} = claims.{_name(key)}"
        for key, (table, other) in _REFERENCES.items()
    ]
    return "\n".join(
        [
            f"CREATE VIEW {_name(topic)} AS -- {VOCABULARIES['topic'][topic].definition}",
            "SELECT",
            ",\n".join(selected),
            "FROM claim_topics JOIN claims ON claims.claim_id = claim_topics.claim_id",
            *joins,
            f"WHERE claim_topics.topic = {_text(topic)} ORDER BY claims.rowid",
        ]
    )


def _origin(name: str) -> tuple[str, str]:
    """Return the reference of a claim by which a column is reached, or ``claims``, and the column's name there.

    Spelled-out columns are named after both, ``place_name``, or bear their own name, ``pcode``.
    """
    reached = [("claims", "claims", name)]
    reached += [
        (key, table, name.removeprefix(f"{key.removesuffix('_id')}_")) for key, (table, _) in _REFERENCES.items()
    ]
    reached += [(key, table, name) for key, (table, _) in _REFERENCES.items()]
    return next((key, column) for key, table, column in reached if column in TABLES[table].columns)


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _list(names: Iterable[str]) -> str:
    return ", ".join(map(_name, names))


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


# -- Datasette ---------------------------------------------------------------------------------------------------------


def _metadata(database: str) -> dict[str, Any]:
    """Return what Datasette shows. The unit varies by row, so units stand in the descriptions of the columns."""
    about, licence = contents.about(), contents.descriptor()["licenses"][0]
    views = [topic_table(topic) for topic in VOCABULARIES["topic"]]
    return {
        "title": about["title"],
        "description": f"{about['description']} {about['places']}",
        "license": licence["title"],
        "license_url": licence["path"],
        "source": about["citation"],
        "databases": {database: {"tables": {table.name: _described(table) for table in (*_TABLES, *views)}}},
    }


def _described(table: Table) -> dict[str, Any]:
    labels = [column for column in ("title", "name", "definition", "summary") if column in table.columns]
    return {
        "title": table.title,
        "description": table.description,
        "columns": {field.name: contents.explained(field) for field in table.fields},
        **({"label_column": labels[0]} if len(table.key) == 1 and labels else {}),
    }
