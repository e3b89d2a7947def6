"""Whether a table obeys its schema, by pandera."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd
from pandera.errors import SchemaErrors

from syria_figures.checks.rule import key_of
from syria_figures.model.constraints import pandera_schema
from syria_figures.model.field import Table
from syria_figures.model.problems import Problem


def schema_holds(table: Table, frame: pd.DataFrame) -> Iterator[Problem]:
    """Columns, types, required fields, vocabularies, patterns and keys are those of the schema."""
    try:
        pandera_schema(table).validate(frame, lazy=True)
    except SchemaErrors as errors:
        for failure in errors.failure_cases.itertuples(index=False):
            key = key_of(table, frame.loc[failure.index]) if failure.index in frame.index else ""
            found, expected = repr(failure.failure_case), _expected(table, failure)
            yield Problem(table.name, key, str(failure.column), found, expected, "schema")


def _expected(table: Table, failure: Any) -> str:
    terms = next((field.terms for field in table.fields if field.name == failure.column), None)
    if "unique" in str(failure.check):
        return f"a key that no other row has ({', '.join(table.key)})"
    if failure.check == "not_nullable":
        return "a value"
    return f"one of {', '.join(terms)}" if terms else str(failure.check)
