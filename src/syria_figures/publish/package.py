"""From checked tables to the published package: CSV, Parquet, descriptor, codebook."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import frictionless

from syria_figures.frames.frames import Tables, text_frame, typed
from syria_figures.frames.load import read_table
from syria_figures.model.emit import arrow_schema, table_schema
from syria_figures.model.field import Table
from syria_figures.model.problems import Problem, ProblemsError
from syria_figures.model.tables import DESCRIPTOR, TABLES
from syria_figures.publish.codebook_page import codebook_markdown
from syria_figures.version import __version__

if TYPE_CHECKING:
    import pandas as pd


DESCRIPTION = """\
Every figure that a set of published documents states about the Syrian war, as one row per number: what is counted, \
how much, how the wording hedges it, where, when, who is credited, and the paragraph in which it stands.

What this is: a record of statements in documents, with a way back to the words. What this is not: data on the \
conflict. The documents are opinion and analysis; the rows say what they state, not what is true. Rows overlap: do not \
add them up without the relations. The documents are not part of this package; phrases of at most 12 words are quoted.

Names of places and boundaries do not imply endorsement by anybody."""

Progress = Callable[[str], None]


def make_package(tables: Tables, folder: Path, progress: Progress = lambda _: None) -> None:
    """Make the package in a folder, and read it back.

    Parameters
    ----------
    tables : dict of str to DataFrame
        Plain frames that `check_tables` found nothing wrong with.
    folder : pathlib.Path
        An empty folder; gets ``datapackage.json`` and ``data/``.
    progress : callable
        Is told what is being done.

    Raises
    ------
    ProblemsError
        If what was written does not read back as it should.
    """
    progress(f"writing {len(tables)} tables as CSV and Parquet")
    _make(tables, folder)
    progress("reading them back: CSV = Parquet, frictionless")
    problems = [*_reads_back(tables, folder), *_descriptor_is_valid(folder)]
    if problems:
        raise ProblemsError(problems)


def _make(tables: Tables, made: Path) -> None:
    (made / "data").mkdir()
    for name, table in TABLES.items():
        (made / "data" / f"{name}.csv").write_bytes(csv_bytes(table, tables[name]))
        _write_parquet(table, tables[name], made / "data" / f"{name}.parquet")
    (made / "data" / "README.md").write_bytes(codebook_markdown(__version__).encode("utf-8"))
    text = json.dumps(descriptor(tables, made), ensure_ascii=False, indent=2) + "\n"
    (made / DESCRIPTOR).write_bytes(text.encode("utf-8"))


# -- CSV and Parquet ---------------------------------------------------------------------------------------------------


def csv_bytes(table: Table, frame: pd.DataFrame) -> bytes:
    """Return a frame as canonical CSV: UTF-8, LF, missing is empty, 13100000 rather than 13100000.0."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows(text_frame(table, frame).itertuples(index=False, name=None))
    return buffer.getvalue().encode("utf-8")


def _write_parquet(table: Table, frame: pd.DataFrame, path: Path) -> None:
    import pyarrow as arrow
    import pyarrow.parquet

    written = arrow.Table.from_pandas(frame, schema=arrow_schema(table), preserve_index=False)
    # pandas' own notes on dtypes are left out: they repeat the schema and change with its version
    pyarrow.parquet.write_table(written.replace_schema_metadata(arrow_schema(table).metadata), path, compression="zstd")


# -- descriptor --------------------------------------------------------------------------------------------------------


def descriptor(tables: Tables, made: Path) -> dict[str, Any]:
    """Return the Data Package v2 descriptor of the files in `made`."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "syria-figures",
        "title": "Figures stated in documents about the Syrian war",
        "description": DESCRIPTION,
        "version": __version__,
        "keywords": ["Syria", "displacement", "casualties", "attacks on health care", "economy", "provenance"],
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "title": "Creative Commons Attribution 4.0 International (the data; the code is under the MIT licence; "
                "the documents' rights stay with their owners)",
                "path": "https://creativecommons.org/licenses/by/4.0/",
            }
        ],
        "contributors": [{"title": "The syria-figures developers", "roles": ["creator", "maintainer"]}],
        "sources": [_source(row) for _, row in tables["documents"].iterrows()],
        "resources": [resource for table in TABLES.values() for resource in _resources(table, made)],
    }


def _source(document: pd.Series[Any]) -> dict[str, str]:
    """Name a document; it may print neither authors nor date, and have no address."""
    known = document.dropna()
    authors = "; ".join(known.get("authors", "").split(" and "))
    issued = f" ({known['issued']})" if "issued" in known else ""
    title = f"{authors}: {document['title']}".removeprefix(": ") + issued
    return {"title": title, **({"path": known["url"]} if "url" in known else {})}


def _resources(table: Table, made: Path) -> Iterator[dict[str, Any]]:
    content = (made / "data" / f"{table.name}.csv").read_bytes()
    yield {
        "name": table.name,
        "type": "table",
        "path": f"data/{table.name}.csv",
        "title": table.title,
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": _hash(content),
        "dialect": {"$schema": "https://datapackage.org/profiles/2.0/tabledialect.json", "lineTerminator": "\n"},
        "schema": table_schema(table),
    }
    content = (made / "data" / f"{table.name}.parquet").read_bytes()
    yield {  # no `bytes`: frictionless 5.21 rejects the right number for Parquet
        "name": f"{table.name}-parquet",
        "type": "table",
        "path": f"data/{table.name}.parquet",
        "title": f"{table.title} (Parquet)",
        "description": f"The content of `{table.name}`, typed.",
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "hash": _hash(content),
        "schema": {
            # names and types only: the CSV carries the rest. frictionless sees a missing number in Parquet as nan
            "fields": [{"name": field.name, "type": field.type} for field in table.fields],
            "missingValues": ["", "nan"],
            "primaryKey": list(table.key),
        },
    }


def _hash(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


# -- reading back ------------------------------------------------------------------------------------------------------


def _reads_back(tables: Tables, made: Path) -> Iterator[Problem]:
    """CSV and Parquet both give the frame that was written."""
    for name, table in TABLES.items():
        for format in ("csv", "parquet"):
            if not read_table(made, table, format).equals(typed(table, tables[name])):
                yield Problem(name, f"data/{name}.{format}", "", "another content", "the table as built", "reads_back")


def _descriptor_is_valid(made: Path) -> Iterator[Problem]:
    """frictionless finds nothing wrong with the descriptor and the files."""
    report = frictionless.validate(str(made / DESCRIPTOR))
    for resource, row, field, message in report.flatten(["title", "rowNumber", "fieldName", "message"]):
        yield Problem(str(resource), f"row {row}", str(field), str(message), "no error of frictionless", "frictionless")
