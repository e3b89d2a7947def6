"""The package as an SQLite database: real keys, checks, and a view per topic."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from syria_figures.exports import contents
from syria_figures.model.field import Field, Table
from syria_figures.model.tables import OWN_TABLES, SPELLED_OUT, reached, topic_table
from syria_figures.model.vocabularies import VOCABULARIES

#: The topic tables are views here: no row stands twice.
_TABLES = (*OWN_TABLES.values(), contents.CLAIM_TOPICS, contents.ABOUT_TABLE)
#: `DATE` is text to SQLite; DuckDB and R read it as a date. A whole number stays a float: 1 / 2 is not 0.
_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "date": "DATE"}
_CHECKS = {
    "string": "{} <> ''",
    "integer": "typeof({}) IN ('integer', 'null')",
    "number": "typeof({}) IN ('real', 'null')",
    "date": "{0} IS date({0}, '+0 days')",  # adding nothing makes 30 February 2 March
}


def write(path: Path) -> None:
    """Write the database."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for setting in ("page_size = 4096", "encoding = 'UTF-8'", "journal_mode = OFF", "foreign_keys = ON"):
            database.execute(f"PRAGMA {setting}")
        database.execute("BEGIN")
        for table in _TABLES:
            database.execute(_create(table))
        for table in _TABLES:
            frame = contents.frame(table)
            days = {
                field.name: frame[field.name].dt.strftime("%Y-%m-%d") for field in table.fields if field.type == "date"
            }
            cells = frame.assign(**days).astype(object).where(frame.notna(), None)
            marks = ", ".join("?" for _ in table.columns)
            database.executemany(f"INSERT INTO {_name(table.name)} VALUES ({marks})", cells.itertuples(index=False))
        for topic in VOCABULARIES["topic"]:
            database.execute(_view(topic))
        database.execute("COMMIT")  # references are checked here: tables may refer to each other
        database.execute("VACUUM")


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
    homes = {name: (key, column) for key, names in SPELLED_OUT.items() for column, name in names.items()}
    selected = []
    for name in topic_table(topic).columns:
        alias, column = homes.get(name, ("claims", name))
        selected.append(f"  {_name(alias)}.{_name(column)} AS {_name(name)}")
    joins = []
    for key in SPELLED_OUT:
        table, other = reached(key)
        joins.append(f"LEFT JOIN {_name(table)} AS {_name(key)} ON {_name(key)}.{_name(other)} = claims.{_name(key)}")
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


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _list(names: Iterable[str]) -> str:
    return ", ".join(map(_name, names))


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
