"""The definition as files carry it: the Arrow schema and the Table Schema of a table."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

import pyarrow

from syria_figures.model.field import Field, Table

_ARROW = {"string": pyarrow.string(), "integer": pyarrow.int64(), "number": pyarrow.float64(), "date": pyarrow.date32()}


def arrow_schema(table: Table) -> pyarrow.Schema:
    """Return the Arrow schema of `table`, with titles and descriptions as field metadata."""
    return pyarrow.schema(
        [
            pyarrow.field(
                field.name,
                _ARROW[field.type],
                nullable=not field.required,
                metadata={"title": field.title, "description": field.description},
            )
            for field in table.fields
        ],
        metadata={"title": table.title, "description": table.description},
    )


def table_schema(table: Table, explained: Container[str] = ()) -> dict[str, Any]:
    """Return the Frictionless Table Schema of `table`; fields that are explained elsewhere have no title here."""
    schema: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": [
            named(field, explained) | ({"constraints": found} if (found := _constraints(field, table)) else {})
            for field in table.fields
        ],
        "missingValues": [""],
        "primaryKey": list(table.key),
    }
    optional = {field.name for field in table.fields if not field.required}
    keys = [
        {"fields": list(own), "reference": {"resource": other, "fields": list(theirs)}}
        for own, other, theirs in table.foreign_keys()
        # frictionless takes a key of which one field is empty for a broken one; our own rule checks it
        if len(own) == 1 or not optional.intersection(own)
    ]
    if keys:
        schema["foreignKeys"] = keys
    return schema


def named(field: Field, explained: Container[str]) -> dict[str, Any]:
    """Return name and type of a field for a Table Schema; title and description unless it is explained elsewhere."""
    words = {} if field.name in explained else {"title": field.title, "description": field.description}
    return {"name": field.name, "type": field.type, **words}


def _constraints(field: Field, table: Table) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if field.required else {}
    if table.key == (field.name,):
        constraints["unique"] = True
    if field.terms:
        constraints["enum"] = list(field.terms)
    if field.pattern:
        # a program may ask whether it matches at the start, and `$` alone would let a line feed follow
        constraints["pattern"] = f"^(?:{field.pattern})$(?!\\n)"
    if field.minimum is not None:
        constraints["minimum"] = field.minimum
    return constraints
