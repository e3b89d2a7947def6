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
    """Name a document; it may have no address."""
    title = f"{document['short_name']}: {document['title']}"
    return {"title": title, **({"path": document["url"]} if pd.notna(document["url"]) else {})}


def _resources(table: Table, made: Path, explained: set[str]) -> Iterator[dict[str, Any]]:
    """Describe the two files of a table.

    What a field means stands once, with the first table that has it. What it allows stands with the tables that are
    typed or read: topic tables are made of them, and a Parquet file repeats its CSV.
    """
    plain = {"missingValues": [""], "primaryKey": list(table.key)}
    fields = [named(field, explained) for field in table.fields]
    content = (made / "data" / f"{table.name}.csv").read_bytes()
    yield {
        **_file(table.name, "csv", "text/csv", table.title, table.description, content),
        "encoding": "utf-8",
        "bytes": len(content),
        "dialect": {"$schema": "https://datapackage.org/profiles/2.0/tabledialect.json", "lineTerminator": "\n"},
        "schema": {"fields": fields, **plain} if table.name in TOPIC_TABLES else table_schema(table, explained),
    }
    title, description = f"{table.title} (Parquet)", f"The content of `{table.name}`, typed."
    content = (made / "data" / f"{table.name}.parquet").read_bytes()
    fields = [named(field, table.columns) for field in table.fields]
    yield {  # no `bytes`: frictionless 5.21 rejects the right number for Parquet, and sees a missing number as nan
        **_file(table.name, "parquet", "application/vnd.apache.parquet", title, description, content),
        "name": f"{table.name}-parquet",
        "schema": {"fields": fields, **plain, "missingValues": ["", "nan"]},
    }


def _file(name: str, format: str, mediatype: str, title: str, description: str, content: bytes) -> dict[str, Any]:
    return {
        "name": name,
        "type": "table",
        "path": f"data/{name}.{format}",
        "title": title,
        "description": description,
        "format": format,
        "mediatype": mediatype,
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }
