"""The definition as pandera checks it: columns, order, types, values, key."""

from __future__ import annotations

from functools import cache

import pandera.pandas as pa

from syria_figures.model.dtypes import plain_dtype
from syria_figures.model.field import Field, Table


@cache
def pandera_schema(table: Table) -> pa.DataFrameSchema:
    """Return the pandera schema that checks a plain frame of `table`: columns, order, types, constraints, key."""
    return pa.DataFrameSchema(
        {
            field.name: pa.Column(plain_dtype(field), _checks(field), nullable=not field.required)
            for field in table.fields
        },
        strict=True,
        ordered=True,
        unique=list(table.key),
        name=table.name,
    )


def _checks(field: Field) -> list[pa.Check]:
    checks = []
    if field.terms:
        checks.append(pa.Check.isin(list(field.terms)))
    if field.pattern:
        form = field.pattern
        checks.append(pa.Check(lambda cells: cells.str.fullmatch(f"(?:{form})"), error=f"the form {form}"))
    if field.minimum is not None:
        checks.append(pa.Check.ge(field.minimum))
    return checks
