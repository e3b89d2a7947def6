"""Of the fourth step of the build: the descriptor of the package, `datapackage.json`, a Data Package of version 2."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from syria_figures.frames.frames import Tables
from syria_figures.model.about import ABOUT
from syria_figures.model.emit import named, table_schema
from syria_figures.model.field import Table
from syria_figures.model.tables import TABLES, TOPIC_TABLES
from syria_figures.version import __version__


def descriptor(tables: Tables, made: Path) -> dict[str, Any]:
    """Return the descriptor of the files in `made`."""
    resources: list[dict[str, Any]] = []
    explained: set[str] = set()
    for table in TABLES.values():
        resources += _resources(table, made, explained)
        explained.update(table.columns)
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": ABOUT["name"],
        "title": ABOUT["title"],
        "description": f"{ABOUT['description']}\n\n{ABOUT['places']}",
        "version": __version__,
        "keywords": ABOUT["keywords"],
        "licenses": [{key: ABOUT["licence"][key] for key in ("name", "title", "path")}],
        "contributors": [{"title": ABOUT["creator"], "roles": ["creator", "maintainer"]}],
        "sources": [_source(row) for _, row in tables["documents"].iterrows()],
        "resources": resources,
    }


def _source(document: pd.Series[Any]) -> dict[str, str]:
    """Name a document; it may print neither authors nor date, and have no address."""
    known = document.dropna()
    authors = "; ".join(known.get("authors", "").split(" and "))
    issued = f" ({known['issued']})" if "issued" in known else ""
    title = f"{authors}: {document['title']}".removeprefix(": ") + issued
    return {"title": title, **({"path": known["url"]} if "url" in known else {})}


def _resources(table: Table, made: Path, explained: set[str]) -> Iterator[dict[str, Any]]:
    """Describe the two files of a table. What a field means and allows stands once: with the first table that has it,
    and with the tables of which topic tables and Parquet files are made."""
    plain = {"missingValues": [""], "primaryKey": list(table.key)}
    if table.name in TOPIC_TABLES:
        schema = {"fields": [named(field, explained) for field in table.fields], **plain}
    else:
        schema = table_schema(table, explained)
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
        "schema": schema,
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
        # frictionless sees a missing number in Parquet as nan
        "schema": {
            "fields": [named(field, table.columns) for field in table.fields],
            **plain,
            "missingValues": ["", "nan"],
        },
    }


def _hash(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"
