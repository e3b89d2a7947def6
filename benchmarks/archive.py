"""Archives of any size, for measurement only: the published tables again and again, with ids and numbers of their own.

Every copy obeys every rule, for the same reason as the original does. A number printed in digits is larger by one from
copy to copy, in the words too, so that hardly two phrases are the same. Whole documents are a batch, which is all that
a process holds; `past` checks batch after batch, and asks SQL what no batch can know.
"""

from __future__ import annotations

import csv
import json
import os
import re
import resource
import shutil
import tempfile
from collections.abc import Iterator
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import duckdb

from syria_figures.checks.rules import check_tables
from syria_figures.frames.untrusted import read_package

ROOT = Path(__file__).parent.parent
TABLES = [path.stem for path in sorted((ROOT / "data").glob("*.csv"))]
#: Columns that begin with the id of a document.
KEYED = {"document_id", "claim_id", "related_claim_id", "incident_id"}
AMOUNTS = ("value", "value_low", "value_high")
NUMBER = re.compile(r"\d[\d,.]*\d|\d")
Row = dict[str, str]


def rows(table: str) -> list[Row]:
    """Return the published rows of a table as text."""
    with (ROOT / "data" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(folder: Path, first: int, copies: int) -> int:
    """Write copies of all tables from a number on into ``data`` of a folder; return the number of claims."""
    (folder / "data").mkdir(parents=True, exist_ok=True)
    for table in TABLES:
        published = rows(table)
        is_shared = not KEYED & set(published[0])  # a list of places or organizations
        with (folder / "data" / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(published[0]), lineterminator="\n")
            writer.writeheader()
            for number in range(first, first + (1 if is_shared else copies)):
                writer.writerows(_copy(row, number) for row in published)
    return copies * len(rows("claims"))


def _copy(row: Row, number: int) -> Row:
    own = {column: re.sub(r"^[^.]+", rf"\g<0>-{number:07d}", row[column]) for column in KEYED & set(row) if row[column]}
    numbers = NUMBER.findall(row.get("value_text", ""))
    if len(numbers) == 1 and row["value"] and float(numbers[0].replace(",", "")) == float(row["value"]):
        more = float(row["value"]) + number
        own["value_text"] = NUMBER.sub(f"{more:,.0f}", row["value_text"])
        own |= {column: f"{more:.0f}" for column in AMOUNTS if row[column]}
    return row | own


def checked(work: Path, copies: int, batch: int) -> tuple[int, float]:
    """Make a batch, check it by every rule, and keep it as Parquet; return its claims and the peak of memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        claims = write(Path(folder), batch * copies, copies)
        tables = read_package(Path(folder))
        problems = check_tables(tables)
        assert not problems, problems[:3]
        for name, frame in tables.items():
            (work / name).mkdir(parents=True, exist_ok=True)
            frame.to_parquet(work / name / f"batch-{batch:05d}.parquet")
    return claims, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def questions() -> Iterator[str]:
    """Yield what only the whole archive knows, from the keys of the descriptor: rows that no such key may have."""
    published = json.loads((ROOT / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    for name, schema in ((one["name"], one["schema"]) for one in published if one["name"] in TABLES):
        if not KEYED & {field["name"] for field in schema["fields"]}:
            continue
        yield f"SELECT {', '.join(schema['primaryKey'])} FROM {name} GROUP BY ALL HAVING count(*) > 1"
        for key in schema.get("foreignKeys", ()):
            other = key["reference"]["resource"] or name
            pairs = list(zip(key["fields"], key["reference"]["fields"], strict=True))
            same = " AND ".join(f"one.{ours} = other.{theirs}" for ours, theirs in pairs)
            given = " AND ".join(f"one.{ours} IS NOT NULL" for ours, _ in pairs)
            yield f"SELECT 1 FROM {name} one ANTI JOIN {other} other ON {same} WHERE {given}"


def broken(work: Path) -> int:
    """Return how many keys stand twice or lead nowhere, over all batches; DuckDB spills what it cannot hold."""
    with duckdb.connect(config={"memory_limit": "2GB", "temp_directory": str(work / "spill")}) as database:
        for name in TABLES:
            batches = "*" if KEYED & set(rows(name)[0]) else "batch-00000"
            database.execute(f"CREATE VIEW {name} AS FROM read_parquet('{work}/{name}/{batches}.parquet')")
        found = [database.execute(f"SELECT count(*) FROM ({question})").fetchone() for question in questions()]
    return sum(count for (count,) in found if count)


def past(work: Path, batches: int, copies: int) -> tuple[int, float]:
    """Check an archive of any size: each batch by itself, one in each core, and then the keys over all of them."""
    with get_context("spawn").Pool(os.cpu_count(), maxtasksperchild=4) as pool:
        done = pool.map(partial(checked, work, copies), range(batches), chunksize=1)
    assert broken(work) == 0
    shutil.copy(work / "claims/batch-00000.parquet", work / "claims/again.parquet")
    (work / f"documents/batch-{batches - 1:05d}.parquet").unlink()
    assert broken(work) > copies, "what was planted, a batch twice and one without its documents, was not found"
    return sum(claims for claims, _ in done), max(peak for _, peak in done)
