"""The definition as other libraries want it: pandera, pandas, Arrow, Table Schema."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from syria_figures.model.field import Field, Table

if TYPE_CHECKING:
    import pandera.pandas as pa
    import pyarrow


@cache
def pandera_schema(table: Table) -> pa.DataFrameSchema:
    """Return the pandera schema that checks a plain frame of `table`: columns, order, types, constraints, key."""
    import pandera.pandas as pa

    return pa.DataFrameSchema(
        {field.name: _pandera_column(field) for field in table.fields},
        strict=True,
        ordered=True,
        unique=list(table.key),
        name=table.name,
    )


def pandera_checks(field: Field) -> list[pa.Check]:
    """Return what a field allows, as checks of a column of pandas."""
    import pandera.pandas as pa

    checks = []
    if field.terms:
        checks.append(pa.Check.isin(list(field.terms)))
    if field.pattern:
        form = field.pattern
        checks.append(pa.Check(lambda cells: cells.str.fullmatch(f"(?:{form})"), error=f"the form {form}"))
    if field.minimum is not None:
        checks.append(pa.Check.ge(field.minimum))
    return checks


def _pandera_column(field: Field) -> pa.Column:
    import pandera.pandas as pa

    return pa.Column(plain_dtype(field), checks=pandera_checks(field), nullable=not field.required, title=field.title)


def pandas_dtype(field: Field) -> Any:
    """Return the pandas dtype of a field: categoricals carry every value of their vocabulary."""
    import pandas as pd

    return pd.CategoricalDtype(list(field.terms)) if field.terms else plain_dtype(field)


def plain_dtype(field: Field) -> Any:
    """Return the dtype of a field before its codes are known to be valid: a coded field is text."""
    import pandas as pd

    return {
        "string": pd.StringDtype(na_value=float("nan")),
        "integer": "int64" if field.required else "Int64",
        "number": "float64",
        "date": "datetime64[ms]",
    }[field.type]


def arrow_schema(table: Table) -> pyarrow.Schema:
    """Return the Arrow schema of `table`, with titles and descriptions as field metadata."""
    import pyarrow as arrow

    types = {"string": arrow.string(), "integer": arrow.int64(), "number": arrow.float64(), "date": arrow.date32()}
    return arrow.schema(
        [
            arrow.field(
                field.name,
                types[field.type],
                nullable=not field.required,
                metadata={"title": field.title, "description": field.description},
            )
            for field in table.fields
        ],
        metadata={"title": table.title, "description": table.description},
    )


def table_schema(table: Table) -> dict[str, Any]:
    """Return the Frictionless Table Schema of `table`."""
    schema: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": [_frictionless_field(field, table) for field in table.fields],
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


def _frictionless_field(field: Field, table: Table) -> dict[str, Any]:
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
    described: dict[str, Any] = {
        "name": field.name,
        "type": field.type,
        "title": field.title,
        "description": field.description,
    }
    if constraints:
        described["constraints"] = constraints
    return described
