"""The database, asked by programs that we did not write: SQLite itself, its shell, Datasette."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import syria_figures as sf
from syria_figures.exports.export import export
from syria_figures.model.field import Table
from syria_figures.model.tables import TABLES, TOPIC_TABLES, topic_table
from syria_figures.model.vocabularies import VOCABULARIES

TOPICS = list(VOCABULARIES["topic"])


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export(tmp_path_factory.mktemp("sqlite") / "figures.db", "sqlite")


@pytest.fixture
def database(file: Path, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A copy, to be spoilt."""
    with closing(sqlite3.connect(shutil.copy(file, tmp_path))) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        yield connection


def content(frame: pd.DataFrame, table: Table) -> list[tuple[Any, ...]]:
    for field in table.fields:
        if field.type == "date":
            frame[field.name] = frame[field.name].dt.strftime("%Y-%m-%d")
    rows = frame.astype(object).where(frame.notna(), None)
    return list(rows.itertuples(index=False, name=None))


@pytest.mark.parametrize("name", [*TABLES, *(topic for topic in TOPICS if topic not in TABLES)])
def test_a_table_or_view_gives_what_load_gives_types_gaps_and_arabic(name: str, database: sqlite3.Connection) -> None:
    table = TABLES.get(name) or topic_table(name)
    asked = database.execute(f"SELECT * FROM {name}")
    assert [column[0] for column in asked.description] == table.columns
    rows = asked.fetchall()
    expected = content(sf.load(name), table)  # type: ignore[arg-type]
    assert rows == expected
    assert [list(map(type, row)) for row in rows] == [list(map(type, row)) for row in expected]


def test_every_topic_is_a_view_and_no_claim_stands_twice(database: sqlite3.Connection) -> None:
    kinds = dict(database.execute("SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view')"))
    assert {name for name, kind in kinds.items() if kind == "view"} == set(TOPICS)
    assert {name for name, kind in kinds.items() if kind == "table"} == (set(TABLES) - set(TOPIC_TABLES)) | {
        "claim_topics",
        "about",
    }


def test_references_are_real_also_by_two_fields_and_none_is_broken(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    for name in set(TABLES) - set(TOPIC_TABLES):
        keys: dict[int, list[tuple[str, str, str]]] = {}
        for number, _, table, own, theirs, *_ in database.execute(f"PRAGMA foreign_key_list({name})"):
            keys.setdefault(number, []).append((own, table, theirs))
        found = {(tuple(k[0] for k in key), key[0][1], tuple(k[2] for k in key)) for key in keys.values()}
        assert found == set(TABLES[name].foreign_keys())


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE claims SET topic = 'weather'",
        "UPDATE claims SET unit = NULL",
        "UPDATE claims SET value = -1",
        "UPDATE claims SET value = 'many'",
        "UPDATE claims SET paragraph = 'six'",
        "UPDATE claims SET date_end = '2018-02-30'",
        "UPDATE claims SET date_end = 2018",
        "UPDATE claims SET note = ''",
        "UPDATE claims SET paragraph = 999",
        "UPDATE claims SET place_id = 'atlantis'",
        "DELETE FROM documents",
        "INSERT INTO relations VALUES ('a.b', 'repeats', 'c.d', NULL)",
        "INSERT INTO claim_topics SELECT * FROM claim_topics LIMIT 1",
        "UPDATE ledger SET claim_id = 'a.b' WHERE claim_id IS NOT NULL",
    ],
)
def test_a_change_that_breaks_a_rule_is_refused(change: str, database: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError), database:
        database.execute(change)


def test_the_schema_explains_every_column(database: sqlite3.Connection) -> None:
    schema = "\n".join(row[0] for row in database.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))
    for name in set(TABLES) - set(TOPIC_TABLES):
        for field in TABLES[name].fields:
            assert f"-- {field.title}. {field.description}" in schema


def test_the_books_define_every_value_and_say_what_the_package_is(database: sqlite3.Connection) -> None:
    undefined = (
        "SELECT DISTINCT qualifier FROM claims EXCEPT SELECT code FROM vocabularies WHERE definition IS NOT NULL"
    )
    assert database.execute(undefined).fetchall() == []
    fields = {name for (name,) in database.execute("SELECT field FROM fields")}
    assert fields == {name for table in TABLES.values() for name in table.columns}
    about = dict(database.execute("SELECT subject, text FROM about"))
    assert "not what is true" in about["care"]
    assert "creativecommons.org/licenses/by/4.0" in about["licence"]


def test_the_shell_of_sqlite_reads_it(file: Path) -> None:
    shell = shutil.which("sqlite3")
    if not shell:
        pytest.skip("needs the sqlite3 shell")
    question = (
        "SELECT count(*), count(value), min(date_start) FROM claims; SELECT name_ar FROM places WHERE pcode = 'SY02'"
    )
    answer = subprocess.run([shell, "-readonly", file, question], check=True, capture_output=True, encoding="utf-8")
    claims = sf.load("claims")
    counted = f"{len(claims)}|{claims['value'].count()}|{claims['date_start'].min():%Y-%m-%d}"
    assert answer.stdout.splitlines() == [counted, "حلب"]


def test_datasette_serves_every_table_and_view(file: Path) -> None:
    app = pytest.importorskip("datasette.app", reason="needs Datasette")
    served = app.Datasette([str(file)])

    async def get(path: str) -> Any:
        return await served.client.get(path)

    async def ask() -> None:
        for name in ("claims", "places", *TOPICS):
            answer = (await get(f"/figures/{name}.json?_size=max&_shape=array")).json()
            assert len(answer) == len(sf.load(name))
        arabic = (await get("/figures/places.json?_shape=array&pcode=SY02")).json()
        assert arabic[0]["name_ar"] == "حلب"

    asyncio.run(ask())
